import type { Cell, TableData } from '../charts/chart-text.ts'
import { harmlessText } from '../engine/harmless-text.ts'

/** For a file, as RFC 4180 has it: numbers with a point, whatever the language. */
export const csvOf = (sheet: TableData): string =>
  [sheet.columns, ...sheet.rows.map(({ head, cells }) => [head, ...cells])]
    .map((cells) => `${cells.map(cellOfCsv).join(',')}\r\n`)
    .join('')

function cellOfCsv(cell: Cell): string {
  const text = typeof cell === 'string' ? harmlessText(cell) : String(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
