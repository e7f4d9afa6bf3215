import type { Unit } from '../../engine/language/unit.ts'
import { inOwnCurrency, moneyUnit, ownCurrency } from './currencies.ts'
import type { Money, MoneyMark, PriceIndex, Rate } from './money.ts'

/** How an amount becomes one in USD of the year of the analysis. */
export interface Conversion {
  /** The unit of the amount with USD in the place of its currency. */
  readonly unit: Unit
  readonly currency: string
  /** The year of the money that it was given in; null where neither the amount nor the request says. */
  readonly year: number
  /** Left out for USD. */
  readonly rate?: Rate & { readonly usd: number }
  /** Left out for money of the year of the analysis. */
  readonly index?: Pick<PriceIndex, 'name' | 'source'> & {
    readonly from: number
    readonly to: number
    readonly toYear: number
  }
  /** What the amount is multiplied by. */
  readonly factor: number
}

/** An amount of a request as it was given. */
export type GivenAmount = MoneyMark & {
  readonly unit: string
  readonly value?: number
  /** One number a year. */
  readonly values?: readonly number[]
}

/** An amount of a request that is converted, at its place. */
export interface ConvertedAmount {
  /** `/feedstocks/0/price` */
  readonly pointer: string
  readonly given: GivenAmount
  readonly conversion: Conversion
}

/** Why an amount cannot be converted, and the member of it that says so. */
export interface NoConversion {
  readonly member: 'unit' | 'moneyYear' | 'moneyIndex'
  readonly code: string
  readonly message: string
}

type Given = { readonly unit: Unit } & MoneyMark

/** Whether an amount is in another money than USD of the year of the analysis. */
export const needsConversion = ({ unit, moneyYear, moneyIndex }: Given): boolean =>
  moneyYear !== undefined ||
  moneyIndex !== undefined ||
  (moneyUnit(unit)?.currency ?? ownCurrency) !== ownCurrency

/**
 * The rate of the year of the money comes first, then the index, which is one of prices in USD: what an amount was worth
 * in USD when it was true, at today's level of prices.
 *
 * @param given an amount of money that `needsConversion`.
 */
export function conversionOf(given: Given, money: Money | undefined): Conversion | NoConversion {
  const { currency = ownCurrency, unit = given.unit } = moneyUnit(given.unit) ?? {}
  if (!money) return nothingSaid(given, currency)
  const year = given.moneyYear ?? money.year
  const rate = currency === ownCurrency ? undefined : rateOf(money, currency, year)
  if (rate === null) return noRate(given, currency, year)
  const index = year === money.year ? undefined : indexOf(given, money, year)
  if (index && 'member' in index) return index
  const factor = (rate?.usd ?? 1) * (index ? index.to / index.from : 1)
  return { unit, currency, year, ...(rate && { rate }), ...(index && { index }), factor }
}

export const isConverted = (found: Conversion | NoConversion): found is Conversion => 'factor' in found

/** The rate of a currency in a year, with what one of it is in USD; null where there is none. */
function rateOf({ rates = [] }: Money, currency: string, year: number) {
  const [direct, inverse] = [`${ownCurrency}/${currency}`, `${currency}/${ownCurrency}`]
  const rate = rates.find((each) => each.year === year && (each.unit === direct || each.unit === inverse))
  return rate ? { ...rate, usd: rate.unit === direct ? rate.value : 1 / rate.value } : null
}

function indexOf({ moneyIndex }: Given, { indices = [], year: toYear }: Money, year: number) {
  const index =
    moneyIndex === undefined && indices.length === 1
      ? indices[0]
      : indices.find(({ name }) => name === moneyIndex)
  if (!index) return noIndex(moneyIndex, indices, year, toYear)
  const [from, to] = [index.values[year], index.values[toYear]]
  if (from !== undefined && to !== undefined)
    return { name: index.name, source: index.source, from, to, toYear }
  const missing = from === undefined ? year : toYear
  return refused(
    'moneyYear',
    'no_index_value',
    `The index ${index.name} has no value of ${missing}, which money of ${year} needs to become money of ${toYear}: add it to its values in /money/indices.`,
  )
}

const refused = (member: NoConversion['member'], code: string, message: string): NoConversion => ({
  member,
  code,
  message,
})

const shape = (currency: string, year: number | string) =>
  `{"value": number, "unit": "${ownCurrency}/${currency}", "year": ${year}, "source": "…"}`

function nothingSaid({ unit, moneyYear }: Given, currency: string): NoConversion {
  if (currency === ownCurrency) {
    return refused(
      'moneyYear',
      'no_money',
      `Money of ${moneyYear ?? 'another year'} needs the section money: {"year": the year of the analysis, "indices": [{"name": "…", "source": "…", "values": {"${moneyYear ?? 'YYYY'}": number, …}}]}. Or give the amount in money of the analysis, without moneyYear and moneyIndex.`,
    )
  }
  return refused('unit', 'no_rate', waysOut(unit, currency, moneyYear ?? 'YYYY'))
}

const noRate = ({ unit }: Given, currency: string, year: number): NoConversion =>
  refused('unit', 'no_rate', waysOut(unit, currency, year))

const waysOut = (unit: Unit, currency: string, year: number | string): string =>
  `${rateToAdd(unit, currency, year)} Or give the amount in ${inOwnCurrency(unit)}.`

/** That a rate is missing, and where one is to be had. */
export const rateToAdd = (unit: Unit, currency: string, year: number | string): string =>
  `There is no rate for ${unit} in money of ${year}, and none is guessed. Either add one to /money/rates, ${shape(currency, year)}: your own, or one of GET /exchange-rates.`

function noIndex(
  moneyIndex: string | undefined,
  indices: readonly PriceIndex[],
  year: number,
  toYear: number,
): NoConversion {
  const names = indices.map(({ name }) => name).join(', ')
  if (moneyIndex !== undefined) {
    const known = names === '' ? 'there is none' : `there are ${names}`
    return refused('moneyIndex', 'no_index', `There is no index “${moneyIndex}” in /money/indices; ${known}.`)
  }
  if (names !== '') {
    return refused(
      'moneyYear',
      'no_index',
      `Say with moneyIndex by which index money of ${year} becomes money of ${toYear}: ${names}.`,
    )
  }
  return refused(
    'moneyYear',
    'no_index',
    `Money of ${year} becomes money of ${toYear} by an index, and there is none. Either add one to /money/indices, {"name": "…", "source": "…", "values": {"${year}": number, "${toYear}": number}}: your own, or one of GET /price-indices. Or give the amount in money of ${toYear}, without moneyYear.`,
  )
}
