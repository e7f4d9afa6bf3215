import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import type { components } from '../api/generated.ts'
import { answeredWhole } from '../api/problems.ts'
import { session } from '../api/session.ts'
import { useAsking } from '../api/use-asking.ts'
import { dayAndTime } from '../format/times.ts'
import { Asked } from '../frame/asked.tsx'
import { Button } from '../ui/button.tsx'
import { RecordTable } from '../ui/record-table.tsx'
import { say } from '../ui/say.ts'
import { Section } from '../ui/section.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { deviceName } from './device-name.ts'
import { ownDevices } from './own-queries.ts'
import { texts } from './texts.ts'

type Device = components['schemas']['Session']

/** Where somebody is signed in; each can be signed out from here. */
export function Devices() {
  const devices = useQuery(ownDevices)
  const everywhere = useAsking(
    () => answeredWhole(api.POST('/api/v1/auth/logout-all')),
    () => session.end(),
  )
  return (
    <Section title={texts.devices} about={texts.devicesAbout}>
      <Asked query={devices} failed={texts.devicesFailed} skeleton={<Skeleton height={90} />}>
        {(list) => (
          <RecordTable
            caption={texts.devices}
            columns={[texts.device, texts.network, texts.signedInAt, texts.lastUsed, texts.action]}
            rows={list}
            keyOf={({ id }) => id}
            cells={deviceCells}
          />
        )}
      </Asked>
      {everywhere.failure() && <p role="alert">{everywhere.failure()}</p>}
      <Button onClick={() => everywhere.ask(undefined)} aria-disabled={everywhere.isBusy}>
        {texts.signOutEverywhere}
      </Button>
    </Section>
  )
}

const deviceCells = (device: Device) => [
  <span key="name" title={device.userAgent}>
    {nameOf(device)}
  </span>,
  device.network,
  dayAndTime(device.createdAt),
  dayAndTime(device.lastUsedAt),
  device.isCurrent ? texts.thisDevice : <SignOut key="out" device={device} />,
]

const nameOf = ({ userAgent }: Device): string => deviceName(userAgent) || texts.unknownDevice

function SignOut({ device }: { device: Device }) {
  const queries = useQueryClient()
  const name = nameOf(device)
  const signOut = useAsking(
    () => answeredWhole(api.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id: device.id } } })),
    () => {
      say(texts.signedOutOf(name))
      void queries.invalidateQueries(ownDevices)
    },
  )
  return (
    <span>
      <Button
        aria-label={texts.signOutOf(name)}
        aria-disabled={signOut.isBusy}
        onClick={() => signOut.ask(undefined)}
      >
        {texts.signOut}
      </Button>{' '}
      {signOut.failure()}
    </span>
  )
}
