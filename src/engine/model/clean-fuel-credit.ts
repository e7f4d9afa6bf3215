import { formula } from '../language/formula.ts'
import type { About, Formula, Quantity } from '../language/quantity.ts'
import { mainCarbonIntensity, productCarbonIntensity } from './allocation.ts'
import { corsiaReduction } from './corsia.ts'
import { carbon } from './inputs/carbon-inputs.ts'
import { gramsPerKilogram, megajoulesPerMillionBtu } from './inputs/constants.ts'
import {
  aviationFuelBase,
  aviationFuelMost,
  aviationFuelStep,
  aviationFuelThreshold,
  cleanFuelLimit,
} from './inputs/eligibility-limits.ts'
import { schemeFacts, schemeIntensity } from './inputs/scheme-inputs.ts'

const rate = schemeIntensity.cleanFuelEmissionsRate

type Named = Pick<About, 'symbol' | 'name' | 'per'>

/** The rate that is given holds for every fuel; without it each has the intensity of this calculation. */
const emissionsRate = (about: Named, intensity: Quantity) =>
  formula({
    ...about,
    unit: 'kgCO2e/mmBTU',
  })`either(${rate}, ${intensity} * ${megajoulesPerMillionBtu} / ${gramsPerKilogram})`

export const cleanFuelIntensity = emissionsRate(
  {
    symbol: 'CI_45Z',
    name: 'Emissions rate of the main product under 45Z: that of the model of the Department of Energy, or of this calculation',
  },
  mainCarbonIntensity,
)

const productCleanFuelIntensity = emissionsRate(
  { per: 'product', symbol: 'CI_45Z,P', name: 'Emissions rate of each product under 45Z' },
  productCarbonIntensity,
)

const isRateGiven = formula({
  symbol: 'κ_rate',
  name: 'Is 1 where an emissions rate for the credit 45Z is given',
  unit: '1',
})`between(${rate}, ${rate}, ${rate})`

/**
 * A rate below zero counts as such for animal manure alone, and as zero for what else has a rate of the model. The intensity of this
 * calculation is no such rate, so nothing is said of it below zero.
 */
const emissionsFactor = (about: Named, intensity: Formula) =>
  formula({
    ...about,
    unit: '1',
    source:
      '26 USC 45Z(b): (50 − CI) / 50, not below 0, and CI not below 0 but for animal manure (P.L. 119-21, section 70521); without the rounding of the statute',
    absent: 'Below zero intensity the statute decides by feedstock whether the factor may exceed 1.',
  })`where(${schemeFacts.isOfManure} + ${isRateGiven} + 1 - isPositive(nonNegative(${intensity}) - ${intensity}), nonNegative(${cleanFuelLimit} - choose(${schemeFacts.isOfManure}, ${intensity}, nonNegative(${intensity}))) / ${cleanFuelLimit})`

export const cleanFuelFactor = emissionsFactor(
  { symbol: 'EF_45Z', name: 'Emissions factor of the clean fuel production credit 45Z' },
  cleanFuelIntensity,
)

export const productCleanFuelFactor = emissionsFactor(
  {
    per: 'product',
    symbol: 'EF_45Z,P',
    name: 'Emissions factor of the clean fuel production credit 45Z for each product',
  },
  productCleanFuelIntensity,
)

export const cleanFuelMargin = formula({
  symbol: 'Mar_45Z',
  name: 'Margin to the intensity at which the credit 45Z ends',
  unit: 'kgCO2e/mmBTU',
})`${cleanFuelLimit} - ${cleanFuelIntensity}`

export const cleanFuelCredit = formula({
  symbol: 'Cred_45Z',
  name: 'Clean fuel production credit 45Z per volume',
  unit: 'USD/gal',
  source: '26 USC 45Z(a)',
})`zeroUnless(isPositive(${carbon.cleanFuelAmount}), ${carbon.cleanFuelAmount} * ${cleanFuelFactor})`

export const aviationFuelCredit = formula({
  symbol: 'Cred_40B',
  name: 'Sustainable aviation fuel credit 40B per volume, for fuel until the end of 2024',
  unit: 'USD/gal',
  source: '26 USC 40B(b): 1.25 at a reduction of 50 %, and 0.01 for each point above, at most 1.75',
})`zeroUnless(between(${aviationFuelThreshold}, ${aviationFuelThreshold}, ${corsiaReduction}), smaller(${aviationFuelMost},
  ${aviationFuelBase} + ${aviationFuelStep} * 100 * (${corsiaReduction} - ${aviationFuelThreshold})))`
