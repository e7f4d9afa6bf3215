import type { Input } from '../engine/quantity.ts'
import { findUnit, measures } from '../engine/units.ts'
import type { Quantity, Series } from './reference-datum.ts'

/** A quantity's value in the engine's unit; its unit is one that is known. */
export const inBaseUnit = ({ value, unit }: Quantity): number =>
  value * (findUnit(unit)?.factor ?? Number.NaN)

export const inBaseUnits = ({ values, unit }: Series): number[] =>
  values.map((value) => inBaseUnit({ value, unit }))

/** Whether something is a quantity whose unit is of the input's kind. */
export function isMeasuredBy(given: unknown, { unit }: Input): boolean {
  const name = typeof given === 'object' && given !== null && 'unit' in given ? given.unit : undefined
  const row = typeof name === 'string' ? findUnit(name) : undefined
  return row !== undefined && measures(row, unit)
}
