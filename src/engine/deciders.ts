import type { Formula, Input, Quantity, Value } from './language/quantity.ts'
import * as deliveryFigures from './model/delivery.ts'
import * as marketFigures from './model/market-gap.ts'
import * as nationalTarget from './model/national-target.ts'
import * as twoSlates from './model/two-slates.ts'
import { noElements } from './project-finance.ts'
import { type Evaluation, evaluate, orderOf } from './run/evaluate.ts'

/** Every quantity that deciders ask for, with those of the model that it is made of. */
export const deciderOrder: readonly Quantity[] = orderOf([
  ...Object.values(twoSlates),
  ...Object.values(nationalTarget),
  ...Object.values(deliveryFigures),
  ...Object.values(marketFigures),
])

/**
 * Formulas that need no plant, from given values alone.
 *
 * @returns what evaluates them; its second argument is how many numbers a series of years has.
 */
export function alone(
  wanted: readonly Formula[],
): (values: ReadonlyMap<Input, Value>, years?: number) => Evaluation {
  const order = orderOf(wanted)
  return (values, years = 0) =>
    evaluate(order, {
      valueOf: (input) => values.get(input),
      sizes: { ...noElements, year: years },
    })
}
