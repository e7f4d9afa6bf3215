import type { Cell } from '../../charts/chart-text.ts'
import { copiedCell } from '../../charts/tsv.ts'
import { full } from '../../format/numbers.ts'
import { SheetActions } from '../../frame/sheet-actions.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Table } from '../../ui/table.tsx'
import { findSourced, type SourcedRow, sourcedSheet } from './sourced.ts'
import styles from './sourced-table.module.css'
import { texts } from './texts.ts'

interface SourcedTableProps {
  title: string
  /** Names with their units; the first is that of the names of the rows. */
  columns: readonly string[]
  rows: readonly SourcedRow[]
  find: string
  /** The table as the server has it. */
  whole: unknown
}

/** Rows with numbers, each with the number of its source, and the sources below. */
export function SourcedTable({ title, columns, rows: all, find, whole }: SourcedTableProps) {
  const { rows, sources } = findSourced(all, find)
  const [corner = '', ...others] = columns
  if (rows.length === 0) return <p>{texts.nothingFound(find)}</p>
  return (
    <>
      <div className={styles.actions}>
        <SheetActions
          name={title}
          count={rows.length}
          sheet={() => sourcedSheet(columns, rows, texts.source)}
          whole={whole}
        />
      </div>
      <Sheet fits>
        <Table
          caption={title}
          corner={corner}
          columns={[...others, texts.source]}
          words={wordColumns(rows)}
          rows={rows.map(({ name, cells, source, sourceNumber }) => ({
            name,
            head: <span className={styles.name}>{name}</span>,
            cells: [...cells.map(shownCell), sourceNumber],
            values: [...cells.map(copiedCell), copiedCell(source)],
          }))}
        />
      </Sheet>
      <h2 className={styles.heading}>{texts.sources}</h2>
      <ol className={styles.sources}>
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ol>
    </>
  )
}

const shownCell = (cell: Cell): string => {
  if (cell === null) return texts.none
  return typeof cell === 'number' ? full(cell) : cell
}

/** Columns in which no row has a number. */
const wordColumns = (rows: readonly SourcedRow[]): number[] =>
  (rows[0]?.cells ?? []).flatMap((_cell, place) =>
    rows.some(({ cells }) => typeof cells[place] === 'number') ? [] : [place],
  )
