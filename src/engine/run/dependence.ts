import { type CodeContext, javascriptOf } from '../language/javascript.ts'
import { type Formula, type Input, operandsOf, type Quantity } from '../language/quantity.ts'
import type { Evaluation } from './evaluate.ts'

/**
 * Whether a quantity can change with an input while all others are as they are. It is told from the formulas, without
 * computing any: a condition that does not change decides what of a formula is computed at all. What is multiplied by a
 * zero is taken for a dependence.
 *
 * @param element of the input, where it is a series and one of its numbers is meant.
 */
export function dependsOn(run: Evaluation, quantity: Quantity, input: Input, element?: number): boolean {
  const changing = dependents(run.order, input)
  const isConstant = (id: number) => !changing.has(id) && typeof run.slots[id] === 'number'
  const byId = new Map(run.order.map((each) => [each.id, each]))
  const known = new Map<Quantity, boolean>()
  const visit = (each: Quantity): boolean => {
    if (each === input) return true
    if (!changing.has(each.id)) return false
    const seen = known.get(each)
    if (seen !== undefined) return seen
    const isDepending = reached(each).some(visit)
    known.set(each, isDepending)
    return isDepending
  }
  const reached = (each: Quantity): readonly Quantity[] => {
    if (each.kind === 'formula') return usedBy(each, { run, isConstant }).flatMap((id) => byId.get(id) ?? [])
    if (each.kind === 'input') return run.derived.get(each) ?? []
    // What is solved for does not depend on what is given instead of it.
    if (each.kind === 'solved') return isUnknown(each, run, input, element) ? [] : [each.target]
    return []
  }
  return visit(quantity)
}

function isUnknown(
  quantity: Extract<Quantity, { kind: 'solved' }>,
  { slots }: Evaluation,
  input: Input,
  element: number | undefined,
): boolean {
  const marks = slots[quantity.element.id] as ArrayLike<number>
  const { unknown } = quantity
  const isForm = unknown.otherwise?.some(({ form }) => form === input) === true
  return (unknown === input || isForm) && element !== undefined && marks[element] === 1
}

/** Ids of what may change with the input, whatever the conditions are. */
function dependents(order: readonly Quantity[], input: Input): ReadonlySet<number> {
  const changing = new Set<number>()
  for (const each of order) {
    if (each === input || operandsOf(each).some(({ id }) => changing.has(id))) changing.add(each.id)
  }
  return changing
}

/** Ids of the operands that are needed to compute a formula. */
function usedBy(formula: Formula, { run, isConstant }: Pick<CodeContext, 'run' | 'isConstant'>): number[] {
  const used: number[] = []
  const use = (id: number) => {
    used.push(id)
    return ''
  }
  javascriptOf(formula.tree, { use, call: (name) => name, step: (place) => `${place}`, isConstant, run })
  return used
}
