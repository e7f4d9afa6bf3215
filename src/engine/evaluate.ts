import {
  type Formula,
  type Input,
  NoSolution,
  type Quantity,
  type Run,
  type Solved,
  type Value,
} from './quantity.ts'
import { solve } from './solve.ts'

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
  readonly reasons: ReadonlyMap<Quantity, string>
  /** For inputs that were not given directly, or not for all elements: the formulas that gave them. */
  readonly derived: Derived
}

type Derived = ReadonlyMap<Input, readonly Formula[]>

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

export function operandsOf(quantity: Quantity): readonly Quantity[] {
  if (quantity.kind === 'constant') return []
  return quantity.kind === 'input' ? (quantity.otherwise ?? []) : quantity.operands
}

/**
 * Computes every quantity of `order`. A number that does not exist for these inputs is NaN in its slot,
 * never an infinity, and has a reason; what depends on it has the same reason.
 *
 * @throws {Error} when an input that has no fallback is missing: the caller validates before.
 */
export function evaluate(order: readonly Quantity[], given: Given): Evaluation {
  const { steps, slots } = planOf(order)
  const reasons = new Map<Quantity, string>()
  const derived = new Map<Input, readonly Formula[]>()
  const evaluation: Evaluation = {
    slots: slots.slice(),
    temporaries: [],
    isWhole: undefined,
    sizes: given.sizes,
    order,
    reasons,
    derived,
  }
  for (const step of steps) {
    if (isLeftOut(step, given)) continue
    let thrown: string | undefined
    let value: Value
    evaluation.isWhole = undefined
    try {
      value = compute(step, evaluation, given, derived)
    } catch (error) {
      if (!(error instanceof NoSolution)) throw error
      thrown = error.message
      value = Number.NaN
    }
    const isWhole =
      typeof value === 'number' ? Number.isFinite(value) : (evaluation.isWhole ?? allFinite(value))
    evaluation.slots[step.id] = isWhole ? value : withoutInfinities(value)
    if (!isWhole) reasons.set(step.quantity, reasonOf(step.quantity, reasons, thrown))
  }
  return evaluation
}

/** A form in which nothing is given, and what converts it: their slots hold no number already. */
const isLeftOut = ({ form }: Step, given: Given): boolean =>
  form !== undefined && given.valueOf(form) === undefined

const reasonOf = (quantity: Quantity, reasons: ReadonlyMap<Quantity, string>, thrown?: string): string =>
  inherited(quantity, reasons) ?? thrown ?? ownReason(quantity)

/** A quantity with its parts in the same places as those of every other one, which is what makes reading them quick. */
interface Step {
  readonly quantity: Quantity
  readonly id: number
  readonly formula: Formula | undefined
  readonly compute: Formula['compute'] | undefined
  readonly input: Input | undefined
  /** Set for a form of an input and what converts it: without a value there is nothing to do. */
  readonly form: Input | undefined
}

/** What is the same in every evaluation of an order: its steps, and slots that hold the constants, and no number for forms. */
interface Plan {
  readonly steps: readonly Step[]
  readonly slots: readonly (Value | undefined)[]
}

const plans = new WeakMap<readonly Quantity[], Plan>()

function planOf(order: readonly Quantity[]): Plan {
  const known = plans.get(order)
  if (known) return known
  const slots = new Array<Value | undefined>(1 + Math.max(...order.map(({ id }) => id))).fill(undefined)
  const forms = new Set(order.flatMap((each) => (each.kind === 'formula' ? (each.form ?? []) : [])))
  for (const quantity of order) if (quantity.kind === 'constant') slots[quantity.id] = quantity.value
  const steps = order.flatMap((quantity): Step[] => {
    if (quantity.kind === 'constant') return []
    const formula = quantity.kind === 'formula' ? quantity : undefined
    const input = quantity.kind === 'input' ? quantity : undefined
    const form = formula?.form ?? (input && forms.has(input) ? input : undefined)
    if (form) slots[quantity.id] = Number.NaN
    return [{ quantity, id: quantity.id, formula, compute: formula?.compute, input, form }]
  })
  const plan = { steps, slots }
  plans.set(order, plan)
  return plan
}

function compute(
  { quantity, formula, compute, input }: Step,
  run: Evaluation,
  given: Given,
  derived: Map<Input, readonly Formula[]>,
): Value {
  if (formula && compute) return given.assumed?.get(formula) ?? compute(run)
  if (input) return inputValue(input, run, given.valueOf(input), derived)
  return solve(quantity as Solved, run)
}

/** The given value; where there is none, what the input's formulas, or its fallback, say instead. */
function inputValue(
  quantity: Input,
  run: Run,
  value: Value | undefined,
  derived: Map<Input, readonly Formula[]>,
): Value {
  if (typeof value === 'object' && quantity.otherwise) return completed(quantity, run, value, derived)
  if (value !== undefined) return value
  const formula = quantity.otherwise?.find(({ id }) => Number.isFinite(run.slots[id]))
  if (formula) {
    derived.set(quantity, [formula])
    return run.slots[formula.id] as number
  }
  const isEmpty = quantity.per !== undefined && run.sizes[quantity.per] === 0
  if (quantity.fallback === undefined && !quantity.optional && !quantity.otherwise && !isEmpty) {
    throw new Error(`No value given for input ${quantity.symbol} (${quantity.name})`)
  }
  const filler = quantity.fallback ?? Number.NaN
  return quantity.per ? new Array<number>(run.sizes[quantity.per]).fill(filler) : filler
}

/** The given elements, and for those that were given in another form what its formula says. */
function completed(
  quantity: Input,
  run: Run,
  given: ArrayLike<number>,
  derived: Map<Input, readonly Formula[]>,
): ArrayLike<number> {
  let elements: number[] | undefined
  for (const formula of quantity.otherwise ?? []) {
    const others = run.slots[formula.id]
    if (typeof others !== 'object') continue
    elements ??= Array.from(given)
    for (let i = 0; i < elements.length; i++) {
      if (Number.isNaN(elements[i])) elements[i] = others[i] ?? Number.NaN
    }
    derived.set(quantity, [...(derived.get(quantity) ?? []), formula])
  }
  return elements ?? given
}

function inherited(quantity: Quantity, reasons: ReadonlyMap<Quantity, string>): string | undefined {
  if (quantity.kind === 'input') return undefined
  for (const operand of operandsOf(quantity)) {
    const reason = reasons.get(operand)
    if (reason !== undefined) return reason
  }
  return undefined
}

function ownReason(quantity: Quantity): string {
  if (quantity.absent) return quantity.absent
  if (quantity.kind === 'input') return `${quantity.name} is not given.`
  return `${quantity.name} is not a finite number for these inputs.`
}

function allFinite(values: ArrayLike<number>): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false
  return true
}

function withoutInfinities(value: Value): Value {
  if (typeof value === 'number') return Number.NaN
  const isInfinite = (each: number) => each === Number.POSITIVE_INFINITY || each === Number.NEGATIVE_INFINITY
  const values = Array.from(value)
  return values.some(isInfinite) ? values.map((each) => (isInfinite(each) ? Number.NaN : each)) : value
}
