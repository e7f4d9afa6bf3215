import { formula } from '../language/formula.ts'
import { kilogramsPerTonne, litresPerCubicMetre, megajoulesPerGigajoule } from './inputs/constants.ts'
import { market, supply } from './inputs/market-inputs.ts'

/* A plant beside its market: what the product fetches there, and what there is of its feedstock. */

/** Negative where the market pays less than the plant needs. */
export const priceGap = formula({
  symbol: 'gap',
  name: 'Price of the market above the minimum price, per mass',
  unit: 'USD/t',
})`${market.price} - ${market.minimumPrice}`

export const relativeGap = formula({
  symbol: 'gap_rel',
  name: 'Price of the market above the minimum price, per price of the market',
  unit: '1',
  absent: 'The price of the market is not above zero.',
})`where(isPositive(${market.price}), ${priceGap}) / ${market.price}`

export const gapPerEnergy = formula({
  symbol: 'gap_E',
  name: 'Price of the market above the minimum price, per energy',
  unit: 'USD/GJ',
})`${priceGap} / ${market.energyContent} / ${kilogramsPerTonne} * ${megajoulesPerGigajoule}`

export const gapPerVolume = formula({
  symbol: 'gap_V',
  name: 'Price of the market above the minimum price, per volume',
  unit: 'USD/L',
})`${priceGap} * ${market.density} / ${kilogramsPerTonne} / ${litresPerCubicMetre}`

export const gapPerYear = formula({
  symbol: 'gap_yr',
  name: 'What the market pays above the minimum price in a year at capacity',
  unit: 'USD/yr',
})`${priceGap} * ${market.production}`

export const supplyShare = formula({
  symbol: 'x_take',
  name: 'Share of what the country has that is taken',
  unit: '1',
})`${supply.taken} / ${supply.available}`

export const plantsFed = formula({
  symbol: 'n_fed',
  name: 'Plants that what the country has would feed',
  unit: '1',
})`${supply.available} / ${supply.taken}`
