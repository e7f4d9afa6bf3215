import type { Sheet, SheetCell } from './sheet.ts'

/** What a spreadsheet takes for the beginning of a formula, or of one once it has cut something off; the wide forms as well. */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A text as a cell: one that begins like a formula, or like such a text that has an apostrophe already, gets one before it. */
export const harmlessText = (text: string): string => (dangerous.test(text) ? `'${text}` : text)

/** The text that `harmlessText` was given: exactly one apostrophe is taken away, and only where one was put. */
export const originalText = (cell: string): string =>
  cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell

export type Separator = ',' | '\t'

/**
 * A table as CSV (RFC 4180) or with tabs between its cells; a line each, the names of the columns first. Numbers have the fewest
 * digits that read back as the same bits, and are never changed: -5 stays -5.
 */
export function separatedText({ columns, rows }: Sheet, separator: Separator): string {
  const line = (cells: readonly SheetCell[]) =>
    `${cells.map((cell) => cellText(cell, separator)).join(separator)}\r\n`
  return [columns.map(({ name }) => name), ...rows].map(line).join('')
}

function cellText(cell: SheetCell, separator: Separator): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Object.is(cell, -0) ? '-0' : String(cell)
  const text = harmlessText(cell)
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
}
