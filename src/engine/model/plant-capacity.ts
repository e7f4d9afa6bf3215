import { formula } from '../formula.ts'
import { input } from '../quantity.ts'
import { hoursPerDay, kilogramsPerTonne } from './constants.ts'
import { plant, product } from './inputs.ts'

/** In t/yr: a fifth of the oil that the world uses. Beyond it a number is mistyped, in the wrong unit, or a trial. */
const highestMass = 1e9
/** The same amount of anything that is burnt, with room above it. */
const highestVolume = { 'm3/yr': 1e10, 'm3/d': 1e8 } as const

const toMass = 'SAFAPAC document "Input to output"; one density for the whole slate'

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

export const capacityByVolume = input({
  symbol: 'Q_V',
  name: 'Plant capacity by volume',
  unit: 'm3/yr',
  above: 0,
  maximum: highestVolume['m3/yr'],
  optional: true,
})

export const capacityByStreamDay = input({
  symbol: 'Q_d',
  name: 'Plant capacity by volume per stream day',
  unit: 'm3/d',
  above: 0,
  maximum: highestVolume['m3/d'],
  optional: true,
})

const fromVolume = formula({
  symbol: 'Q_from_V',
  name: 'Plant capacity from its volume',
  unit: 't/yr',
  source: toMass,
})`${capacityByVolume} * ${fuelDensity} / ${kilogramsPerTonne}`

const fromStreamDay = formula({
  symbol: 'Q_from_d',
  name: 'Plant capacity from its volume per stream day',
  unit: 't/yr',
  source: toMass,
})`${capacityByStreamDay} * ${fuelDensity} * (${plant.annualLoadHours} / ${hoursPerDay}) / ${kilogramsPerTonne}`

export const capacity = input({
  symbol: 'Q',
  name: 'Plant capacity in liquid fuel',
  unit: 't/yr',
  above: 0,
  maximum: highestMass,
  otherwise: [fromVolume, fromStreamDay],
})
