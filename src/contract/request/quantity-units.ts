import type { Input } from '../../engine/language/quantity.ts'
import { factorTo, findUnit, measures } from '../../engine/language/units.ts'
import { conversionOf, isConverted, needsConversion } from '../money/conversion.ts'
import { findUnitOfAnyCurrency } from '../money/currencies.ts'
import type { Money, MoneyMark } from '../money/money.ts'
import type { Quantity, Series } from '../schemas/reference-datum.ts'

/**
 * A quantity's value in the unit of an input that it is measured by.
 *
 * @param money by what an amount in another money is converted; without it there is no such number.
 */
export function inBaseUnit(quantity: Quantity & MoneyMark, input: Input, money?: Money): number {
  const { value, unit } = quantity
  if (money && needsConversion(quantity)) {
    const found = conversionOf(quantity, money)
    return isConverted(found)
      ? inBaseUnit({ value: value * found.factor, unit: found.unit }, input)
      : Number.NaN
  }
  const row = findUnit(unit)
  return row ? value * factorTo(row, input.unit) : Number.NaN
}

export const inBaseUnits = ({ values, unit }: Series, input: Input): number[] =>
  values.map((value) => inBaseUnit({ value, unit }, input))

/** Whether something is a quantity whose unit is of the input's kind, in any currency. */
export function isMeasuredBy(given: unknown, { unit }: Input): boolean {
  const name = typeof given === 'object' && given !== null && 'unit' in given ? given.unit : undefined
  const row = typeof name === 'string' ? findUnitOfAnyCurrency(name) : undefined
  return row !== undefined && measures(row, unit)
}
