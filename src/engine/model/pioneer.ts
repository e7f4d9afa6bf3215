import { formula } from '../language/formula.ts'
import { oneYear } from './inputs/constants.ts'
import { year } from './inputs/economic-inputs.ts'
import { pioneer } from './inputs/pioneer-inputs.ts'

const source = 'RAND R-2569-DOE (Merrow, Phillips and Myers 1981), as EXPOsan transcribes it'
const nth = 'The plant is the nth of its kind.'

const definitionWeight = formula({
  symbol: 'k_PD',
  name: 'Weight of the project definition: 0.04011, or 0.06361 while the technology is in research',
  unit: '1',
  source,
})`0.04011 + ${pioneer.technologyStage} * (0.06361 - 0.04011)`

export const costGrowthUnclamped = formula({
  symbol: 'CG_0',
  name: 'Cost growth: what is estimated per what a pioneer plant costs in the end',
  unit: '1',
  source,
  absent: nth,
})`where(${pioneer.plantKind}, 1.12196 - 0.00297 * ${pioneer.newTechnologyShare} - 0.02125 * ${pioneer.impurities} - 0.01137 * ${pioneer.complexity}
  + 0.00111 * ${pioneer.inclusiveness} - ${definitionWeight} * ${pioneer.projectDefinition})`

/** Between 0 and 1.2, beyond which the regression says nothing. */
export const costGrowth = formula({
  symbol: 'CG',
  name: 'Cost growth, at most 1.2',
  unit: '1',
  source,
  absent: 'The regression gives no positive cost growth for these values.',
})`where(isPositive(${costGrowthUnclamped}), smaller(${costGrowthUnclamped}, 1.2))`

export const pioneerPerformanceUnclamped = formula({
  symbol: 'PP_0',
  name: 'Average production of a pioneer plant in months 7 to 12 relative to its capacity',
  unit: '1',
  source,
  absent: nth,
})`where(${pioneer.plantKind}, 85.77 - 9.69 * ${pioneer.newSteps} + 0.33 * ${pioneer.balanceEquations} - 4.12 * ${pioneer.wasteDifficulty}
  - 17.91 * ${pioneer.handlesSolids}) / 100`

export const pioneerPerformance = formula({
  symbol: 'PP',
  name: 'Average production of a pioneer plant in months 7 to 12 relative to its capacity, from 0 to 1',
  unit: '1',
  source,
})`smaller(1, nonNegative(${pioneerPerformanceUnclamped}))`

export const pioneerLoad = formula({
  per: 'year',
  symbol: 'λ_pio',
  name: 'Load of the year relative to a plant that is no pioneer: its performance in year 1',
  unit: '1',
  source,
})`1 - zeroUnless(${pioneer.plantKind}, 1 - ${pioneerPerformance}) * between(${year}, ${oneYear}, ${oneYear})`
