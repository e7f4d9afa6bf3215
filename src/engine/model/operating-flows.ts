import { formula } from '../language/formula.ts'
import { directOpex, energyWithCost, indirectOpex, labourCost, revenue } from './costs.ts'
import {
  costFactor,
  fixedCostActivity,
  operation,
  priceFactor,
  salesActivity,
  variableCostActivity,
  wageFactor,
} from './timing.ts'

export const revenueFlow = formula({
  per: 'year',
  symbol: 'Rev_t',
  name: 'Revenue in the year',
  unit: 'USD',
})`((${revenue} - ${energyWithCost}) * ${salesActivity} * ${priceFactor}
  + ${energyWithCost} * ${variableCostActivity} * ${costFactor}) * ${operation}`

export const variableCostFlow = formula({
  per: 'year',
  symbol: 'Var_t',
  name: 'Variable operating cost in the year',
  unit: 'USD',
})`${directOpex} * ${operation} * ${variableCostActivity} * ${costFactor}`

export const fixedCostFlow = formula({
  per: 'year',
  symbol: 'Fix_t',
  name: 'Fixed operating cost in the year',
  unit: 'USD',
})`((${indirectOpex} - ${labourCost}) * ${costFactor} + ${labourCost} * ${wageFactor}) * ${operation} * ${fixedCostActivity}`

export const opexFlow = formula({
  per: 'year',
  symbol: 'OPEX_t',
  name: 'Operating cost in the year',
  unit: 'USD',
})`${variableCostFlow} + ${fixedCostFlow}`
