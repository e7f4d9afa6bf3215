import { formula } from '../language/formula.ts'
import { totalCapital } from './capital.ts'
import {
  feedstockConsumption,
  fuelEnergy,
  productProduction,
  productVolume,
  utilityConsumption,
} from './consumption.ts'
import { feedstocksCost } from './costs.ts'
import { hoursPerDay, kilogramsPerTonne, litresPerCubicMetre } from './inputs/constants.ts'
import { plant, product } from './inputs/inputs.ts'
import { feedstock } from './inputs/purchased-inputs.ts'
import { capacity } from './plant-capacity.ts'
import { minimumSellingPrice } from './profitability.ts'

const noClass = 'No class of pathways is given with which the literature could be compared.'

/** Above 1 there is more mass in the products than enters the plant. */
export const massYield = formula({
  symbol: 'Y_m',
  name: 'Mass of all products per mass of feedstocks and utilities',
  unit: '1',
  absent: 'No feedstock and no utility has a mass.',
})`sum(${productProduction}) / (sum(${feedstockConsumption}) + sum(${utilityConsumption}))`

export const fuelEnergyPerFeedstock = formula({
  symbol: 'η_F',
  name: 'Energy of the fuels per energy of the feedstocks, to be compared with the literature',
  unit: '1',
  absent: noClass,
})`where(${plant.literatureClass}, ${fuelEnergy}
  / (sum(${feedstockConsumption} * ${feedstock.energyContent}) * ${kilogramsPerTonne}))`

export const capitalPerDailyOutput = formula({
  symbol: 'k_d',
  name: 'Total capital per tonne of fuel a day, to be compared with the literature',
  unit: 'USD·d/t',
  absent: noClass,
})`where(${plant.literatureClass}, ${totalCapital} * ${plant.annualLoadHours} / ${hoursPerDay} / ${capacity})`

export const feedstockCostPerVolume = formula({
  symbol: 'c_F,V',
  name: 'Cost of feedstocks per volume of fuel, to be compared with the literature',
  unit: 'USD/L',
  absent: noClass,
})`where(${plant.literatureClass}, ${feedstocksCost} / sum(${product.isFuel} * ${productVolume}) / ${litresPerCubicMetre})`

export const mainDensity = formula({
  symbol: 'ρ_main',
  name: 'Density of the main product',
  unit: 'kg/m3',
})`sum(${product.isMain} * ${product.density})`

export const mainPricePerVolume = formula({
  symbol: 'p_V',
  name: 'Price of the main product per volume, to be compared with the literature',
  unit: 'USD/L',
  absent: noClass,
})`where(${plant.literatureClass}, sum(${product.isMain} * ${product.price}) * ${mainDensity} / ${kilogramsPerTonne}
  / ${litresPerCubicMetre})`

export const minimumPricePerVolume = formula({
  symbol: 'MFSP_V',
  name: 'Minimum selling price per volume, to be compared with the literature',
  unit: 'USD/L',
})`${minimumSellingPrice} * ${mainDensity} / ${kilogramsPerTonne} / ${litresPerCubicMetre}`
