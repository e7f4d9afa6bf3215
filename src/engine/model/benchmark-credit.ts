import { formula } from '../language/formula.ts'
import { gramsPerTonneCO2e } from './inputs/constants.ts'
import { year } from './inputs/economic-inputs.ts'
import { policy, policyBenchmarkPath, policyValues } from './inputs/policy-inputs.ts'
import { ownFactor, ownPrices } from './own-prices.ts'
import { isPaid, policyEmissions, policyProductIntensity } from './policy-eligibility.ts'
import { policyEnergy } from './policy-products.ts'

const source =
  'California’s Low Carbon Fuel Standard, 17 CCR 95486.1: credits of a year are the difference to its benchmark'

export const hasBenchmark = formula({
  per: 'policy',
  symbol: 'κ_bm',
  name: 'Is 1 where the policy pays below a benchmark of its own',
  unit: '1',
})`either(between(${policy.benchmark}, ${policy.benchmark}, ${policy.benchmark}), 0)`

/** Where none has, nothing else of this is looked at. */
export const policiesWithBenchmark = formula({
  symbol: 'n_bm',
  name: 'Number of policies that pay below a benchmark of their own',
  unit: '1',
})`sum(${hasBenchmark})`

const benchmark = formula({
  per: 'policyYear',
  symbol: 'CI_bm,t',
  name: 'Benchmark of the policy in the year',
  unit: 'gCO2e/MJ',
  source,
})`eachYear(${policy.benchmark}, ${year}) * choose(${ownPrices}, ofPathYears(${ownFactor}, ${policyBenchmarkPath}, ${year}), 1)`

const judgedEmissions = formula({
  per: 'policy',
  symbol: 'CI_cred',
  name: 'Carbon intensity that is held against the benchmark: that of the scheme which the policy needs, or the calculated one',
  unit: 'gCO2e/MJ',
})`choose(isPositive(${policy.scheme}), ${policyEmissions}, ${policyProductIntensity})`

/** A fuel above the benchmark of a year has no credits; it is not made to buy any. */
export const benchmarkPay = formula({
  per: 'policyYear',
  symbol: 'Pay_bm',
  name: 'What a policy with a benchmark pays in a year at capacity by the benchmark of the year, before change, limit and dates',
  unit: 'USD/yr',
  source,
})`zeroUnless(eachYear(${hasBenchmark} * ${isPaid} * isPositive(${policyValues.perEmissions}), ${year}),
  eachYear(${policyValues.perEmissions} * ${policyEnergy} / ${gramsPerTonneCO2e}, ${year}) * nonNegative(${benchmark} - eachYear(${judgedEmissions}, ${year})))`
