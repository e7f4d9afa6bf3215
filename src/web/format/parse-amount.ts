import { moneyUnit } from '../../contract/money/currencies.ts'
import { parseNumber, type Typed } from './parse-number.ts'

/** What was typed, with the year of the money where one stands behind it. */
export type TypedAmount = Typed & { readonly moneyYear?: number }

/**
 * Reads what a person types into a box as `parseNumber` does, and of money also its year: `930 USD/t of 2014`.
 *
 * @param units names of those that may stand behind the number.
 */
export function parseAmount(given: string, units: readonly string[]): TypedAmount {
  const [, amount, year] = /^(.*\S)\s+of\s+(\d{4})\s*$/i.exec(given) ?? []
  if (amount === undefined || !units.some((unit) => moneyUnit(unit))) return parseNumber(given, { units })
  const typed = parseNumber(amount, { units })
  return typed.kind === 'number' ? { ...typed, moneyYear: Number(year) } : typed
}
