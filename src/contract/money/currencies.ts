import type { Unit } from '../../engine/language/unit.ts'
import type { UnitRow } from '../../engine/language/unit-table.ts'
import { findUnit } from '../../engine/language/units.ts'

/** The currency that the engine calculates in, and that results are in. */
export const ownCurrency = 'USD'

/** Currencies that an amount may be in besides, by their codes (ISO 4217). */
export const foreignCurrencies: readonly string[] = [
  ...['AED', 'AUD', 'BRL', 'CAD', 'CHF', 'CLP', 'CNY', 'COP', 'CZK', 'DKK', 'EGP', 'EUR', 'GBP', 'HKD'],
  ...['HUF', 'IDR', 'ILS', 'INR', 'JPY', 'KES', 'KRW', 'MAD', 'MXN', 'MYR', 'NGN', 'NOK', 'NZD', 'PHP'],
  ...['PLN', 'QAR', 'RON', 'SAR', 'SEK', 'SGD', 'THB', 'TRY', 'TWD', 'VND', 'ZAR'],
]

const known = new Set([ownCurrency, ...foreignCurrencies])

/** A unit of money taken apart: the currency that stands first in it, and the same unit in USD. */
export interface MoneyUnit {
  readonly currency: string
  readonly unit: Unit
}

/** What begins with a currency, or with a million of it: EUR/t, MEUR/yr, EUR·MJ/t/gCO2e. */
const beginning = /^(M?)([A-Z]{3})(?=$|[/· ])/

/** The currency of a unit such as `EUR/t`, and `USD/t`; undefined for what is no money of a known currency. */
export function moneyUnit(unit: Unit): MoneyUnit | undefined {
  const [whole, million, currency] = beginning.exec(unit) ?? []
  if (whole === undefined || currency === undefined || !known.has(currency)) return undefined
  return { currency, unit: `${million}${ownCurrency}${unit.slice(whole.length)}` }
}

/** A unit with USD in the place of another currency; any other unit is itself. */
export const inOwnCurrency = (unit: Unit): Unit => moneyUnit(unit)?.unit ?? unit

/** The unit of a whole amount, or of one a year, in millions: MUSD/yr of USD/yr; undefined for any other unit. */
export function inMillions(unit: Unit): Unit | undefined {
  const plain = inOwnCurrency(unit)
  return plain === ownCurrency || plain === `${ownCurrency}/yr` ? `M${unit}` : undefined
}

/** Whether a unit of the engine is one of money. */
export const isMoney = (unit: Unit): boolean => moneyUnit(unit) !== undefined

/** The unit of a name, or for another currency the same unit in USD, which measures the same. */
export const findUnitOfAnyCurrency = (name: string): UnitRow | undefined =>
  findUnit(name) ?? findUnit(inOwnCurrency(name))

/** A unit of money with the year of it behind, `EUR/t of 2014`, taken apart; any other text is a unit. */
export function unitAndYear(text: string): { readonly unit: Unit; readonly moneyYear?: number } {
  const [, unit, year] = /^(.+) of (\d{4})$/.exec(text) ?? []
  return unit !== undefined && isMoney(unit) ? { unit, moneyYear: Number(year) } : { unit: text }
}
