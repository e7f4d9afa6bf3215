import { formula } from '../language/formula.ts'
import type { Formula } from '../language/quantity.ts'
import { workingCapital } from './capital.ts'
import { capitalSpending, workingCapitalSpent } from './capital-spending.ts'
import { constructionInterest, debtService, loanBalance, loanDrawn, scheduledService } from './debt.ts'
import { cashAvailableForDebtService } from './debt-service-cover.ts'
import { decommissioningPaid, decommissioningProvision } from './decommissioning.ts'
import { equityTax } from './equity-tax.ts'
import { grantFlow } from './grants.ts'
import { oneYear, yearZero } from './inputs/constants.ts'
import { conventions } from './inputs/conventions.ts'
import { economics, year } from './inputs/economic-inputs.ts'
import { events } from './inputs/event-inputs.ts'
import { otherCosts } from './inputs/finance-inputs.ts'
import { lending } from './inputs/lending-inputs.ts'
import { lenderFlow } from './lender-costs.ts'
import { opexFlow, revenueFlow } from './operating-flows.ts'
import { ownershipCost } from './ownership-costs.ts'
import { policyIncome } from './policy.ts'
import { replacement } from './renewals.ts'
import { reserveFlow } from './reserves.ts'
import { royaltyFlow } from './royalty.ts'
import { projectTax, salvage } from './tax.ts'
import { discountFactor, firstYear, inflationFactor } from './timing.ts'

const source = 'Convention C of the SAFAPAC domain specification 3.10'

export const workingCapitalFlow = formula({
  per: 'year',
  symbol: 'WC_t',
  name: 'Working capital, spent in year 0 and released in the last year',
  unit: 'USD',
  source,
})`${conventions.workingCapital} * between(${year}, ${economics.lifetime}, ${economics.lifetime})
  * choose(${conventions.workingCapitalMoney}, ${workingCapital} * ${inflationFactor}, ${workingCapitalSpent})
  - ${workingCapitalSpent} * between(${year}, ${yearZero}, ${yearZero})`

export const landFlow = formula({
  per: 'year',
  symbol: 'Land_t',
  name: 'Land, bought in the first year and sold in the last',
  unit: 'USD',
})`${otherCosts.landCost} * (${events.landResaleShare} * between(${year}, ${economics.lifetime}, ${economics.lifetime}) - between(${year}, ${firstYear}, ${firstYear}))`

/** Negative is money spent. */
export const capitalFlow = formula({
  per: 'year',
  symbol: 'Cap',
  name: 'Capital spent in the year, and what comes back of it',
  unit: 'USD',
  source,
})`${workingCapitalFlow} + ${landFlow} + ${salvage} + ${grantFlow} - ${replacement} - ${capitalSpending} - ${decommissioningPaid} - ${decommissioningProvision} + ${reserveFlow}`

/** Unlevered, after tax. */
export const projectCashFlow = formula({
  per: 'year',
  symbol: 'CF_P',
  name: 'Cash flow after tax of the project, without debt',
  unit: 'USD',
  source,
})`${capitalFlow} + ${revenueFlow} + ${policyIncome} - ${opexFlow} - ${ownershipCost} - ${royaltyFlow} - ${projectTax}`

const ownersCash = formula({
  per: 'year',
  symbol: 'CF_E0',
  name: 'Cash flow after tax and debt service, before any of it is kept for lenders',
  unit: 'USD',
})`${capitalFlow} + ${loanDrawn} - ${constructionInterest} + ${revenueFlow} + ${policyIncome} - ${opexFlow} - ${ownershipCost} - ${royaltyFlow} - ${equityTax} - ${debtService} - ${lenderFlow}`

const isLockedUp = formula({
  per: 'year',
  symbol: 'is_lock',
  name: 'Is 1 in a year whose cover is too low for the owners to be paid, a loan being outstanding as it ends',
  unit: '1',
})`zeroUnless(isPositive(${lending.lockUpCover}), isPositive(${scheduledService}) * isPositive(${lending.lockUpCover} * ${scheduledService} - ${cashAvailableForDebtService}) * isPositive(${loanBalance}) * between(${year}, ${oneYear}, ${economics.lifetime} - ${oneYear}))`

/** Levered, after tax. */
export const equityCashFlow = formula({
  per: 'year',
  symbol: 'CF_E',
  name: 'Cash flow after tax and debt service, to the owners',
  unit: 'USD',
})`choose(isPositive(${lending.lockUpCover}), paidOut(${ownersCash}, ${isLockedUp}), ${ownersCash})`

export const keptCash = formula({
  per: 'year',
  symbol: 'Kept',
  name: 'Cash of the owners that is kept at the end of the year because the cover is too low',
  unit: 'USD',
})`zeroUnless(isPositive(${lending.lockUpCover}), runningTotal(${ownersCash} - ${equityCashFlow}))`

const chosen = (about: { symbol: string; name: string }, project: Formula, equity: Formula) =>
  formula({
    per: 'year',
    unit: 'USD',
    ...about,
  })`choose(${conventions.returnBasis}, ${equity}, ${project})`

export const tax = chosen({ symbol: 'Tax_t', name: 'Income tax' }, projectTax, equityTax)

export const cashFlow = chosen(
  { symbol: 'CF', name: 'Cash flow after tax, on the basis that the convention names' },
  projectCashFlow,
  equityCashFlow,
)

export const cumulativeCashFlow = formula({
  per: 'year',
  symbol: 'ΣCF',
  name: 'Cash flow up to the end of the year',
  unit: 'USD',
})`runningTotal(${cashFlow})`

export const discountedCashFlow = formula({
  per: 'year',
  symbol: 'DCF',
  name: 'Cash flow in money of time zero',
  unit: 'USD',
})`${cashFlow} * ${discountFactor}`

export const cumulativeDiscountedCashFlow = formula({
  per: 'year',
  symbol: 'ΣDCF',
  name: 'Cash flow up to the end of the year in money of time zero',
  unit: 'USD',
})`runningTotal(${discountedCashFlow})`
