import type { Input } from '../../../engine/language/quantity.ts'
import { type Field, inputsOf } from '../../request/catalogue.ts'
import { isObject } from '../../request/field-error.ts'
import { inBaseUnit, inBaseUnits, isMeasuredBy } from '../../request/quantity-units.ts'
import type { Quantity, Series } from '../../schemas/reference-datum.ts'

/** Two numbers that a change of unit has rounded are the same. */
const rounding = 4 * Number.EPSILON

/** Whether two members of a document say the same: 0.5 Mt/yr is 500 kt/yr. */
export function isSameValue(field: Field | undefined, a: unknown, b: unknown): boolean {
  if (isSame(a, b)) return true
  if (!field || !isObject(a) || !isObject(b) || a.unit === b.unit) return false
  const input = inputsOf(field).find((each) => isMeasuredBy(a, each) && isMeasuredBy(b, each))
  if (!input) return false
  const [own, other] = [numbersOf(a, input), numbersOf(b, input)]
  return own.length === other.length && own.every((value, i) => isClose(value, other[i] as number))
}

const numbersOf = (given: object, input: Input): number[] =>
  'values' in given ? inBaseUnits(given as Series, input) : [inBaseUnit(given as Quantity, input)]

const isClose = (a: number, b: number): boolean =>
  Math.abs(a - b) <= rounding * Math.max(Math.abs(a), Math.abs(b))

/** Whether two parts of documents say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [one, other] = [Object.entries(a), Object.entries(b)]
  return (
    one.length === other.length &&
    one.every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]))
  )
}
