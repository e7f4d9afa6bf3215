import { formula } from '../language/formula.ts'
import type { Quantity } from '../language/quantity.ts'
import { capitalSpending } from './capital-spending.ts'
import { cashBeforeTax } from './cash-before-debt.ts'
import { oneYear } from './inputs/constants.ts'
import { economics, year } from './inputs/economic-inputs.ts'
import { debt } from './inputs/finance-inputs.ts'
import { lending } from './inputs/lending-inputs.ts'
import { closingShare, openingShare, sculptingCash } from './loan-shares.ts'
import { isOperating } from './timing.ts'

export const lastLoanYear = formula({
  symbol: 'n_end',
  name: 'Last year of operation in which a loan is repaid, after refinancing',
  unit: 'yr',
})`choose(isPositive(${lending.refinancingYear}) * isPositive(${lending.refinancedTerm}), ${lending.refinancedTerm}, ${debt.loanTerm})`

const isRefinanced = formula({
  per: 'year',
  symbol: 'is_ref',
  name: 'Is 1 in the years of operation after refinancing',
  unit: '1',
})`zeroUnless(isPositive(${lending.refinancingYear}), between(${year}, ${lending.refinancingYear} + ${oneYear}, ${economics.lifetime}))`

export const interestOfYear = formula({
  per: 'year',
  symbol: 'j_t',
  name: 'Interest of the year on the loan',
  unit: '1',
})`choose(isPositive(${lending.refinancingYear}), choose(${isRefinanced}, ${lending.refinancedRate}, ${debt.interestRate}), ${debt.interestRate})`

export const atRefinancing = formula({
  per: 'year',
  symbol: 'at_ref',
  name: 'Is 1 in the year at whose end the loan is refinanced',
  unit: '1',
})`zeroUnless(isPositive(${lending.refinancingYear}), between(${year}, ${lending.refinancingYear}, ${lending.refinancingYear}))`

const refinancedShare = formula({
  symbol: 'ℓ_ref',
  name: 'Share of the loan that is refinanced',
  unit: '1',
})`sum(${closingShare} * ${atRefinancing})`

const servingCash = formula({
  per: 'year',
  symbol: 'C_ref',
  name: 'Cash before tax that there is after refinancing to serve the loan',
  unit: 'USD',
})`zeroUnless(${isRefinanced}, nonNegative(${cashBeforeTax}) * between(${year}, ${oneYear}, ${lastLoanYear}))`

const newSculptingCash = formula({
  per: 'year',
  symbol: 'C_sc,ref',
  name: 'Cash that a sculpted loan is served in proportion to after refinancing; where there is none, all is due in its last year',
  unit: 'USD',
})`zeroUnless(is(${lending.sculpting}, 'byCash') * isPositive(${lending.refinancingYear}), choose(isPositive(sum(${servingCash})), ${servingCash}, sum(${capitalSpending}) * between(${year}, ${lastLoanYear}, ${lastLoanYear})))`

const sculptingWorth = formula({
  per: 'year',
  symbol: 'V_ref',
  name: 'Worth at the end of the year, at the interest rate after refinancing, of the cash of later years that a sculpted loan follows',
  unit: 'USD',
})`zeroUnless(is(${lending.sculpting}, 'byCash') * isPositive(${lending.refinancingYear}), laterValue(${newSculptingCash}, ${lending.refinancedRate}))`

const sculptedWorth = formula({
  symbol: 'V_ref,0',
  name: 'Worth at refinancing of the cash that a sculpted loan follows',
  unit: 'USD',
})`sum(${sculptingWorth} * ${atRefinancing})`

/** The share of what was refinanced that is outstanding at a time since then. */
const levelShare = (symbol: string, name: string, time: Quantity) =>
  formula({
    per: 'year',
    symbol,
    name,
    unit: '1',
  })`zeroUnless(${isRefinanced}, loanOutstanding(${debt.repayment}, ${lending.refinancedRate}, ${lastLoanYear} - ${lending.refinancingYear}, 0 * ${oneYear}, ${time} - ${lending.refinancingYear}))`

const lastYear = formula({
  per: 'year',
  symbol: 't_last',
  name: 'The year before the year',
  unit: 'yr',
})`${year} - ${oneYear}`

const levelOpening = levelShare(
  'ℓ_lev,open',
  'Share of what was refinanced that is outstanding as the year begins, by level payments or principal',
  lastYear,
)
const levelClosing = levelShare(
  'ℓ_lev',
  'Share of what was refinanced that is outstanding as the year ends, by level payments or principal',
  year,
)

export const scheduledOpening = formula({
  per: 'year',
  symbol: 'ℓ_r,open',
  name: 'Share of the loan that is due to be outstanding as the year begins, after refinancing',
  unit: '1',
})`choose(isPositive(${lending.refinancingYear}), choose(${isRefinanced}, ${refinancedShare} * ${isOperating} *
    choose(is(${lending.sculpting}, 'byCash'), zeroUnless(isPositive(${sculptedWorth}), (${sculptingWorth} + ${newSculptingCash}) / (1 + ${lending.refinancedRate}) / ${sculptedWorth}), ${levelOpening}),
    ${openingShare}), ${openingShare})`

export const scheduledClosing = formula({
  per: 'year',
  symbol: 'ℓ_r',
  name: 'Share of the loan that is due to be outstanding as the year ends, after refinancing',
  unit: '1',
})`choose(isPositive(${lending.refinancingYear}), choose(${isRefinanced}, ${refinancedShare} * ${isOperating} *
    choose(is(${lending.sculpting}, 'byCash'), zeroUnless(isPositive(${sculptedWorth}), ${sculptingWorth} / ${sculptedWorth}), ${levelClosing}),
    ${closingShare}), ${closingShare})`

/** A sculpted loan is served in no year without cash, where interest and what is added to the loan differ by rounding. */
export const isServed = formula({
  per: 'year',
  symbol: 'is_DS',
  name: 'Is 1 where the loan may be served in the year: a sculpted one is only from cash',
  unit: '1',
})`choose(is(${lending.sculpting}, 'byCash'), isPositive(choose(isPositive(${lending.refinancingYear}), choose(${isRefinanced}, ${newSculptingCash}, ${sculptingCash}), ${sculptingCash})), 1)`
