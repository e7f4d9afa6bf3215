import { formula } from '../language/formula.ts'
import { capitalSpending } from './capital-spending.ts'
import { cashBeforeTax } from './cash-before-debt.ts'
import { grantFlow } from './grants.ts'
import { oneYear, yearZero } from './inputs/constants.ts'
import { conventions } from './inputs/conventions.ts'
import { year } from './inputs/economic-inputs.ts'
import { debt } from './inputs/finance-inputs.ts'
import { lending } from './inputs/lending-inputs.ts'
import { taxes } from './inputs/tax-inputs.ts'
import { borrowedShare } from './loan-sizing.ts'
import { interestOfYear, isServed, scheduledClosing, scheduledOpening } from './refinancing.ts'
import { hasOwnBase, stateAddition } from './state-base.ts'
import { incomeTaxRate, projectIncome } from './tax.ts'
import { isOperating } from './timing.ts'

export const loanDrawn = formula({
  per: 'year',
  symbol: 'Draw',
  name: 'Loan drawn in the year',
  unit: 'USD',
})`${borrowedShare} * (${capitalSpending} - ${grantFlow})`

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
})`sum(${loanDrawn} * (1 + ${debt.interestRate}) ^ (is(${conventions.constructionInterest}, 'capitalised') * nonNegative(${yearZero} - ${year}) / ${oneYear}))`

const scheduledPrincipal = formula({
  per: 'year',
  symbol: 'Prin_0',
  name: 'Principal that is due in the year, whatever has been repaid early',
  unit: 'USD',
})`${loan} * (${scheduledOpening} - ${scheduledClosing})`

/** The tax is at least what is due, so that what is swept is there, and it depends on no loan. */
const sweepableCash = formula({
  per: 'year',
  symbol: 'C_sw',
  name: 'Cash of operation that may be swept: after the tax on the income of the year without interest, losses of earlier years and credits',
  unit: 'USD',
})`zeroUnless(isPositive(${lending.sweepShare}), (${cashBeforeTax} - ${incomeTaxRate} * nonNegative(${projectIncome}) - zeroUnless(${hasOwnBase}, ${taxes.stateTaxRate} * nonNegative(${stateAddition}))) * ${isOperating})`

const sweptOpening = formula({
  per: 'year',
  symbol: 'Bal_sw',
  name: 'Loan outstanding as the year begins, where cash is swept',
  unit: 'USD',
})`zeroUnless(isPositive(${lending.sweepShare}), sweptBalance(${loan}, ${scheduledPrincipal}, ${sweepableCash}, ${interestOfYear}, ${lending.sweepShare}))`

export const loanBalance = formula({
  per: 'year',
  symbol: 'Bal',
  name: 'Loan outstanding at the end of the year',
  unit: 'USD',
})`choose(isPositive(${lending.sweepShare}), following(${sweptOpening}) * ${isOperating}, ${loan} * ${scheduledClosing})`

export const interest = formula({
  per: 'year',
  symbol: 'Int',
  name: 'Interest paid in operation',
  unit: 'USD',
})`choose(isPositive(${lending.sweepShare}), ${interestOfYear} * ${sweptOpening} * ${isOperating}, ${interestOfYear} * ${loan} * ${scheduledOpening})`

export const principal = formula({
  per: 'year',
  symbol: 'Prin',
  name: 'Principal repaid',
  unit: 'USD',
})`choose(isPositive(${lending.sweepShare}), ${sweptOpening} * ${isOperating} - ${loanBalance}, ${scheduledPrincipal})`

export const sweptCash = formula({
  per: 'year',
  symbol: 'Sw',
  name: 'Loan repaid early in the year from the cash sweep',
  unit: 'USD',
})`zeroUnless(isPositive(${lending.sweepShare}), nonNegative(${principal} - ${scheduledPrincipal}))`

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

export const scheduledService = formula({
  per: 'year',
  symbol: 'DS_0',
  name: 'Debt service that is due: without what is repaid early',
  unit: 'USD',
})`zeroUnless(${isServed}, ${debtService} - ${sweptCash})`
