import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type Change, changesBetween } from './changes.ts'
import { ChangesTable } from './changes-table.tsx'
import { olderEdition } from './editions.ts'
import { FromSelect } from './from-select.tsx'
import { OfEdition, type Whole } from './of-edition.tsx'
import { DataPage } from './page.tsx'
import { TableSkeleton } from './table-skeleton.tsx'
import { texts } from './texts.ts'

const address = '/_data/data/$edition/changes'
const skeleton = <TableSkeleton />

/** What an edition says otherwise than an older one, by the names of rows and data: differences alone. */
export function ChangesPage() {
  const { edition } = useParams({ from: address })
  return (
    <OfEdition edition={edition} failed={texts.failedEdition} skeleton={skeleton}>
      {(whole) => <Since edition={edition} whole={whole} />}
    </OfEdition>
  )
}

interface SinceProps {
  edition: string
  whole: Whole
}

function Since({ edition, whole: { editions, entries } }: SinceProps) {
  const { from = olderEdition(editions, edition) } = useSearch({ from: address })
  const navigate = useNavigate({ from: '/data/$edition/changes' })
  if (from === undefined) return <DataPage title={texts.whatChanged}>{texts.onlyEdition}</DataPage>
  const others = editions.filter((each) => each.edition !== edition)
  return (
    <DataPage
      title={texts.changesTitle(from, edition)}
      actions={
        <FromSelect
          editions={others}
          from={from}
          onChoose={(next) => void navigate({ search: { from: next }, replace: true })}
        />
      }
    >
      <OfEdition edition={from} failed={texts.failedEdition} skeleton={skeleton}>
        {(older) => <Differences edition={edition} changes={changesBetween(older.entries, entries)} />}
      </OfEdition>
    </DataPage>
  )
}

function Differences({ edition, changes }: { edition: string; changes: readonly Change[] }) {
  const { from, all } = useSearch({ from: address })
  const values = changes.filter(({ kind }) => kind !== 'origin')
  const others = changes.length - values.length
  if (changes.length === 0) return <p>{texts.noChanges}</p>
  return (
    <>
      {others > 0 && (
        <p>
          <Link
            to="/data/$edition/changes"
            params={{ edition }}
            search={{ from, ...(!all && { all: true }) }}
            replace
          >
            {all ? texts.onlyValues : texts.otherOrigins(others)}
          </Link>
        </p>
      )}
      <ChangesTable edition={edition} changes={all ? changes : values} />
    </>
  )
}
