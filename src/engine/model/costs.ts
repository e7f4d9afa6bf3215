import { formula } from '../language/formula.ts'
import { mainCarbonIntensity, productCarbonIntensity } from './allocation.ts'
import { attributesSold, attributeValue, buyOuts, mostPaid } from './attributes.ts'
import { totalCapital } from './capital.ts'
import {
  energyProduction,
  feedstockConsumption,
  powerConsumption,
  productProduction,
  utilityConsumption,
} from './consumption.ts'
import { gramsPerTonneCO2e, kilogramsPerTonne } from './inputs/constants.ts'
import { conventions } from './inputs/conventions.ts'
import { economics } from './inputs/economic-inputs.ts'
import { energyProduct } from './inputs/energy-product-inputs.ts'
import { otherCosts } from './inputs/finance-inputs.ts'
import { product } from './inputs/inputs.ts'
import { feedstock, power, utility } from './inputs/purchased-inputs.ts'

export const feedstockCost = formula({
  per: 'feedstock',
  symbol: 'C_F',
  name: 'Cost of each feedstock in a year at capacity',
  unit: 'USD/yr',
  source: 'Spec.xlsx, Layer 2 (2)',
})`${feedstockConsumption} * ${feedstock.price}`

export const utilityCost = formula({
  per: 'utility',
  symbol: 'C_U',
  name: 'Cost of each utility in a year at capacity',
  unit: 'USD/yr',
  source: 'Spec.xlsx, Layer 2 (3)',
})`${utilityConsumption} * ${utility.price}`

export const powerCost = formula({
  per: 'power',
  symbol: 'C_W',
  name: 'Cost of electricity in a year at capacity',
  unit: 'USD/yr',
  source: 'Spec.xlsx, Layer 2 (4)',
})`${powerConsumption} * ${power.price}`

export const feedstocksCost = formula({
  symbol: 'C_feed',
  name: 'Cost of all feedstocks in a year at capacity',
  unit: 'USD/yr',
})`sum(${feedstockCost})`

export const directOpex = formula({
  symbol: 'OPEX_dir',
  name: 'Direct operating cost in a year at capacity',
  unit: 'USD/yr',
  source: 'Spec.xlsx, Layer 3',
})`${feedstocksCost} + sum(${utilityCost}) + sum(${powerCost})`

export const labourCost = formula({
  symbol: 'C_labour',
  name: 'Cost of labour in a year at capacity, with what it costs besides its pay',
  unit: 'USD/yr',
})`${otherCosts.labourCost} * (1 + ${otherCosts.labourBurden})`

export const indirectOpex = formula({
  symbol: 'OPEX_ind',
  name: 'Indirect operating cost in a year at capacity, labour included',
  unit: 'USD/yr',
  source: 'Spec.xlsx, Layer 2 (1)',
})`${economics.indirectOpexRatio} * ${totalCapital} + ${labourCost}`

export const totalOpex = formula({
  symbol: 'OPEX',
  name: 'Operating cost in a year at capacity',
  unit: 'USD/yr',
  source: 'Spec.xlsx, Layer 4',
})`${directOpex} + ${indirectOpex}`

/** Negative where the fuel emits more than the fossil one. */
export const carbonSaving = formula({
  symbol: 'ΔCI',
  name: 'Carbon intensity below that of the fossil fuel',
  unit: 'gCO2e/MJ',
})`${economics.fossilCarbonIntensity} - ${mainCarbonIntensity}`

const premiumPerIntensity = formula({
  per: 'product',
  symbol: 'π_CI',
  name: 'Price premium of a fuel for each gCO2e/MJ below the fossil one',
  unit: 'USD·MJ/t/gCO2e',
  source: 'SAFAPAC domain specification 3.6',
})`zeroUnless(${conventions.carbonPremium}, ${product.isFuel} * (${product.priceSensitivity}
  + ${economics.carbonPrice} * ${product.energyContent} * ${kilogramsPerTonne} / ${gramsPerTonneCO2e}))`

/** Where nothing is paid for low carbon, it does not matter whether the carbon intensity exists. */
const carbonPremium = formula({
  per: 'product',
  symbol: 'π',
  name: 'Price premium for low carbon',
  unit: 'USD/t',
  source: 'SAFAPAC domain specification 3.6',
})`zeroUnless(isPositive(${premiumPerIntensity}) * ${product.yield}, ${premiumPerIntensity} * (${economics.fossilCarbonIntensity} - ${productCarbonIntensity}))`

/** The part of the premium that has a price per tonne of CO2e, which may move by itself. */
export const carbonPriceRevenue = formula({
  per: 'product',
  symbol: 'Rev_CO2',
  name: 'Revenue from each product in a year at capacity by the premium per tonne of CO2e avoided',
  unit: 'USD/yr',
})`zeroUnless(${conventions.carbonPremium}, zeroUnless(isPositive(${economics.carbonPrice}) * ${product.isFuel} * ${product.yield},
  ${productProduction} * ${economics.carbonPrice} * ${product.energyContent} * ${kilogramsPerTonne} / ${gramsPerTonneCO2e} * (${economics.fossilCarbonIntensity} - ${productCarbonIntensity})))`

/** Where neither is given, nothing of it is looked at. */
const priceChange = formula({
  per: 'product',
  symbol: 'Δp',
  name: 'What an attribute that is sold apart adds to the price, and a buy-out that is cheaper takes off it',
  unit: 'USD/t',
})`zeroUnless(${attributesSold} + ${buyOuts}, either(smaller(${attributeValue}, ${mostPaid} - ${product.price} - ${carbonPremium}), ${attributeValue}))`

const effectivePrice = formula({
  per: 'product',
  symbol: 'p_eff',
  name: 'Product price with premium, and what attributes and buy-outs change of it',
  unit: 'USD/t',
  source: 'SAFAPAC domain specification 3.6',
})`${product.price} + ${carbonPremium} + ${priceChange}`

export const productRevenue = formula({
  per: 'product',
  symbol: 'Rev_P',
  name: 'Revenue from each product in a year at capacity',
  unit: 'USD/yr',
  source: 'Spec.xlsx, Layer 2 (7)',
})`${productProduction} * ${effectivePrice}`

export const energyProductRevenue = formula({
  per: 'energyProduct',
  symbol: 'Rev_X',
  name: 'Revenue from each kind of energy that is sold, in a year at capacity',
  unit: 'USD/yr',
})`${energyProduction} * ${energyProduct.price}`

export const revenue = formula({
  symbol: 'Rev',
  name: 'Revenue in a year at capacity',
  unit: 'USD/yr',
})`sum(${productRevenue}) + sum(${energyProductRevenue})`
