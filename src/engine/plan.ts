import { type Formula, type Input, operandsOf, type Quantity, type Value } from './quantity.ts'

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
  /** The steps of an evaluation in which nothing is given in another form: most are. */
  readonly plainSteps: readonly Step[]
  /** The forms of inputs. */
  readonly forms: readonly Input[]
  readonly slots: readonly (Value | undefined)[]
}

const plans = new WeakMap<readonly Quantity[], Plan>()

export function planOf(order: readonly Quantity[]): Plan {
  const known = plans.get(order)
  if (known) return known
  const slots = new Array<Value | undefined>(1 + Math.max(...order.map(({ id }) => id))).fill(undefined)
  const forms = new Set(order.flatMap((each) => (each.kind === 'formula' ? (each.form ?? []) : [])))
  const converting = onlyForForms(order)
  for (const quantity of order) if (quantity.kind === 'constant') slots[quantity.id] = quantity.value
  const steps = order.flatMap((quantity): Step[] => {
    if (quantity.kind === 'constant') return []
    const formula = quantity.kind === 'formula' ? quantity : undefined
    const input = quantity.kind === 'input' ? quantity : undefined
    const form = formula?.form ?? (input && forms.has(input) ? input : undefined)
    if (form || converting.has(quantity)) slots[quantity.id] = Number.NaN
    return [{ quantity, id: quantity.id, formula, compute: formula?.compute, input, form }]
  })
  const plainSteps = steps.filter(({ quantity, form }) => !form && !converting.has(quantity))
  const plan = { steps, plainSteps, forms: [...forms], slots }
  plans.set(order, plan)
  return plan
}

/** The formulas that nothing needs but what converts forms, such as the volume of a tonne. */
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
