import { formula } from '../language/formula.ts'
import { productCarbonIntensity } from './allocation.ts'
import { gramsPerTonneCO2e, kilogramsPerTonne } from './inputs/constants.ts'
import { economics } from './inputs/economic-inputs.ts'
import { product } from './inputs/inputs.ts'

const source = 'Book and claim: the attribute is sold apart from the fuel, as RSB and ISCC register it'

/** Where none is sold, nothing else of this is looked at. */
export const attributesSold = formula({
  symbol: 'n_att',
  name: 'Number of products whose attribute is sold apart',
  unit: '1',
})`sum(isPositive(${product.attributePrice}) + isPositive(${product.attributeCarbonPrice}))`

/** What emits more than the fossil fuel avoids nothing; where nothing is paid per tonne of CO2e, its carbon intensity need not exist. */
export const perEmissionsAvoided = formula({
  per: 'product',
  symbol: 'π_att,CO2',
  name: 'What the attribute brings per mass of the product by the emissions that it avoids',
  unit: 'USD/t',
  source,
})`zeroUnless(${attributesSold}, zeroUnless(isPositive(${product.attributeCarbonPrice}) * ${product.isFuel} * ${product.yield},
  ${product.attributeCarbonPrice} * nonNegative(${economics.fossilCarbonIntensity} - ${productCarbonIntensity}) * ${product.energyContent} * ${kilogramsPerTonne} / ${gramsPerTonneCO2e}))`

/** It is in money of time zero, and moves with the prices of products. */
export const attributeValue = formula({
  per: 'product',
  symbol: 'π_att',
  name: 'What the attributes that are sold apart bring per mass of the product',
  unit: 'USD/t',
  source,
})`zeroUnless(${attributesSold}, ${product.attributeShare} * (${product.attributePrice} + ${perEmissionsAvoided}))`

export const buyOuts = formula({
  symbol: 'n_B',
  name: 'Number of products whose buyers may buy themselves out',
  unit: '1',
})`sum(between(${product.buyOutPrice}, ${product.buyOutPrice}, ${product.buyOutPrice}))`

/** A buyer who has to fulfil a mandate does so by the fuel, or by fossil fuel and the buy-out. */
export const mostPaid = formula({
  per: 'product',
  symbol: 'p_max',
  name: 'Most that buyers pay for the product and its attribute: fossil fuel and the buy-out',
  unit: 'USD/t',
  absent: 'No buy-out is given.',
})`${economics.fossilPrice} + ${product.buyOutPrice}`
