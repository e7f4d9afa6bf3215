import { readFileSync } from 'node:fs'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { of } from './eligibility-cases.ts'
import { changed, example } from './examples.ts'

const read = (name: string): Inputs =>
  JSON.parse(readFileSync(new URL(`../../examples/by-year/${name}.json`, import.meta.url), 'utf8'))

/** Prices, labour and policies that move by themselves, by rates and by tables. */
export const pricesByYear = read('prices')

/** A credit for what lies below a benchmark, which falls from year to year. */
const fallingBenchmark = read('falling-benchmark')

/** The same, with energy that is sold as a cost less and flows in the middle of the year. */
const costsLessByYear = changed(pricesByYear, {
  convention: { preset: 'convention-c', energySales: 'variableCost', flowTiming: 'midYear' },
})

const rateOf = (place: string, percent: number, basis: string) => ({
  [`${place}.priceEscalation`]: of(percent, '%'),
  [`${place}.priceEscalationBasis`]: basis,
})

/** Each of the prices of the HEFA example, that of the main product too, rises by a rate of its own; a credit has its own benchmark. */
const ratesOfTheirOwn: Inputs = changed(
  {
    ...example('hefa-usa-500'),
    finance: { inflation: of(2, '%') },
    policies: [
      { name: 'LCFS', instrument: 'credit', value: of(60, 'USD/tCO2e'), benchmark: of(70, 'gCO2e/MJ') },
    ],
  },
  {
    ...rateOf('feedstocks.0', 2, 'real'),
    ...rateOf('utilities.0', -1.5, 'nominal'),
    ...rateOf('utilities.1', 1, 'real'),
    ...rateOf('products.0', 1, 'real'),
    ...rateOf('products.1', 3, 'nominal'),
  },
)

/** What has a table besides prices: the carbon premium, other fixed cost and attributes, with royalties on what they bring. */
const otherTables: Inputs = changed(
  { ...example('hefa-usa-500'), finance: { inflation: of(2, '%'), costEscalation: of(1, '%') } },
  {
    'economics.indirectOpexRatio': { values: [0.08, 0.07, 0.09], unit: '1/yr', after: 'rises' },
    'economics.carbonPrice': { values: [0, 90, 120], unit: 'USD/tCO2e', money: 'nominal' },
    'products.0.royalty': of(3, '%'),
    'products.1.royalty': of(2, '%'),
  },
)

/** Attributes by year, by mass and by emissions, with a royalty on one. */
const attributesByYear: Inputs = changed(
  { ...example('hefa-usa-500'), finance: { inflation: of(2, '%') } },
  {
    'economics.carbonPrice': undefined,
    'products.0.attributeCarbonPrice': { values: [120, 150], unit: 'USD/tCO2e', after: 'rises' },
    'products.0.attributeShare': of(60, '%'),
    'products.1.attributePrice': { values: [150, 140, 130], unit: 'USD/t', money: 'nominal' },
    'products.1.royalty': of(2, '%'),
  },
)

/** All of these, by their names among the cases. */
export const byYearCases: Readonly<Record<string, Inputs>> = {
  'prices-by-year': pricesByYear,
  'energy sold as a cost less, by year': costsLessByYear,
  'premium and fixed cost by year': otherTables,
  'attributes by year': attributesByYear,
  'rates of their own': ratesOfTheirOwn,
  'a benchmark that falls': fallingBenchmark,
}
