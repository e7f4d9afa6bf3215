import { formula } from '../language/formula.ts'
import { fixedCapital } from './capital.ts'
import { capitalSpending, spendingShare } from './capital-spending.ts'
import { oneYear, roundingShare } from './inputs/constants.ts'
import { policy, policyValues } from './inputs/policy-inputs.ts'
import { isPaid } from './policy-eligibility.ts'

const grant = formula({
  per: 'policy',
  symbol: 'Grant_0',
  name: 'Investment grant of each policy',
  unit: 'USD',
})`${isPaid} * is(${policy.instrument}, 'grant') * (${policyValues.amount} + ${policyValues.ofCapital} * ${fixedCapital})`

export const limitedGrant = formula({
  per: 'policy',
  symbol: 'Grant',
  name: 'Investment grant of each policy, at most its limit',
  unit: 'USD',
})`limited(${grant}, ${policy.maximum} * ${oneYear})`

const grantShare = formula({
  per: 'year',
  symbol: 'Grant_σ',
  name: 'All investment grants, shared out as the capital is spent',
  unit: 'USD',
})`sum(${limitedGrant}) * ${spendingShare}`

/** Reduces what is borrowed and what is depreciated, so that there is nothing to reduce beyond the capital. */
export const grantFlow = formula({
  per: 'year',
  symbol: 'Grant_t',
  name: 'Investment grants paid in the year',
  unit: 'USD',
  absent: 'The grants pay more in a year of construction than is spent on the plant.',
})`where(1 - isPositive(${grantShare} - (1 + ${roundingShare}) * ${capitalSpending}), smaller(${grantShare}, ${capitalSpending}))`
