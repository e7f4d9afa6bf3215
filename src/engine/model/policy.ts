import { formula } from '../language/formula.ts'
import { productCarbonIntensity, totalEmissions } from './allocation.ts'
import { benchmarkPay, hasBenchmark, policiesWithBenchmark } from './benchmark-credit.ts'
import { calendarYear } from './calendar.ts'
import { spendingShare } from './capital-spending.ts'
import { productCleanFuelFactor } from './clean-fuel-credit.ts'
import { limitedGrant } from './grants.ts'
import { gramsPerTonneCO2e, oneYear, tonnesOfCO2e } from './inputs/constants.ts'
import { economics, year } from './inputs/economic-inputs.ts'
import { escalation, schedule } from './inputs/finance-inputs.ts'
import { product } from './inputs/inputs.ts'
import { policy, policyPath, policyProduct, policyValues } from './inputs/policy-inputs.ts'
import { ownFactor, ownPrices } from './own-prices.ts'
import { isPaid } from './policy-eligibility.ts'
import { policyEnergy, policyMass, policyVolume, productEnergy } from './policy-products.ts'
import { discountFactor, inflationFactor, isOperating, operation, salesActivity } from './timing.ts'

const source = 'Policies as dated rows: what the law pays, in money of the day'

const avoidedByProduct = formula({
  per: 'product',
  symbol: 'E_av,P',
  name: 'Emissions that each fuel avoids in a year at capacity; 0 where it emits more than the fossil fuel',
  unit: 'tCO2e/yr',
})`zeroUnless(${product.isFuel} * ${product.yield}, nonNegative(${economics.fossilCarbonIntensity} - ${productCarbonIntensity}) * ${productEnergy}) / ${gramsPerTonneCO2e}`

const emissionsAvoided = formula({
  per: 'policy',
  symbol: 'E_av',
  name: 'Emissions that the product avoids that the policy is for, in a year at capacity',
  unit: 'tCO2e/yr',
})`ofPolicy(${avoidedByProduct}, ${policyProduct.place})`

const carbonFactor = formula({
  per: 'policy',
  symbol: 'x_CF',
  name: 'Share of the value that the carbon intensity leaves, where it decides',
  unit: '1',
  source: '26 USC 45Z(b)',
})`1 - is(${policy.instrument}, 'carbonFactorCredit') + zeroUnless(is(${policy.instrument}, 'carbonFactorCredit'), ofPolicy(${productCleanFuelFactor}, ${policyProduct.place}))`

const isPrice = formula({
  per: 'policy',
  symbol: 'κ_cost',
  name: 'Is 1 for a price of carbon, which the plant pays',
  unit: '1',
})`is(${policy.instrument}, 'carbonPrice')`

/**
 * Negative is paid by the plant. For what is not made nothing is paid, whether it has a carbon intensity or not; nor for a fuel that
 * the scheme refuses.
 */
const payAtCapacity = formula({
  per: 'policy',
  symbol: 'Pay',
  name: 'What each policy pays in a year at capacity, before change, limit and dates',
  unit: 'USD/yr',
  source,
})`zeroUnless(${isPaid}, zeroUnless(isPositive(${policyValues.perVolume}) * isPositive(${policyMass}), ${policyValues.perVolume} * ${carbonFactor} * ${policyVolume})
  + ${policyValues.perMass} * ${policyMass} + ${policyValues.perEnergy} * ${policyEnergy}
  + zeroUnless(isPositive(${policyValues.perEmissions}) * (1 - ${isPrice}) * (1 - ${hasBenchmark}), ${policyValues.perEmissions} * ${emissionsAvoided})
  - zeroUnless(isPositive(${policyValues.perEmissions}) * ${isPrice}, ${policyValues.perEmissions} * ${totalEmissions} * ${tonnesOfCO2e}))`

const firstYear = formula({
  per: 'policy',
  symbol: 'cal_1',
  name: 'First calendar year of the policy, or of operation if that is not given',
  unit: 'yr',
})`either(${policy.from}, ${schedule.firstOperatingYear})`

const lastYear = formula({
  per: 'policy',
  symbol: 'cal_n',
  name: 'Last calendar year of the policy, or one that no plant reaches',
  unit: 'yr',
})`either(${policy.to}, ${schedule.firstOperatingYear} + 100 * ${oneYear})`

const inForce = formula({
  per: 'policyYear',
  symbol: 'on',
  name: 'Is 1 in the years of operation in which the policy is in force',
  unit: '1',
  source,
})`between(eachPolicy(${calendarYear}, ${firstYear}), eachYear(${firstYear}, ${year}), eachYear(${lastYear}, ${year}))
  * eachPolicy(${isOperating}, ${firstYear})`

const yearsInForce = formula({
  per: 'policyYear',
  symbol: 't_pol',
  name: 'Years from the first year of the policy',
  unit: 'yr',
})`eachPolicy(${calendarYear}, ${firstYear}) - eachYear(${firstYear}, ${year})`

/** Money of the year of the value becomes that of the policy's first year, and rises on if the policy is indexed. */
const valueMoney = formula({
  per: 'policyYear',
  symbol: 'I_pol',
  name: 'Money of the day in which the policy pays, per money in which its value is given',
  unit: '1',
  source,
})`either((1 + ${escalation.inflation}) ^ ((eachYear(${policy.indexation}, ${year}) * ${yearsInForce} + eachYear(${firstYear} - ${policy.valueYear}, ${year})) / ${oneYear}),
  eachPolicy(${inflationFactor}, ${firstYear}) ^ eachYear(${policy.indexation}, ${year}))`

const valueFactor = formula({
  per: 'policyYear',
  symbol: 'ramp',
  name: 'Value of the policy in the year relative to what is given',
  unit: '1',
  source,
})`(1 + eachYear(${policy.yearlyChange}, ${year})) ^ (nonNegative(${yearsInForce}) / ${oneYear}) * ${valueMoney}
  * choose(${ownPrices}, ofPathYears(${ownFactor}, ${policyPath}, ${year}), 1)`

const timeOfPay = formula({
  per: 'policyYear',
  symbol: 'Δt_pol',
  name: 'Time at capacity for which the policy pays its value in the year',
  unit: 'yr',
  source,
})`${inForce} * ${valueFactor} * eachPolicy(${salesActivity} * ${operation}, ${firstYear})`

const unlimited = formula({
  per: 'policyYear',
  symbol: 'Pay_t',
  name: 'What the policy pays in the year before its limit',
  unit: 'USD',
  source,
})`zeroUnless(${inForce}, (eachYear(${payAtCapacity}, ${year}) + zeroUnless(${policiesWithBenchmark}, ${benchmarkPay})) * ${timeOfPay})`

const limit = formula({
  per: 'policyYear',
  symbol: 'Max_t',
  name: 'Most that the policy pays in the year; none where it has no limit',
  unit: 'USD',
  absent: 'No limit is given.',
})`eachYear(${policy.maximum}, ${year}) * ${oneYear}`

export const policyFlow = formula({
  per: 'policyYear',
  symbol: 'Pol',
  name: 'What the policy pays in the year; negative is paid by the plant',
  unit: 'USD',
  source,
})`limited(${unlimited}, ${limit})`

const byTreatment = (symbol: string, name: string, share: typeof isTaxed) =>
  formula({
    per: 'year',
    symbol,
    name,
    unit: 'USD',
  })`overPolicies(${policyFlow} * eachYear(${share}, ${year}), ${year})`

const isTaxed = formula({
  per: 'policy',
  symbol: 'κ_taxed',
  name: 'Is 1 where what the policy pays is taxed',
  unit: '1',
})`is(${policy.treatment}, 'taxableIncome')`

const isCredit = formula({
  per: 'policy',
  symbol: 'κ_credit',
  name: 'Is 1 where what the policy pays is set against the tax',
  unit: '1',
})`is(${policy.treatment}, 'taxCredit')`

const isIncome = formula({
  per: 'policy',
  symbol: 'κ_income',
  name: 'Is 1 where what the policy pays is income',
  unit: '1',
})`1 - ${isCredit}`

export const taxedPolicyIncome = byTreatment('Pol_tax', 'Income from policies that is taxed', isTaxed)
export const policyIncome = byTreatment('Pol_inc', 'Income from policies', isIncome)
export const policyTaxCredit = byTreatment('Pol_cred', 'Tax credits from policies', isCredit)

const grantByYear = formula({
  per: 'policyYear',
  symbol: 'Grant_P,t',
  name: 'Investment grant of the policy paid in the year',
  unit: 'USD',
})`eachYear(${limitedGrant}, ${year}) * eachPolicy(${spendingShare}, ${firstYear})`

export const policyTotal = formula({
  per: 'policy',
  symbol: 'Pol_sum',
  name: 'What each policy pays over the life of the plant, before tax',
  unit: 'USD',
})`overYears(${policyFlow} + ${grantByYear}, ${firstYear})`

export const policyPresentValue = formula({
  per: 'policy',
  symbol: 'Pol_PV',
  name: 'What each policy pays over the life of the plant in money of time zero, before tax',
  unit: 'USD',
})`overYears((${policyFlow} + ${grantByYear}) * eachPolicy(${discountFactor}, ${firstYear}), ${firstYear})`
