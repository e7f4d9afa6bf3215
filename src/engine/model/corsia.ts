import { formula } from '../language/formula.ts'
import { mainCarbonIntensity } from './allocation.ts'
import { mainProduction } from './consumption.ts'
import { carbon } from './inputs/carbon-inputs.ts'
import { corsiaShare } from './inputs/eligibility-limits.ts'
import { schemeIntensity } from './inputs/scheme-inputs.ts'
import { corsia, lifeCycleOf } from './life-cycle.ts'

const calculatedLifeCycleEmissions = lifeCycleOf(
  { symbol: 'LS_calc', name: 'Core life-cycle emissions and land-use change less credits' },
  mainCarbonIntensity,
)

export const lifeCycleEmissions = formula({
  symbol: 'LS_f',
  name: 'Life-cycle emissions of the main product under CORSIA',
  unit: 'gCO2e/MJ',
  source: corsia,
})`either(${schemeIntensity.corsiaLifeCycleEmissions}, ${calculatedLifeCycleEmissions})`

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
