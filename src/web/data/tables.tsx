import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { currentOf, editionNames } from '../api/edition-names.ts'
import { dataTables } from '../engine/edition-data.ts'
import { EditionSelect } from './edition-select.tsx'
import { useEdition } from './editions.ts'
import { publishedTables } from './published/texts.ts'
import styles from './tables.module.css'
import { texts } from './texts.ts'

const active = { className: styles.active }

/** Every table: those of the edition, with how many rows they have, and what others publish. */
export function Tables({ edition }: { edition: string | undefined }) {
  const { data: editions } = useQuery(editionNames)
  const shown = edition ?? (editions && currentOf(editions)?.edition)
  return (
    <nav className={styles.tables} aria-label={texts.data}>
      <h2>{texts.ofEdition}</h2>
      {editions && shown !== undefined && (
        <>
          <EditionSelect editions={editions} edition={shown} />
          {editions.some((each) => each.edition === shown) && <TablesOf edition={shown} />}
        </>
      )}
      <h2>{texts.published}</h2>
      <ul>
        {publishedTables.map(({ to, name }) => (
          <li key={to}>
            <Link to={to} activeProps={active}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function TablesOf({ edition }: { edition: string }) {
  const { data } = useEdition(edition)
  const rowsOf = (table: string) =>
    data && new Set(data.entries.filter((each) => each.table === table).map(({ id }) => id)).size
  return (
    <ul>
      {dataTables.map((table) => (
        <li key={table}>
          <Link to="/data/$edition/$table" params={{ edition, table }} activeProps={active}>
            {texts.tables[table]}
          </Link>
          <span className={styles.count}>{rowsOf(table)}</span>
        </li>
      ))}
      <li>
        <Link to="/data/$edition/changes" params={{ edition }} activeProps={active}>
          {texts.whatChanged}
        </Link>
      </li>
    </ul>
  )
}
