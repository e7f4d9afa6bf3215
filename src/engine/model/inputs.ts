import { input } from '../quantity.ts'

const existing = 'Input of the existing SAFAPAC'
/** Far above any price, and low enough that a plant's other amounts still count beside it. */
const highestPrice = 1e9

const ranges = 'SAFAPAC domain specification, ranges to enforce'

/** The conversion plant. Its capacity has two more forms, in plant-capacity.ts. */
export const plant = {
  annualLoadHours: input({
    symbol: 'h',
    name: 'Annual load hours',
    unit: 'h/yr',
    above: 0,
    maximum: 8784,
    rangeSource: ranges,
  }),
  processCarbonIntensity: input({
    symbol: 'CI_proc',
    name: 'Carbon intensity of the conversion process',
    unit: 'gCO2e/MJ',
    source: existing,
  }),
  processCarbonIntensityCovers: input({
    symbol: 'δ_proc',
    name: 'What the carbon intensity of the process covers',
    unit: '1',
    states: ['process', 'processAndUtilities'],
    fallback: 0,
    source: 'Prevents counting utilities twice when the process value is a whole-conversion default',
  }),
  literatureClass: input({
    symbol: 'κ_lit',
    name: 'Class of pathways whose published costs the result is compared with',
    unit: '1',
    states: ['none', 'hefaWaste', 'hefaCrops', 'atj', 'ftWaste', 'ftBiomass', 'pyrolysis', 'ptl'],
    fallback: 0,
  }),
}

export const feedstock = {
  price: input({
    per: 'feedstock',
    symbol: 'p_F',
    name: 'Feedstock price',
    unit: 'USD/t',
    minimum: 0,
    maximum: highestPrice,
  }),
  carbonContent: input({
    per: 'feedstock',
    symbol: 'CC_F',
    name: 'Carbon content of the feedstock',
    unit: 't/t',
    minimum: 0,
    maximum: 1,
    rangeSource: ranges,
  }),
  energyContent: input({
    per: 'feedstock',
    symbol: 'LHV_F',
    name: 'Lower heating value of the feedstock',
    unit: 'MJ/kg',
    minimum: 0,
  }),
  consumptionRatio: input({
    per: 'feedstock',
    symbol: 'Y_F',
    name: 'Feedstock consumed per mass of liquid fuel',
    unit: 't/t',
    above: 0,
    source: 'Called feedstock yield in the existing SAFAPAC',
  }),
}

/** Utilities sold by mass, such as hydrogen. */
export const utility = {
  price: input({
    per: 'utility',
    symbol: 'p_U',
    name: 'Utility price',
    unit: 'USD/t',
    minimum: 0,
    maximum: highestPrice,
  }),
  carbonIntensity: input({
    per: 'utility',
    symbol: 'CI_U',
    name: 'Carbon intensity of the utility',
    unit: 'kgCO2e/t',
  }),
  consumptionRatio: input({
    per: 'utility',
    symbol: 'Y_U',
    name: 'Utility consumed per mass of liquid fuel',
    unit: 't/t',
    minimum: 0,
  }),
  carbonContent: input({
    per: 'utility',
    symbol: 'CC_U',
    name: 'Carbon content of the utility',
    unit: 't/t',
    minimum: 0,
    maximum: 1,
    fallback: 0,
  }),
  energyContent: input({
    per: 'utility',
    symbol: 'LHV_U',
    name: 'Lower heating value of the utility',
    unit: 'MJ/kg',
    minimum: 0,
    fallback: 0,
  }),
}

/** Utilities sold by energy, such as electricity. */
export const power = {
  price: input({
    per: 'power',
    symbol: 'p_W',
    name: 'Electricity price',
    unit: 'USD/kWh',
    minimum: 0,
    maximum: highestPrice,
  }),
  carbonIntensity: input({
    per: 'power',
    symbol: 'CI_W',
    name: 'Carbon intensity of the electricity',
    unit: 'gCO2e/kWh',
  }),
  consumptionRatio: input({
    per: 'power',
    symbol: 'Y_W',
    name: 'Electricity consumed per mass of liquid fuel',
    unit: 'kWh/t',
    minimum: 0,
  }),
}

export const product = {
  isFuel: input({ per: 'product', symbol: 'f', name: 'Is 1 for a liquid fuel, else 0', unit: '1' }),
  isMain: input({ per: 'product', symbol: 'm', name: 'Is 1 for the main product, else 0', unit: '1' }),
  price: input({
    per: 'product',
    symbol: 'p_P',
    name: 'Product price',
    unit: 'USD/t',
    minimum: 0,
    maximum: highestPrice,
  }),
  priceSensitivity: input({
    per: 'product',
    symbol: 's',
    name: 'Price rise per gCO2e/MJ below the fossil reference',
    unit: 'USD·MJ/t/gCO2e',
    minimum: 0,
    fallback: 0,
    source: 'SAFAPAC domain specification 3.6',
  }),
  carbonContent: input({
    per: 'product',
    symbol: 'CC_P',
    name: 'Carbon content of the product',
    unit: 't/t',
    minimum: 0,
    maximum: 1,
    rangeSource: ranges,
  }),
  energyContent: input({
    per: 'product',
    symbol: 'LHV_P',
    name: 'Lower heating value of the product',
    unit: 'MJ/kg',
    minimum: 0,
  }),
  yield: input({
    per: 'product',
    symbol: 'y',
    name: 'Product per mass of liquid fuel',
    unit: 't/t',
    minimum: 0,
    source: 'Fuels sum to 1 within 0.01',
  }),
  density: input({
    per: 'product',
    symbol: 'ρ_P',
    name: 'Density of the product',
    unit: 'kg/m3',
    above: 0,
    optional: true,
  }),
}
