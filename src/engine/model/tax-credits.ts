import { formula } from '../language/formula.ts'
import { capitalSpending } from './capital-spending.ts'
import { grantFlow } from './grants.ts'
import { oneYear } from './inputs/constants.ts'
import { year } from './inputs/economic-inputs.ts'
import { taxation } from './inputs/finance-inputs.ts'
import { taxes } from './inputs/tax-inputs.ts'
import { policyTaxCredit } from './policy.ts'
import { operation, salesActivity } from './timing.ts'

export const investmentCredit = formula({
  symbol: 'ITC',
  name: 'Investment tax credit',
  unit: 'USD',
  source: '26 U.S.C. 48: a share of the cost of what is placed in service',
})`zeroUnless(${taxes.investmentCredit}, ${taxes.investmentCredit} * nonNegative(sum(${capitalSpending}) - sum(${grantFlow})))`

export const productionCredit = formula({
  per: 'year',
  symbol: 'PTC_t',
  name: 'Production tax credit of the year',
  unit: 'USD',
})`zeroUnless(isPositive(${taxes.productionCredit}), ${taxes.productionCredit} * (1 + ${taxes.productionCreditEscalation}) ^ ((${year} - ${oneYear}) / ${oneYear}) * between(${year}, ${oneYear}, ${taxes.productionCreditYears}) * ${operation} * ${salesActivity})`

/** Those that come again with the sales. */
export const recurringCredit = formula({
  per: 'year',
  symbol: 'Cred_op',
  name: 'Tax credits of the year that recur with the sales',
  unit: 'USD',
})`${policyTaxCredit} + ${productionCredit}`

export const taxCredits = formula({
  per: 'year',
  symbol: 'Cred_t',
  name: 'Tax credits of the year, those of policies included',
  unit: 'USD',
})`${taxation.taxCredit} + ${recurringCredit} + ${investmentCredit} * between(${year}, ${oneYear}, ${oneYear})`
