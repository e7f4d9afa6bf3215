import { formula } from '../language/formula.ts'
import { fixedCapital } from './capital.ts'
import { capitalSpending } from './capital-spending.ts'
import { oneYear } from './inputs/constants.ts'
import { year } from './inputs/economic-inputs.ts'
import { taxes } from './inputs/tax-inputs.ts'
import { inflationFactor, operation } from './timing.ts'

const propertyTax = formula({
  per: 'year',
  symbol: 'Prop_t',
  name: 'Property tax of the year',
  unit: 'USD',
  source: 'SAM’s property tax: on the capital, which is assessed for less by equal steps',
})`zeroUnless(isPositive(${taxes.propertyTax}), ${taxes.propertyTax} * sum(${capitalSpending}) * nonNegative(1 - ${taxes.propertyTaxDecline} * (${year} - ${oneYear})) * ${operation})`

const insurance = formula({
  per: 'year',
  symbol: 'Ins_t',
  name: 'Insurance of the year',
  unit: 'USD',
})`zeroUnless(isPositive(${taxes.insurance}), ${taxes.insurance} * ${fixedCapital} * ${inflationFactor} * (1 + ${taxes.insuranceEscalation}) ^ (${year} / ${oneYear}) * ${operation})`

export const ownershipCost = formula({
  per: 'year',
  symbol: 'Own_t',
  name: 'Property tax and insurance that are given as shares of the capital',
  unit: 'USD',
})`${propertyTax} + ${insurance}`
