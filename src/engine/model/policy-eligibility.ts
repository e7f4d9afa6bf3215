import { formula } from '../language/formula.ts'
import { isByValue, productCarbonIntensity } from './allocation.ts'
import { corsiaLimit } from './corsia.ts'
import { redLimit, ukLimit } from './eligibility.ts'
import { gramsPerKilogram, megajoulesPerMillionBtu } from './inputs/constants.ts'
import { cleanFuelLimit } from './inputs/eligibility-limits.ts'
import { policy, policyProduct, policyRules } from './inputs/policy-inputs.ts'
import { schemeIntensity as own, schemeLimit } from './inputs/scheme-inputs.ts'
import { lifeCycleOf } from './life-cycle.ts'

export const policyProductIntensity = formula({
  per: 'policy',
  symbol: 'CI_pol',
  name: 'Carbon intensity, by this calculation, of the product that the policy is for',
  unit: 'gCO2e/MJ',
})`ofPolicy(${productCarbonIntensity}, ${policyProduct.place})`

const corsia = lifeCycleOf(
  {
    per: 'policy',
    symbol: 'LS_pol',
    name: 'Life-cycle emissions under CORSIA, by this calculation, of the product that the policy is for',
  },
  policyProductIntensity,
)

/** Where none does, nothing else of this is looked at. */
const policiesInNeed = formula({
  symbol: 'n_s',
  name: 'Number of policies that need a scheme',
  unit: '1',
})`sum(isPositive(${policy.scheme}))`

export const policyEmissions = formula({
  per: 'policy',
  symbol: 'CI_s',
  name: 'Carbon intensity that the scheme which the policy needs is judged by; 0 for a policy without one',
  unit: 'gCO2e/MJ',
})`zeroUnless(${policiesInNeed}, zeroUnless(is(${policy.scheme}, 'CORSIA'), either(${own.corsiaLifeCycleEmissions}, ${corsia}))
  + zeroUnless(is(${policy.scheme}, 'RED'), either(${own.redCarbonIntensity}, ${policyProductIntensity}))
  + zeroUnless(is(${policy.scheme}, 'ReFuelEU'), either(${own.reFuelEUCarbonIntensity}, either(${own.redCarbonIntensity}, ${policyProductIntensity})))
  + zeroUnless(is(${policy.scheme}, 'UK'), either(${own.ukCarbonIntensity}, ${policyProductIntensity}))
  + zeroUnless(is(${policy.scheme}, '45Z'), either(${own.cleanFuelEmissionsRate} * ${gramsPerKilogram} / ${megajoulesPerMillionBtu}, ${policyProductIntensity}))
  + zeroUnless(is(${policy.scheme}, 'LCFS'), either(${own.lcfsCarbonIntensity}, ${policyProductIntensity}))
  + zeroUnless(is(${policy.scheme}, 'RFS'), either(${own.rfsCarbonIntensity}, ${policyProductIntensity})))`

export const policyLimit = formula({
  per: 'policy',
  symbol: 'Lim_s',
  name: 'Most that a fuel may emit under the scheme which the policy needs; 0 for a policy without one',
  unit: 'gCO2e/MJ',
})`zeroUnless(${policiesInNeed}, zeroUnless(is(${policy.scheme}, 'CORSIA'), ${corsiaLimit})
  + zeroUnless(is(${policy.scheme}, 'RED') + is(${policy.scheme}, 'ReFuelEU'), ${redLimit})
  + zeroUnless(is(${policy.scheme}, 'UK'), ${ukLimit})
  + zeroUnless(is(${policy.scheme}, '45Z'), ${cleanFuelLimit} * ${gramsPerKilogram} / ${megajoulesPerMillionBtu})
  + zeroUnless(is(${policy.scheme}, 'LCFS'), ${schemeLimit.lcfsBenchmark})
  + zeroUnless(is(${policy.scheme}, 'RFS'), ${schemeLimit.rfsThreshold}))`

/** What does not exist refuses nothing: it is not assessed. */
export const isPaid = formula({
  per: 'policy',
  symbol: 'κ_paid',
  name: 'Is 1 where the fuel is not refused by the scheme which the policy needs',
  unit: '1',
})`1 - zeroUnless(${policiesInNeed}, 1 - (1 - ${policyRules.isRefused}) * (1 - isPositive(${policyEmissions} - ${policyLimit})))`

/** Then the price of the main product decides what the policies pay, without a trace in whether that exists. */
export const policiesJudgedByPrice = formula({
  symbol: 'n_s,V',
  name: 'Number of policies that need a scheme, where emissions are shared by value',
  unit: '1',
})`${isByValue} * ${policiesInNeed}`
