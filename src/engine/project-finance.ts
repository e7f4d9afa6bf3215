import { type Case, givenOf } from './calculate.ts'
import type { Formula, Run, Value } from './language/quantity.ts'
import { otherCosts } from './model/inputs/finance-inputs.ts'
import { outputs } from './model/outputs.ts'
import { NoSolution } from './numerics/no-solution.ts'
import { closeBracket, isZeroBetween } from './numerics/roots.ts'
import { type Evaluation, evaluate, orderOf } from './run/evaluate.ts'

/** What a project earns and costs, where it is known without a plant that it follows from. */
export interface Amounts {
  /** USD, without working capital. */
  readonly fixedCapital: number
  /** USD */
  readonly workingCapital: number
  /** USD/yr in a year at capacity, in money of time zero, like both costs. */
  readonly sales: number
  readonly variableCost: number
  /** Labour that has a cost of its own is left out. */
  readonly fixedCost: number
}

/** What has no plant behind it has elements of nothing. */
export const noNames = {
  feedstock: [],
  utility: [],
  power: [],
  product: [],
  energyProduct: [],
  policy: [],
  contract: [],
  path: [],
  part: [],
  plant: [],
} as const

/** Sizes of a run that has no elements. */
export const noElements: Run['sizes'] = {
  ...(Object.fromEntries(Object.keys(noNames).map((index) => [index, 0])) as Record<keyof typeof noNames, 0>),
  year: 0,
  policyYear: 0,
  contractYear: 0,
  pathYear: 0,
}

/** Everything of the model that needs no plant. */
const financial: readonly Formula[] = [
  outputs.cashFlow,
  outputs.tax,
  outputs.loanBalance,
  outputs.returnFlow,
  outputs.cumulativeCashFlow,
  outputs.cumulativeDiscountedCashFlow,
  outputs.netPresentValue,
  outputs.projectNetPresentValue,
  outputs.equityNetPresentValue,
  outputs.realRateOfReturn,
  outputs.nominalDiscountRate,
  outputs.realDiscountRate,
  outputs.simplePayback,
  outputs.discountedPayback,
  outputs.lowestDebtServiceCover,
  outputs.averageDebtServiceCover,
  outputs.loanLifeCover,
  outputs.projectLifeCover,
  outputs.targetCover,
  outputs.loanFee,
  outputs.serviceReserve,
  outputs.sweptCash,
  outputs.keptCash,
  outputs.neverDeductedShare,
]

/** There is no plant, so nothing that a policy could pay for, and nothing whose price moves by itself. */
const flowsOfPlants = [
  outputs.ownRevenue,
  outputs.ownVariableCost,
  outputs.ownFixedCost,
  outputs.policyIncome,
  outputs.taxedPolicyIncome,
  outputs.policyTaxCredit,
  outputs.grantFlow,
  outputs.contractIncome,
  outputs.productRoyaltyFlow,
] as const

function assumedOf(amounts: Amounts, labourCost: number, years: number): ReadonlyMap<Formula, Value> {
  const { fixedCapital, workingCapital, sales, variableCost, fixedCost } = amounts
  return new Map<Formula, Value>([
    [outputs.fixedCapital, fixedCapital],
    [outputs.workingCapital, workingCapital],
    [outputs.revenue, sales],
    [outputs.energyProductRevenue, new Float64Array(0)],
    [outputs.directOpex, variableCost],
    [outputs.indirectOpex, fixedCost + labourCost],
    ...flowsOfPlants.map((flow): [Formula, Value] => [flow, new Float64Array(years)]),
  ])
}

const nothing = { fixedCapital: 0, workingCapital: 0, sales: 0, variableCost: 0, fixedCost: 0 }
const order = orderOf(financial, assumedOf(nothing, 0, 0))
const presentValueOrder = orderOf([outputs.netPresentValue], assumedOf(nothing, 0, 0))

/** The financial part of the model alone, from yearly amounts. */
export function financeProject(amounts: Amounts, values: Case['values'], wanted = order): Evaluation {
  const pay = Number(values.get(otherCosts.labourCost) ?? 0)
  const labourCost = pay * (1 + Number(values.get(otherCosts.labourBurden) ?? 0))
  const given = givenOf({ values, names: noNames })
  return evaluate(wanted, { ...given, assumed: assumedOf(amounts, labourCost, given.sizes.year) })
}

/**
 * The sales of a year at capacity at which the net present value is zero, on the basis that the convention names.
 *
 * @returns USD/yr in money of time zero.
 * @throws {NoSolution} when no sales balance what the project costs.
 */
export function breakEvenSales(amounts: Amounts, values: Case['values']): number {
  const presentValue = (sales: number) => {
    const { slots } = financeProject({ ...amounts, sales }, values, presentValueOrder)
    return slots[outputs.netPresentValue.id] as number
  }
  const worth = presentValue(0)
  if (worth === 0) return 0
  if (worth > 0) {
    throw new NoSolution('The project is worth something without any sales: no price balances it.')
  }
  let high = amounts.fixedCapital + amounts.workingCapital + amounts.variableCost + amounts.fixedCost + 1
  for (let doublings = 0; presentValue(high) < 0; doublings++) {
    if (doublings > 100) throw new NoSolution('No sales make the net present value zero.')
    high *= 2
  }
  const { x, y } = closeBracket(presentValue, { x: 0, y: worth }, { x: high, y: presentValue(high) })
  if (isZeroBetween(y, worth, presentValue(high))) return x
  throw new NoSolution('The net present value jumps over zero, and no sales make it zero.')
}
