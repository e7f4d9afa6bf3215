import type { Unit } from '../../engine/language/unit.ts'
import { moneyUnit, ownCurrency } from './currencies.ts'
import type { Money, Rate } from './money.ts'

/** In which currency results are told, and by which rate. */
export interface Telling {
  readonly currency: string
  /** Its rate is the one of the year of the analysis, whose money results are in. */
  readonly rate: Rate
}

/** How the results of a request are told in a currency of its own; undefined where they are told in USD. */
export function tellingOf(money: Partial<Money> | undefined): Telling | undefined {
  const { currency = ownCurrency, rates = [], year } = money ?? {}
  if (currency === ownCurrency) return undefined
  const units = [`${ownCurrency}/${currency}`, `${currency}/${ownCurrency}`]
  const rate = rates.find((each) => each.year === year && units.includes(each.unit))
  return rate && { currency, rate }
}

/** Whether a rate is one of dollars for one of the currency, so that it divides. */
export const divides = ({ rate, currency }: Telling): boolean => rate.unit === `${ownCurrency}/${currency}`

/** @param dollars USD of the year of the analysis, whatever they are per. */
export const toldValue = (dollars: number, telling: Telling): number =>
  divides(telling) ? dollars / telling.rate.value : dollars * telling.rate.value

/** A unit of USD with the currency in its place; any other unit is itself. */
export function toldUnit(unit: Unit, { currency }: Telling): Unit {
  const found = moneyUnit(unit)
  return found?.currency === ownCurrency ? found.unit.replace(ownCurrency, currency) : unit
}

/** How results are told in the currency, in a line. */
export function tellingText(telling: Telling): string {
  const { currency, rate } = telling
  const sign = divides(telling) ? '/' : '×'
  return `${ownCurrency} ${sign} ${rate.value} ${rate.unit} (${rate.year}) = ${currency}`
}

interface Amount {
  readonly unit: string
  readonly value?: number | null
  readonly values?: readonly (number | null)[]
  readonly roots?: readonly number[]
}

/**
 * Part of an outcome with every amount of USD in it told in the currency, with its unit; anything else is as it was.
 * All are told by one rate, so that sums, shares and what balances stay what they are.
 */
export function toldIn<Part>(part: Part, telling: Telling | undefined): Part {
  return telling === undefined ? part : (told(part, telling) as Part)
}

function told(part: unknown, telling: Telling): unknown {
  if (Array.isArray(part)) return part.map((each) => told(each, telling))
  if (typeof part !== 'object' || part === null) return part
  const inner = Object.fromEntries(Object.entries(part).map(([key, each]) => [key, told(each, telling)]))
  return typeof inner.unit === 'string' ? toldAmount(inner as unknown as Amount, telling) : inner
}

function toldAmount(amount: Amount, telling: Telling): Amount {
  const unit = toldUnit(amount.unit, telling)
  if (unit === amount.unit) return amount
  const { value, values, roots } = amount
  const each = (dollars: number | null) => (dollars === null ? null : toldValue(dollars, telling))
  return {
    ...amount,
    unit,
    ...(value !== undefined && { value: each(value) }),
    ...(values && { values: values.map(each) }),
    ...(roots && { roots: roots.map((root) => toldValue(root, telling)) }),
  }
}
