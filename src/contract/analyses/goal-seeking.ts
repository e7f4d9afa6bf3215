import { givenOf } from '../../engine/calculate.ts'
import type { Quantity as EngineQuantity, Input } from '../../engine/language/quantity.ts'
import { factorTo, findUnit, measures } from '../../engine/language/units.ts'
import { grid, zeros } from '../../engine/numerics/zeros.ts'
import { dependsOn } from '../../engine/run/dependence.ts'
import { type Evaluation, evaluate, type Given, orderOf } from '../../engine/run/evaluate.ts'
import type { AccessLevel } from '../access-level.ts'
import { toCase } from '../case.ts'
import { findScalar } from '../explanation/explanation.ts'
import type { Money } from '../money/money.ts'
import type { FieldError } from '../request/field-error.ts'
import type { Inputs } from '../request/inputs.ts'
import { inputAt, placeAt, quantityAt, withQuantity } from '../request/pointers.ts'
import { inBaseUnit } from '../request/quantity-units.ts'
import { describeRange, isInRange } from '../request/range.ts'
import type { Quantity } from '../schemas/reference-datum.ts'

export interface Goal {
  readonly inputs: Inputs
  readonly unknown: string
  readonly bounds?: { readonly low: number; readonly high: number } | undefined
  readonly target: { readonly output: string; readonly value: number; readonly unit: string }
}

/** A goal whose places and units are known to be right. */
interface CheckedGoal {
  readonly inputs: Inputs
  readonly unknown: string
  readonly given: Quantity
  readonly input: Input
  readonly bounds: { readonly low: number; readonly high: number }
  readonly output: EngineQuantity
  readonly target: number
}

export type GoalReading =
  | { readonly goal: CheckedGoal; readonly errors?: undefined }
  | { readonly goal?: undefined; readonly errors: readonly FieldError[] }

/**
 * Checks all but the inputs, which are validated already. An output that the level does not see is none: what makes
 * it zero would tell it.
 */
export function readGoal({ inputs, unknown, bounds, target }: Goal, level: AccessLevel): GoalReading {
  const refuse = (pointer: string, code: string, message: string): GoalReading => ({
    errors: [{ pointer, code, message }],
  })
  const given = quantityAt(inputs, unknown)
  const input = given && inputAt(inputs, unknown)
  if (!given || !input)
    return refuse('/unknown', 'no_such_input', `The inputs give no quantity at ${unknown}.`)
  if (input.integer) return refuse('/unknown', 'not_continuous', `“${input.name}” takes whole numbers only.`)
  const output = findScalar(target.output, level)
  if (!output)
    return refuse('/target/output', 'no_such_output', `There is no single output ${target.output}.`)
  const factor = factorOf(target.unit, output)
  if (factor === undefined)
    return refuse('/target/unit', 'wrong_unit', `“${output.name}” is in ${output.unit}.`)
  const range = bounds ?? defaultBounds(given, input, inputs.money)
  if (!range) return refuse('/bounds', 'missing', 'Nothing is given to look around: give bounds.')
  const wrong = [range.low, range.high].find(
    (value) => !isInRange(inBaseUnit({ ...given, value }, input, inputs.money), input),
  )
  if (wrong !== undefined || range.low >= range.high) {
    return refuse(
      '/bounds',
      'out_of_range',
      `“${input.name}” must be ${describeRange(input) || 'any number'}, low below high.`,
    )
  }
  return { goal: { inputs, unknown, given, input, bounds: range, output, target: target.value * factor } }
}

/** What a value is multiplied by to be in the unit of an output; undefined where its unit is of another kind. */
function factorOf(unit: string, output: EngineQuantity): number | undefined {
  if (unit === output.unit) return 1
  const row = findUnit(unit)
  return row && measures(row, output.unit) ? factorTo(row, output.unit) : undefined
}

const narrow = 1000
const wide = 1000

/** In the unit that is given. */
function defaultBounds(given: Quantity, input: Input, money: Money | undefined): Goal['bounds'] {
  const { value } = given
  const factor = inBaseUnit({ ...given, value: 1 }, input, money)
  const inside = 1e-9
  const [low, high] = [input.minimum ?? input.above, input.maximum ?? input.below]
  if (low !== undefined && high !== undefined && high - low <= narrow) {
    const step = (high - low) * inside
    const from = input.minimum === undefined ? low + step : low
    const to = input.maximum === undefined ? high - step : high
    return { low: from / factor, high: to / factor }
  }
  if (value === 0) return undefined
  const [a, b] = value > 0 ? [value / wide, value * wide] : [value * wide, value / wide]
  return { low: a, high: high === undefined ? b : Math.min(b, high / factor) }
}

/** How often a search may calculate the output. */
const budget = 500

/** Every value of the unknown within the bounds at which the output has the value asked for. */
export function seekGoal(goal: CheckedGoal) {
  const { inputs, unknown, given, bounds, output, input } = goal
  const before = evaluate(orderOf([output]), givenOf(toCase(inputs)))
  if (!dependsOn(before, output, input, placeAt(unknown))) {
    return answer(goal, [], 0, `“${output.name}” does not depend on “${input.name}”.`)
  }
  const search = zeros(differenceOf(goal, before), grid(bounds), budget)
  const found = search.found.filter((value) => isReached(goal, value, before))
  const none = `No value of “${input.name}” from ${bounds.low} to ${bounds.high} ${given.unit} gives that value of “${output.name}”.`
  const ended = `The search ended after ${budget} evaluations: there may be others.`
  const reasons = [...(found.length === 0 ? [none] : []), ...(search.isComplete ? [] : [ended])]
  return answer(goal, found, search.evaluations, reasons.join(' '))
}

function answer(
  { unknown, bounds, given }: CheckedGoal,
  found: readonly number[],
  evaluations: number,
  reason: string,
) {
  return {
    status: (['none', 'one'] as const)[found.length] ?? ('many' as const),
    solutions: found.map((value) => ({ value, unit: given.unit })),
    unknown,
    bounds,
    evaluations,
    ...(reason && { reason }),
  }
}

const givenAt = ({ inputs, unknown, given }: CheckedGoal, value: number): Given =>
  givenOf(toCase(withQuantity(inputs, unknown, { ...given, value })))

/**
 * The output less the value asked for, at a value of the unknown. A quantity that is itself solved for has that value
 * where its own target is zero at it, so that no search is made within the search.
 */
function differenceOf(goal: CheckedGoal, before: Evaluation): (value: number) => number {
  const { output, target } = goal
  if (output.kind !== 'solved') {
    const order = orderOf([output])
    return (value) => Number(evaluate(order, givenAt(goal, value), before).slots[output.id]) - target
  }
  const order = orderOf([output.target])
  const place = Array.from(before.slots[output.element.id] as ArrayLike<number>).indexOf(1)
  return (value) => {
    const given = givenAt(goal, value)
    const solved = Array.from(given.valueOf(output.unknown) as ArrayLike<number>).with(place, target)
    const withSolved: Given = {
      ...given,
      valueOf: (each) => (each === output.unknown ? solved : given.valueOf(each)),
    }
    return Number(evaluate(order, withSolved, before).slots[output.target.id])
  }
}

/** Part of the value asked for by which a solved quantity may miss it. */
const precision = 1e-6

/** Whether the output has the value asked for; what is solved for may have another value besides, and then has none. */
function isReached(goal: CheckedGoal, value: number, before: Evaluation): boolean {
  const { output, target } = goal
  if (output.kind !== 'solved') return true
  const { slots } = evaluate(orderOf([output]), givenAt(goal, value), before)
  return Math.abs(Number(slots[output.id]) - target) <= precision * Math.max(1, Math.abs(target))
}
