/** How a cell looks and whether it may be changed; what each looks like is the writer's. */
export type Style =
  | 'plain'
  | 'title'
  | 'header'
  | 'numberHeader'
  | 'note'
  | 'number'
  | 'step'
  | 'given'
  | 'givenText'
  | 'locked'
  | 'lockedText'
  | 'link'
  | 'residue'
  | 'holds'

/** A value that stands in a cell; what does not exist is an error there. */
type CellValue = number | string | boolean

export interface Cell {
  readonly style: Style
  readonly value?: CellValue
  /** Its text after the sign of equality. */
  readonly formula?: string
  /** What the formula gives, for programs that do not calculate; NaN is an error, undefined is not known. */
  readonly cached?: number | string | undefined
}

/** What may be entered into cells. */
export interface Entry {
  readonly cells: string
  /** The cells with the words to choose from, or a plain number. */
  readonly list?: string
  /** Shown beside the cell while it is selected. */
  readonly title: string
  readonly message: string
}

/** One sheet of a workbook; rows and columns count from 0. */
export class Sheet {
  readonly name: string
  readonly rows: (Map<number, Cell> | undefined)[] = []
  /** Rows of steps, which can be folded away. */
  readonly folded = new Set<number>()
  readonly entries: Entry[] = []
  readonly widths: readonly number[]
  /** How many rows and columns stay where they are while one scrolls. */
  readonly frozen: readonly [rows: number, columns: number]

  constructor(name: string, widths: readonly number[], frozen: readonly [number, number] = [0, 0]) {
    this.name = name
    this.widths = widths
    this.frozen = frozen
  }

  /** The first row below all that has a cell. */
  get next(): number {
    return this.rows.length
  }

  /** How many columns it has up to its last cell. */
  get columns(): number {
    return 1 + this.rows.reduce((last, cells) => Math.max(last, ...(cells?.keys() ?? [])), 0)
  }

  set(row: number, column: number, cell: Cell): void {
    let cells = this.rows[row]
    if (!cells) {
      for (let r = this.rows.length; r < row; r++) this.rows[r] = undefined
      cells = new Map()
      this.rows[row] = cells
    }
    cells.set(column, cell)
  }

  /** Sets cells beside each other. */
  setAcross(row: number, first: number, cells: readonly Cell[]): void {
    for (const [i, cell] of cells.entries()) this.set(row, first + i, cell)
  }

  /** Sets cells below each other. */
  setDown(first: number, column: number, cells: readonly Cell[]): void {
    for (const [i, cell] of cells.entries()) this.set(first + i, column, cell)
  }

  /** Adds a row of cells from the first column on; what is undefined stays empty. */
  add(...cells: readonly (Cell | undefined)[]): number {
    const row = this.next
    this.set(row, 0, cells[0] ?? { style: 'plain' })
    cells.forEach((cell, column) => {
      if (cell) this.set(row, column, cell)
    })
    return row
  }

  at(row: number, column: number): Cell | undefined {
    return this.rows[row]?.get(column)
  }
}

/** A whole workbook: its sheets in order, and the names of cells. */
export interface Book {
  readonly sheets: readonly Sheet[]
  /** What each name refers to, such as `Inputs!$D$5`. */
  readonly names: ReadonlyMap<string, string>
  /** Who made it and when, as the calculation's record has it. */
  readonly title: string
}

export const text = (value: string, style: Style = 'plain'): Cell => ({ style, value })
export const number = (value: number, style: Style = 'number'): Cell =>
  Number.isFinite(value) ? { style, value } : { style, formula: 'NA()', cached: Number.NaN }
export const formula = (formula_: string, cached?: number | string, style: Style = 'number'): Cell => ({
  style,
  formula: formula_,
  cached,
})
