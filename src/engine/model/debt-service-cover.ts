import { formula } from '../language/formula.ts'
import type { Quantity } from '../language/quantity.ts'
import { cashBeforeTax } from './cash-before-debt.ts'
import { loan, scheduledService } from './debt.ts'
import { operatingTax } from './equity-tax.ts'
import { oneYear, yearZero } from './inputs/constants.ts'
import { economics, year } from './inputs/economic-inputs.ts'
import { lending } from './inputs/lending-inputs.ts'
import { interestOfYear, lastLoanYear } from './refinancing.ts'

const nothingToCover = 'There is no debt service to cover.'

/** Salvage, decommissioning that is paid at the end, a write-off and credits by year are in neither the cash nor the tax. */
export const cashAvailableForDebtService = formula({
  per: 'year',
  symbol: 'CFADS',
  name: 'Cash available for debt service: of operation, after replacements and, unless cover sizes the loan, the tax on just that income',
  unit: 'USD',
  source: 'Project finance: cash that recurs, before debt service; SAM counts it before tax',
})`${cashBeforeTax} - zeroUnless(is(${lending.debtSizing}, 'share'), ${operatingTax})`

export const debtServiceCover = formula({
  per: 'year',
  symbol: 'DSCR',
  name: 'Debt service cover: cash available for debt service per debt service that is due',
  unit: '1',
  absent: nothingToCover,
})`where(isPositive(${scheduledService}), ${cashAvailableForDebtService} / ${scheduledService})`

export const lowestDebtServiceCover = formula({
  symbol: 'DSCR_min',
  name: 'Lowest debt service cover of all years',
  unit: '1',
})`lowest(${debtServiceCover})`

export const averageDebtServiceCover = formula({
  symbol: 'DSCR_mean',
  name: 'Average debt service cover of the years with debt service',
  unit: '1',
  absent: nothingToCover,
})`where(isPositive(sum(${scheduledService})), sum(zeroUnless(isPositive(${scheduledService}), ${debtServiceCover})) / sum(isPositive(${scheduledService})))`

const lifeCover = (symbol: string, name: string, end: Quantity) =>
  formula({
    symbol,
    name,
    unit: '1',
    source: 'Project finance: the worth of the cash at the interest rate, per loan at the start of operation',
    absent: 'There is no loan.',
  })`where(isPositive(${loan}), sum(between(${year}, ${yearZero}, ${yearZero}) * laterValue(${cashAvailableForDebtService} * between(${year}, ${oneYear}, ${end}), ${interestOfYear})) / ${loan})`

export const loanLifeCover = lifeCover(
  'LLCR',
  'Loan life cover: worth of the cash available for debt service in the years of the loan, per loan',
  lastLoanYear,
)

export const projectLifeCover = lifeCover(
  'PLCR',
  'Project life cover: worth of the cash available for debt service in all years, per loan',
  economics.lifetime,
)
