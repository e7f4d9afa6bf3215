import { formula } from '../formula.ts'
import { totalCapital } from './capital.ts'
import { gramsPerTonne, kilogramsPerTonne } from './constants.ts'
import {
  fuelEnergy,
  fuelProduction,
  mainEnergyContent,
  mainProduction,
  productProduction,
} from './consumption.ts'
import { carbonSaving, feedstocksCost, indirectOpex, powerCost, totalOpex, utilityCost } from './costs.ts'
import { economics } from './economic-inputs.ts'
import { product } from './inputs.ts'
import { discountFactor, operation } from './timing.ts'

/** Equal to r(1+r)^N / ((1+r)^N − 1), and right at r = 0 too. */
const capitalRecoveryFactor = formula({
  symbol: 'CRF',
  name: 'Capital recovery factor',
  unit: '1/yr',
})`1 / sum(${operation} * ${discountFactor})`

const annualCapital = formula({
  symbol: 'A',
  name: 'Capital charge per year',
  unit: 'USD/yr',
})`${capitalRecoveryFactor} * ${totalCapital}`

const annualCost = formula({
  symbol: 'C',
  name: 'Operating cost and capital charge per year',
  unit: 'USD/yr',
})`${totalOpex} + ${annualCapital}`

export const levelizedCost = formula({
  symbol: 'LCOP',
  name: 'Levelized cost of production, per tonne of liquid fuel, no credit for by-products',
  unit: 'USD/t',
  source: 'Spec.xlsx, sheet LCOP, in its capital-recovery form',
})`${annualCost} / ${fuelProduction}`

export const capitalPart = formula({
  symbol: 'LCOP_cap',
  name: 'Capital in the levelized cost',
  unit: 'USD/t',
})`${annualCapital} / ${fuelProduction}`

export const feedstockPart = formula({
  symbol: 'LCOP_feed',
  name: 'Feedstocks in the levelized cost',
  unit: 'USD/t',
})`${feedstocksCost} / ${fuelProduction}`

export const utilityPart = formula({
  per: 'utility',
  symbol: 'LCOP_U',
  name: 'Each utility in the levelized cost',
  unit: 'USD/t',
})`${utilityCost} / ${fuelProduction}`

export const powerPart = formula({
  per: 'power',
  symbol: 'LCOP_W',
  name: 'Electricity in the levelized cost',
  unit: 'USD/t',
})`${powerCost} / ${fuelProduction}`

export const indirectPart = formula({
  symbol: 'LCOP_ind',
  name: 'Indirect operating cost in the levelized cost',
  unit: 'USD/t',
})`${indirectOpex} / ${fuelProduction}`

const shareOf = (part: typeof utilityPart, symbol: string) =>
  formula({
    ...(part.per && { per: part.per }),
    symbol,
    name: `Share: ${part.name}`,
    unit: '1',
  })`${part} / ${levelizedCost}`

export const capitalShare = shareOf(capitalPart, 'x_cap')
export const feedstockShare = shareOf(feedstockPart, 'x_feed')
export const utilityShare = shareOf(utilityPart, 'x_U')
export const powerShare = shareOf(powerPart, 'x_W')
export const indirectShare = shareOf(indirectPart, 'x_ind')

/** At plain prices: what a cost of abatement is compared with must not already pay for the carbon. */
const byProductRevenue = formula({
  symbol: 'Rev_by',
  name: 'Revenue from all but the main product, without carbon premium',
  unit: 'USD/yr',
})`sum((1 - ${product.isMain}) * ${productProduction} * ${product.price})`

const noMainProduct = 'The plant makes none of the main product.'

export const levelizedCostByProductCredit = formula({
  symbol: 'LCOP_credit',
  name: 'Levelized cost of the main product, other products sold at their prices',
  unit: 'USD/t',
  source: 'SAFAPAC domain specification 3.10',
  absent: noMainProduct,
})`(${annualCost} - ${byProductRevenue}) / ${mainProduction}`

export const levelizedCostEnergyAllocation = formula({
  symbol: 'LCOP_energy',
  name: 'Levelized cost of the main product, costs shared among fuels by energy',
  unit: 'USD/t',
  source: 'SAFAPAC domain specification 3.10',
})`${annualCost} / ${fuelEnergy} * ${mainEnergyContent} * ${kilogramsPerTonne}`

/** Per tonne of CO2e. Counts the cost after credit for by-products. */
export const abatementCost = formula({
  symbol: 'LCCA',
  name: 'Levelized cost of avoiding a tonne of CO2e',
  unit: 'USD/t',
  source: 'SAFAPAC domain specification 3.10',
  absent: 'The fuel emits no less than the fossil fuel it replaces, so nothing is avoided.',
})`where(isPositive(${carbonSaving}), ${levelizedCostByProductCredit} - ${economics.fossilPrice})
  / (${carbonSaving} * ${mainEnergyContent} * ${kilogramsPerTonne} / ${gramsPerTonne})`
