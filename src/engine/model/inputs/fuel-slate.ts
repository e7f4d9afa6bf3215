import { formula } from '../../language/formula.ts'
import { kilogramsPerTonne } from './constants.ts'
import { type Measure, ways } from './forms.ts'
import { product } from './inputs.ts'

const fuelVolume = formula({
  per: 'product',
  symbol: 'v',
  name: 'Volume of each fuel per mass of liquid fuel',
  unit: 'm3/kg',
})`zeroUnless(${product.isFuel} * ${product.yield}, ${product.yield} / ${product.density})`

/** Mass-weighted harmonic mean: volumes of the fuels add up, densities do not. */
const fuelDensity = formula({
  symbol: 'ρ',
  name: 'Density of the liquid fuel',
  unit: 'kg/m3',
})`sum(${product.isFuel} * ${product.yield}) / sum(${fuelVolume})`

const volumePerTonne = formula({
  symbol: 'V_t,fuel',
  name: 'A tonne of the liquid fuel as volume',
  unit: 'm3/t',
})`${kilogramsPerTonne} / ${fuelDensity}`

const energyPerTonne = formula({
  symbol: 'E_t,fuel',
  name: 'A tonne of the liquid fuel as energy by the lower heating value',
  unit: 'MJ/t',
})`sum(${product.isFuel} * ${product.yield} * ${product.energyContent}) / sum(${product.isFuel} * ${product.yield}) * ${kilogramsPerTonne}`

/** The ways in which an amount of the liquid fuel, all fuels together, may be given besides its mass. */
export const fuelMeasures: readonly Measure[] = [
  { ...ways.volume, perTonne: volumePerTonne },
  { ...ways.energy, perTonne: energyPerTonne },
]
