import { formula } from '../language/formula.ts'
import { kilogramsPerTonne, megajoulesPerKilowattHour } from './inputs/constants.ts'
import { energyProduct } from './inputs/energy-product-inputs.ts'
import { plant, product } from './inputs/inputs.ts'
import { feedstock, power, utility } from './inputs/purchased-inputs.ts'
import { capacity } from './plant-capacity.ts'

export const feedstockConsumption = formula({
  per: 'feedstock',
  symbol: 'F',
  name: 'Feedstock consumption in a year at capacity',
  unit: 't/yr',
  source: 'Spec.xlsx, Layer 1 (2)',
})`${capacity} * ${feedstock.consumptionRatio}`

export const utilityConsumption = formula({
  per: 'utility',
  symbol: 'U',
  name: 'Utility consumption in a year at capacity',
  unit: 't/yr',
  source: 'Spec.xlsx, Layer 1 (3)',
})`${capacity} * ${utility.consumptionRatio}`

export const powerConsumption = formula({
  per: 'power',
  symbol: 'W',
  name: 'Electricity consumption in a year at capacity',
  unit: 'kWh/yr',
  source: 'Spec.xlsx, Layer 1 (4)',
})`${capacity} * ${power.consumptionRatio}`

export const productProduction = formula({
  per: 'product',
  symbol: 'P',
  name: 'Production of each product in a year at capacity',
  unit: 't/yr',
  source: 'Spec.xlsx, Layer 1 (5)',
})`${capacity} * ${product.yield}`

export const energyProduction = formula({
  per: 'energyProduct',
  symbol: 'X',
  name: 'Energy sold of each kind in a year at capacity',
  unit: 'kWh/yr',
})`${capacity} * ${energyProduct.yield}`

/** What is made besides and is no fuel, such as oxygen, does not count. */
export const fuelProduction = formula({
  symbol: 'P_fuel',
  name: 'Production of liquid fuel in a year at capacity',
  unit: 't/yr',
})`sum(${product.isFuel} * ${productProduction})`

export const hourlyProduction = formula({
  symbol: 'P_h',
  name: 'Production of liquid fuel per hour of operation at capacity',
  unit: 't/h',
})`${fuelProduction} / ${plant.annualLoadHours}`

export const productVolume = formula({
  per: 'product',
  symbol: 'V_P',
  name: 'Volume of each product in a year at capacity',
  unit: 'm3/yr',
  absent: 'No density is given for this product.',
})`${productProduction} * ${kilogramsPerTonne} / ${product.density}`

export const mainProduction = formula({
  symbol: 'P_main',
  name: 'Production of the main product in a year at capacity',
  unit: 't/yr',
})`sum(${product.isMain} * ${productProduction})`

export const mainEnergyContent = formula({
  symbol: 'LHV_main',
  name: 'Lower heating value of the main product',
  unit: 'MJ/kg',
})`sum(${product.isMain} * ${product.energyContent})`

export const fuelEnergy = formula({
  symbol: 'E_fuel',
  name: 'Energy in the liquid fuel in a year at capacity',
  unit: 'MJ/yr',
})`sum(${product.isFuel} * ${productProduction} * ${product.energyContent}) * ${kilogramsPerTonne}`

export const fuelEnergyContent = formula({
  symbol: 'LHV_fuel',
  name: 'Lower heating value of the fuel slate',
  unit: 'MJ/kg',
  source: 'Spec.xlsx, Layer 1 (7), over the mass of the fuels',
})`${fuelEnergy} / (${fuelProduction} * ${kilogramsPerTonne})`

const energyIn = formula({
  symbol: 'E_in',
  name: 'Energy in feedstocks and utilities in a year at capacity',
  unit: 'MJ/yr',
})`(sum(${feedstockConsumption} * ${feedstock.energyContent}) + sum(${utilityConsumption} * ${utility.energyContent}))
  * ${kilogramsPerTonne} + sum(${powerConsumption}) * ${megajoulesPerKilowattHour}`

export const energyEfficiency = formula({
  symbol: 'η',
  name: 'Energy in all products per energy in feedstocks and utilities',
  unit: '1',
  absent: 'Feedstocks and utilities bring no energy.',
})`(sum(${productProduction} * ${product.energyContent}) * ${kilogramsPerTonne} + sum(${energyProduction}) * ${megajoulesPerKilowattHour}) / ${energyIn}`
