import {
  type Formula,
  type Input,
  operandsOf,
  type Quantity,
  type Run,
  type Solutions,
  type Solved,
  type Value,
} from '../language/quantity.ts'
import { NoSolution } from '../numerics/no-solution.ts'
import { changedSince } from './changes.ts'
import { inputValue } from './input-value.ts'
import { planOf, type Step } from './plan.ts'
import { Reasons, reasonOf } from './reasons.ts'
import { shapeOf } from './shape.ts'
import { solve } from './solve.ts'
import { templateOf } from './template.ts'

/** What the user gave: a value for each input that has one, and the length of each series. */
export interface Given {
  readonly valueOf: (input: Input) => Value | undefined
  readonly sizes: Run['sizes']
  /** Formulas whose value is given instead of computed. */
  readonly assumed?: ReadonlyMap<Formula, Value>
}

export interface Evaluation extends Run {
  /** The quantities computed, each after all that it depends on. */
  readonly order: readonly Quantity[]
  /** For quantities that do not exist, wholly or for some elements: why. */
  readonly reasons: Pick<Reasons, 'get'>
  /** Whether every input was given in its own form. */
  readonly isPlain: boolean
  /** For inputs that were not given directly, or not for all elements: the formulas that gave them. */
  readonly derived: ReadonlyMap<Input, readonly Formula[]>
  /** For solved quantities: every value that they may have, of which theirs is the only one. */
  readonly solutions: ReadonlyMap<Solved, Solutions>
  readonly given: Given
}

/**
 * Everything `outputs` depend on, each quantity once and after its operands; nothing below a formula whose
 * value is assumed.
 */
export function orderOf(
  outputs: readonly Quantity[],
  assumed: { has(quantity: Formula): boolean } = new Set<Formula>(),
): Quantity[] {
  const order = new Set<Quantity>()
  const visit = (quantity: Quantity) => {
    if (order.has(quantity)) return
    const isAssumed = quantity.kind === 'formula' && assumed.has(quantity)
    if (!isAssumed) operandsOf(quantity).forEach(visit)
    order.add(quantity)
  }
  outputs.forEach(visit)
  return [...order]
}

/** An evaluation while it is being made. */
interface Evaluating extends Evaluation {
  readonly reasons: Reasons
  readonly derived: Map<Input, readonly Formula[]>
  readonly solutions: Map<Solved, Solutions>
}

/**
 * Computes every quantity of `order`. A number that does not exist for these inputs is NaN in its slot,
 * never an infinity, and has a reason; what depends on it has the same reason.
 *
 * @param earlier an evaluation of other inputs: what depends on nothing that has changed since is taken from it, which
 *   gives the same bits as computing it.
 * @throws {Error} when an input that has no fallback is missing: the caller validates before.
 */
export function evaluate(order: readonly Quantity[], given: Given, earlier?: Evaluation): Evaluation {
  const plan = planOf(order)
  const shape = shapeOf(plan.inputs, given)
  const isPlain = !plan.forms.some((form) => given.valueOf(form) !== undefined)
  const template = plan.templates.find(shape)
  const evaluation: Evaluating = {
    slots: (template ?? plan).slots.slice(),
    temporaries: [],
    isPlain,
    sizes: given.sizes,
    order,
    reasons: new Reasons(template?.reasons),
    derived: new Map(template?.derived),
    solutions: new Map(),
    given,
  }
  const steps = template?.steps ?? plan.steps.filter((step) => isComputed(step, isPlain, given))
  // What converts forms is computed in only one of the two kinds.
  const before = earlier?.isPlain === isPlain ? earlier : undefined
  const changed = before && changedSince(before, plan, given)
  for (const step of steps) {
    if (before && changed?.[step.id] === 0) keep(step, before, evaluation)
    else take(step, evaluation)
  }
  if (!template) plan.templates.add(templateOf(evaluation, steps, shape))
  return evaluation
}

/** The slot of a form in which nothing is given, and of what converts it, holds no number already. */
const isComputed = ({ form, isForForms }: Step, isPlain: boolean, given: Given): boolean =>
  form ? given.valueOf(form) !== undefined : !(isPlain && isForForms)

function take(step: Step, evaluation: Evaluating): void {
  const { quantity, id } = step
  let thrown: string | undefined
  let value: Value
  try {
    value = compute(step, evaluation)
  } catch (error) {
    if (!(error instanceof NoSolution)) throw error
    thrown = error.message
    value = Number.NaN
  }
  const isComplete = typeof value === 'number' ? Number.isFinite(value) : allFinite(value)
  evaluation.slots[id] = isComplete ? value : withoutInfinities(value)
  if (!isComplete) evaluation.reasons.set(quantity, reasonOf(quantity, value, evaluation, thrown))
}

function keep({ quantity, id, input }: Step, before: Evaluation, evaluation: Evaluating): void {
  evaluation.slots[id] = before.slots[id]
  const reason = before.reasons.get(quantity)
  if (reason !== undefined) evaluation.reasons.set(quantity, reason)
  const formulas = input && before.derived.get(input)
  if (formulas) evaluation.derived.set(input, formulas)
  const solutions = quantity.kind === 'solved' && before.solutions.get(quantity)
  if (solutions) evaluation.solutions.set(quantity, solutions)
}

function compute({ formula, input, solved, between }: Step, run: Evaluating): Value {
  const { given, derived } = run
  if (formula) return given.assumed?.get(formula) ?? formula.compute(run)
  if (input) return inputValue(input, run, given.valueOf(input), derived)
  return solved ? onlySolution(solved, between, run) : Number.NaN
}

/** @throws {NoSolution} when there is none, or more than one. */
function onlySolution(quantity: Solved, between: readonly Formula[], run: Evaluating): number {
  const solutions = solve(quantity, between, run)
  run.solutions.set(quantity, solutions)
  const { value, reason } = solutions
  if (value === null && reason !== undefined) throw new NoSolution(reason)
  return value ?? Number.NaN
}

function allFinite(values: ArrayLike<number>): boolean {
  let sum = 0
  // What is not finite makes NaN of zero.
  for (let i = 0; i < values.length; i++) sum += 0 * (values[i] as number)
  return sum === 0
}

function withoutInfinities(value: Value): Value {
  if (typeof value === 'number') return Number.NaN
  const isInfinite = (each: number) => each === Number.POSITIVE_INFINITY || each === Number.NEGATIVE_INFINITY
  const values = Array.from(value)
  return values.some(isInfinite) ? values.map((each) => (isInfinite(each) ? Number.NaN : each)) : value
}
