import { type Cell, columnNumber } from '../xlsx/sheet-cells.ts'
import type { Workbook } from '../xlsx/workbook.ts'

const reference =
  /^'?(?<sheet>[^'!]+)'?!\$?(?<column>[A-Z]{1,3})\$?(?<row>\d{1,7})(?::\$?(?<lastColumn>[A-Z]{1,3})\$?(?<lastRow>\d{1,7}))?$/
const lettersInAlphabet = 26
/** Cells of a table: no table of ours has a tenth of it. */
const mostCells = 100_000

export interface FoundCell {
  /** As it is said: `Inputs!D5`. */
  readonly place: string
  /** Undefined where it is blank. */
  readonly cell: Cell | undefined
}

/** The cells that a defined name stands for, by rows; none where there is no such name, or nothing that it could stand for. */
export function tableAt({ sheets, names }: Workbook, name: string): FoundCell[][] {
  const found = reference.exec(names.get(name) ?? '')?.groups
  if (!found) return []
  const { sheet = '', column = '', row = '', lastColumn = column, lastRow = row } = found
  const [left, right] = [columnNumber(column), columnNumber(lastColumn)]
  const [top, bottom] = [Number(row), Number(lastRow)]
  if ((right - left + 1) * (bottom - top + 1) > mostCells) return []
  const cells = sheets.get(sheet)
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, r) =>
    Array.from({ length: Math.max(0, right - left + 1) }, (__, c): FoundCell => {
      const at = `${columnLetters(left + c)}${top + r}`
      return { place: `${sheet}!${at}`, cell: cells?.get(at) }
    }),
  )
}

/** A for 1. */
function columnLetters(number: number): string {
  const last = (number - 1) % lettersInAlphabet
  const before = Math.floor((number - 1) / lettersInAlphabet)
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode('A'.charCodeAt(0) + last)
}
