import { formula } from '../language/formula.ts'
import { loan, loanBalance, scheduledService } from './debt.ts'
import { oneYear, yearZero } from './inputs/constants.ts'
import { year } from './inputs/economic-inputs.ts'
import { debt } from './inputs/finance-inputs.ts'
import { lending } from './inputs/lending-inputs.ts'
import { atRefinancing, lastLoanYear } from './refinancing.ts'
import { isOperating } from './timing.ts'

export const loanFee = formula({
  symbol: 'Fee',
  name: 'Fee for the loan, paid as operation begins',
  unit: 'USD',
})`zeroUnless(isPositive(${lending.upfrontFee}), ${lending.upfrontFee} * ${loan})`

const refinancingFee = formula({
  per: 'year',
  symbol: 'Fee_ref',
  name: 'Fee for refinancing',
  unit: 'USD',
})`zeroUnless(isPositive(${lending.refinancingFee}), ${lending.refinancingFee} * ${loanBalance} * ${atRefinancing})`

const feeDeducted = formula({
  per: 'year',
  symbol: 'Fee_ded',
  name: 'Fees for loans that are deducted in the year',
  unit: 'USD',
})`zeroUnless(isPositive(${lending.upfrontFee}), ${lending.deductedFeeShare} * ${loanFee} * ${isOperating} * ${oneYear} / ${debt.loanTerm} * between(${year}, ${oneYear}, ${debt.loanTerm}))
  + zeroUnless(isPositive(${lending.refinancingFee}), ${lending.deductedFeeShare} * sum(${refinancingFee}) * zeroUnless(isPositive(${lastLoanYear} - ${lending.refinancingYear}), ${isOperating} * ${oneYear} / (${lastLoanYear} - ${lending.refinancingYear})) * between(${year}, ${lending.refinancingYear} + ${oneYear}, ${lastLoanYear}))`

export const serviceReserve = formula({
  per: 'year',
  symbol: 'Res',
  name: 'Debt service reserve at the end of the year',
  unit: 'USD',
  source: 'SAM, Single Owner: months of the debt service of the following year',
})`zeroUnless(isPositive(${lending.debtServiceReserve}), ${lending.debtServiceReserve} / ${oneYear} * following(${scheduledService}))`

const reserveInterest = formula({
  per: 'year',
  symbol: 'Int_res',
  name: 'Interest of the year on the debt service reserve as it began',
  unit: 'USD',
})`zeroUnless(isPositive(${lending.debtServiceReserve}), ${lending.reserveInterest} * ${lending.debtServiceReserve} / ${oneYear} * ${scheduledService})`

export const lenderDeduction = formula({
  per: 'year',
  symbol: 'Ded_len',
  name: 'Fees for loans that are deducted in the year, less interest on the reserve, which is taxed',
  unit: 'USD',
})`${feeDeducted} - ${reserveInterest}`

/** The reserve as a year begins is that of its own service, so that no year needs the one before it. */
export const lenderFlow = formula({
  per: 'year',
  symbol: 'Len_t',
  name: 'Fees paid and put into the reserve in the year, less interest on it and what comes back of it',
  unit: 'USD',
})`${loanFee} * between(${year}, ${yearZero}, ${yearZero}) + ${refinancingFee}
  + zeroUnless(isPositive(${lending.debtServiceReserve}), ${lending.debtServiceReserve} / ${oneYear} * (following(${scheduledService}) - ${scheduledService}))
  - ${reserveInterest}`
