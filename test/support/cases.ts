import type { Inputs } from '../../src/contract/inputs.ts'
import { changed, example, examples } from './examples.ts'

const hefa = example('hefa-usa-500')

/** Losses in the first years, by-products, a premium: a case in which nothing is without effect. */
const everything = changed(hefa, {
  'plant.capacity': { value: 12_000, unit: 'BPD' },
  'plant.processCarbonIntensityCovers': 'process',
  'feedstocks.0.carbonIntensity': { value: 2, unit: 'gCO2e/MJ' },
  'utilities.0.carbonIntensity.value': 500,
  'utilities.0.carbonContent': { value: 0.1, unit: 'kg/kg' },
  'products.0.priceSensitivity': { value: 2, unit: 'USD/t per gCO2e/MJ' },
  'products.3': {
    name: 'Propane',
    isFuel: false,
    price: { value: 400, unit: 'USD/t' },
    carbonContent: { value: 0.82, unit: 'kg/kg' },
    energyContent: { value: 46, unit: 'MJ/kg' },
    yield: { value: 0.005, unit: 'kg/kg' },
    density: { value: 500, unit: 'kg/m3' },
  },
  'economics.referenceCapital.value': 2500,
  'economics.depreciationPeriod': { value: 3, unit: 'yr' },
  'economics.carbonPrice': { value: 60, unit: 'USD/tCO2e' },
  'economics.fossilPrice': { value: 850, unit: 'USD/t' },
  'economics.fossilCarbonIntensity': { value: 94, unit: 'gCO2e/MJ' },
  convention: {
    preset: 'convention-c',
    depreciationBase: 'fixedCapital',
    workingCapital: 'released',
    taxLosses: 'carriedForward',
    carbonPremium: 'applied',
  },
})

/** The examples and the variants that take other ways through the model. */
export const cases: Readonly<Record<string, Inputs>> = {
  ...examples,
  everything,
  'capacity in MGPY': changed(hefa, { 'plant.capacity': { value: 165.1, unit: 'MGPY' } }),
  'capacity in BPD': changed(hefa, { 'plant.capacity': { value: 10_000, unit: 'BPD' } }),
  'carbon intensity by energy': changed(hefa, {
    'feedstocks.0.carbonIntensity': { value: 20, unit: 'gCO2e/MJ' },
  }),
  'carbon intensities by mass and by energy': changed(example('hefa-two-feedstocks'), {
    'feedstocks.0.carbonIntensity': { value: 740, unit: 'gCO2e/kg' },
  }),
  'loss-making': changed(example('ptl-160'), { 'utilities.0.consumptionRatio.value': 260 }),
  'more emissions than the fossil fuel': changed(hefa, { 'plant.processCarbonIntensity.value': 120 }),
  'process value covers the utilities': changed(hefa, {
    'plant.processCarbonIntensityCovers': 'processAndUtilities',
  }),
  'no utilities': changed(hefa, { utilities: [] }),
  'safapac-2025': { ...hefa, convention: 'safapac-2025' },
}
