import { formula } from '../language/formula.ts'
import { fixedCapital, workingCapital } from './capital.ts'
import { yearZero } from './inputs/constants.ts'
import { year } from './inputs/economic-inputs.ts'
import { schedule } from './inputs/finance-inputs.ts'
import { inflationFactor } from './timing.ts'

export const capitalSpending = formula({
  per: 'year',
  symbol: 'Spend',
  name: 'Fixed capital spent in the year',
  unit: 'USD',
})`${fixedCapital} * ${schedule.spendingProfile} * ${inflationFactor}`

/** Always in the last year of construction. */
export const workingCapitalSpent = formula({
  symbol: 'WC_0',
  name: 'Working capital in money of the year in which it is spent',
  unit: 'USD',
})`${workingCapital} * sum(between(${year}, ${yearZero}, ${yearZero}) * ${inflationFactor})`
