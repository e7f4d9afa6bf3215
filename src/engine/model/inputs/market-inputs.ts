import { input } from '../../language/quantity.ts'

const fromPlant = (what: string) => `Neither a plant nor the request gives ${what}.`

/** A dated price of a market beside the minimum price of a plant. */
export const market = {
  price: input({
    symbol: 'p_mkt',
    name: 'Price of the market, of the date that is given',
    unit: 'USD/t',
    minimum: -1e6,
    maximum: 1e6,
  }),
  minimumPrice: input({
    symbol: 'p_min',
    name: 'Minimum selling price of the plant',
    unit: 'USD/t',
    minimum: -1e9,
    maximum: 1e9,
    optional: true,
    absent: fromPlant('a minimum price'),
  }),
  energyContent: input({
    symbol: 'LHV_sold',
    name: 'Lower heating value of the product',
    unit: 'MJ/kg',
    above: 0,
    maximum: 100,
    optional: true,
    absent: fromPlant('the heating value of the product'),
  }),
  density: input({
    symbol: 'ρ_sold',
    name: 'Density of the product',
    unit: 'kg/m3',
    above: 0,
    maximum: 2_000,
    optional: true,
    absent: fromPlant('the density of the product'),
  }),
  production: input({
    symbol: 'M_sold',
    name: 'Product of a year at capacity',
    unit: 't/yr',
    above: 0,
    maximum: 1e9,
    optional: true,
    absent: fromPlant('what is made in a year'),
  }),
}

/** A plant's feedstock beside what a country has of it. */
export const supply = {
  taken: input({
    symbol: 'F_take',
    name: 'Feedstock that is taken in a year',
    unit: 't/yr',
    above: 0,
    maximum: 1e11,
  }),
  available: input({
    symbol: 'F_avail',
    name: 'Feedstock that the country is said to have in a year',
    unit: 't/yr',
    above: 0,
    maximum: 1e12,
  }),
}
