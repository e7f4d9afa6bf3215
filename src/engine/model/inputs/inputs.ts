import { input } from '../../language/quantity.ts'
import { ownEscalation } from './escalation-input.ts'
import { perAmount, perFuel } from './forms.ts'
import { saleInputs } from './sale-inputs.ts'
import { substance } from './substance.ts'

const existing = 'Input of the existing SAFAPAC'
/** Far above any price, and low enough that a plant's other amounts still count beside it. */
export const highestPrice = 1e9

export const ranges = 'SAFAPAC domain specification, ranges to enforce'

/** The conversion plant, but for its capacity. */
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

const sold = substance({ per: 'product', mark: 'P', name: 'product' })

export const product = {
  isFuel: input({ per: 'product', symbol: 'f', name: 'Is 1 for a liquid fuel, else 0', unit: '1' }),
  isMain: input({ per: 'product', symbol: 'm', name: 'Is 1 for the main product, else 0', unit: '1' }),
  price: perAmount(
    {
      per: 'product',
      symbol: 'p_P',
      name: 'Product price',
      unit: 'USD/t',
      minimum: 0,
      maximum: highestPrice,
    },
    sold.measures,
  ),
  priceEscalation: ownEscalation({
    per: 'product',
    symbol: 'e_own,P',
    name: 'Rise of the price of the product per year, instead of that of all prices of its kind; above inflation unless it is said to be nominal',
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
  energyContent: sold.energyContent,
  yield: perFuel(
    {
      per: 'product',
      symbol: 'y',
      name: 'Product per mass of liquid fuel',
      unit: 't/t',
      minimum: 0,
      source: 'Fuels sum to 1 within 0.01',
    },
    sold.measures,
    [],
  ),
  ...sold.optional,
  ...saleInputs(sold.volume, highestPrice),
  /** Only displacement has a use for it. */
  displacedCarbonIntensity: perAmount(
    {
      per: 'product',
      symbol: 'CI_disp',
      name: 'Emissions per mass of what the product displaces, where emissions are shared by displacement',
      unit: 'kgCO2e/t',
      fallback: 0,
    },
    sold.measures,
  ),
}
