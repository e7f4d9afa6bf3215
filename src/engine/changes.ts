import type { Evaluation, Given } from './evaluate.ts'
import { operandsOf, type Quantity, type Value } from './quantity.ts'

/** What of an order may have another value than in an earlier evaluation: what is given otherwise, and all that depends on it. */
export function changedSince(
  before: Evaluation,
  order: readonly Quantity[],
  given: Given,
): ReadonlySet<Quantity> {
  const changed = new Set<Quantity>()
  for (const quantity of order) {
    const isChanged =
      before.slots[quantity.id] === undefined ||
      isGivenOtherwise(quantity, before, given) ||
      operandsOf(quantity).some((operand) => changed.has(operand))
    if (isChanged) changed.add(quantity)
  }
  return changed
}

function isGivenOtherwise(quantity: Quantity, before: Evaluation, given: Given): boolean {
  if (quantity.per && before.sizes[quantity.per] !== given.sizes[quantity.per]) return true
  if (quantity.kind === 'input') return isOther(before.given.valueOf(quantity), given.valueOf(quantity))
  if (quantity.kind !== 'formula') return false
  return isOther(before.given.assumed?.get(quantity), given.assumed?.get(quantity))
}

function isOther(a: Value | undefined, b: Value | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return !Object.is(a, b)
  if (a === b) return false
  if (a.length !== b.length) return true
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return true
  return false
}
