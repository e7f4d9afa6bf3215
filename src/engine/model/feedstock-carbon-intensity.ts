import { formula } from '../formula.ts'
import { input } from '../quantity.ts'
import { gramsPerKilogram, kilogramsPerTonne } from './constants.ts'
import { feedstock } from './inputs.ts'

export const feedstockCarbonIntensityByMass = input({
  per: 'feedstock',
  symbol: 'CI_F,t',
  name: 'Carbon intensity of the feedstock by its mass',
  unit: 'kgCO2e/t',
  optional: true,
})

export const feedstockCarbonIntensityByEnergy = input({
  per: 'feedstock',
  symbol: 'CI_F,MJ',
  name: 'Carbon intensity of the feedstock by its energy',
  unit: 'gCO2e/MJ',
  optional: true,
})

export const feedstockCarbonIntensity = formula({
  per: 'feedstock',
  symbol: 'CI_F',
  name: 'Carbon intensity of the feedstock',
  unit: 'kgCO2e/t',
})`either(${feedstockCarbonIntensityByMass},
  ${feedstockCarbonIntensityByEnergy} * ${feedstock.energyContent} * ${kilogramsPerTonne} / ${gramsPerKilogram})`
