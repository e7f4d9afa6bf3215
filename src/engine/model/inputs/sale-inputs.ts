import { input } from '../../language/quantity.ts'
import { type Measure, perAmount } from './forms.ts'

const share = { toldIfGiven: true, unit: '1', minimum: 0 } as const

/** A royalty on all that is sold. */
export const royalty = input({
  ...share,
  symbol: 'x_roy',
  name: 'Royalty as a share of the revenue of all products',
  below: 1,
  fallback: 0,
})

/** What few products have besides a price. */
export const saleInputs = (volume: Measure, most: number) => ({
  royalty: input({
    ...share,
    per: 'product',
    symbol: 'x_roy,P',
    name: 'Royalty as a share of the revenue of the product',
    below: 1,
    fallback: 0,
  }),
  buyOutPrice: perAmount(
    {
      per: 'product',
      symbol: 'B_P',
      name: 'Buy-out of a mandate, which a buyer pays instead, besides the price of the fossil fuel; without limit if not given',
      unit: 'USD/t',
      minimum: 0,
      maximum: most,
      optional: true,
      toldIfGiven: true,
    },
    [volume],
  ),
  attributePrice: input({
    ...share,
    per: 'product',
    symbol: 'p_att',
    name: 'Price of the environmental attribute that is sold apart from the product, per mass of it',
    unit: 'USD/t',
    maximum: most,
    fallback: 0,
  }),
  attributeCarbonPrice: input({
    ...share,
    per: 'product',
    symbol: 'p_att,CO2',
    name: 'Price of the environmental attribute that is sold apart from the product, per tonne of CO2e avoided',
    unit: 'USD/tCO2e',
    maximum: most,
    fallback: 0,
  }),
  attributeShare: input({
    ...share,
    per: 'product',
    symbol: 'x_att',
    name: 'Share of the product whose attribute is sold apart from it',
    maximum: 1,
    fallback: 1,
  }),
})
