import { operandsOf, type Quantity } from '../language/quantity.ts'
import type { Evaluation } from './evaluate.ts'

/** What a quantity was computed from in this run; of an input, only the forms that were given. */
export function operandsIn(
  { derived, given }: Pick<Evaluation, 'derived' | 'given'>,
  quantity: Quantity,
): readonly Quantity[] {
  if (quantity.kind === 'input') return derived.get(quantity) ?? []
  return quantity.kind === 'formula' && given.assumed?.has(quantity) ? [] : operandsOf(quantity)
}

/** Everything that these were computed from in this run, and they themselves. */
function neededFor(run: Evaluation, ends: readonly Quantity[]): ReadonlySet<Quantity> {
  const needed = new Set<Quantity>()
  const visit = (quantity: Quantity) => {
    if (needed.has(quantity)) return
    needed.add(quantity)
    operandsIn(run, quantity).forEach(visit)
  }
  ends.forEach(visit)
  return needed
}

/**
 * What was computed from a quantity directly in this run, in the order of computation.
 *
 * @param ends what is asked for in the end: what is only needed for something else is left out.
 */
export function usersOf(run: Evaluation, quantity: Quantity, ends: readonly Quantity[]): Quantity[] {
  const needed = neededFor(run, ends)
  return run.order.filter((each) => needed.has(each) && operandsIn(run, each).includes(quantity))
}
