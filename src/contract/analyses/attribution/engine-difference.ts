import type { Quantity } from '../../../engine/language/quantity.ts'
import type { Scalar } from '../../answers/scalar.ts'
import { membersIn, outcomeMembers, quantitiesOf } from '../../outcome/outcome-members.ts'
import { isObject } from '../../request/field-error.ts'
import type { AttributedOutput } from './attributed-output.ts'

/** What a calculation answered when it was made. */
export interface StoredOutcome {
  readonly engineVersion: string
  readonly outcome: unknown
}

export interface StoredOutcomes {
  readonly from: StoredOutcome | undefined
  readonly to: StoredOutcome | undefined
}

/** What other engines made of the two documents, in the unit of the output; null where that is not known. */
export interface EngineShare {
  readonly value: number | null
  readonly from: string
  readonly to: string
  readonly reason?: string
}

/**
 * An output between two calculations of which one was made by another engine: what the inputs make is as the present engine has
 * it for both, and what is left between these and the numbers that were stored is the engines'. Everything adds up to the
 * difference between the stored numbers.
 */
export function withEngines(
  result: AttributedOutput,
  quantity: Quantity,
  stored: StoredOutcomes,
  engineVersion: string,
): AttributedOutput & { readonly engine?: EngineShare } {
  const [from, to] = [stored.from?.engineVersion ?? engineVersion, stored.to?.engineVersion ?? engineVersion]
  if (from === engineVersion && to === engineVersion) return result
  const ends = [
    from === engineVersion ? result.from : storedScalar(stored.from, quantity),
    to === engineVersion ? result.to : storedScalar(stored.to, quantity),
  ] as const
  const values = [...ends, result.from, result.to].map((each) => each?.value ?? null)
  const [before, after, ownBefore, ownAfter] = values
  const isKnown = (each: number | null | undefined): each is number => typeof each === 'number'
  if (!isKnown(before) || !isKnown(after) || !isKnown(ownBefore) || !isKnown(ownAfter)) {
    const reason = `What the engines ${from} and ${to} make is not known: one of the calculations has no such number, or in another unit. Calculate both anew.`
    return { ...result, engine: { value: null, from, to, reason } }
  }
  const difference = after - before
  const value = difference - (ownAfter - ownBefore)
  return {
    ...result,
    from: ends[0] as Scalar,
    to: ends[1] as Scalar,
    difference,
    engine: { value, from, to },
  }
}

/** A single number of an outcome, in the unit that it has today: what another engine measured otherwise is not known. */
function storedScalar(stored: StoredOutcome | undefined, quantity: Quantity): Scalar | undefined {
  const found = membersIn(outcomeMembers).find(
    ([path, member]) =>
      !path.includes('[]') && quantitiesOf(member).includes(quantity) && isScalar(at(stored, path)),
  )
  const scalar = found && (at(stored, found[0]) as Scalar)
  return scalar?.unit === quantity.unit ? scalar : undefined
}

const at = (stored: StoredOutcome | undefined, path: string): unknown =>
  path.split('.').reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), stored?.outcome)

const isScalar = (node: unknown): boolean => isObject(node) && 'value' in node && 'unit' in node
