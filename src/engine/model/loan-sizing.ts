import { formula } from '../language/formula.ts'
import { capitalSpending } from './capital-spending.ts'
import { grantFlow } from './grants.ts'
import { oneYear, yearZero } from './inputs/constants.ts'
import { conventions } from './inputs/conventions.ts'
import { year } from './inputs/economic-inputs.ts'
import { debt } from './inputs/finance-inputs.ts'
import { lending } from './inputs/lending-inputs.ts'
import { closingShare, openingShare, sculptedWorth, servingCash } from './loan-shares.ts'

const serviceShare = formula({
  per: 'year',
  symbol: 's_DS',
  name: 'Debt service of the year per loan at the start of operation',
  unit: '1',
})`${debt.interestRate} * ${openingShare} + ${openingShare} - ${closingShare}`

const coveredLoan = formula({
  symbol: 'Loan_c',
  name: 'Loan whose service the cash before tax of each year covers as often as is asked for',
  unit: 'USD',
  source: 'SAM, Single Owner: the worth at the interest rate of the cash of each year per cover',
})`zeroUnless(is(${lending.debtSizing}, 'cover'),
    choose(is(${lending.sculpting}, 'byCash'),
      zeroUnless(isPositive(sum(${servingCash})), ${sculptedWorth}),
      lowest(where(isPositive(${serviceShare}), ${servingCash} / ${serviceShare}))) / ${lending.minimumCover})`

const wholeLoan = formula({
  symbol: 'Loan_all',
  name: 'Loan at the start of operation if all of the capital less grants were borrowed',
  unit: 'USD',
})`sum((${capitalSpending} - ${grantFlow}) * (1 + ${debt.interestRate}) ^ (is(${conventions.constructionInterest}, 'capitalised') * nonNegative(${yearZero} - ${year}) / ${oneYear}))`

export const borrowedShare = formula({
  symbol: 'x_D',
  name: 'Share of the capital less grants that is borrowed',
  unit: '1',
})`zeroUnless(is(${lending.debtSizing}, 'share'), ${debt.debtShare})
  + zeroUnless(is(${lending.debtSizing}, 'cover'), zeroUnless(isPositive(${wholeLoan}), smaller(${lending.highestDebtShare}, ${coveredLoan} / ${wholeLoan})))`

export const targetCover = formula({
  symbol: 'DSCR_tgt',
  name: 'Debt service cover that the loan is sized by',
  unit: '1',
  absent: 'The loan is a share of the capital that is given.',
})`where(is(${lending.debtSizing}, 'cover'), ${lending.minimumCover})`
