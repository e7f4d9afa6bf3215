import { formula } from '../language/formula.ts'
import type { Quantity } from '../language/quantity.ts'
import { mainCarbonIntensity } from './allocation.ts'
import { corsiaLimit, lifeCycleEmissions } from './corsia.ts'
import { carbon } from './inputs/carbon-inputs.ts'
import {
  redBiofuelSaving,
  redComparator,
  redEarlySaving,
  redFirstSaving,
  redNonBiologicalSaving,
  ukComparator,
  ukSaving,
} from './inputs/eligibility-limits.ts'
import { schemeFacts, schemeIntensity, schemeLimit } from './inputs/scheme-inputs.ts'

const redSaving = formula({
  symbol: 'x_GHG',
  name: 'Saving that RED asks of the fuel, for biofuels by the start of the installation',
  unit: '1',
  source: 'Directive (EU) 2018/2001, Articles 29(10) and 29a',
})`choose(${carbon.renewableKind}, ${redNonBiologicalSaving}, is(${schemeFacts.installationStart}, 'until5October2015') * ${redFirstSaving}
  + is(${schemeFacts.installationStart}, 'from6October2015') * ${redEarlySaving} + is(${schemeFacts.installationStart}, 'from2021') * ${redBiofuelSaving})`

/** ReFuelEU Aviation takes the fuels that fulfil RED, so its limit is the same. */
export const redLimit = formula({
  symbol: 'Lim_RED',
  name: 'Most that a fuel may emit under RED and ReFuelEU Aviation',
  unit: 'gCO2e/MJ',
  source: 'Directive (EU) 2018/2001, Articles 29(10) and 29a; Regulation (EU) 2023/2405, Article 3',
})`${redComparator} * (1 - ${redSaving})`

export const ukLimit = formula({
  symbol: 'Lim_UK',
  name: 'Most that a fuel may emit under the UK SAF mandate',
  unit: 'gCO2e/MJ',
  source: 'UK SAF mandate: 40 % below 89 gCO2e/MJ',
})`${ukComparator} * (1 - ${ukSaving})`

const intensity = (symbol: string, scheme: string, own: Quantity, otherwise: Quantity) =>
  formula({
    symbol,
    name: `Carbon intensity of the main product that ${scheme} is judged by`,
    unit: 'gCO2e/MJ',
  })`either(${own}, ${otherwise})`

export const redIntensity = intensity(
  'CI_RED',
  'RED',
  schemeIntensity.redCarbonIntensity,
  mainCarbonIntensity,
)
export const reFuelEUIntensity = intensity(
  'CI_EU',
  'ReFuelEU Aviation',
  schemeIntensity.reFuelEUCarbonIntensity,
  redIntensity,
)
export const ukIntensity = intensity(
  'CI_UK',
  'the UK SAF mandate',
  schemeIntensity.ukCarbonIntensity,
  mainCarbonIntensity,
)
export const lcfsIntensity = intensity(
  'CI_LCFS',
  'the Low Carbon Fuel Standard',
  schemeIntensity.lcfsCarbonIntensity,
  mainCarbonIntensity,
)
export const rfsIntensity = intensity(
  'CI_RFS',
  'the Renewable Fuel Standard',
  schemeIntensity.rfsCarbonIntensity,
  mainCarbonIntensity,
)

const margin = (about: { symbol: string; name: string }, limit: Quantity, value: Quantity) =>
  formula({ unit: value.unit, ...about })`${limit} - ${value}`

export const corsiaMargin = margin(
  { symbol: 'Mar_CORSIA', name: 'Margin to the limit of CORSIA' },
  corsiaLimit,
  lifeCycleEmissions,
)
export const redMargin = margin(
  { symbol: 'Mar_RED', name: 'Margin to the limit of RED' },
  redLimit,
  redIntensity,
)
export const reFuelEUMargin = margin(
  { symbol: 'Mar_EU', name: 'Margin to the limit of ReFuelEU Aviation' },
  redLimit,
  reFuelEUIntensity,
)
export const ukMargin = margin(
  { symbol: 'Mar_UK', name: 'Margin to the limit of the UK SAF mandate' },
  ukLimit,
  ukIntensity,
)
export const lcfsMargin = margin(
  { symbol: 'Mar_LCFS', name: 'Margin to the benchmark of the Low Carbon Fuel Standard' },
  schemeLimit.lcfsBenchmark,
  lcfsIntensity,
)
export const rfsMargin = margin(
  { symbol: 'Mar_RFS', name: 'Margin to the threshold of the Renewable Fuel Standard' },
  schemeLimit.rfsThreshold,
  rfsIntensity,
)
