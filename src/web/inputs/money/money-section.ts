import { parseNumber } from '../../format/parse-number.ts'
import { type Document, type Json, valueAt } from '../../workspace/document.ts'

export interface ShownRate {
  readonly value: number
  readonly unit: string
  readonly year: number
  readonly source: string
}

export interface ShownIndex {
  readonly name: string
  readonly source: string
  readonly values: Readonly<Record<string, number>>
}

/** The section `money` of a document, whole. */
export interface MoneySection {
  readonly year?: number
  /** That results are told in; USD if left out. */
  readonly currency?: string
  readonly rates: readonly ShownRate[]
  readonly indices: readonly ShownIndex[]
}

export function moneyOf(document: Document): MoneySection {
  const listAt = <Row>(key: string) => (valueAt(document, `/money/${key}`) ?? []) as unknown as readonly Row[]
  const year = valueAt(document, '/money/year')
  const currency = valueAt(document, '/money/currency')
  return {
    ...(typeof year === 'number' && { year }),
    ...(typeof currency === 'string' && { currency }),
    rates: listAt<ShownRate>('rates'),
    indices: listAt<ShownIndex>('indices'),
  }
}

/** The same as a document keeps it; nothing where nothing is left of it. */
export const asJson = (money: MoneySection): Json =>
  money.year === undefined ? null : (money as unknown as Json)

/** Currencies that results can be told in: those with a rate of the year of the analysis, and the one that is chosen. */
export function tellable({ year, currency, rates }: MoneySection): readonly string[] {
  const rated = rates.filter((each) => each.year === year).map(currencyOf)
  return [...new Set(['USD', ...rated, ...(currency === undefined ? [] : [currency])])]
}

/** The section with its results told in a currency; USD needs no word. */
export function toldIn({ currency: _, ...money }: MoneySection, currency: string): MoneySection {
  return currency === 'USD' ? money : { ...money, currency }
}

/** One rate a currency and year: a newer one takes the place of the older. */
export function withRate({ rates, ...money }: MoneySection, rate: ShownRate): MoneySection {
  const currency = currencyOf(rate)
  const others = rates.filter((each) => each.year !== rate.year || currencyOf(each) !== currency)
  return { ...money, rates: [...others, rate] }
}

export const currencyOf = ({ unit }: Pick<ShownRate, 'unit'>): string =>
  unit.split('/').find((each) => each !== 'USD') ?? ''

export function withIndex({ indices, ...money }: MoneySection, index: ShownIndex): MoneySection {
  return { ...money, indices: [...indices.filter(({ name }) => name !== index.name), index] }
}

/** Values of an index as somebody types them: `2014: 576.1, 2023: 797.9`, or a line each; undefined where one cannot be read. */
export function readValues(text: string): Readonly<Record<string, number>> | undefined {
  const parts = text
    .split(/[;\n]|,\s+/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
  const read = parts.map((part) => {
    const [, year = '', number = ''] = /^(\d{4})\s*[:=\s]\s*(.+)$/.exec(part) ?? []
    const typed = parseNumber(number)
    return year !== '' && typed.kind === 'number' ? ([year, typed.value] as const) : undefined
  })
  const found = read.filter((each) => each !== undefined)
  return found.length > 0 && found.length === read.length ? Object.fromEntries(found) : undefined
}
