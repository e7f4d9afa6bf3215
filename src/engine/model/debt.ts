import { formula } from '../language/formula.ts'
import type { Quantity } from '../language/quantity.ts'
import { capitalSpending } from './capital-spending.ts'
import { grantFlow } from './grants.ts'
import { oneYear, yearZero } from './inputs/constants.ts'
import { conventions } from './inputs/conventions.ts'
import { year } from './inputs/economic-inputs.ts'
import { debt } from './inputs/finance-inputs.ts'
import { operation } from './timing.ts'

export const loanDrawn = formula({
  per: 'year',
  symbol: 'Draw',
  name: 'Loan drawn in the year',
  unit: 'USD',
})`${debt.debtShare} * (${capitalSpending} - ${grantFlow})`

export const constructionInterest = formula({
  per: 'year',
  symbol: 'IDC',
  name: 'Interest paid during construction, a full year on each draw, unless there is none',
  unit: 'USD',
})`${debt.interestRate} * between(${year}, ${year}, ${yearZero}) * (is(${conventions.constructionInterest}, 'paidOnDraw') * ${loanDrawn}
  + is(${conventions.constructionInterest}, 'paidOnBalance') * runningTotal(${loanDrawn}))`

export const loan = formula({
  symbol: 'Loan',
  name: 'Loan at the start of operation',
  unit: 'USD',
  source: 'Interest that is added runs from the end of the year of each draw, as in BioSTEAM',
})`sum(${loanDrawn} * (1 + ${debt.interestRate}) ^ (is(${conventions.constructionInterest}, 'capitalised') * (${yearZero} - ${year}) / ${oneYear}))`

const outstandingShare = (symbol: string, name: string, time: Quantity) =>
  formula({
    per: 'year',
    symbol,
    name,
    unit: '1',
  })`loanOutstanding(${debt.repayment}, ${debt.interestRate}, ${debt.loanTerm}, ${debt.gracePeriod}, ${time}) * ${operation} / ${oneYear}`

const previousYear = formula({
  per: 'year',
  symbol: 't_prev',
  name: 'The year before',
  unit: 'yr',
})`${year} - ${oneYear}`

const openingShare = outstandingShare(
  'ℓ_open',
  'Share of the loan outstanding as the year begins',
  previousYear,
)
const closingShare = outstandingShare('ℓ', 'Share of the loan outstanding as the year ends', year)

export const loanBalance = formula({
  per: 'year',
  symbol: 'Bal',
  name: 'Loan outstanding at the end of the year',
  unit: 'USD',
})`${loan} * ${closingShare}`

export const interest = formula({
  per: 'year',
  symbol: 'Int',
  name: 'Interest paid in operation',
  unit: 'USD',
})`${debt.interestRate} * ${loan} * ${openingShare}`

export const principal = formula({
  per: 'year',
  symbol: 'Prin',
  name: 'Principal repaid',
  unit: 'USD',
})`${loan} * (${openingShare} - ${closingShare})`

export const debtService = formula({
  per: 'year',
  symbol: 'DS',
  name: 'Debt service: interest and principal',
  unit: 'USD',
})`${interest} + ${principal}`

export const deductibleDebt = formula({
  per: 'year',
  symbol: 'Ded',
  name: 'Debt service deducted from taxable income',
  unit: 'USD',
  source: 'Tax law deducts interest; BioSTEAM deducts the whole payment',
})`${interest} + ${conventions.deductibleDebt} * ${principal}`
