import { givenOf } from '../../../engine/calculate.ts'
import type { Input, Quantity, Value } from '../../../engine/language/quantity.ts'
import { evaluate, orderOf } from '../../../engine/run/evaluate.ts'
import { isVisible } from '../../access/visible-steps.ts'
import type { AccessLevel } from '../../access-level.ts'
import { toCase } from '../../case.ts'
import type { DeciderPlant } from './question.ts'

/** Values of a question with where each is from. */
export interface Known {
  readonly values: Map<Input, Value>
  readonly sources: Map<Quantity, string>
}

/** What a plant tells of an input of a question. */
export interface Fact {
  readonly of: Quantity
  /** Set where every level may be told it although it is no number of an outcome. */
  readonly isOpen?: true
}

/** What the request gives, which goes before what a plant would tell. */
export function given(values: Iterable<readonly [Input, number | undefined]>, source?: string): Known {
  const known: Known = { values: new Map(), sources: new Map() }
  for (const [input, value] of values) {
    if (value === undefined) continue
    known.values.set(input, value)
    known.sources.set(input, source ?? 'The request')
  }
  return known
}

/**
 * Adds what the calculation of a plant tells of inputs that have no value yet.
 *
 * @returns names of the quantities that the level does not see, which nothing is taken of.
 */
export function addFacts(
  { values, sources }: Known,
  plant: DeciderPlant | undefined,
  facts: ReadonlyMap<Input, Fact>,
  level: AccessLevel,
): string[] {
  const missing = [...facts].filter(([input]) => !values.has(input))
  if (!plant || missing.length === 0) return []
  const seen = missing.filter(([, { of, isOpen }]) => isOpen || isVisible(of, level))
  const run = evaluate(orderOf(seen.map(([, { of }]) => of)), givenOf(toCase(plant.inputs)))
  for (const [input, { of }] of seen) {
    const value = run.slots[of.id]
    if (typeof value !== 'number' || !Number.isFinite(value)) continue
    values.set(input, value)
    sources.set(input, `${of.name}: the calculation of ${plant.name}`)
  }
  return missing.filter((each) => !seen.includes(each)).map(([, { of }]) => of.name)
}
