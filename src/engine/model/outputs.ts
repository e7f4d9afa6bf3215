import * as allocation from './allocation.ts'
import * as attributes from './attributes.ts'
import * as capital from './capital.ts'
import * as capitalSpending from './capital-spending.ts'
import * as carbon from './carbon.ts'
import * as cashBeforeDebt from './cash-before-debt.ts'
import * as cashFlow from './cash-flow.ts'
import * as cleanFuelCredit from './clean-fuel-credit.ts'
import * as consumption from './consumption.ts'
import * as contracts from './contracts.ts'
import * as corsia from './corsia.ts'
import * as costs from './costs.ts'
import * as debt from './debt.ts'
import * as debtServiceCover from './debt-service-cover.ts'
import * as decommissioning from './decommissioning.ts'
import * as depreciation from './depreciation.ts'
import * as eligibility from './eligibility.ts'
import * as equityTax from './equity-tax.ts'
import * as grants from './grants.ts'
import * as capitalItems from './inputs/capital-items.ts'
import * as lenderCosts from './lender-costs.ts'
import * as levelizedCost from './levelized-cost.ts'
import * as levelizedParts from './levelized-parts.ts'
import * as likelyRatios from './likely-ratios.ts'
import * as loanSizing from './loan-sizing.ts'
import * as operatingFlows from './operating-flows.ts'
import * as ownPrices from './own-prices.ts'
import * as ownershipCosts from './ownership-costs.ts'
import * as pioneer from './pioneer.ts'
import * as plausibility from './plausibility.ts'
import * as policy from './policy.ts'
import * as policyEligibility from './policy-eligibility.ts'
import * as profitability from './profitability.ts'
import * as royalty from './royalty.ts'
import { projectTax, salvage } from './tax.ts'
import * as taxCredits from './tax-credits.ts'
import * as timing from './timing.ts'

/** What a calculation answers: everything the model's files export. */
export const outputs = {
  ...consumption,
  ...capitalItems,
  ...likelyRatios,
  ...pioneer,
  ...capital,
  ...carbon,
  ...allocation,
  ...corsia,
  ...eligibility,
  ...cleanFuelCredit,
  ...policyEligibility,
  ...attributes,
  ...costs,
  ...levelizedCost,
  ...levelizedParts,
  ...timing,
  ...ownPrices,
  ...contracts,
  ...operatingFlows,
  ...royalty,
  ...capitalSpending,
  ...grants,
  ...decommissioning,
  ...depreciation,
  ...cashBeforeDebt,
  ...loanSizing,
  ...debt,
  ...policy,
  ...ownershipCosts,
  ...taxCredits,
  ...lenderCosts,
  ...equityTax,
  projectTax,
  salvage,
  ...debtServiceCover,
  ...cashFlow,
  ...profitability,
  ...plausibility,
}
