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

/** A second income tax, such as a state’s, is on the same income. */
export const incomeTaxRate = formula({
  symbol: 'τ_all',
  name: 'Rate of all income taxes, those deducted from each other taken off',
  unit: '1',
})`${economics.taxRate} + ${taxes.stateTaxRate} * nonNegative(1 - ${taxes.stateTaxDeducted} * ${economics.taxRate})`

/** An income tax by the name of what is taxed. */
export function taxOn(income: Formula, credits: Formula, suffix: string, view: string) {
  const loss = formula({
    per: 'year',
    symbol: `Loss${suffix}`,
    name: `Loss of earlier years set against the income${view}`,
    unit: 'USD',
    source,
  })`zeroUnless(is(${conventions.taxLosses}, 'carriedForward'), lossUsed(${income}, ${taxation.lossCap}, ${taxation.lossYears}))`
  const due = formula({
    per: 'year',
    symbol: `Tax_due${suffix}`,
    name: `Income tax before credits${view}`,
    unit: 'USD',
    source,
  })`${incomeTaxRate} * nonNegative(${income} - ${loss})`
  const relief = formula({
    per: 'year',
    symbol: `Relief${suffix}`,
    name: `Tax paid back on the loss of the year${view}`,
    unit: 'USD',
    source: 'H2A, Hydrogen Analysis of the US Department of Energy: the tax on a loss is negative',
  })`zeroUnless(is(${conventions.taxLosses}, 'relievedAtOnce'), ${incomeTaxRate} * (nonNegative(${income}) - ${income}))`
  return formula({
    per: 'year',
    symbol: `Tax${suffix}`,
    name: `Income tax${view}`,
    unit: 'USD',
    source,
  })`${due} - either(${taxes.creditPrice} * ${credits}, either(smaller(${credits}, ${taxation.creditCap} * ${due}), ${credits})) - ${relief}`
}

export const projectTax = taxOn(projectIncome, taxCredits, '', ' without debt')
