import { formula } from '../formula.ts'
import type { Formula } from '../quantity.ts'
import { fixedCapital } from './capital.ts'
import { conventions } from './conventions.ts'
import { deductibleDebt } from './debt.ts'
import { bookValueWrittenOff, depreciation } from './depreciation.ts'
import { economics, year } from './economic-inputs.ts'
import { further, taxation } from './finance-inputs.ts'
import { opexFlow, revenueFlow } from './operating-flows.ts'
import { policyTaxCredit, taxedPolicyIncome } from './policy.ts'
import { inflationFactor } from './timing.ts'

const source = 'Convention C of the SAFAPAC domain specification 3.10'

export const replacement = formula({
  per: 'year',
  symbol: 'Rep_t',
  name: 'Replacement investment in money of the year',
  unit: 'USD',
})`${further.replacementCost} * ${inflationFactor}`

export const salvage = formula({
  per: 'year',
  symbol: 'Sal',
  name: 'Salvage value, taxed as income',
  unit: 'USD',
})`${further.salvageShare} * ${fixedCapital} * ${inflationFactor} * between(${year}, ${economics.lifetime}, ${economics.lifetime})`

const projectIncome = formula({
  per: 'year',
  symbol: 'Inc',
  name: 'Income before losses of earlier years, without debt',
  unit: 'USD',
})`${revenueFlow} + ${taxedPolicyIncome} - ${opexFlow} - ${depreciation} - ${bookValueWrittenOff} + ${salvage} - ${conventions.replacementTax} * ${replacement}`

const equityIncome = formula({
  per: 'year',
  symbol: 'Inc_E',
  name: 'Income before losses of earlier years, after debt',
  unit: 'USD',
})`${projectIncome} - ${deductibleDebt}`

const credit = formula({
  per: 'year',
  symbol: 'Cred_t',
  name: 'Tax credits of the year, those of policies included',
  unit: 'USD',
})`${taxation.taxCredit} + ${policyTaxCredit}`

function taxOn(income: Formula, suffix: string, view: string) {
  const loss = formula({
    per: 'year',
    symbol: `Loss${suffix}`,
    name: `Loss of earlier years set against the income${view}`,
    unit: 'USD',
    source,
  })`${conventions.taxLosses} * lossUsed(${income}, ${taxation.lossCap}, ${taxation.lossYears})`
  const due = formula({
    per: 'year',
    symbol: `Tax_due${suffix}`,
    name: `Income tax before credits${view}`,
    unit: 'USD',
    source,
  })`${economics.taxRate} * nonNegative(${income} - ${loss})`
  return formula({
    per: 'year',
    symbol: `Tax${suffix}`,
    name: `Income tax${view}`,
    unit: 'USD',
    source,
  })`${due} - either(smaller(${credit}, ${taxation.creditCap} * ${due}), ${credit})`
}

export const projectTax = taxOn(projectIncome, '', ' without debt')
export const equityTax = taxOn(equityIncome, '_E', ' after debt')
