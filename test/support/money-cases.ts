import type { Money } from '../../src/contract/money/money.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { changed, example } from './examples.ts'

const source = 'Of the test'

/** Rates and indices whose ratios are easy numbers. */
export const money: Money = {
  year: 2024,
  rates: [
    { value: 1.25, unit: 'USD/EUR', year: 2014, source },
    { value: 1.08, unit: 'USD/EUR', year: 2024, source },
    { value: 160, unit: 'JPY/USD', year: 2024, source },
  ],
  indices: [
    { name: 'Prices', source, values: { 2014: 200, 2024: 260 } },
    { name: 'Plants', source, values: { 2011: 500, 2014: 576, 2024: 800 } },
  ],
}

/** Amounts in two other currencies and of two other years, alone, one a year and a table. */
export const inOtherMoney: Inputs = {
  ...changed(example('hefa-usa-500'), {
    'feedstocks.0.price': { value: 700, unit: 'EUR/t', moneyYear: 2014, moneyIndex: 'Prices' },
    'utilities.0.price': { values: [5, 4.5], unit: 'EUR/kg' },
    'utilities.1.price': { value: 12_000, unit: 'JPY/MWh' },
    'products.0.price': { value: 2.5, unit: 'EUR/L' },
    'products.0.density': { value: 0.8, unit: 'kg/L' },
    'economics.referenceCapital': { value: 300, unit: 'MUSD', moneyYear: 2014, moneyIndex: 'Plants' },
  }),
  finance: { replacementCost: { values: [0, 2, 0, 3], unit: 'MEUR', moneyYear: 2024 } },
  money,
} as Inputs

/** The same with its results told in euro. */
export const toldInEuro: Inputs = { ...inOtherMoney, money: { ...money, currency: 'EUR' } }
