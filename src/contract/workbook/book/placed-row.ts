import type { Row } from '../../../engine/language/excel/form.ts'
import { crossedWithYears, type Index } from '../../../engine/language/quantity.ts'
import { columns, fixedCell, fixedRange, letterOf } from './addresses.ts'
import type { Sheet } from './sheet.ts'

type Sizes = Readonly<Record<Index, number>>

/** What stands across: a series, 1 + rates, nothing for a single number; or a number for each policy, one below the other. */
export type Across = Index | 'grid' | 'policyColumn' | undefined

/** Where a quantity, or a step, stands. A policy has a row of its own where there is a number a year. */
export class PlacedRow {
  readonly sheet: Sheet
  readonly row: number
  readonly per: Across
  /** How many cells it has across. */
  readonly width: number
  private readonly sizes: Sizes

  constructor(sheet: Sheet, row: number, per: Across, width: number, sizes: Sizes) {
    this.sheet = sheet
    this.row = row
    this.per = per
    this.width = width
    this.sizes = sizes
  }

  private get crossed() {
    const { per } = this
    return per === undefined || per === 'grid' || per === 'policyColumn' ? undefined : crossedWithYears[per]
  }

  /** Row and column of element `i`. */
  place(i: number): readonly [row: number, column: number] {
    if (this.per === undefined) return [this.row, columns.value]
    if (this.per === 'policyColumn') return [this.row + i, columns.value]
    if (this.crossed === undefined) return [this.row, columns.first + i]
    const { year } = this.sizes
    return [this.row + Math.floor(i / year), columns.first + (i % year)]
  }

  /** The row as formulas of a sheet name it. */
  from(sheet: Sheet): Row {
    const prefix = sheet === this.sheet ? '' : `${this.sheet.name}!`
    const at = (row: number, column: number) => `${prefix}${letterOf(column)}$${row + 1}`
    const last = columns.first + this.width - 1
    return {
      per: this.per === 'grid' || this.per === 'policyColumn' ? undefined : this.per,
      cell: (i, isFixed) => {
        const place = this.place(i)
        return this.per === undefined || isFixed ? prefix + fixedCell(...place) : at(...place)
      },
      before: (i) => {
        const [row, column] = this.place(i)
        return at(row, column - 1)
      },
      range: (policy = 0) =>
        prefix + fixedRange([this.row + policy, columns.first], [this.row + policy, last]),
      upTo: (i) =>
        `${prefix}${fixedCell(this.row, columns.first)}:${letterOf(columns.first + i)}$${this.row + 1}`,
      down: (year) =>
        `${at(this.row, columns.first + year)}:${letterOf(columns.first + year)}$${this.row + this.sizes[this.crossed ?? 'policy']}`,
      below: (rows) =>
        new PlacedRow(this.sheet, this.row + rows, this.per, this.width, this.sizes).from(sheet),
    }
  }
}
