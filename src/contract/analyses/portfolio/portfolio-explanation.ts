import { quantities } from '../../../engine/calculate.ts'
import type { Quantity } from '../../../engine/language/quantity.ts'
import { orderOf } from '../../../engine/run/evaluate.ts'
import { type Step, trace } from '../../../engine/trace.ts'
import { visibleSteps } from '../../access/visible-steps.ts'
import type { AccessLevel } from '../../access-level.ts'
import { withOrigins } from '../../explanation/explanation.ts'
import type { EvaluatedPortfolio } from './evaluated-portfolio.ts'
import { plantCosts, plantNumbers, seesCosts, totalCosts, totalNumbers } from './portfolio-numbers.ts'

/**
 * How a number of a portfolio came about, operands before what uses them.
 *
 * @param place `/totals/premium`, or `/plants/2/avoided` of the third plant of the question.
 * @returns undefined where the level sees no such number.
 */
export function explainPortfolio(
  { plants, total }: EvaluatedPortfolio,
  place: string,
  level: AccessLevel,
): Step[] | undefined {
  const isAll = seesCosts(level)
  const [, part, one, two] = place.split('/')
  if (part === 'totals') {
    const quantity = own({ ...totalNumbers, ...(isAll && totalCosts) }, one)
    return quantity && trace(total, quantity)
  }
  const plant = part === 'plants' && /^\d{1,2}$/.test(one ?? '') ? plants[Number(one)] : undefined
  const quantity = own({ ...plantNumbers, ...(isAll && plantCosts) }, two)
  if (!plant || !quantity) return undefined
  const steps = trace(withOrigins(plant.run, plant.plant.inputs), quantity)
  if (isAll) return steps
  return steps.flatMap((step) => (withoutCosts.has(step.symbol) ? [step] : visibleSteps([step], level)))
}

const own = (numbers: Readonly<Record<string, Quantity>>, name = ''): Quantity | undefined =>
  Object.hasOwn(numbers, name) ? numbers[name] : undefined

const ofModel = new Set(quantities)
/** Quantities of a plant that no calculation has and that need no cost. */
const withoutCosts = new Set(
  orderOf(Object.values(plantNumbers))
    .filter((each) => !ofModel.has(each))
    .map(({ symbol }) => symbol),
)
