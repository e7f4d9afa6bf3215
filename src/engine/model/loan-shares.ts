import { formula } from '../language/formula.ts'
import { capitalSpending } from './capital-spending.ts'
import { cashBeforeTax } from './cash-before-debt.ts'
import { oneYear, yearZero } from './inputs/constants.ts'
import { year } from './inputs/economic-inputs.ts'
import { debt } from './inputs/finance-inputs.ts'
import { lending } from './inputs/lending-inputs.ts'
import { isOperating } from './timing.ts'

export const servingCash = formula({
  per: 'year',
  symbol: 'C_DS',
  name: 'Cash before tax that there is in the years of the loan to serve it',
  unit: 'USD',
})`nonNegative(${cashBeforeTax}) * between(${year}, ${oneYear}, ${debt.loanTerm})`

export const sculptingCash = formula({
  per: 'year',
  symbol: 'C_sc',
  name: 'Cash that a sculpted loan is served in proportion to; where there is none, all is due in its last year',
  unit: 'USD',
})`zeroUnless(is(${lending.sculpting}, 'byCash'), choose(isPositive(sum(${servingCash})), ${servingCash}, sum(${capitalSpending}) * between(${year}, ${debt.loanTerm}, ${debt.loanTerm})))`

const sculptingWorth = formula({
  per: 'year',
  symbol: 'V_sc',
  name: 'Worth at the end of the year, at the interest rate, of the cash of later years that a sculpted loan follows',
  unit: 'USD',
})`zeroUnless(is(${lending.sculpting}, 'byCash'), laterValue(${sculptingCash}, ${debt.interestRate}))`

export const sculptedWorth = formula({
  symbol: 'V_sc,0',
  name: 'Worth at the start of operation of the cash that a sculpted loan follows',
  unit: 'USD',
})`sum(${sculptingWorth} * between(${year}, ${yearZero}, ${yearZero}))`

const previousYear = formula({
  per: 'year',
  symbol: 't_prev',
  name: 'The year before',
  unit: 'yr',
})`${year} - ${oneYear}`

export const openingShare = formula({
  per: 'year',
  symbol: 'ℓ_open',
  name: 'Share of the loan outstanding as the year begins',
  unit: '1',
})`choose(is(${lending.sculpting}, 'byCash'),
    zeroUnless(isPositive(${sculptedWorth}), (${sculptingWorth} + ${sculptingCash}) / (1 + ${debt.interestRate}) / ${sculptedWorth}),
    loanOutstanding(${debt.repayment}, ${debt.interestRate}, ${debt.loanTerm}, ${debt.gracePeriod}, ${previousYear})) * ${isOperating}`

export const closingShare = formula({
  per: 'year',
  symbol: 'ℓ',
  name: 'Share of the loan outstanding as the year ends',
  unit: '1',
})`choose(is(${lending.sculpting}, 'byCash'),
    zeroUnless(isPositive(${sculptedWorth}), ${sculptingWorth} / ${sculptedWorth}),
    loanOutstanding(${debt.repayment}, ${debt.interestRate}, ${debt.loanTerm}, ${debt.gracePeriod}, ${year})) * ${isOperating}`
