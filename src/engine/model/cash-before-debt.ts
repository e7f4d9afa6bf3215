import { formula } from '../language/formula.ts'
import { decommissioningProvision } from './decommissioning.ts'
import { opexFlow, revenueFlow } from './operating-flows.ts'
import { ownershipCost } from './ownership-costs.ts'
import { policyIncome } from './policy.ts'
import { replacement } from './renewals.ts'
import { royaltyFlow } from './royalty.ts'

/** Nothing of it depends on the loan, so that a loan that it sizes is not circular. */
export const cashBeforeTax = formula({
  per: 'year',
  symbol: 'CFADS_0',
  name: 'Cash of operation after replacements, before tax and debt service',
  unit: 'USD',
})`${revenueFlow} + ${policyIncome} - ${opexFlow} - ${ownershipCost} - ${royaltyFlow} - ${replacement} - ${decommissioningProvision}`
