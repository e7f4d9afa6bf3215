import { type Case, givenOf } from './calculate.ts'
import { type Evaluation, evaluate, orderOf } from './evaluate.ts'
import { further } from './model/finance-inputs.ts'
import { outputs } from './model/outputs.ts'
import type { Formula, Value } from './quantity.ts'

/** What a project earns and costs, where it is known without a plant that it follows from. */
export interface Amounts {
  /** USD, without working capital. */
  readonly fixedCapital: number
  /** USD */
  readonly workingCapital: number
  /** USD/yr in a year at capacity, in money of time zero, like both costs. */
  readonly sales: number
  readonly variableCost: number
  /** Without labour that has a cost of its own. */
  readonly fixedCost: number
}

const noNames = { feedstock: [], utility: [], power: [], product: [] } as const

/** Everything of the model that needs no plant. */
const financial: readonly Formula[] = [
  outputs.cashFlow,
  outputs.loanBalance,
  outputs.discountFactor,
  outputs.cumulativeCashFlow,
  outputs.cumulativeDiscountedCashFlow,
  outputs.netPresentValue,
  outputs.projectNetPresentValue,
  outputs.equityNetPresentValue,
  outputs.rateOfReturn,
  outputs.projectRateOfReturn,
  outputs.equityRateOfReturn,
  outputs.nominalRateOfReturn,
  outputs.realRateOfReturn,
  outputs.nominalDiscountRate,
  outputs.realDiscountRate,
  outputs.simplePayback,
  outputs.discountedPayback,
  outputs.lowestDebtServiceCover,
]

const assumedOf = (
  { fixedCapital, workingCapital, sales, variableCost, fixedCost }: Amounts,
  labour: number,
) =>
  new Map<Formula, Value>([
    [outputs.fixedCapital, fixedCapital],
    [outputs.workingCapital, workingCapital],
    [outputs.revenue, sales],
    [outputs.directOpex, variableCost],
    [outputs.indirectOpex, fixedCost + labour],
  ])

const order = orderOf(
  financial,
  assumedOf({ fixedCapital: 0, workingCapital: 0, sales: 0, variableCost: 0, fixedCost: 0 }, 0),
)

/** The financial part of the model alone, from yearly amounts. */
export function financeProject(amounts: Amounts, values: Case['values']): Evaluation {
  const labour = Number(values.get(further.labourCost) ?? 0)
  return evaluate(order, { ...givenOf({ values, names: noNames }), assumed: assumedOf(amounts, labour) })
}
