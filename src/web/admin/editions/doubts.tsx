import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { components } from '../../api/generated.ts'
import { answered, answeredWhole } from '../../api/problems.ts'
import { useAsking } from '../../api/use-asking.ts'
import { day } from '../../format/times.ts'
import { Asked } from '../../frame/asked.tsx'
import { Button } from '../../ui/button.tsx'
import { RecordTable } from '../../ui/record-table.tsx'
import { say } from '../../ui/say.ts'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { doubtList } from './edition-queries.ts'
import { texts } from './texts.ts'

type Doubt = components['schemas']['DatumDoubt']

const columns = [texts.datum, texts.doubt, texts.source, texts.since, texts.byWhom, texts.action]

/** What is held against data of the current edition; a doubt is made beside its datum, in the form of a new edition. */
export function Doubts() {
  const doubts = useQuery(doubtList)
  return (
    <Section title={texts.doubts} about={texts.doubtsAbout}>
      <Asked query={doubts} failed={texts.doubtsFailed} skeleton={<Skeleton height={60} />}>
        {(list) =>
          list.length === 0 ? (
            <p>{texts.noDoubts}</p>
          ) : (
            <RecordTable
              caption={texts.doubts}
              columns={columns}
              rows={list}
              keyOf={({ doubtId }) => doubtId}
              cells={doubtCells}
            />
          )
        }
      </Asked>
    </Section>
  )
}

const datumOf = ({ table, id, field }: Doubt): string => `${table} ${id}, ${field}`

const doubtCells = (doubt: Doubt) => [
  datumOf(doubt),
  doubt.note,
  doubt.source,
  day(doubt.at),
  doubt.byWhom?.name,
  <Withdraw key="withdraw" doubt={doubt} />,
]

function Withdraw({ doubt }: { doubt: Doubt }) {
  const queries = useQueryClient()
  const listAgain = () => queries.invalidateQueries(doubtList)
  const { edition, table, id, field, note, source } = doubt
  const again = useAsking(
    () =>
      answered(
        api.POST('/api/v1/admin/reference-data/doubts', {
          body: { edition, table, id, field, note, source },
        }),
      ),
    listAgain,
  )
  const withdraw = useAsking(
    () =>
      answeredWhole(
        api.DELETE('/api/v1/admin/reference-data/doubts/{id}', { params: { path: { id: doubt.doubtId } } }),
      ),
    () => {
      say(texts.withdrawn, { label: texts.undo, perform: () => again.ask(undefined) })
      return listAgain()
    },
  )
  return (
    <span>
      <Button
        aria-label={texts.withdrawOf(datumOf(doubt))}
        aria-disabled={withdraw.isBusy}
        onClick={() => withdraw.ask(undefined)}
      >
        {texts.withdraw}
      </Button>{' '}
      {withdraw.failure() ?? again.failure()}
    </span>
  )
}
