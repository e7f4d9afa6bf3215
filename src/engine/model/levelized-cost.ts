import { formula } from '../language/formula.ts'
import {
  allSpent,
  byProductsSold,
  capitalRecoveryFactor,
  capitalSpent,
  fuelMade,
  mainProductMade,
} from './constant-money.ts'
import { fuelEnergyContent, mainEnergyContent } from './consumption.ts'
import { carbonSaving } from './costs.ts'
import { gramsPerTonne, kilogramsPerTonne } from './inputs/constants.ts'
import { economics } from './inputs/economic-inputs.ts'

/** It knows no tax, no loan, no policy and no carbon premium. */
export const levelizedCost = formula({
  symbol: 'LCOP',
  name: 'Levelized cost of production, per tonne of liquid fuel, no credit for by-products',
  unit: 'USD/t',
  source:
    'IEA and NEA, Projected Costs of Generating Electricity: present value of what is spent per present value of what is made',
})`${allSpent} / ${fuelMade}`

/** The levelized cost is (OPEX + A) / P_fuel with one year of construction and every year at capacity. */
export const annualCapital = formula({
  symbol: 'A',
  name: 'Capital charge: the equal payment in each year of operation that is worth what is spent on capital',
  unit: 'USD/yr',
})`${capitalRecoveryFactor} * ${capitalSpent}`

export const levelizedCostByProductCredit = formula({
  symbol: 'LCOP_credit',
  name: 'Levelized cost of the main product, other products sold at their prices',
  unit: 'USD/t',
  source: 'SAFAPAC domain specification 3.10',
  absent: 'The plant makes none of the main product.',
})`(${allSpent} - ${byProductsSold}) / ${mainProductMade}`

export const levelizedCostEnergyAllocation = formula({
  symbol: 'LCOP_energy',
  name: 'Levelized cost of the main product, costs shared among fuels by energy',
  unit: 'USD/t',
  source: 'SAFAPAC domain specification 3.10',
})`${levelizedCost} * ${mainEnergyContent} / ${fuelEnergyContent}`

/** Per tonne of CO2e. Counts the cost after credit for by-products. */
export const abatementCost = formula({
  symbol: 'LCCA',
  name: 'Levelized cost of avoiding a tonne of CO2e',
  unit: 'USD/t',
  source: 'SAFAPAC domain specification 3.10',
  absent: 'The fuel emits no less than the fossil fuel it replaces, so nothing is avoided.',
})`where(isPositive(${carbonSaving}), ${levelizedCostByProductCredit} - ${economics.fossilPrice})
  / (${carbonSaving} * ${mainEnergyContent} * ${kilogramsPerTonne} / ${gramsPerTonne})`
