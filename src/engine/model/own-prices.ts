import { formula } from '../language/formula.ts'
import type { Formula } from '../language/quantity.ts'
import { attributesSold, perEmissionsAvoided } from './attributes.ts'
import { productProduction } from './consumption.ts'
import {
  carbonPriceRevenue,
  energyProductRevenue,
  feedstockCost,
  indirectOpex,
  labourCost,
  powerCost,
  utilityCost,
} from './costs.ts'
import { oneYear } from './inputs/constants.ts'
import { conventions } from './inputs/conventions.ts'
import { year } from './inputs/economic-inputs.ts'
import { energyProduct } from './inputs/energy-product-inputs.ts'
import { escalation } from './inputs/finance-inputs.ts'
import { product } from './inputs/inputs.ts'
import { path } from './inputs/path-inputs.ts'
import { feedstock, power, utility } from './inputs/purchased-inputs.ts'
import {
  costFactor,
  fixedCostActivity,
  inflationFactor,
  operation,
  priceFactor,
  salesActivity,
  timeOfFlow,
  variableCostActivity,
  wageFactor,
} from './timing.ts'

/*
 * What all prices of a kind do is computed once for all of them. A price that moves by itself adds what it differs by, so
 * that a plant without any is computed as ever.
 */

const source = 'A price by year: NREL and DOE H2A give feedstock and utility prices of each year (AEO tables)'

export const ownPrices = formula({
  symbol: 'n_own',
  name: 'Number of prices that move by themselves',
  unit: '1',
})`sum(between(${path.isReal}, ${path.isReal}, ${path.isReal}))`

const ownRise = formula({
  per: 'path',
  symbol: 'e_own',
  name: 'Rise of the price per year by a rate of its own; 0 where a table says it',
  unit: '1',
})`zeroUnless(${path.isByRate}, ofPath(${feedstock.priceEscalation}, ${path.feedstock})
  + ofPath(${utility.priceEscalation}, ${path.utility}) + ofPath(${power.priceEscalation}, ${path.power})
  + ofPath(${product.priceEscalation}, ${path.product}) + ofPath(${energyProduct.priceEscalation}, ${path.energyProduct}))`

const isBought = formula({
  per: 'path',
  symbol: 'κ_bought',
  name: 'Is 1 for what is bought',
  unit: '1',
})`isPositive(${path.feedstock} + 1) + isPositive(${path.utility} + 1) + isPositive(${path.power} + 1) + ${path.isFixedCost}`

const isSold = formula({
  per: 'path',
  symbol: 'κ_sale',
  name: 'Is 1 for what is sold',
  unit: '1',
})`isPositive(${path.product} + 1) + isPositive(${path.energyProduct} + 1)
  + isPositive(${path.attribute} + 1) + isPositive(${path.attributeCarbon} + 1) + ${path.isCarbonPrice}`

const growthAfter = formula({
  per: 'path',
  symbol: 'g_on',
  name: 'Price per price of the year before, in the money of its table, where it rises on after the table',
  unit: '1',
})`choose(${path.isRising}, (1 + ${escalation.inflation}) ^ (1 - ${path.isReal}) * (1 + ${isBought} * ${escalation.costEscalation}
  + ${isSold} * ${escalation.priceEscalation} + ${path.isLabour} * ${escalation.wageEscalation}), 1)`

const ownShape = formula({
  per: 'pathYear',
  symbol: 'z_own',
  name: 'Price of the year by its table and after it, relative to the price that is given',
  unit: '1',
})`${path.relative} * eachPathYear(${growthAfter}, ${year}) ^ (nonNegative(eachPath(${year}, ${path.isReal}) - eachPathYear(${path.lastYear}, ${year})) / ${oneYear})`

export const ownFactor = formula({
  per: 'pathYear',
  symbol: 'I_own',
  name: 'Price of the year that moves by itself, relative to the price that is given',
  unit: '1',
  source,
})`eachPath(${inflationFactor}, ${path.isReal}) ^ eachPathYear(${path.isReal}, ${year}) * ${ownShape}
  * eachPathYear(1 + ${ownRise}, ${year}) ^ eachPath(${timeOfFlow} / ${oneYear}, ${path.isReal})`

/** In money of constant value, as everything is that the levelized cost counts. */
export const ownRealFactor = formula({
  per: 'pathYear',
  symbol: 'R_own',
  name: 'Price of the year that moves by itself in money of constant value, relative to the price that is given',
  unit: '1',
})`${ownShape} * eachPathYear(1 + ${ownRise}, ${year}) ^ eachPath(${year} / ${oneYear}, ${path.isReal})
  / (1 + ${escalation.inflation}) ^ (eachPathYear(1 - ${path.isReal}, ${year}) * eachPath(${year} / ${oneYear}, ${path.isReal}))`

const variableCost = formula({
  per: 'path',
  symbol: 'C_own',
  name: 'Cost in a year at capacity of what is bought at the price',
  unit: 'USD/yr',
})`ofPath(${feedstockCost}, ${path.feedstock}) + ofPath(${utilityCost}, ${path.utility}) + ofPath(${powerCost}, ${path.power})`

const attributeRevenue = formula({
  per: 'product',
  symbol: 'Rev_att',
  name: 'Revenue from the attribute of each product by its mass in a year at capacity',
  unit: 'USD/yr',
})`${productProduction} * ${product.attributeShare} * ${product.attributePrice}`

const attributeCarbonRevenue = formula({
  per: 'product',
  symbol: 'Rev_att,C',
  name: 'Revenue from the attribute of each product by the emissions that it avoids in a year at capacity',
  unit: 'USD/yr',
})`${productProduction} * ${product.attributeShare} * ${perEmissionsAvoided}`

const labour = formula({
  per: 'path',
  symbol: 'C_lab,own',
  name: 'Cost of labour in a year at capacity, where it is that',
  unit: 'USD/yr',
})`${path.isLabour} * ${labourCost}`

const overhead = formula({
  per: 'path',
  symbol: 'C_fix,own',
  name: 'Fixed cost besides labour in a year at capacity, where it is that',
  unit: 'USD/yr',
})`${path.isFixedCost} * (${indirectOpex} - ${labourCost})`

/** A premium for low carbon moves with all prices, but for that by a price of its own per tonne of CO2e. */
const sales = formula({
  per: 'path',
  symbol: 'S_own',
  name: 'Sales at the price in a year at capacity',
  unit: 'USD/yr',
})`ofPath(${productProduction} * ${product.price}, ${path.product}) + zeroUnless(${path.isCarbonPrice}, sum(${carbonPriceRevenue}))
  + zeroUnless(${attributesSold}, ofPath(${attributeRevenue}, ${path.attribute}) + ofPath(${attributeCarbonRevenue}, ${path.attributeCarbon}))`

export const ownRoyalty = formula({
  per: 'path',
  symbol: 'Roy_own',
  name: 'Royalties on single products that are paid on sales at the price, in a year at capacity',
  unit: 'USD/yr',
})`ofPath(${product.royalty} * ${productProduction} * ${product.price}, ${path.product}) + zeroUnless(${path.isCarbonPrice}, sum(${product.royalty} * ${carbonPriceRevenue}))
  + zeroUnless(${attributesSold}, ofPath(${product.royalty} * ${attributeRevenue}, ${path.attribute}) + ofPath(${product.royalty} * ${attributeCarbonRevenue}, ${path.attributeCarbon}))`

const energySales = formula({
  per: 'path',
  symbol: 'S_X,own',
  name: 'Sales of energy at the price in a year at capacity',
  unit: 'USD/yr',
})`ofPath(${energyProductRevenue}, ${path.energyProduct})`

/** What a price that moves by itself comes to in a year, beyond what it would if it moved with the others. */
const beyond = (
  about: { symbol: string; name: string },
  amount: Formula,
  activity: Formula,
  common: Formula,
) =>
  formula({
    per: 'year',
    unit: 'USD',
    ...about,
  })`zeroUnless(${ownPrices}, overPaths(eachPathYear(${amount}, ${year}) * (${ownFactor} - eachPath(${common}, ${path.isReal})), ${year}) * ${operation} * ${activity})`

export const ownVariableCost = beyond(
  { symbol: 'ΔVar_t', name: 'Variable cost of the year because prices move by themselves' },
  variableCost,
  variableCostActivity,
  costFactor,
)
const ownLabourCost = beyond(
  { symbol: 'ΔLab_t', name: 'Fixed cost of the year because labour moves by itself' },
  labour,
  fixedCostActivity,
  wageFactor,
)
const ownOverhead = beyond(
  { symbol: 'ΔInd_t', name: 'Fixed cost besides labour of the year because it moves by itself' },
  overhead,
  fixedCostActivity,
  costFactor,
)
export const ownFixedCost = formula({
  per: 'year',
  symbol: 'ΔFix_t',
  name: 'Fixed cost of the year because it moves by itself',
  unit: 'USD',
})`${ownLabourCost} + ${ownOverhead}`
const ownProductSales = beyond(
  { symbol: 'ΔRev_P,t', name: 'Sales of products in the year because their prices move by themselves' },
  sales,
  salesActivity,
  priceFactor,
)
const ownEnergySales = beyond(
  { symbol: 'ΔRev_X,t', name: 'Sales of energy in the year because its price moves by itself, as a sale' },
  energySales,
  salesActivity,
  priceFactor,
)
const ownEnergyCredit = beyond(
  {
    symbol: 'ΔCred_X,t',
    name: 'Sales of energy in the year because its price moves by itself, as a cost less',
  },
  energySales,
  variableCostActivity,
  costFactor,
)

export const ownRevenue = formula({
  per: 'year',
  symbol: 'ΔRev_t',
  name: 'Revenue of the year because prices move by themselves',
  unit: 'USD',
})`${ownProductSales} + (1 - ${conventions.energySales}) * ${ownEnergySales} + ${conventions.energySales} * ${ownEnergyCredit}`

export const ownAmount = formula({
  per: 'pathYear',
  symbol: 'A_own',
  name: 'What is paid or received in the year at the price that moves by itself',
  unit: 'USD',
})`${ownFactor} * (eachPathYear(${variableCost}, ${year}) * eachPath(${operation} * ${variableCostActivity}, ${path.isReal})
  + eachPathYear(${labour} + ${overhead}, ${year}) * eachPath(${operation} * ${fixedCostActivity}, ${path.isReal})
  + eachPathYear(${sales} + (1 - ${conventions.energySales}) * ${energySales}, ${year}) * eachPath(${operation} * ${salesActivity}, ${path.isReal})
  + eachPathYear(${conventions.energySales} * ${energySales}, ${year}) * eachPath(${operation} * ${variableCostActivity}, ${path.isReal}))`

export const ownPricePerMass = formula({
  per: 'pathYear',
  symbol: 'p_own,M',
  name: 'Price of the year by mass that moves by itself, in money of the day',
  unit: 'USD/t',
})`eachPathYear(ofPath(${feedstock.price}, ${path.feedstock}) + ofPath(${utility.price}, ${path.utility})
  + ofPath(${product.price}, ${path.product}) + ofPath(${product.attributePrice}, ${path.attribute}), ${year}) * ${ownFactor}`

export const ownPricePerEnergy = formula({
  per: 'pathYear',
  symbol: 'p_own,E',
  name: 'Price of the year by energy that moves by itself, in money of the day',
  unit: 'USD/kWh',
})`eachPathYear(ofPath(${power.price}, ${path.power}) + ofPath(${energyProduct.price}, ${path.energyProduct}), ${year}) * ${ownFactor}`
