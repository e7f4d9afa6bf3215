import { formula } from '../language/formula.ts'
import {
  feedstockConsumption,
  fuelEnergy,
  powerConsumption,
  productProduction,
  utilityConsumption,
} from './consumption.ts'
import { gramsPerKilogram } from './inputs/constants.ts'
import { plant, product } from './inputs/inputs.ts'
import { feedstock, power, utility } from './inputs/purchased-inputs.ts'

const allocation = 'Allocation by energy content, as CORSIA and RED do'
const noCarbon = 'Feedstocks and utilities bring no carbon, so none is converted.'

const feedstockContribution = formula({
  per: 'feedstock',
  symbol: 'ci_F',
  name: 'Carbon intensity from each feedstock',
  unit: 'gCO2e/MJ',
  source: 'Spec.xlsx, Layer 2 (5)',
})`${feedstockConsumption} * ${feedstock.carbonIntensity} * ${gramsPerKilogram} / ${fuelEnergy}`

const utilityContribution = formula({
  per: 'utility',
  symbol: 'ci_U',
  name: 'Carbon intensity from each utility',
  unit: 'gCO2e/MJ',
  source: 'Spec.xlsx, Layer 2 (5)',
})`${utilityConsumption} * ${utility.carbonIntensity} * ${gramsPerKilogram} / ${fuelEnergy}`

const powerContribution = formula({
  per: 'power',
  symbol: 'ci_W',
  name: 'Carbon intensity from electricity',
  unit: 'gCO2e/MJ',
  source: 'Spec.xlsx, Layer 2 (5)',
})`${powerConsumption} * ${power.carbonIntensity} / ${fuelEnergy}`

export const feedstocksCarbonIntensity = formula({
  symbol: 'CI_feed',
  name: 'Carbon intensity from all feedstocks',
  unit: 'gCO2e/MJ',
})`sum(${feedstockContribution})`

export const utilitiesCarbonIntensity = formula({
  symbol: 'CI_util',
  name: 'Carbon intensity from all utilities, unless the process value covers them',
  unit: 'gCO2e/MJ',
})`(1 - ${plant.processCarbonIntensityCovers}) * (sum(${utilityContribution}) + sum(${powerContribution}))`

export const carbonIntensity = formula({
  symbol: 'CI',
  name: 'Carbon intensity of the fuel',
  unit: 'gCO2e/MJ',
  source: allocation,
})`${feedstocksCarbonIntensity} + ${utilitiesCarbonIntensity} + ${plant.processCarbonIntensity}`

const carbonIn = formula({
  symbol: 'C_in',
  name: 'Carbon in feedstocks and utilities in a year at capacity',
  unit: 't/yr',
})`sum(${feedstockConsumption} * ${feedstock.carbonContent}) + sum(${utilityConsumption} * ${utility.carbonContent})`

export const productCarbonConversion = formula({
  per: 'product',
  symbol: 'CCE_P',
  name: 'Carbon conversion to each product',
  unit: '1',
  source: 'Spec.xlsx, Layer 1 (6)',
  absent: noCarbon,
})`${product.carbonContent} * ${productProduction} / ${carbonIn}`

export const carbonConversion = formula({
  symbol: 'CCE',
  name: 'Carbon conversion to all products',
  unit: '1',
  absent: noCarbon,
})`sum(${productCarbonConversion})`
