import { harmlessText } from '../engine/harmless-text.ts'
import { copied } from '../format/numbers.ts'
import type { Cell, TableData } from './chart-text.ts'

/** A cell as a spreadsheet of the same language reads it. */
export const copiedCell = (cell: Cell): string => {
  if (typeof cell === 'number') return copied(cell)
  return (cell ?? '').replaceAll(/[\t\r\n]+/g, ' ')
}

/** A table for a spreadsheet: every digit, an empty cell where there is no number. */
export function asTsv({ columns, rows }: TableData): string {
  const lines = [columns, ...rows.map(({ head, cells }) => [head, ...cells])]
  return lines.map((line) => line.map(pasted).join('\t')).join('\n')
}

/** A text that a spreadsheet would calculate is marked as text. */
const pasted = (cell: Cell): string =>
  typeof cell === 'string' ? harmlessText(copiedCell(cell)) : copiedCell(cell)
