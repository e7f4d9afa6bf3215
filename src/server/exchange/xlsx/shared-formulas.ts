import { shifted } from '../../../contract/workbook/book/shifted.ts'

interface First {
  readonly formula: string
  readonly column: number
  readonly row: number
}

/** Formulas of a sheet that are written once, for the first of the cells that have them; the others name it by its number. */
export class SharedFormulas {
  readonly #byNumber = new Map<string, First>()

  /**
   * The formula of a cell, row and column counted from 1.
   *
   * @param text as it is written in the cell; empty where it is written in another one.
   * @param number of the shared formula; undefined where the cell has one of its own.
   * @returns empty where no cell before it has the formula.
   */
  formulaAt(text: string, number: string | undefined, column: number, row: number): string {
    if (number === undefined) return text
    if (text !== '') {
      this.#byNumber.set(number, { formula: text, column, row })
      return text
    }
    const first = this.#byNumber.get(number)
    return first ? shifted(first.formula, column - first.column, row - first.row) : ''
  }
}
