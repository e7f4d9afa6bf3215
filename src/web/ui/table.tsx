import { type ReactNode, useRef, useState } from 'react'
import { type Cell, isSelected, movedCell, rangeOf, tsvOf } from './cells.ts'
import styles from './table.module.css'

interface TableRow {
  readonly name: string
  /** What is shown, a cell each. */
  readonly cells: readonly ReactNode[]
  /** What is copied, with all digits. */
  readonly values: readonly string[]
  readonly isSum?: boolean
}

interface TableProps {
  /** What the table holds, for whoever hears the page. */
  caption: string
  /** The heading of the first column, which holds the names of the rows. */
  corner: string
  columns: readonly string[]
  rows: readonly TableRow[]
}

/** Numbers in rows and columns: one stop of Tab, arrows within it, Shift to select, Escape to select one, Ctrl+C to copy with all digits. */
export function Table({ caption, corner, columns, rows }: TableProps) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [cursor, setCursor] = useState<Cell>({ row: 0, column: 0 })
  const [anchor, setAnchor] = useState<Cell>(cursor)
  const range = rangeOf(anchor, cursor)

  const goTo = (cell: Cell, isExtended: boolean) => {
    setCursor(cell)
    if (!isExtended) setAnchor(cell)
    body.current?.rows[cell.row]?.cells[cell.column + 1]?.focus()
  }
  const press = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape' && (anchor.row !== cursor.row || anchor.column !== cursor.column)) {
      event.preventDefault()
      setAnchor(cursor)
    }
    const next = movedCell(cursor, event, { rows: rows.length, columns: columns.length })
    if (!next) return
    event.preventDefault()
    goTo(next, event.shiftKey)
  }
  const copy = (event: React.ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData.setData(
      'text/plain',
      tsvOf(
        rows.map(({ values }) => values),
        range,
      ),
    )
  }
  return (
    <div className={styles.scroll}>
      <table className={styles.table} onCopy={copy} onKeyDown={press}>
        <caption className="aloud">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map(({ name, cells, isSum = false }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have one name, such as power bought and sold.
            <tr key={row} className={isSum ? styles.sum : undefined}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td
                  key={columns[column]}
                  tabIndex={row === cursor.row && column === cursor.column ? 0 : -1}
                  data-selected={isSelected({ row, column }, range) || undefined}
                  onPointerDown={(event) => goTo({ row, column }, event.shiftKey)}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
