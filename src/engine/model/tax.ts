import { formula } from '../language/formula.ts'
import type { Formula } from '../language/quantity.ts'
import { fixedCapital } from './capital.ts'
import { decommissioningPaid, decommissioningProvision } from './decommissioning.ts'
import { bookValueWrittenOff, depreciation } from './depreciation.ts'
import { conventions } from './inputs/conventions.ts'
import { economics, year } from './inputs/economic-inputs.ts'
import { taxation } from './inputs/finance-inputs.ts'
import { taxes } from './inputs/tax-inputs.ts'
import { opexFlow, revenueFlow } from './operating-flows.ts'
import { ownershipCost } from './ownership-costs.ts'
import { taxedPolicyIncome } from './policy.ts'
import { replacement, salvageShare } from './renewals.ts'
import { projectReserveInterest } from './reserves.ts'
import { royaltyFlow } from './royalty.ts'
import { hasOwnBase, stateAdditionOfAll } from './state-base.ts'
import { taxCredits } from './tax-credits.ts'
import { inflationFactor } from './timing.ts'

const source = 'Convention C of the SAFAPAC domain specification 3.10'

export const salvage = formula({
  per: 'year',
  symbol: 'Sal',
  name: 'Salvage value, taxed as income; below zero a cost that is deducted',
  unit: 'USD',
})`${salvageShare} * ${fixedCapital} * ${inflationFactor} * between(${year}, ${economics.lifetime}, ${economics.lifetime})`

export const operatingIncome = formula({
  per: 'year',
  symbol: 'Inc_op',
  name: 'Income of operation after replacements and depreciation, before losses of earlier years',
  unit: 'USD',
})`${revenueFlow} + ${taxedPolicyIncome} - ${opexFlow} - ${ownershipCost} - ${royaltyFlow} - ${depreciation} - is(${conventions.replacementTax}, 'expensed') * ${replacement} - ${decommissioningProvision}`

export const projectIncome = formula({
  per: 'year',
  symbol: 'Inc',
  name: 'Income before losses of earlier years, without debt',
  unit: 'USD',
})`${operatingIncome} - ${bookValueWrittenOff} + ${salvage} - ${decommissioningPaid} + ${projectReserveInterest}`

/** A second income tax, such as a state’s, is on the same income unless it has a base of its own. */
export const incomeTaxRate = formula({
  symbol: 'τ_all',
  name: 'Rate of all income taxes, those deducted from each other taken off',
  unit: '1',
})`${economics.taxRate} + ${taxes.stateTaxRate} * nonNegative(1 - ${taxes.stateTaxDeducted} * ${economics.taxRate})`

const firstRate = formula({
  symbol: 'τ_1',
  name: 'Rate on the income of the first income tax, with the second where that is on the same income',
  unit: '1',
})`choose(${hasOwnBase}, ${economics.taxRate}, ${incomeTaxRate})`

/** The second income tax, where it has a base of its own: its losses are its own, too. */
function stateTaxOn(income: Formula, addition: Formula, suffix: string, view: string) {
  const stateIncome = formula({
    per: 'year',
    symbol: `Inc_s${suffix}`,
    name: `Income of the second income tax${view}`,
    unit: 'USD',
  })`zeroUnless(${hasOwnBase}, ${income} + ${addition})`
  const loss = formula({
    per: 'year',
    symbol: `Loss_s${suffix}`,
    name: `Loss of earlier years set against that${view}`,
    unit: 'USD',
  })`zeroUnless(${hasOwnBase} * is(${conventions.taxLosses}, 'carriedForward'), lossUsed(${stateIncome}, ${taxation.lossCap}, ${taxation.lossYears}))`
  return formula({
    per: 'year',
    symbol: `Tax_s${suffix}`,
    name: `Second income tax on its own base${view}`,
    unit: 'USD',
  })`zeroUnless(${hasOwnBase}, ${taxes.stateTaxRate} * choose(is(${conventions.taxLosses}, 'relievedAtOnce'), ${stateIncome}, nonNegative(${stateIncome} - ${loss})))`
}

interface TaxedIncome {
  readonly income: Formula
  /** What of it the base of the second income tax has more. */
  readonly addition: Formula
}

/** An income tax by the name of what is taxed. */
export function taxOn({ income, addition }: TaxedIncome, credits: Formula, suffix: string, view: string) {
  const stateTax = stateTaxOn(income, addition, suffix, view)
  const taxed = formula({
    per: 'year',
    symbol: `Inc_1${suffix}`,
    name: `Income less the second income tax${view}`,
    unit: 'USD',
  })`${income} - zeroUnless(${hasOwnBase}, ${taxes.stateTaxDeducted} * ${stateTax})`
  const loss = formula({
    per: 'year',
    symbol: `Loss${suffix}`,
    name: `Loss of earlier years set against the income${view}`,
    unit: 'USD',
    source,
  })`zeroUnless(is(${conventions.taxLosses}, 'carriedForward'), choose(${hasOwnBase}, lossUsed(${taxed}, ${taxation.lossCap}, ${taxation.lossYears}), lossUsed(${income}, ${taxation.lossCap}, ${taxation.lossYears})))`
  const due = formula({
    per: 'year',
    symbol: `Tax_due${suffix}`,
    name: `Income tax before credits${view}`,
    unit: 'USD',
    source,
  })`${firstRate} * nonNegative(choose(${hasOwnBase}, ${taxed}, ${income}) - ${loss})`
  const relief = formula({
    per: 'year',
    symbol: `Relief${suffix}`,
    name: `Tax paid back on the loss of the year${view}`,
    unit: 'USD',
    source: 'H2A, Hydrogen Analysis of the US Department of Energy: the tax on a loss is negative',
  })`zeroUnless(is(${conventions.taxLosses}, 'relievedAtOnce'), ${firstRate} * choose(${hasOwnBase}, nonNegative(${taxed}) - ${taxed}, nonNegative(${income}) - ${income}))`
  return formula({
    per: 'year',
    symbol: `Tax${suffix}`,
    name: `Income tax${view}`,
    unit: 'USD',
    source,
  })`${due} - either(${taxes.creditPrice} * ${credits}, either(smaller(${credits}, ${taxation.creditCap} * ${due}), ${credits})) - (${relief} - ${stateTax})`
}

export const projectTax = taxOn(
  { income: projectIncome, addition: stateAdditionOfAll },
  taxCredits,
  '',
  ' without debt',
)
