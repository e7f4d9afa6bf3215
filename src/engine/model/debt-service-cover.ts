import { formula } from '../language/formula.ts'
import { debtService } from './debt.ts'
import { decommissioningProvision } from './decommissioning.ts'
import { opexFlow, revenueFlow } from './operating-flows.ts'
import { ownershipCost } from './ownership-costs.ts'
import { policyIncome } from './policy.ts'
import { replacement } from './renewals.ts'
import { royaltyFlow } from './royalty.ts'
import { operatingTax } from './tax.ts'

/** Salvage, decommissioning that is paid at the end, a write-off and credits by year are in neither the cash nor the tax. */
export const cashAvailableForDebtService = formula({
  per: 'year',
  symbol: 'CFADS',
  name: 'Cash available for debt service: of operation, after replacements and the tax on just that income',
  unit: 'USD',
  source: 'Project finance: cash that recurs, before debt service',
})`${revenueFlow} + ${policyIncome} - ${opexFlow} - ${ownershipCost} - ${royaltyFlow} - ${replacement} - ${decommissioningProvision} - ${operatingTax}`

export const debtServiceCover = formula({
  per: 'year',
  symbol: 'DSCR',
  name: 'Debt service cover: cash available for debt service per debt service',
  unit: '1',
  absent: 'There is no debt service to cover.',
})`where(isPositive(${debtService}), ${cashAvailableForDebtService} / ${debtService})`

export const lowestDebtServiceCover = formula({
  symbol: 'DSCR_min',
  name: 'Lowest debt service cover of all years',
  unit: '1',
})`lowest(${debtServiceCover})`
