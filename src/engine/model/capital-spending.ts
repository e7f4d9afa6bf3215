import { formula } from '../language/formula.ts'
import { fixedCapital, workingCapital } from './capital.ts'
import { oneYear, yearZero } from './inputs/constants.ts'
import { year } from './inputs/economic-inputs.ts'
import { schedule } from './inputs/finance-inputs.ts'
import { inflationFactor } from './timing.ts'

const operationBegins = formula({
  symbol: 'τ_op',
  name: 'Time from the end of year 0 to the beginning of operation',
  unit: 'yr',
})`${oneYear} - ${schedule.operationInFirstYear}`

/** The years have what of the construction falls into each. */
const evenShare = formula({
  per: 'year',
  symbol: 'σ_even',
  name: 'Share of the construction that falls into the year, where it is spent evenly until operation begins',
  unit: '1',
  source: 'H2A: length of the construction period',
})`zeroUnless(isPositive(${schedule.constructionPeriod}), nonNegative(smaller(${year}, ${operationBegins}) - (${year} - ${oneYear})
  - nonNegative(${operationBegins} - ${schedule.constructionPeriod} - (${year} - ${oneYear}))) / ${schedule.constructionPeriod})`

export const spendingShare = formula({
  per: 'year',
  symbol: 'σ_t',
  name: 'Share of the fixed capital spent in the year',
  unit: '1',
})`choose(isPositive(${schedule.constructionPeriod}), ${evenShare}, ${schedule.spendingProfile})`

export const capitalSpending = formula({
  per: 'year',
  symbol: 'Spend',
  name: 'Fixed capital spent in the year',
  unit: 'USD',
})`${fixedCapital} * ${spendingShare} * ${inflationFactor}`

/** Always in year 0, also where the construction goes on into year 1. */
export const workingCapitalSpent = formula({
  symbol: 'WC_0',
  name: 'Working capital in money of the year in which it is spent',
  unit: 'USD',
})`${workingCapital} * sum(between(${year}, ${yearZero}, ${yearZero}) * ${inflationFactor})`
