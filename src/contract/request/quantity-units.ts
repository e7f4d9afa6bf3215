import type { Input } from '../../engine/language/quantity.ts'
import { factorTo, findUnit, measures } from '../../engine/language/units.ts'
import type { Quantity, Series } from '../schemas/reference-datum.ts'

/** A quantity's value in the unit of an input that it is measured by. */
export function inBaseUnit({ value, unit }: Quantity, input: Input): number {
  const row = findUnit(unit)
  return row ? value * factorTo(row, input.unit) : Number.NaN
}

export const inBaseUnits = ({ values, unit }: Series, input: Input): number[] =>
  values.map((value) => inBaseUnit({ value, unit }, input))

/** Whether something is a quantity whose unit is of the input's kind. */
export function isMeasuredBy(given: unknown, { unit }: Input): boolean {
  const name = typeof given === 'object' && given !== null && 'unit' in given ? given.unit : undefined
  const row = typeof name === 'string' ? findUnit(name) : undefined
  return row !== undefined && measures(row, unit)
}
