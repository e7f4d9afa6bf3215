import { constant } from '../../language/quantity.ts'
import { factorBetween } from '../../language/unit-symbols.ts'

const si = 'definition'

export const kilogramsPerTonne = constant({
  symbol: 'kg_per_t',
  name: 'Kilograms in a tonne',
  unit: 'kg/t',
  value: factorBetween('t', 'kg'),
  source: si,
})
export const litresPerCubicMetre = constant({
  symbol: 'L_per_m3',
  name: 'Litres in a cubic metre',
  unit: 'L/m3',
  value: factorBetween('m3', 'L'),
  source: si,
})
export const gramsPerKilogram = constant({
  symbol: 'g_per_kg',
  name: 'Grams of CO2e in a kilogram',
  unit: 'gCO2e/kgCO2e',
  value: factorBetween('kgCO2e', 'gCO2e'),
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
  value: factorBetween('tCO2e', 'gCO2e'),
  source: si,
})
export const hoursPerDay = constant({
  symbol: 'h_per_d',
  name: 'Hours in a day',
  unit: 'h/d',
  value: factorBetween('d', 'h'),
  source: si,
})
export const megajoulesPerKilowattHour = constant({
  symbol: 'MJ_per_kWh',
  name: 'Megajoules in a kilowatt-hour',
  unit: 'MJ/kWh',
  value: factorBetween('kWh', 'MJ'),
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
export const megajoulesPerGigajoule = constant({
  symbol: 'MJ_per_GJ',
  name: 'Megajoules in a gigajoule',
  unit: 'MJ/GJ',
  value: factorBetween('GJ', 'MJ'),
  source: si,
})
export const megajoulesPerMillionBtu = constant({
  symbol: 'MJ_per_mmBTU',
  name: 'Megajoules in a million British thermal units (international table)',
  unit: 'MJ/mmBTU',
  value: factorBetween('MMBtu', 'MJ'),
  source: si,
})
export const cubicMetresPerGallon = constant({
  symbol: 'm3_per_gal',
  name: 'Cubic metres in a US gallon',
  unit: 'm3/gal',
  value: factorBetween('gal', 'm3'),
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
export const higherPerLower = constant({
  symbol: 'HHV_per_MJ',
  name: 'Energy that is counted by the higher heating value, per energy of that heating value',
  unit: 'MJ HHV/MJ',
  value: 1,
  source: si,
})
export const molarVolume = constant({
  symbol: 'V_m',
  name: 'Volume of a kilomole of an ideal gas at 0 degC and 101.325 kPa',
  unit: 'Nm3/kmol',
  value: (8.31446261815324 * 273.15) / 101.325,
  source: 'Molar gas constant of the SI (exact since 2019) × 273.15 K / 101.325 kPa',
})
