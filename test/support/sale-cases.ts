import type { Inputs } from '../../src/contract/request/inputs.ts'
import { pricesByYear } from './by-year-cases.ts'
import { of } from './eligibility-cases.ts'
import { changed } from './examples.ts'

/** A plant that pays royalties, sells attributes apart from its fuels, and one fuel to buyers who could buy themselves out. */
export const soldInParts = (plant: Inputs): Inputs =>
  changed(
    { ...plant, finance: { ...plant.finance, royalty: of(2, '%') } },
    {
      'economics.carbonPrice': undefined,
      'products.0.priceSensitivity': undefined,
      'products.0.royalty': of(3, '%'),
      'products.0.attributeCarbonPrice': of(120, 'USD/tCO2e'),
      'products.1.attributePrice': of(150, 'USD/t'),
      'products.1.attributeShare': of(40, '%'),
      'products.2.buyOutPrice': of(0.07, 'USD/L'),
    },
  )

/** Contracts of every kind, with terms, amounts and references that all matter. */
export const underContracts = (plant: Inputs): Inputs => ({
  ...plant,
  finance: { ...plant.finance, inflation: of(2, '%') },
  contracts: [
    {
      name: 'offtake',
      kind: 'fixed',
      price: of(1_200, 'USD/t'),
      product: 'DIESEL',
      coveredAmount: of(20, 'kt/yr'),
      firstYear: of(2, 'yr'),
      years: of(8, 'yr'),
      yearlyChange: of(1, '%'),
      indexation: 'inflation',
    },
    {
      name: 'difference',
      kind: 'difference',
      price: of(9, 'USD/gal'),
      referencePrice: of(2.6, 'USD/gal'),
      referenceEscalation: of(1, '%'),
      coveredShare: of(60, '%'),
    },
    {
      name: 'least',
      kind: 'floor',
      price: of(1_100, 'USD/t'),
      product: 'Naphtha',
      coveredShare: of(10, '%'),
    },
    {
      name: 'most',
      kind: 'cap',
      price: of(60, 'USD/GJ'),
      referencePrice: of(70, 'USD/GJ'),
      coveredShare: of(30, '%'),
    },
  ],
})

/** Prices of contracts and references by year, in money of the day and of constant value, with years before and after a table. */
export const contractsByYear = (plant: Inputs): Inputs =>
  changed(
    { ...underContracts(plant), finance: { ...plant.finance, inflation: of(2, '%') } },
    {
      'contracts.0.price': { values: [1_200, 1_150, 1_300], unit: 'USD/t', from: 2, after: 'rises' },
      'contracts.0.yearlyChange': undefined,
      'contracts.0.indexation': undefined,
      'contracts.1.price': { values: [0, 9, 8.5], unit: 'USD/gal', money: 'real' },
      'contracts.1.referencePrice': { values: [2.6, 2.7], unit: 'USD/gal', money: 'nominal' },
      'contracts.1.referenceEscalation': undefined,
      'contracts.3.referencePrice': { values: [70, 75], unit: 'USD/GJ', after: 'zero' },
    },
  )

/** Energy that is sold at a price, by a strike by year and under a floor, with an amount, a share and all terms that matter. */
export const powerUnderContracts: Inputs = {
  ...pricesByYear,
  convention: { preset: 'convention-c', energySales: 'variableCost' },
  contracts: [
    {
      name: 'power purchase',
      kind: 'fixed',
      product: 'Electricity',
      price: of(80, 'USD/MWh'),
      indexation: 'inflation',
      coveredAmount: of(30_000, 'MWh/yr'),
      firstYear: of(2, 'yr'),
      years: of(8, 'yr'),
    },
    {
      name: 'difference',
      kind: 'difference',
      product: 'Electricity',
      price: { values: [75, 70], unit: 'USD/MWh' },
      referencePrice: of(55, 'USD/MWh'),
      referenceEscalation: of(1, '%'),
      coveredShare: of(40, '%'),
    },
    { name: 'fuel by energy', kind: 'floor', price: of(2_500, 'USD/t'), coveredAmount: of(3.2e6, 'GJ/yr') },
  ],
}
