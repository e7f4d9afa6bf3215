import { type ReactNode, useRef, useState } from 'react'
import { type Cell, isSelected, movedCell, rangeOf, tsvOf } from './cells.ts'
import styles from './table.module.css'

export interface TableRow {
  readonly name: string
  /** In the place of the name, such as a link with that name. */
  readonly head?: ReactNode
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
  /** Places of the columns that hold words; the others hold numbers. */
  words?: readonly number[]
}

/** Numbers in rows and columns: one stop of Tab, arrows within it, Shift to select, Escape to select one, Ctrl+C to copy with all digits. */
export function Table({ caption, corner, columns, rows, words = [] }: TableProps) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [chosen, setCursor] = useState<Cell>({ row: 0, column: 0 })
  const [anchor, setAnchor] = useState<Cell>(chosen)
  // Rows may have gone since, but one cell is always reached by Tab.
  const cursor = { ...chosen, row: Math.max(0, Math.min(chosen.row, rows.length - 1)) }
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
            {columns.map((column, place) => (
              <th key={column} scope="col" data-words={words.includes(place) || undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map(({ name, head = name, cells, isSum = false }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have one name, such as power bought and sold.
            <tr key={row} className={isSum ? styles.sum : undefined}>
              <th scope="row">{head}</th>
              {cells.map((cell, column) => (
                <td
                  key={columns[column]}
                  tabIndex={row === cursor.row && column === cursor.column ? 0 : -1}
                  data-words={words.includes(column) || undefined}
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
