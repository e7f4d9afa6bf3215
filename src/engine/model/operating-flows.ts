import { formula } from '../language/formula.ts'
import { contractIncome } from './contracts.ts'
import { directOpex, energyProductRevenue, indirectOpex, labourCost, revenue } from './costs.ts'
import { conventions } from './inputs/conventions.ts'
import { ownFixedCost, ownRevenue, ownVariableCost } from './own-prices.ts'
import {
  costFactor,
  fixedCostActivity,
  operation,
  priceFactor,
  salesActivity,
  variableCostActivity,
  wageFactor,
} from './timing.ts'

/** BioSTEAM counts electricity that is sold as a negative cost; here it is revenue that follows that cost. */
export const revenueFlow = formula({
  per: 'year',
  symbol: 'Rev_t',
  name: 'Revenue in the year, with what contracts bring',
  unit: 'USD',
})`((${revenue} - ${conventions.energySales} * sum(${energyProductRevenue})) * ${salesActivity} * ${priceFactor}
  + ${conventions.energySales} * sum(${energyProductRevenue}) * ${variableCostActivity} * ${costFactor}) * ${operation} + ${ownRevenue} + ${contractIncome}`

export const variableCostFlow = formula({
  per: 'year',
  symbol: 'Var_t',
  name: 'Variable operating cost in the year',
  unit: 'USD',
})`${directOpex} * ${operation} * ${variableCostActivity} * ${costFactor} + ${ownVariableCost}`

export const fixedCostFlow = formula({
  per: 'year',
  symbol: 'Fix_t',
  name: 'Fixed operating cost in the year',
  unit: 'USD',
})`((${indirectOpex} - ${labourCost}) * ${costFactor} + ${labourCost} * ${wageFactor}) * ${operation} * ${fixedCostActivity} + ${ownFixedCost}`

export const opexFlow = formula({
  per: 'year',
  symbol: 'OPEX_t',
  name: 'Operating cost in the year',
  unit: 'USD',
})`${variableCostFlow} + ${fixedCostFlow}`
