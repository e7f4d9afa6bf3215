import type { Quantity } from '../schemas/reference-datum.ts'
import { isObject } from './field-error.ts'

/** What a price is after the last year of its table. */
export const afterWords = ['last', 'rises', 'zero', 'refuse'] as const
export const moneyWords = ['real', 'nominal'] as const

/** A price, a cost or a value by year, in place of one number. */
export interface Table {
  readonly values: readonly number[]
  readonly unit: string
  /** The year of the first value: of the calendar, or of operation (1 is the first one, which it is if left out). */
  readonly from?: number
  /** The last value stays, in the money of the table, if left out. */
  readonly after?: (typeof afterWords)[number]
  /** Money of the end of construction, that rises with inflation, or money of the day. */
  readonly money?: (typeof moneyWords)[number]
}

/** Below it a year is one of operation, from it on one of the calendar. */
export const firstCalendarYear = 1900

export const isTable = (given: unknown): given is Table => isObject(given) && Array.isArray(given.values)

/** The place in a table of the number that all others are relative to: the first that is not 0. */
export const leadingPlace = ({ values }: Table): number =>
  Math.max(
    0,
    values.findIndex((each) => each !== 0),
  )

/** The one number that stands for what is given: of a table its first that is not 0. */
export const leading = (given: Quantity | Table): Quantity =>
  'values' in given ? { value: given.values[leadingPlace(given)] ?? Number.NaN, unit: given.unit } : given

/** The table with every number changed by as much as the one that leads it. */
export function withLeading(table: Table, { value, unit }: Quantity): Table {
  const lead = leading(table).value
  const values =
    lead === 0 ? table.values.map(() => value) : table.values.map((each) => (each / lead) * value)
  return { ...table, values, unit }
}
