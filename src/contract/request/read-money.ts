import { rateToAdd } from '../money/conversion.ts'
import { foreignCurrencies, ownCurrency } from '../money/currencies.ts'
import {
  firstMoneyYear,
  lastMoneyYear,
  longestIndexName,
  longestMoneySource,
  type Money,
  mostIndexYears,
  mostIndices,
  mostRates,
} from '../money/money.ts'
import { tellingOf } from '../money/telling.ts'
import { isObject, shortened } from './field-error.ts'
import type { FieldReader } from './field-reader.ts'

const members = ['year', 'currency', 'rates', 'indices']

/**
 * Reads the section `money`.
 *
 * @returns it where all of it is right, so that amounts can be converted by it.
 */
export function readMoney(reader: FieldReader, value: unknown): Money | undefined {
  const before = reader.errorCount
  const given = reader.object(value, '/money', members)
  if (!given) return undefined
  const has = (key: string) => given[key] !== undefined && !(given[key] === null && reader.mode === 'draft')
  if (has('year')) readYear(reader, given.year, '/money/year')
  else if (reader.mode === 'complete') {
    reader.refuse('/money/year', 'missing', 'The year of the analysis, whose money it is in, is missing.')
  }
  if (has('currency')) readCurrency(reader, given.currency)
  if (has('rates')) readList(reader, given.rates, '/money/rates', mostRates, readRate)
  if (has('indices')) readList(reader, given.indices, '/money/indices', mostIndices, readIndex)
  if (reader.errorCount > before) return undefined
  const money = given as unknown as Money
  refuseDoubles(reader, money)
  if (reader.mode === 'complete') refuseUntold(reader, money)
  return reader.errorCount > before ? undefined : money
}

/** Whether something is a year that money may be of. */
export const isMoneyYear = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= firstMoneyYear && Number(value) <= lastMoneyYear

export const moneyYears = `a whole number from ${firstMoneyYear} to ${lastMoneyYear}`

function readYear(reader: FieldReader, value: unknown, pointer: string): void {
  if (!isMoneyYear(value)) reader.refuse(pointer, 'not_a_year', `A year of money must be ${moneyYears}.`)
}

function readCurrency(reader: FieldReader, value: unknown): void {
  if (value === ownCurrency || foreignCurrencies.includes(value as string)) return
  const message = `Results are told in ${[ownCurrency, ...foreignCurrencies].join(', ')}; ${shortened(String(JSON.stringify(value)))} was given.`
  reader.refuse('/money/currency', 'unknown_choice', message)
}

/** Results are money of the year of the analysis, so that the rate of no other year tells them. */
function refuseUntold(reader: FieldReader, money: Money): void {
  const { currency = ownCurrency, year } = money
  if (currency === ownCurrency || tellingOf(money)) return
  const message = `${rateToAdd(currency, currency, year)} Or leave it out.`
  reader.refuse('/money/currency', 'no_rate', message)
}

type ReadElement = (reader: FieldReader, value: unknown, pointer: string) => void

function readList(
  reader: FieldReader,
  value: unknown,
  pointer: string,
  most: number,
  read: ReadElement,
): void {
  if (!Array.isArray(value) || value.length > most) {
    reader.refuse(pointer, 'not_a_list', `${pointer} must be a list of at most ${most} elements.`)
    return
  }
  value.forEach((each, i) => {
    read(reader, each, `${pointer}/${i}`)
  })
}

function readRate(reader: FieldReader, value: unknown, pointer: string): void {
  const rate = reader.object(value, pointer, ['value', 'unit', 'year', 'source'])
  if (!rate) return
  readPositive(reader, rate.value, `${pointer}/value`, 'A rate')
  if (!isRateUnit(rate.unit)) {
    const given = shortened(String(JSON.stringify(rate.unit)))
    const message = `A rate is in ${ownCurrency}/EUR or EUR/${ownCurrency}, with one of ${foreignCurrencies.join(', ')} in the place of EUR; ${given} was given.`
    reader.refuse(`${pointer}/unit`, 'unknown_unit', message)
  }
  readYear(reader, rate.year, `${pointer}/year`)
  readText(reader, rate.source, `${pointer}/source`, 'The source of a rate', longestMoneySource)
}

function isRateUnit(unit: unknown): boolean {
  if (typeof unit !== 'string') return false
  const [above = '', below = '', ...others] = unit.split('/')
  if (others.length > 0) return false
  return (
    (above === ownCurrency && foreignCurrencies.includes(below)) ||
    (below === ownCurrency && foreignCurrencies.includes(above))
  )
}

function readIndex(reader: FieldReader, value: unknown, pointer: string): void {
  const index = reader.object(value, pointer, ['name', 'source', 'values'])
  if (!index) return
  readText(reader, index.name, `${pointer}/name`, 'The name of an index', longestIndexName)
  readText(reader, index.source, `${pointer}/source`, 'The source of an index', longestMoneySource)
  const { values } = index
  if (!isObject(values) || Object.keys(values).length > mostIndexYears) {
    const message = `The values of an index must be at most ${mostIndexYears} numbers by year: {"2014": 236.7, "2024": 313.7}.`
    reader.refuse(`${pointer}/values`, 'not_by_year', message)
    return
  }
  for (const [year, each] of Object.entries(values)) {
    const place = `${pointer}/values/${shortened(year).replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (!/^\d{4}$/.test(year)) readYear(reader, year, place)
    else readPositive(reader, each, place, 'A value of an index')
  }
}

function readPositive(reader: FieldReader, value: unknown, pointer: string, what: string): void {
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return
  reader.refuse(pointer, 'not_a_number', `${what} must be a number above 0.`)
}

function readText(reader: FieldReader, value: unknown, pointer: string, what: string, longest: number): void {
  const isText = typeof value === 'string' && value.trim() !== '' && value.length <= longest
  if (isText && !value.includes('\u0000')) return
  reader.refuse(pointer, 'not_a_text', `${what} must be a text of 1 to ${longest} characters.`)
}

/** One rate a currency and year, and one index a name: nobody is to guess which of two is meant. */
function refuseDoubles(reader: FieldReader, { rates = [], indices = [] }: Money): void {
  const keys = rates.map(
    ({ unit, year }) => `${unit.split('/').filter((each) => each !== ownCurrency)} ${year}`,
  )
  refuseRepeated(reader, keys, '/money/rates', 'There is another rate of this currency and year')
  const names = indices.map(({ name }) => name)
  refuseRepeated(reader, names, '/money/indices', 'There is another index of this name')
}

function refuseRepeated(
  reader: FieldReader,
  keys: readonly string[],
  pointer: string,
  message: string,
): void {
  keys.forEach((key, i) => {
    if (keys.indexOf(key) < i) reader.refuse(`${pointer}/${i}`, 'given_twice', `${message}: ${key}.`)
  })
}
