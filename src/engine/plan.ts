import type { Formula, Input, Quantity, Value } from './quantity.ts'

/** A quantity with its parts in the same places as those of every other one, which is what makes reading them quick. */
export interface Step {
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

export function planOf(order: readonly Quantity[]): Plan {
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
