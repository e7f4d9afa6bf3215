import { constant } from '../quantity.ts'

const si = 'definition'

export const kilogramsPerTonne = constant({
  symbol: 'kg_per_t',
  name: 'Kilograms in a tonne',
  unit: 'kg/t',
  value: 1000,
  source: si,
})
export const gramsPerKilogram = constant({
  symbol: 'g_per_kg',
  name: 'Grams of CO2e in a kilogram',
  unit: 'gCO2e/kgCO2e',
  value: 1000,
  source: si,
})
export const gramsPerTonne = constant({
  symbol: 'g_per_t',
  name: 'Grams of CO2e in a tonne, where emissions are counted in plain tonnes',
  unit: 'gCO2e/t',
  value: 1e6,
  source: si,
})
export const gramsPerTonneCO2e = constant({
  symbol: 'g_per_tCO2e',
  name: 'Grams of CO2e in a tonne of CO2e',
  unit: 'gCO2e/tCO2e',
  value: 1e6,
  source: si,
})
export const hoursPerDay = constant({
  symbol: 'h_per_d',
  name: 'Hours in a day',
  unit: 'h/d',
  value: 24,
  source: si,
})
export const megajoulesPerKilowattHour = constant({
  symbol: 'MJ_per_kWh',
  name: 'Megajoules in a kilowatt-hour',
  unit: 'MJ/kWh',
  value: 3.6,
  source: si,
})
export const oneYear = constant({
  symbol: 'Δt',
  name: 'Length of one period',
  unit: 'yr',
  value: 1,
  source: si,
})
export const yearZero = constant({
  symbol: 't_0',
  name: 'Last year of construction',
  unit: 'yr',
  value: 0,
  source: 'Convention: year-0 money, end-of-year flows',
})
export const megajoulesPerMillionBtu = constant({
  symbol: 'MJ_per_mmBTU',
  name: 'Megajoules in a million British thermal units (international table)',
  unit: 'MJ/mmBTU',
  value: 1055.05585262,
  source: si,
})
export const cubicMetresPerGallon = constant({
  symbol: 'm3_per_gal',
  name: 'Cubic metres in a US gallon',
  unit: 'm3/gal',
  value: 0.003785411784,
  source: si,
})
export const tonnesOfCO2e = constant({
  symbol: 'tCO2e_per_t',
  name: 'Tonnes of CO2e in a tonne of emissions, which are counted in plain tonnes',
  unit: 'tCO2e/t',
  value: 1,
  source: si,
})
export const roundingShare = constant({
  symbol: 'ε',
  name: 'Share by which two amounts may differ from rounding alone',
  unit: '1',
  value: 1e-9,
  source: 'Above the rounding of a sum of twenty amounts, below any amount that somebody means',
})
