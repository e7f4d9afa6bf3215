import Type, { type Static } from 'typebox'
import type { PriceIndex, Rate } from '../money/money.ts'
import { ExchangeRate, PriceIndexSchema } from '../money/money-schema.ts'
import { closedObject } from '../request/named-object.ts'
import type { CostIndex } from './published-tables.ts'

const Name = Type.String({ minLength: 1 })
const confidence = Type.Enum(['high', 'medium', 'low'])
const byYear = Type.Record(Type.String({ pattern: '^[12][0-9]{3}$' }), Type.Number({ exclusiveMinimum: 0 }))

const aboutRates = {
  publisher: Name,
  series: Name,
  base: Name,
  licence: Name,
  confidence,
  note: Name,
}

/** The file of public rates: one row for each currency and form. */
export const RateTable = closedObject('RateTable', {
  ...aboutRates,
  rows: Type.Array(
    closedObject('RatesOfCurrency', { currency: Name, unit: Name, source: Name, values: byYear }),
  ),
})

const aboutIndex = {
  title: Name,
  series: Name,
  publisher: Name,
  base: Name,
  licence: Name,
  confidence,
  note: Name,
}

/** The file of public indices. */
export const IndexTable = Type.Array(
  closedObject('IndexOfPrices', { ...aboutIndex, name: Name, source: Name, values: byYear }),
)

/** Public rates, each as `money.rates` of a request takes it. */
export const PublishedRates = closedObject('PublishedRates', {
  ...aboutRates,
  rates: Type.Array(ExchangeRate),
})
export type PublishedRates = Static<typeof PublishedRates>

/** A public index of prices; `index` is as `money.indices` of a request takes it. */
export const PublishedIndex = closedObject('PublishedIndex', { index: PriceIndexSchema, ...aboutIndex })
export type PublishedIndex = Static<typeof PublishedIndex>

/** Every rate of the table, the newest years first. */
export function publishedRates({ rows, ...about }: Static<typeof RateTable>): PublishedRates {
  const rates = rows.flatMap(({ unit, source, values }) =>
    Object.entries(values).map(([year, value]): Rate => ({ value, unit, year: Number(year), source })),
  )
  return { ...about, rates: rates.toSorted((a, b) => b.year - a.year) }
}

/** The indices of the table, and the cost index as one of them. */
export function publishedIndices(
  table: Static<typeof IndexTable>,
  costIndex: Static<typeof CostIndex>,
): PublishedIndex[] {
  const { name, series, publisher, base, licence, note, rows } = costIndex
  const values = Object.fromEntries(
    rows.flatMap(({ year, index }) => (index.value === null ? [] : [[String(year), index.value]])),
  )
  const index: PriceIndex = { name: `PPI ${series}`, source: `${publisher}, ${series}, ${name}`, values }
  return [
    ...table.map(({ name: short, source, values: own, ...about }) => ({
      index: { name: short, source, values: own },
      ...about,
    })),
    { index, title: name, series, publisher, base, licence, confidence: 'high', note },
  ]
}
