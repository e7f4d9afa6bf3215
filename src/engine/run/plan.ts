import {
  type Formula,
  type Input,
  operandsOf,
  type Quantity,
  type Solved,
  type Value,
} from '../language/quantity.ts'
import { isOfShape, type ShapeInput } from './shape.ts'
import { formulasBetween } from './solve.ts'
import { Templates } from './template.ts'

/** A quantity with its parts in the same places as those of every other one, which is what makes reading them quick. */
export interface Step {
  readonly quantity: Quantity
  readonly id: number
  readonly formula: Formula | undefined
  readonly input: Input | undefined
  readonly solved: Solved | undefined
  /** The formulas between a target and its unknown. */
  readonly between: readonly Formula[]
  /** Ids of what it is computed from. */
  readonly operands: readonly number[]
  /** Set for a form of an input and what converts it: without a value there is nothing to do. */
  readonly form: Input | undefined
  /** Whether nothing needs it but what converts forms, such as the volume of a tonne. */
  readonly isForForms: boolean
}

/** What is the same in every evaluation of an order: its steps, and slots that hold the constants, and no number for forms. */
export interface Plan {
  readonly steps: readonly Step[]
  readonly inputs: readonly ShapeInput[]
  /** The forms of inputs. */
  readonly forms: readonly Input[]
  readonly slots: readonly (Value | undefined)[]
  readonly templates: Templates
}

const plans = new WeakMap<readonly Quantity[], Plan>()

export function planOf(order: readonly Quantity[]): Plan {
  const known = plans.get(order)
  if (known) return known
  const slots = new Array<Value | undefined>(1 + Math.max(...order.map(({ id }) => id))).fill(undefined)
  const forms = new Set(order.flatMap((each) => (each.kind === 'formula' ? (each.form ?? []) : [])))
  const forForms = onlyForForms(order)
  for (const quantity of order) if (quantity.kind === 'constant') slots[quantity.id] = quantity.value
  const steps = order.flatMap((quantity) =>
    quantity.kind === 'constant' ? [] : stepOf(quantity, forms, forForms.has(quantity)),
  )
  for (const { id, form, isForForms } of steps) if (form || isForForms) slots[id] = Number.NaN
  const inputs = steps.flatMap(({ input }) => (input ? [{ input, isOfShape: isOfShape(input) }] : []))
  const plan = { steps, inputs, forms: [...forms], slots, templates: new Templates() }
  plans.set(order, plan)
  return plan
}

function stepOf(quantity: Quantity, forms: ReadonlySet<Input>, isForForms: boolean): Step {
  const formula = quantity.kind === 'formula' ? quantity : undefined
  const input = quantity.kind === 'input' ? quantity : undefined
  const solved = quantity.kind === 'solved' ? quantity : undefined
  const form = formula?.form ?? (input && forms.has(input) ? input : undefined)
  const between = solved ? formulasBetween(solved) : []
  const operands = operandsOf(quantity).map(({ id }) => id)
  return { quantity, id: quantity.id, formula, input, solved, between, operands, form, isForForms }
}

/** The formulas that nothing needs but what converts forms. */
function onlyForForms(order: readonly Quantity[]): ReadonlySet<Quantity> {
  const users = new Map<Quantity, Quantity[]>()
  for (const user of order) {
    for (const operand of operandsOf(user)) users.set(operand, [...(users.get(operand) ?? []), user])
  }
  const found = new Set<Quantity>()
  for (const quantity of order.toReversed()) {
    const all = users.get(quantity) ?? []
    const isOnlyForForms = all.every((user) => (user.kind === 'formula' && user.form) || found.has(user))
    if (quantity.kind === 'formula' && !quantity.form && all.length > 0 && isOnlyForForms) found.add(quantity)
  }
  return found
}
