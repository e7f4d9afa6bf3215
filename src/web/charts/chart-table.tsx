import { columnDecimals, full, withDecimals } from '../format/numbers.ts'
import { Table } from '../ui/table.tsx'
import type { Cell, TableData } from './chart-text.ts'
import styles from './charts.module.css'
import { frameTexts } from './texts.ts'
import { copiedCell } from './tsv.ts'

const shownCell = (cell: Cell, decimals: number): string => {
  if (cell === null) return frameTexts.none
  return typeof cell === 'number' ? withDecimals(cell, decimals) : cell
}

/** Beyond the four that a drawing has: parts that add up do so in the table as well. */
const moreDecimals = 2

/** The numbers of a chart, for who does not see the drawing or wants to read them. A copy has all their digits. */
export function ChartTable({ caption, table }: { caption: string; table: TableData }) {
  const [corner = '', ...columns] = table.columns
  const decimals = columns.map((_, i) => decimalsOf(table.rows.map(({ cells }) => cells[i] ?? null)))
  const rows = table.rows.map(({ head, cells }) => ({
    name: typeof head === 'number' ? full(head) : head,
    cells: cells.map((cell, i) => shownCell(cell, decimals[i] ?? 0)),
    values: cells.map(copiedCell),
  }))
  return (
    <div className={styles.twin}>
      <Table caption={caption} corner={corner} columns={columns} rows={rows} />
    </div>
  )
}

function decimalsOf(cells: readonly Cell[]): number {
  const numbers = cells.filter((cell) => typeof cell === 'number')
  return numbers.every(Number.isInteger) ? 0 : columnDecimals(numbers) + moreDecimals
}
