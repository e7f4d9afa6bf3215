import type { ReactNode } from 'react'
import styles from './record-table.module.css'

interface RecordTableProps<Row> {
  /** What is listed, for whoever hears the page. */
  caption: string
  columns: readonly string[]
  rows: readonly Row[]
  keyOf(row: Row): string
  /** A cell for each column; the first names the row. */
  cells(row: Row): readonly ReactNode[]
}

/** Things of one kind in rows, with controls if need be. Where there is little room each row becomes a card. */
export function RecordTable<Row>({ caption, columns, rows, keyOf, cells }: RecordTableProps<Row>) {
  return (
    <table className={styles.table}>
      <caption className="aloud">{caption}</caption>
      <thead className={styles.head}>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {cells(row).map((cell, i) =>
              i === 0 ? (
                <th key={columns[i]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={columns[i]} data-column={columns[i]}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
