import type { Index } from '../../../engine/language/quantity.ts'
import type { Field } from '../../request/catalogue.ts'
import type { Liveness } from '../book/format.ts'
import type { PlacedRow } from '../book/placed-row.ts'
import type { MoneyCells } from './money-sheet.ts'

/** A field of the document with the cells that hold what was given; `Inputs!$D$5` as formulas name them. */
export interface GivenField {
  /** JSON pointer (RFC 6901) of the field in the inputs, `/plant/capacity`. */
  readonly pointer: string
  readonly kind: Field['kind'] | 'table'
  readonly field: Field
  /** The first cell, of one number a year. */
  readonly value: string
  readonly unit?: string
  /** The cell with what is taken where nothing is given, in the engine's unit or as a word; none where there is no such. */
  readonly blank?: string
  /** One number a year: its cells, and those with what is taken where they are left blank. */
  readonly years?: { readonly given: PlacedRow; readonly blank?: PlacedRow }
  /** The engine's series that its element of a list belongs to, and the place there. */
  readonly element?: { readonly per: Index; readonly i: number }
  /** The number that leads a table by year, which stands in cells of its own. */
  readonly isLead?: true
  /** For an amount in another money: the cells that convert it. */
  readonly conversion?: MoneyCells
  readonly liveness: Liveness
  /** Names of the cells, which stay with them when rows are inserted. */
  readonly names: { readonly value: string; readonly unit?: string }
  /** Cells that say of a table by year what is not in its numbers; their names are that of the value and these. */
  readonly about?: Readonly<Record<'from' | 'after' | 'money', string>>
}
