import { formula } from '../formula.ts'
import type { About, Formula } from '../quantity.ts'
import { mainCarbonIntensity, productCarbonIntensity } from './allocation.ts'
import { carbon } from './carbon-inputs.ts'
import { gramsPerKilogram, megajoulesPerMillionBtu } from './constants.ts'
import { mainProduction } from './consumption.ts'
import {
  aviationFuelBase,
  aviationFuelMost,
  aviationFuelStep,
  aviationFuelThreshold,
  cleanFuelLimit,
  corsiaShare,
  nonBiogenicEmissions,
  redBiofuelSaving,
  redComparator,
  redNonBiologicalSaving,
  ukComparator,
  ukSaving,
} from './eligibility-limits.ts'

const corsia = 'ICAO CORSIA; UK SI 2021/534 art. 41C; Canada SOR/96-433 s. 1000.23'
const noDefault = 'No default core value is given.'

const defaultLifeCycleEmissions = formula({
  symbol: 'LS_def',
  name: 'Default life-cycle emissions: core and land-use change less credits',
  unit: 'gCO2e/MJ',
  source: corsia,
  absent: noDefault,
})`${carbon.coreEmissions} + ${nonBiogenicEmissions} * ${carbon.nonBiogenicShare} + ${carbon.landUseChange} - ${carbon.emissionCredits}`

export const lifeCycleEmissions = formula({
  symbol: 'LS_f',
  name: 'Life-cycle emissions of the main product under CORSIA',
  unit: 'gCO2e/MJ',
  source: corsia,
})`choose(${carbon.lifeCycleValue}, ${defaultLifeCycleEmissions}, ${mainCarbonIntensity})`

export const corsiaReduction = formula({
  symbol: 'x_LS',
  name: 'Reduction of life-cycle emissions against the baseline of CORSIA',
  unit: '1',
  source: corsia,
})`1 - ${lifeCycleEmissions} / ${carbon.corsiaBaseline}`

/** Negative where the fuel emits more than the baseline. */
export const emissionsReduction = formula({
  symbol: 'ER',
  name: 'Emissions reduction that an operator may claim per mass of fuel under CORSIA',
  unit: 'tCO2e/t',
  source: corsia,
})`${carbon.fuelConversionFactor} * ${corsiaReduction}`

export const emissionsReductionPerYear = formula({
  symbol: 'ER_yr',
  name: 'Emissions reduction that operators may claim under CORSIA in a year at capacity',
  unit: 'tCO2e/yr',
  source: corsia,
})`${emissionsReduction} * ${mainProduction}`

export const emissionsReductionValue = formula({
  symbol: 'V_ER',
  name: 'Value of the emissions reduction per mass of fuel',
  unit: 'USD/t',
  source: 'Offsets that the operator need not buy',
})`zeroUnless(isPositive(${carbon.eligibleUnitPrice}), ${emissionsReduction} * ${carbon.eligibleUnitPrice})`

export const corsiaLimit = formula({
  symbol: 'Lim_CORSIA',
  name: 'Most that a CORSIA eligible fuel may emit: 10 % below the baseline',
  unit: 'gCO2e/MJ',
  source: corsia,
})`${corsiaShare} * ${carbon.corsiaBaseline}`

export const redLimit = formula({
  symbol: 'Lim_RED',
  name: 'Most that a fuel may emit under RED',
  unit: 'gCO2e/MJ',
  source: 'Directive (EU) 2018/2001, Articles 29(10)(c) and 29a',
})`${redComparator} * (1 - (1 - ${carbon.renewableKind}) * ${redBiofuelSaving} - ${carbon.renewableKind} * ${redNonBiologicalSaving})`

export const ukLimit = formula({
  symbol: 'Lim_UK',
  name: 'Most that a fuel may emit under the UK SAF mandate',
  unit: 'gCO2e/MJ',
  source: 'UK SAF mandate: 40 % below 89 gCO2e/MJ',
})`${ukComparator} * (1 - ${ukSaving})`

export const cleanFuelIntensity = formula({
  symbol: 'CI_45Z',
  name: 'Carbon intensity of the main product per million British thermal units',
  unit: 'kgCO2e/mmBTU',
})`${mainCarbonIntensity} * ${megajoulesPerMillionBtu} / ${gramsPerKilogram}`

const margin = (about: { symbol: string; name: string }, limit: typeof redLimit, value: typeof redLimit) =>
  formula({ unit: value.unit, ...about })`${limit} - ${value}`

export const corsiaMargin = margin(
  { symbol: 'Mar_CORSIA', name: 'Margin to the limit of CORSIA' },
  corsiaLimit,
  lifeCycleEmissions,
)
export const redMargin = margin(
  { symbol: 'Mar_RED', name: 'Margin to the limit of RED' },
  redLimit,
  mainCarbonIntensity,
)
export const ukMargin = margin(
  { symbol: 'Mar_UK', name: 'Margin to the limit of the UK SAF mandate' },
  ukLimit,
  mainCarbonIntensity,
)
export const cleanFuelMargin = formula({
  symbol: 'Mar_45Z',
  name: 'Margin to the intensity at which the credit 45Z ends',
  unit: 'kgCO2e/mmBTU',
})`${cleanFuelLimit} - ${cleanFuelIntensity}`

/**
 * Below zero intensity the statute allows more than the whole amount only for some feedstocks, so there it is
 * not a number that follows from the intensity.
 */
const emissionsFactor = (about: Pick<About, 'symbol' | 'name' | 'per'>, intensity: Formula) =>
  formula({
    ...about,
    unit: '1',
    source: '26 USC 45Z(b): (50 − CI) / 50, not below 0; without the rounding of the statute',
    absent: 'Below zero intensity the statute decides by feedstock whether the factor may exceed 1.',
  })`where(1 - isPositive(nonNegative(${intensity}) - ${intensity}), nonNegative(${cleanFuelLimit} - ${intensity}) / ${cleanFuelLimit})`

export const cleanFuelFactor = emissionsFactor(
  { symbol: 'EF_45Z', name: 'Emissions factor of the clean fuel production credit 45Z' },
  cleanFuelIntensity,
)

const productCleanFuelIntensity = formula({
  per: 'product',
  symbol: 'CI_45Z,P',
  name: 'Carbon intensity of each product per million British thermal units',
  unit: 'kgCO2e/mmBTU',
})`${productCarbonIntensity} * ${megajoulesPerMillionBtu} / ${gramsPerKilogram}`

export const productCleanFuelFactor = emissionsFactor(
  {
    per: 'product',
    symbol: 'EF_45Z,P',
    name: 'Emissions factor of the clean fuel production credit 45Z for each product',
  },
  productCleanFuelIntensity,
)

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
