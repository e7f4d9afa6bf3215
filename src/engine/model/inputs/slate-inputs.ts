import { input } from '../../language/quantity.ts'

/** The fossil fuel that each product takes the place of, which need not be the same for jet fuel and diesel. */
export const replacedIntensity = input({
  per: 'product',
  symbol: 'CI_rep',
  name: 'Carbon intensity of the fossil fuel that each product replaces',
  unit: 'gCO2e/MJ',
  above: 0,
})

/** What the calculations of two slates of one plant say. */
export const slates = {
  evenPrice: input({
    symbol: 'p_even',
    name: 'Price of the product at which both slates are worth the same',
    unit: 'USD/t',
    optional: true,
  }),
  otherPrice: input({
    symbol: 'p_other',
    name: 'Price of the product that it is compared with',
    unit: 'USD/t',
  }),
  price: input({
    symbol: 'p_now',
    name: 'Price of the product that the first slate gives',
    unit: 'USD/t',
  }),
  energyContent: input({
    symbol: 'LHV_1',
    name: 'Lower heating value of the product',
    unit: 'MJ/kg',
    above: 0,
  }),
  otherEnergyContent: input({
    symbol: 'LHV_2',
    name: 'Lower heating value of the product that it is compared with',
    unit: 'MJ/kg',
    above: 0,
  }),
  avoided: input({
    symbol: 'A_yr,1',
    name: 'Emissions that the fuels of the first slate avoid in a year at capacity',
    unit: 'tCO2e/yr',
    optional: true,
  }),
  otherAvoided: input({
    symbol: 'A_yr,2',
    name: 'Emissions that the fuels of the second slate avoid in a year at capacity',
    unit: 'tCO2e/yr',
    optional: true,
  }),
}
