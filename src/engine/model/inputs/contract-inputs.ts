import { input } from '../../language/quantity.ts'
import { highestPrice } from './inputs.ts'

const own = { per: 'contract' } as const
const price = { ...own, minimum: 0, maximum: highestPrice, fallback: 0 } as const

/** What a contract is at; its unit says per what. */
export const contractPrices = {
  perMass: input({
    ...price,
    symbol: 'K_M',
    name: 'Price of the contract per mass of the product',
    unit: 'USD/t',
  }),
  perVolume: input({
    ...price,
    symbol: 'K_V',
    name: 'Price of the contract per volume of the product',
    unit: 'USD/gal',
  }),
  perEnergy: input({
    ...price,
    symbol: 'K_E',
    name: 'Price of the contract per energy of the product, by its lower heating value',
    unit: 'USD/MJ',
  }),
}

/** A price that others make, such as a published index. */
export const referencePrices = {
  perMass: input({
    ...price,
    symbol: 'ref_M',
    name: 'Reference price per mass of the product, in money of time zero; the plant’s own price if not given',
    unit: 'USD/t',
    toldIfGiven: true,
  }),
  perVolume: input({
    ...price,
    symbol: 'ref_V',
    name: 'Reference price per volume of the product, in money of time zero',
    unit: 'USD/gal',
    toldIfGiven: true,
  }),
  perEnergy: input({
    ...price,
    symbol: 'ref_E',
    name: 'Reference price per energy of the product, in money of time zero',
    unit: 'USD/MJ',
    toldIfGiven: true,
  }),
}

export const contract = {
  kind: input({
    ...own,
    symbol: 'κ_con',
    name: 'Kind of the contract: a price, the least price, the highest price, or the difference between its price and a reference',
    unit: '1',
    states: ['fixed', 'floor', 'cap', 'difference'],
  }),
  coveredShare: input({
    ...own,
    symbol: 'x_cov',
    name: 'Share of what is sold of the product that the contract covers',
    unit: '1',
    minimum: 0,
    maximum: 1,
    fallback: 1,
  }),
  coveredAmount: input({
    ...own,
    symbol: 'Q_cov',
    name: 'Amount of the product that the contract covers in a year, at most what is sold; a share if not given',
    unit: 't/yr',
    minimum: 0,
    optional: true,
    toldIfGiven: true,
  }),
  firstYear: input({
    ...own,
    symbol: 't_con',
    name: 'First year of operation of the contract',
    unit: 'yr',
    minimum: 1,
    maximum: 60,
    integer: true,
    fallback: 1,
  }),
  years: input({
    ...own,
    symbol: 'n_con',
    name: 'Years of the contract, the market after; to the end if not given',
    unit: 'yr',
    minimum: 1,
    maximum: 60,
    integer: true,
    optional: true,
  }),
  yearlyChange: input({
    ...own,
    symbol: 'g_con',
    name: 'Change of the price of the contract from each year to the next, after its first year',
    unit: '1',
    above: -1,
    maximum: 1,
    fallback: 0,
  }),
  indexation: input({
    ...own,
    symbol: 'κ_con,idx',
    name: 'Whether the price of the contract is money of the day, or rises with inflation from time zero on',
    unit: '1',
    states: ['none', 'inflation'],
    fallback: 0,
  }),
  referenceEscalation: input({
    ...own,
    symbol: 'e_ref',
    name: 'Rise of the reference price per year above inflation',
    unit: '1',
    above: -1,
    below: 1,
    fallback: 0,
    toldIfGiven: true,
  }),
}

/** An amount of what is counted by its energy. */
export const coveredEnergy = input({
  ...own,
  symbol: 'Q_cov,E',
  name: 'Energy of the product that the contract covers in a year, at most what is sold; a share if not given',
  unit: 'kWh/yr',
  minimum: 0,
  optional: true,
  toldIfGiven: true,
})

/** Where the product that a contract is for stands in the engine's series of products, and the path of its price. */
export const contractProduct = {
  place: input({
    ...own,
    symbol: 'i_con',
    name: 'Place of the product that the contract is for among those with a mass, from 0; below 0 if it is energy',
    unit: '1',
  }),
  energyPlace: input({
    ...own,
    symbol: 'i_con,X',
    name: 'Place of the product that the contract is for among those of energy, from 0; below 0 if it has a mass',
    unit: '1',
  }),
  path: input({
    ...own,
    symbol: 'i_con,own',
    name: 'Place of the price that moves by itself of the product that the contract is for, from 0; below 0 if it has none',
    unit: '1',
    fallback: -1,
  }),
}

const source = 'Follows from which prices of contracts have a table'
type Described = Readonly<Record<'symbol' | 'name' | 'source', string>>
const ownPath = (about: Described) => input({ ...own, unit: '1', fallback: -1, ...about })

/** Where the prices of a contract stand among those with a table. */
export const contractPath = {
  price: ownPath({
    symbol: 'i_con,K',
    name: 'Place of the price of the contract among prices that move by themselves, from 0; below 0 if one number stands for all years',
    source,
  }),
  reference: ownPath({
    symbol: 'i_con,ref',
    name: 'Place of the reference price among prices that move by themselves, from 0; below 0 if one number stands for all years',
    source,
  }),
}
