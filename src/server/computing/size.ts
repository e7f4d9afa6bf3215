import { isObject } from '../../contract/request/field-error.ts'

/**
 * Work up to these sizes takes a few milliseconds at most, however it is filled; decision 17 has the measurements. The
 * rest of a case is bounded by its legal size: policies are what makes its cost grow.
 */
const policiesMaximum = 2
const elementsMaximum = 60

/** Whether a case, or what may become one, may be calculated on the event loop. */
export function isSmallCase(inputs: unknown): boolean {
  const policies = isObject(inputs) ? inputs.policies : undefined
  return !Array.isArray(policies) || policies.length <= policiesMaximum
}

export const isSmallList = (list: readonly unknown[]): boolean => list.length <= elementsMaximum

/** For JSON that is read, written and hashed. */
const lettersMaximum = 100_000

export const isSmallText = (...texts: readonly string[]): boolean =>
  texts.reduce((sum, text) => sum + text.length, 0) <= lettersMaximum
