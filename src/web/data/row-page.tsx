import { Link, useParams } from '@tanstack/react-router'
import { type DataTable, dataTables, type Entry } from '../engine/edition-data.ts'
import { AboutRow } from './about-row.tsx'
import { DatumCard } from './datum-card.tsx'
import { OfEdition, type Whole } from './of-edition.tsx'
import { OpenPlant } from './open-plant.tsx'
import { DataPage } from './page.tsx'
import styles from './row-page.module.css'
import { TableSkeleton } from './table-skeleton.tsx'
import { texts } from './texts.ts'
import { UnknownPlace } from './unknown.tsx'

/** One row of a table: each datum with where it is from, how sure it is, and what others say. */
export function RowPage() {
  const { edition, table, row } = useParams({ from: '/_data/data/$edition/$table/$row' })
  const known = dataTables.find((each) => each === table)
  if (!known) return <UnknownPlace edition={edition} title={texts.noTable(edition)} />
  return (
    <OfEdition edition={edition} failed={texts.failedTable} skeleton={<TableSkeleton />}>
      {(whole) => <Row edition={edition} table={known} id={Number(row)} whole={whole} />}
    </OfEdition>
  )
}

interface RowProps {
  edition: string
  table: DataTable
  id: number
  whole: Whole
}

function Row({ edition, table, id, whole: { data, entries } }: RowProps) {
  const all = entries.filter((each) => each.table === table)
  const own = all.filter((each) => each.id === id)
  const [first] = own
  if (!first) return <UnknownPlace edition={edition} title={texts.noRow(edition)} />
  const ids = [...new Set(all.map((each) => each.id))]
  const place = ids.indexOf(id)
  return (
    <DataPage
      title={first.row}
      above={
        <Link to="/data/$edition/$table" params={{ edition, table }}>
          {texts.tables[table]}
        </Link>
      }
      actions={
        <span className={styles.beside}>
          <Beside edition={edition} table={table} id={ids[place - 1]} name={texts.previous} />
          <Beside edition={edition} table={table} id={ids[place + 1]} name={texts.next} />
        </span>
      }
    >
      {table === 'pathways' && <OpenPlant edition={edition} id={id} data={data} />}
      <AboutRow edition={edition} table={table} id={id} data={data} />
      {[...Map.groupBy(own, ({ group }) => group)].map(([group, members]) => (
        <Group key={group} group={group} entries={members} />
      ))}
    </DataPage>
  )
}

interface BesideProps {
  edition: string
  table: DataTable
  /** undefined at the end of the table. */
  id: number | undefined
  name: string
}

function Beside({ edition, table, id, name }: BesideProps) {
  if (id === undefined) return <span className={styles.end}>{name}</span>
  return (
    <Link to="/data/$edition/$table/$row" params={{ edition, table, row: String(id) }}>
      {name}
    </Link>
  )
}

function Group({ group, entries }: { group: string; entries: readonly Entry[] }) {
  const cards = (
    <ul className={styles.cards}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <DatumCard entry={entry} />
        </li>
      ))}
    </ul>
  )
  return (
    <section>
      <h2 className={group === '' ? 'aloud' : styles.group}>{group === '' ? texts.ownData : group}</h2>
      {cards}
    </section>
  )
}
