import { formula } from '../language/formula.ts'
import { constructionInterest, deductibleDebt } from './debt.ts'
import { reserves } from './inputs/reserve-inputs.ts'
import { lenderDeduction } from './lender-costs.ts'
import { stateAddition, stateAdditionOfAll } from './state-base.ts'
import { operatingIncome, projectIncome, taxOn } from './tax.ts'
import { recurringCredit, taxCredits } from './tax-credits.ts'

const equityIncome = formula({
  per: 'year',
  symbol: 'Inc_E',
  name: 'Income before losses of earlier years, after debt',
  unit: 'USD',
})`${projectIncome} - ${deductibleDebt} - ${lenderDeduction} - zeroUnless(is(${reserves.constructionInterestTax}, 'deducted'), ${constructionInterest})`

const servingIncome = formula({
  per: 'year',
  symbol: 'Inc_DS',
  name: 'Income of operation before losses of earlier years, after debt',
  unit: 'USD',
})`${operatingIncome} - ${deductibleDebt}`

export const equityTax = taxOn(
  { income: equityIncome, addition: stateAdditionOfAll },
  taxCredits,
  '_E',
  ' after debt',
)

/**
 * The tax of a plant to which nothing but its operation happens: neither salvage nor a write-off is in it, nor a credit
 * that does not recur with the sales. Its losses are those of operation, too.
 */
export const operatingTax = taxOn(
  { income: servingIncome, addition: stateAddition },
  recurringCredit,
  '_DS',
  ' on operation alone, after debt',
)
