import type { Index, Quantity } from '../quantity.ts'
import type { Tree } from '../tree.ts'

/** How strongly a text holds together: 1 for a sum, 2 for a product, 3 for a power, 4 for what needs no brackets. */
export type Level = 1 | 2 | 3 | 4

/** The text of a piece of a formula in a cell. */
export interface CellText {
  readonly text: string
  readonly level: Level
}

/** The text of element `i`, whose cells may be fixed where another index runs across the columns. */
export type TextAt = (i: number, isFixed?: boolean) => CellText

/** Cells that hold a quantity, or a step on the way to one; as they are named from the sheet whose formula is written. */
export interface Row {
  readonly per: Index | undefined
  /** The cell of element `i`; of a single number always the same. A fixed one is the same in each column that names it. */
  readonly cell: (i: number, isFixed?: boolean) => string
  /** The cell before that of element `i`; before the first one there is an empty cell, which counts as 0. */
  readonly before: (i: number) => string
  /** All cells; of a policy's years those of the policy at this place. */
  readonly range: (policy?: number) => string
  /** The cells from the first to that of element `i`. */
  readonly upTo: (i: number) => string
  /** The cells of all policies in one year. */
  readonly down: (year: number) => string
  /** The row that many rows below, which may not be there yet. */
  readonly below: (rows: number) => Row
}

/** An argument of a function of the language. */
export interface Argument {
  readonly tree: Tree
  readonly at: TextAt
  /** Whether it may not exist, so that its cell may hold an error. */
  readonly mayBeMissing: boolean
  /** Its cells, which are laid out in a row of their own where it is no quantity. */
  readonly row: () => Row
}

/** What a form may refer to and lay out. */
export interface FormContext {
  readonly rowOf: (quantity: Quantity) => Row
  /** The cells of a quantity with a number for each policy below each other, as those of a year stand. */
  readonly columnOf: (quantity: Quantity) => string
  readonly sizes: Readonly<Record<Index, number>>
  readonly tables: Tables
  /** Lays out a row of steps above the row of the formula itself. */
  readonly lay: (label: string, per: Index | 'grid' | undefined, text: (i: number, own: Row) => string) => Row
}

/** Tables that stand in the file, as they are named in a formula. */
interface Tables {
  /** Classes of MACRS across, and the share of each year down; 0 after the last one. */
  readonly macrsClasses: string
  readonly macrsShares: string
  /** The cell with the number of years that the shares have; in the last one every share is 0. */
  readonly macrsYears: string
  /** 1 + rate at which flows are looked at, ascending. */
  readonly growth: Row
}

/**
 * A function of the language in Excel: lays out what it needs, and gives the text of each element of the result.
 * Empty texts, errors and the order of operations are those of the language.
 */
export type ExcelForm = (args: readonly Argument[], context: FormContext) => TextAt

export const atom = (text: string): CellText => ({ text, level: 4 })

/** The text in brackets where something would otherwise come between its parts. */
export const bracketed = ({ text, level }: CellText, least: Level): string =>
  level < least ? `(${text})` : text

/** The text as one side of a multiplication, a division or a power. */
export const asFactor = (text: CellText): string => bracketed(text, 4)
