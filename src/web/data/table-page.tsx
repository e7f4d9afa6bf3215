import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type DataTable, dataTables } from '../engine/edition-data.ts'
import { SheetActions } from '../frame/sheet-actions.tsx'
import { DataMatrix } from './data-matrix.tsx'
import { FindBox } from './find-box.tsx'
import { matchingRows, matrixOf } from './matrix.ts'
import { OfEdition, type Whole } from './of-edition.tsx'
import { DataPage } from './page.tsx'
import { aliasesOf } from './row-facts.ts'
import { sheetOf } from './sheet.ts'
import styles from './table-page.module.css'
import { TableSkeleton } from './table-skeleton.tsx'
import { texts } from './texts.ts'
import { UnknownPlace } from './unknown.tsx'

const address = '/_data/data/$edition/$table'

/** One table of an edition: its rows with their data, searched, copied and saved. */
export function TablePage() {
  const { edition, table } = useParams({ from: address })
  const known = dataTables.find((each) => each === table)
  if (!known) return <UnknownPlace edition={edition} title={texts.noTable(edition)} />
  return (
    <OfEdition edition={edition} failed={texts.failedTable} skeleton={<TableSkeleton />}>
      {(whole) => <TableOfEdition edition={edition} table={known} whole={whole} />}
    </OfEdition>
  )
}

interface TableOfEditionProps {
  edition: string
  table: DataTable
  whole: Whole
}

function TableOfEdition({ edition, table, whole: { data, entries } }: TableOfEditionProps) {
  const { q = '' } = useSearch({ from: address })
  const navigate = useNavigate({ from: '/data/$edition/$table' })
  const find = (next: string) => navigate({ search: next === '' ? {} : { q: next }, replace: true })
  const all = entries.filter((each) => each.table === table)
  const shown = matchingRows(all, aliasesOf(data, table), q)
  const matrix = matrixOf(shown)
  const count = new Set(all.map(({ id }) => id)).size
  const name = texts.tables[table]
  return (
    <DataPage title={name}>
      <div className={styles.tools}>
        <FindBox key={table} query={q} hint={texts.findHint} onFind={(next) => void find(next)} />
        <span className={styles.count} role="status">
          {texts.rows(matrix.rows.length, count)}
        </span>
        <SheetActions
          name={texts.fileOf(edition, name)}
          count={shown.length}
          sheet={() => sheetOf(shown)}
          whole={rowsOf(data, table)}
        />
      </div>
      {matrix.rows.length === 0 ? (
        <p>{texts.nothingFound(q)}</p>
      ) : (
        <DataMatrix edition={edition} table={table} matrix={matrix} />
      )}
    </DataPage>
  )
}

/** The rows of a table as the edition has them. */
const rowsOf = (data: object, table: DataTable): unknown =>
  table.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], data)
