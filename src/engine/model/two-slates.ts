import { formula } from '../language/formula.ts'
import { productCarbonIntensity } from './allocation.ts'
import { productProduction } from './consumption.ts'
import { revenue, totalOpex } from './costs.ts'
import { gramsPerTonneCO2e, kilogramsPerTonne, megajoulesPerGigajoule } from './inputs/constants.ts'
import { product } from './inputs/inputs.ts'
import { replacedIntensity, slates } from './inputs/slate-inputs.ts'

/*
 * Two slates of one plant, such as much jet fuel or much renewable diesel. The price of a product is that of the market, so it is
 * the same in both.
 */

/** Negative where the fuels emit more than what they replace. */
export const avoidedByFuels = formula({
  symbol: 'A_yr',
  name: 'Emissions that all fuels avoid in a year at capacity',
  unit: 'tCO2e/yr',
})`sum(zeroUnless(${product.isFuel} * ${product.yield}, (${replacedIntensity} - ${productCarbonIntensity}) * ${productProduction} * ${product.energyContent})) * ${kilogramsPerTonne} / ${gramsPerTonneCO2e}`

export const netRevenue = formula({
  symbol: 'Net_yr',
  name: 'Revenue less operating cost in a year at capacity, before tax',
  unit: 'USD/yr',
})`${revenue} - ${totalOpex}`

export const evenPremium = formula({
  symbol: 'Δp_even',
  name: 'Premium per mass over the other product at which both slates are worth the same',
  unit: 'USD/t',
})`${slates.evenPrice} - ${slates.otherPrice}`

export const evenPremiumPerEnergy = formula({
  symbol: 'Δp_even,E',
  name: 'Premium per energy over the other product at which both slates are worth the same',
  unit: 'USD/GJ',
})`(${slates.evenPrice} / ${slates.energyContent} - ${slates.otherPrice} / ${slates.otherEnergyContent}) / ${kilogramsPerTonne} * ${megajoulesPerGigajoule}`

export const presentPremium = formula({
  symbol: 'Δp_now',
  name: 'Premium per mass over the other product at the price that is given',
  unit: 'USD/t',
})`${slates.price} - ${slates.otherPrice}`

/** Negative where the first slate avoids less. */
export const avoidedMore = formula({
  symbol: 'ΔA_yr',
  name: 'Emissions that the first slate avoids beyond the second in a year at capacity',
  unit: 'tCO2e/yr',
})`${slates.avoided} - ${slates.otherAvoided}`
