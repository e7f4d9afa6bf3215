import { readFileSync } from 'node:fs'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { of } from './eligibility-cases.ts'
import { changed, example } from './examples.ts'

const file = new URL('../../examples/by-year/prices.json', import.meta.url)

/** Prices, labour and policies that move by themselves, by rates and by tables. */
export const pricesByYear: Inputs = JSON.parse(readFileSync(file, 'utf8'))

/** The same, with energy that is sold as a cost less and flows in the middle of the year. */
export const costsLessByYear = changed(pricesByYear, {
  convention: { preset: 'convention-c', energySales: 'variableCost', flowTiming: 'midYear' },
})

const rateOf = (place: string, percent: number, basis: string) => ({
  [`${place}.priceEscalation`]: of(percent, '%'),
  [`${place}.priceEscalationBasis`]: basis,
})

/** Each of the prices of the HEFA example, that of the main product too, rises by a rate of its own. */
export const ratesOfTheirOwn: Inputs = changed(
  { ...example('hefa-usa-500'), finance: { inflation: of(2, '%') } },
  {
    ...rateOf('feedstocks.0', 2, 'real'),
    ...rateOf('utilities.0', -1.5, 'nominal'),
    ...rateOf('utilities.1', 1, 'real'),
    ...rateOf('products.0', 1, 'real'),
    ...rateOf('products.1', 3, 'nominal'),
  },
)
