import { useQuery } from '@tanstack/react-query'
import { type ReactNode, use, useSyncExternalStore } from 'react'
import { ownLevel } from '../api/own-level.ts'
import { pageSettings } from '../api/page-settings.ts'
import { useSession } from '../api/use-session.ts'
import { calculationOf, scenarioOf } from '../cases/queries.ts'
import { resultName } from '../cases/result-name.ts'
import type { AccessLevel } from '../engine/live.ts'
import type { ReferenceData } from '../engine/pathways.ts'
import { Asked } from '../frame/asked.tsx'
import type { Document } from '../workspace/document.ts'
import { guestCase } from '../workspace/guest-cases.ts'
import type { OpenCase } from '../workspace/open-case.tsx'
import { inputsOf } from '../workspace/uncertain-parts.ts'
import type { ChosenPlant } from './request.ts'
import { texts } from './texts.ts'

type Show = (plant: ChosenPlant | undefined, level: AccessLevel) => ReactNode

interface WithPlantProps {
  /** `try:<plant>`, `scn:<id>` or `calc:<id>`; undefined where numbers of one's own are asked with. */
  place: string | undefined
  data: ReferenceData
  waiting: ReactNode
  children: Show
}

/** The plant that the address names, as it stands, and the level of whoever looks. */
export function WithPlant({ place = '', data, waiting, children }: WithPlantProps) {
  const { status } = useSession()
  const isMember = status === 'signedIn' || status === 'remembered'
  const settings = useQuery(pageSettings)
  const own = useQuery({ ...ownLevel, enabled: isMember })
  const [kind = '', id = ''] = place.split(/:(.*)/s)
  const shown = (level: AccessLevel) => {
    if (kind === 'try') return <OfGuest slug={id} data={data} level={level} show={children} />
    if (kind === 'scn') return <OfScenario id={id} level={level} waiting={waiting} show={children} />
    if (kind === 'calc') return <OfResult id={id} level={level} waiting={waiting} show={children} />
    return children(undefined, level)
  }
  if (isMember) {
    return (
      <Asked query={own} failed={texts.plantFailed} skeleton={waiting}>
        {shown}
      </Asked>
    )
  }
  return (
    <Asked query={settings} failed={texts.plantFailed} skeleton={waiting}>
      {({ newAccountLevel }) => shown(newAccountLevel)}
    </Asked>
  )
}

interface OfGuestProps {
  slug: string
  data: ReferenceData
  level: AccessLevel
  show: Show
}

/** A plant without an account, as it was left on this device. */
function OfGuest({ slug, data, level, show }: OfGuestProps) {
  const open = guestCase(data, slug, level)
  if (!open) return <p role="alert">{texts.plantFailed}</p>
  return <AsLeft open={open} level={level} show={show} />
}

function AsLeft({ open, level, show }: { open: OpenCase; level: AccessLevel; show: Show }) {
  const { workspace, title } = open
  use(workspace.whenRead)
  const document = useSyncExternalStore(workspace.subscribe, () => workspace.get().shown)
  return show({ title, document: inputsOf(document) }, level)
}

interface KeptProps {
  id: string
  level: AccessLevel
  waiting: ReactNode
  show: Show
}

function OfScenario({ id, level, waiting, show }: KeptProps) {
  return (
    <Asked query={useQuery(scenarioOf(id))} failed={texts.plantFailed} skeleton={waiting}>
      {({ scenarioName, inputs }) => show({ title: scenarioName, document: inputs as Document }, level)}
    </Asked>
  )
}

function OfResult({ id, level, waiting, show }: KeptProps) {
  return (
    <Asked query={useQuery(calculationOf(id))} failed={texts.plantFailed} skeleton={waiting}>
      {(found) => show({ title: resultName(found), document: found.inputs as Document }, level)}
    </Asked>
  )
}
