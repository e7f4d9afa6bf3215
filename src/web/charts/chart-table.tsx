import { full } from '../format/numbers.ts'
import { Table } from '../ui/table.tsx'
import type { Cell, TableData } from './chart-text.ts'
import styles from './charts.module.css'
import { frameTexts } from './texts.ts'
import { copiedCell } from './tsv.ts'

const shownCell = (cell: Cell): string => {
  if (cell === null) return frameTexts.none
  return typeof cell === 'number' ? full(cell) : cell
}

/** The numbers of a chart with all their digits, for who does not see the drawing or wants to read them. */
export function ChartTable({ caption, table }: { caption: string; table: TableData }) {
  const [corner = '', ...columns] = table.columns
  const rows = table.rows.map(({ head, cells }) => ({
    name: shownCell(head),
    cells: cells.map(shownCell),
    values: cells.map(copiedCell),
  }))
  return (
    <div className={styles.twin}>
      <Table caption={caption} corner={corner} columns={columns} rows={rows} />
    </div>
  )
}
