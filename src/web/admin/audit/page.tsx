import { useNavigate, useSearch } from '@tanstack/react-router'
import { api } from '../../api/client.ts'
import { useList } from '../../api/use-list.ts'
import { dayAndTime } from '../../format/times.ts'
import { Listed } from '../../frame/listed.tsx'
import { Button } from '../../ui/button.tsx'
import { RecordTable } from '../../ui/record-table.tsx'
import { AdminScreen } from '../admin-screen.tsx'
import { texts } from '../texts.ts'
import styles from './audit.module.css'
import { type AuditEvent, detailsInWords, isKind } from './events.ts'
import { Filters } from './filters.tsx'

/** Who did what; filtered by the address, so that a link tells what was looked at. */
export function Page() {
  return (
    <AdminScreen title={texts.audit}>
      <p className={styles.about}>{texts.auditAbout}</p>
      <Events />
    </AdminScreen>
  )
}

const columns = [texts.when, texts.what, texts.byWhom, texts.toWhom, texts.from, texts.details]

function Events() {
  const { user, kind } = useSearch({ from: '/admin/audit' })
  const events = useList<AuditEvent>(['audit', user, kind], (cursor) =>
    api.GET('/api/v1/admin/audit', {
      params: {
        query: {
          limit: 50,
          ...(user !== undefined && { userId: user }),
          ...(isKind(kind) && { kind }),
          ...(cursor && { cursor: Number(cursor) }),
        },
      },
    }),
  )
  return (
    <>
      <Filters user={user} kind={kind} />
      <Listed query={events} failed={texts.auditFailed} empty={<p>{texts.noEvents}</p>}>
        {(rows) => (
          <RecordTable
            caption={texts.audit}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => String(id)}
            cells={eventCells}
          />
        )}
      </Listed>
    </>
  )
}

const eventCells = (event: AuditEvent) => [
  dayAndTime(event.happenedAt),
  texts.kinds[event.kind],
  <Person key="actor" id={event.actorId} email={event.actorEmail} />,
  event.userId !== null && event.userId !== event.actorId && (
    <Person key="user" id={event.userId} email={event.userEmail} />
  ),
  <span key="network" className={styles.network}>
    {event.network}
  </span>,
  detailsInWords(event.details),
]

/** Once an account is gone, only its id tells what it did. */
function Person({ id, email }: { id: string | null; email: string | null }) {
  const navigate = useNavigate()
  if (id === null) return texts.stranger
  const name = email ?? id
  return (
    <Button
      look="quiet"
      className={styles.person ?? ''}
      title={texts.onlyOf(name)}
      onClick={() =>
        void navigate({ to: '/admin/audit', search: ({ kind }) => ({ user: id, kind }) as const })
      }
    >
      {name}
    </Button>
  )
}
