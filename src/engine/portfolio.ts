import { type Case, givenOf, quantities } from './calculate.ts'
import type { Formula, Input, Value } from './language/quantity.ts'
import { isRefusedByCorsia, span } from './model/inputs/portfolio-inputs.ts'
import * as plantFigures from './model/plant-in-portfolio.ts'
import * as portfolioFigures from './model/portfolio.ts'
import { noElements } from './project-finance.ts'
import { type Evaluation, evaluate, orderOf } from './run/evaluate.ts'

const plantOrder = orderOf(Object.values(plantFigures))
const portfolioOrder = orderOf(Object.values(portfolioFigures))

const ofModel = new Set(quantities)
/** Formulas of the model, none of which depends on the years that are looked at. */
const modelFormulas = plantOrder.filter(
  (each): each is Formula => each.kind === 'formula' && ofModel.has(each),
)
const yearsOrder = orderOf(Object.values(plantFigures), new Set(modelFormulas))

/** Every quantity of a portfolio that a calculation does not have. */
export const portfolioQuantities = [...plantOrder, ...portfolioOrder].filter((each) => !ofModel.has(each))

/** Calendar years, both included. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A plant's part of the model, and what it is to a buyer in some years. */
export function evaluatePlant({ values, names }: Case, { from, to }: Span, isRefused: boolean): Evaluation {
  const all = new Map<Input, Value>(values)
  all.set(span.first, from).set(span.last, to).set(isRefusedByCorsia, Number(isRefused))
  return evaluate(plantOrder, givenOf({ values: all, names }))
}

/** The same plant in other years; what does not depend on them is taken from before and not explained. */
export function otherYears({ slots, given }: Evaluation): (years: Span) => Evaluation {
  const assumed = new Map(modelFormulas.map((each) => [each, slots[each.id] as Value]))
  return ({ from, to }) =>
    evaluate(yearsOrder, {
      valueOf: (input) => (input === span.first ? from : input === span.last ? to : given.valueOf(input)),
      sizes: given.sizes,
      assumed,
    })
}

/** What several plants are together, from one number of each. */
export function evaluatePortfolio(values: ReadonlyMap<Input, Value>, plants: number): Evaluation {
  const sizes = { ...noElements, plant: plants }
  return evaluate(portfolioOrder, { valueOf: (input) => values.get(input), sizes })
}
