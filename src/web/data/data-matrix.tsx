import { Link } from '@tanstack/react-router'
import type { DataTable, Datum } from '../engine/edition-data.ts'
import { copied, full } from '../format/numbers.ts'
import { Sheet } from '../ui/sheet.tsx'
import { Table, type TableRow } from '../ui/table.tsx'
import styles from './data-matrix.module.css'
import type { Column, Matrix, MatrixRow } from './matrix.ts'
import { shownUnit, texts } from './texts.ts'

interface DataMatrixProps {
  edition: string
  table: DataTable
  matrix: Matrix
}

/** The rows of a table with their own data side by side; a row opens all that is known of it. */
export function DataMatrix({ edition, table, matrix: { columns, rows } }: DataMatrixProps) {
  const hasLists = rows.some(({ listed }) => listed > 0)
  const tableRow = (row: MatrixRow): TableRow => ({
    name: row.name,
    head: (
      <Link
        to="/data/$edition/$table/$row"
        params={{ edition, table, row: String(row.id) }}
        className={styles.name}
      >
        {row.name}
      </Link>
    ),
    cells: [
      ...row.data.map((datum, column) => shownDatum(datum, columns[column])),
      ...(hasLists ? [row.listed > 0 && texts.moreInside(row.listed)] : []),
    ],
    values: [
      ...row.data.map((datum) => (typeof datum?.value === 'number' ? copied(datum.value) : '')),
      ...(hasLists ? [String(row.listed)] : []),
    ],
  })
  return (
    <Sheet fits>
      <Table
        caption={texts.tables[table]}
        corner={texts.rowsOf[table]}
        columns={[...columns.map(headOf), ...(hasLists ? [texts.listed] : [])]}
        rows={rows.map(tableRow)}
        words={hasLists ? [columns.length] : []}
      />
    </Sheet>
  )
}

const headOf = ({ label, unit = '' }: Column): string => [label, shownUnit(unit)].filter(Boolean).join(', ')

function shownDatum(datum: Datum | undefined, column: Column | undefined) {
  if (!datum) return ''
  if (datum.value === null) return <span className={styles.none}>{texts.none}</span>
  const value = full(datum.value)
  return column?.unit === undefined ? `${value} ${shownUnit(datum.unit)}` : value
}
