import { formula } from '../language/formula.ts'
import { energyProduction, productProduction, productVolume } from './consumption.ts'
import { cubicMetresPerGallon, kilogramsPerTonne, megajoulesPerKilowattHour } from './inputs/constants.ts'
import { product } from './inputs/inputs.ts'
import { policyProduct } from './inputs/policy-inputs.ts'

export const policyVolume = formula({
  per: 'policy',
  symbol: 'V_pol',
  name: 'Volume of the product that the policy is for in a year at capacity',
  unit: 'gal/yr',
})`ofPolicy(${productVolume}, ${policyProduct.place}) / ${cubicMetresPerGallon}`

export const policyMass = formula({
  per: 'policy',
  symbol: 'M_pol',
  name: 'Mass of the product that the policy is for in a year at capacity',
  unit: 't/yr',
})`ofPolicy(${productProduction}, ${policyProduct.place})`

export const productEnergy = formula({
  per: 'product',
  symbol: 'E_P',
  name: 'Energy in each product in a year at capacity',
  unit: 'MJ/yr',
})`${productProduction} * ${product.energyContent} * ${kilogramsPerTonne}`

export const policyEnergy = formula({
  per: 'policy',
  symbol: 'E_pol',
  name: 'Energy in the product that the policy is for in a year at capacity',
  unit: 'MJ/yr',
})`ofPolicy(${productEnergy}, ${policyProduct.place}) + ofPolicy(${energyProduction}, ${policyProduct.energyPlace}) * ${megajoulesPerKilowattHour}`
