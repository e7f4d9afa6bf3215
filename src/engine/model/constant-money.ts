import { formula } from '../language/formula.ts'
import type { Formula } from '../language/quantity.ts'
import { fixedCapital, workingCapital } from './capital.ts'
import { spendingShare } from './capital-spending.ts'
import { fuelProduction, mainProduction, productProduction } from './consumption.ts'
import {
  energyProductRevenue,
  feedstockCost,
  indirectOpex,
  labourCost,
  powerCost,
  utilityCost,
} from './costs.ts'
import { decommissioningCost, decommissioningPaid, decommissioningProvision } from './decommissioning.ts'
import { oneYear } from './inputs/constants.ts'
import { conventions } from './inputs/conventions.ts'
import { economics, year } from './inputs/economic-inputs.ts'
import { events } from './inputs/event-inputs.ts'
import { escalation, otherCosts } from './inputs/finance-inputs.ts'
import { product } from './inputs/inputs.ts'
import { path } from './inputs/path-inputs.ts'
import { taxes } from './inputs/tax-inputs.ts'
import { ownPrices, ownRealFactor } from './own-prices.ts'
import { ownershipCost } from './ownership-costs.ts'
import { replacements, salvageShare } from './renewals.ts'
import {
  firstYear,
  fixedCostActivity,
  inflationFactor,
  operation,
  realDiscountRate,
  salesActivity,
  variableCostActivity,
} from './timing.ts'

/*
 * Everything here is in money of constant value, discounted at the real rate to the end of year 0. Another year, or the
 * middle of each, would multiply every present value alike, so that their ratios do not depend on it.
 */

const nothingMade = 'The plant makes nothing in any year, so that there is nothing to bear its costs.'

const realDiscountFactor = formula({
  per: 'year',
  symbol: 'DF_real',
  name: 'Value at the end of year 0 of one dollar of constant value in the year',
  unit: '1',
})`1 / (1 + ${realDiscountRate}) ^ (${year} / ${oneYear})`

/** Equal to r(1+r)^N / ((1+r)^N − 1), and right at r = 0 too. */
export const capitalRecoveryFactor = formula({
  symbol: 'CRF',
  name: 'Capital recovery factor at the real discount rate',
  unit: '1/yr',
})`1 / sum(${operation} * ${realDiscountFactor})`

const yearsOf = (
  about: { symbol: string; name: string },
  activity: typeof salesActivity,
  rise: typeof escalation.costEscalation,
) =>
  formula({
    unit: 'yr',
    ...about,
  })`sum(${operation} * ${activity} * (1 + ${rise}) ^ (${year} / ${oneYear}) * ${realDiscountFactor})`

const variableCostYears = yearsOf(
  { symbol: 'T_V', name: 'Present value of all years of variable cost, in years at capacity' },
  variableCostActivity,
  escalation.costEscalation,
)
const fixedCostYears = yearsOf(
  { symbol: 'T_F', name: 'Present value of all years of fixed cost but labour, in years without start-up' },
  fixedCostActivity,
  escalation.costEscalation,
)
const labourYears = yearsOf(
  { symbol: 'T_lab', name: 'Present value of all years of labour, in years without start-up' },
  fixedCostActivity,
  escalation.wageEscalation,
)
const salesYears = yearsOf(
  { symbol: 'T_S', name: 'Present value of all years of sales, in years at capacity' },
  salesActivity,
  escalation.priceEscalation,
)
const productionYears = formula({
  symbol: 'T_P',
  name: 'Present value of all years of production, in years at capacity',
  unit: 'yr',
})`sum(${operation} * ${salesActivity} * ${realDiscountFactor})`

/** Years at capacity by which what moves by itself is worth more than if it moved with the others. */
const yearsBeyond = (about: { symbol: string; name: string }, activity: Formula, common: Formula) =>
  formula({
    per: 'path',
    unit: 'yr',
    ...about,
  })`overPathYears(${ownRealFactor} * eachPath(${operation} * ${activity} * ${realDiscountFactor}, ${path.isReal}), ${path.isReal}) - ${common}`

const ownVariableCostYears = yearsBeyond(
  {
    symbol: 'ΔT_V',
    name: 'Years at capacity by which the price that moves by itself costs more, present value',
  },
  variableCostActivity,
  variableCostYears,
)
const ownLabourYears = yearsBeyond(
  {
    symbol: 'ΔT_lab',
    name: 'Years without start-up by which labour costs more because it moves by itself, present value',
  },
  fixedCostActivity,
  labourYears,
)
const ownFixedCostYears = yearsBeyond(
  {
    symbol: 'ΔT_F',
    name: 'Years without start-up by which other fixed cost is more because it moves by itself, present value',
  },
  fixedCostActivity,
  fixedCostYears,
)
const ownSalesYears = yearsBeyond(
  {
    symbol: 'ΔT_S',
    name: 'Years at capacity by which the price that moves by itself sells for more, present value',
  },
  salesActivity,
  salesYears,
)

export const fixedCapitalSpent = formula({
  symbol: 'PV_cap',
  name: 'Fixed capital with the interest of its years of construction, present value',
  unit: 'USD',
})`${fixedCapital} * sum(${spendingShare} * ${realDiscountFactor})`

export const replacementsSpent = formula({
  symbol: 'PV_rep',
  name: 'Replacements, present value',
  unit: 'USD',
})`sum(${replacements} * ${realDiscountFactor})`

/** What flows in money of the day is brought to constant value. */
const decommissioningSpent = formula({
  symbol: 'PV_dec',
  name: 'Decommissioning, present value',
  unit: 'USD',
})`zeroUnless(isPositive(${decommissioningCost}), sum((${decommissioningPaid} + ${decommissioningProvision}) / ${inflationFactor} * ${realDiscountFactor}))`

/** Negative where the salvage is worth more than the land costs. Land keeps its value. */
export const landAndSalvage = formula({
  symbol: 'PV_land',
  name: 'Land less its resale and the salvage value, and decommissioning, present value',
  unit: 'USD',
})`sum((${otherCosts.landCost} * between(${year}, ${firstYear}, ${firstYear})
  - (${events.landResaleShare} * ${otherCosts.landCost} + ${salvageShare} * ${fixedCapital}) * between(${year}, ${economics.lifetime}, ${economics.lifetime}))
  * ${realDiscountFactor}) + ${decommissioningSpent}`

/** Working capital is spent at the end of year 0, so that it is its own present value. */
export const capitalSpent = formula({
  symbol: 'PV_K',
  name: 'Capital spent, less what comes back of it, present value; working capital does not come back',
  unit: 'USD',
})`${fixedCapitalSpent} + ${workingCapital} + ${replacementsSpent} + ${landAndSalvage}`

export const feedstockSpent = formula({
  per: 'feedstock',
  symbol: 'PV_F',
  name: 'Cost of each feedstock over all years, present value',
  unit: 'USD',
})`${feedstockCost} * ${variableCostYears} + zeroUnless(${ownPrices}, ${feedstockCost} * fromPaths(${ownVariableCostYears}, ${path.feedstock}, ${feedstockCost}))`

export const utilitySpent = formula({
  per: 'utility',
  symbol: 'PV_U',
  name: 'Cost of each utility over all years, present value',
  unit: 'USD',
})`${utilityCost} * ${variableCostYears} + zeroUnless(${ownPrices}, ${utilityCost} * fromPaths(${ownVariableCostYears}, ${path.utility}, ${utilityCost}))`

export const powerSpent = formula({
  per: 'power',
  symbol: 'PV_W',
  name: 'Cost of electricity over all years, present value',
  unit: 'USD',
})`${powerCost} * ${variableCostYears} + zeroUnless(${ownPrices}, ${powerCost} * fromPaths(${ownVariableCostYears}, ${path.power}, ${powerCost}))`

export const fixedCostSpent = formula({
  symbol: 'PV_fix',
  name: 'Fixed operating cost but labour over all years, present value',
  unit: 'USD',
})`(${indirectOpex} - ${labourCost}) * ${fixedCostYears} + zeroUnless(${ownPrices}, (${indirectOpex} - ${labourCost}) * sum(${path.isFixedCost} * ${ownFixedCostYears})) + zeroUnless(isPositive(${taxes.propertyTax} + ${taxes.insurance}), sum(${ownershipCost} / ${inflationFactor} * ${realDiscountFactor}))`

export const labourSpent = formula({
  symbol: 'PV_lab',
  name: 'Cost of labour over all years, present value',
  unit: 'USD',
})`${labourCost} * ${labourYears} + zeroUnless(${ownPrices}, ${labourCost} * sum(${path.isLabour} * ${ownLabourYears}))`

export const allSpent = formula({
  symbol: 'PV_cost',
  name: 'All that is spent, present value',
  unit: 'USD',
})`${capitalSpent} + sum(${feedstockSpent}) + sum(${utilitySpent}) + sum(${powerSpent}) + ${fixedCostSpent} + ${labourSpent}`

const byProductsBeyond = formula({
  symbol: 'ΔPV_by',
  name: 'Sales of all but the main product because their prices move by themselves, present value',
  unit: 'USD',
})`zeroUnless(${ownPrices}, sum(ofPath((1 - ${product.isMain}) * ${productProduction} * ${product.price}, ${path.product}) * ${ownSalesYears}
  + ofPath(${energyProductRevenue}, ${path.energyProduct}) * ((1 - ${conventions.energySales}) * ${ownSalesYears} + ${conventions.energySales} * ${ownVariableCostYears})))`

/** At plain prices: what a cost of abatement is compared with must not already pay for the carbon. */
export const byProductsSold = formula({
  symbol: 'PV_by',
  name: 'Sales of all but the main product over all years, without carbon premium, present value',
  unit: 'USD',
})`(sum((1 - ${product.isMain}) * ${productProduction} * ${product.price}) + (1 - ${conventions.energySales}) * sum(${energyProductRevenue})) * ${salesYears}
  + ${conventions.energySales} * sum(${energyProductRevenue}) * ${variableCostYears} + ${byProductsBeyond}`

export const fuelMade = formula({
  symbol: 'PV_fuel',
  name: 'Liquid fuel made over all years, present value',
  unit: 't',
  absent: nothingMade,
})`where(isPositive(${productionYears}), ${fuelProduction} * ${productionYears})`

export const mainProductMade = formula({
  symbol: 'PV_main',
  name: 'Main product made over all years, present value',
  unit: 't',
  absent: nothingMade,
})`where(isPositive(${productionYears}), ${mainProduction} * ${productionYears})`
