import type { Cell, TableData } from '../charts/chart-text.ts'

/** For a file, as RFC 4180 has it: numbers with a point, whatever the language. */
export const csvOf = (sheet: TableData): string =>
  [sheet.columns, ...sheet.rows.map(({ head, cells }) => [head, ...cells])]
    .map((cells) => `${cells.map(cellOfCsv).join(',')}\r\n`)
    .join('')

function cellOfCsv(cell: Cell): string {
  const text = typeof cell === 'string' ? harmless(cell) : String(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet would calculate a text that begins like a formula. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
