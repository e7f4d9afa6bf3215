import { formula } from '../formula.ts'
import { input } from '../quantity.ts'
import { gramsPerKilogram, kilogramsPerTonne } from './constants.ts'
import { feedstock } from './inputs.ts'

export const feedstockCarbonIntensityByEnergy = input({
  per: 'feedstock',
  symbol: 'CI_F,MJ',
  name: 'Carbon intensity of the feedstock by its energy',
  unit: 'gCO2e/MJ',
  optional: true,
})

const fromEnergy = formula({
  per: 'feedstock',
  symbol: 'CI_F,from_MJ',
  name: 'Carbon intensity of the feedstock from that by its energy',
  unit: 'kgCO2e/t',
})`${feedstockCarbonIntensityByEnergy} * ${feedstock.energyContent} * ${kilogramsPerTonne} / ${gramsPerKilogram}`

export const feedstockCarbonIntensity = input({
  per: 'feedstock',
  symbol: 'CI_F',
  name: 'Carbon intensity of the feedstock',
  unit: 'kgCO2e/t',
  otherwise: [fromEnergy],
})
