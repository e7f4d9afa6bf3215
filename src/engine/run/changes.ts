import type { Value } from '../language/quantity.ts'
import type { Evaluation, Given } from './evaluate.ts'
import type { Plan, Step } from './plan.ts'

/**
 * What may have another value than in an earlier evaluation: what is given otherwise, and all that depends on it.
 *
 * @returns 1 by the id of what has changed, else 0.
 */
export function changedSince(before: Evaluation, plan: Plan, given: Given): Uint8Array {
  const changed = new Uint8Array(plan.slots.length)
  for (const step of plan.steps) {
    const isChanged =
      before.slots[step.id] === undefined ||
      isGivenOtherwise(step, before, given) ||
      isAnyChanged(step.operands, changed)
    if (isChanged) changed[step.id] = 1
  }
  return changed
}

function isAnyChanged(ids: readonly number[], changed: Uint8Array): boolean {
  for (let i = 0; i < ids.length; i++) if (changed[ids[i] as number] === 1) return true
  return false
}

function isGivenOtherwise({ quantity, input, formula }: Step, before: Evaluation, given: Given): boolean {
  if (quantity.per && before.sizes[quantity.per] !== given.sizes[quantity.per]) return true
  if (input) return isOther(before.given.valueOf(input), given.valueOf(input))
  return formula !== undefined && isOther(before.given.assumed?.get(formula), given.assumed?.get(formula))
}

function isOther(a: Value | undefined, b: Value | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return !Object.is(a, b)
  if (a === b) return false
  if (a.length !== b.length) return true
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return true
  return false
}
