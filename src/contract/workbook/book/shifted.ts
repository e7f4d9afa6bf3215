import { letterOf } from './addresses.ts'

/** A text in quotation marks, the name of a function or of a sheet, or a cell with or without signs that fix it. */
const token = /"[^"]*"|\b[A-Za-z_][\w.]*(?=[(!])|(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b/g

/** The number of a column, from 0. */
const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** As many as any workbook of ours needs; what a file has that somebody sent is not kept in the thread for good. */
const knownMaximum = 20_000
const known = new Map<string, string>()

function moved(letters: string, by: number): string {
  const key = `${letters}+${by}`
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= knownMaximum) known.clear()
  const found = letterOf(columnOf(letters) + by)
  known.set(key, found)
  return found
}

/** A formula as it is after copying it some columns to the right and some rows down. */
export const shifted = (formula: string, by: number, down = 0): string =>
  by === 0 && down === 0
    ? formula
    : formula.replace(token, (all, ...[fixedColumn, letters, fixedRow, row]: (string | undefined)[]) => {
        if (letters === undefined) return all
        const column = fixedColumn === '$' ? letters : moved(letters, by)
        return `${fixedColumn}${column}${fixedRow}${fixedRow === '$' ? row : Number(row) + down}`
      })
