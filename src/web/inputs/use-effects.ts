import { recalculateFor, type Shown } from '../engine/live.ts'
import { withValue } from '../workspace/document.ts'
import { type OpenCase, useCase } from '../workspace/open-case.tsx'
import type { WorkspaceStore } from '../workspace/store.ts'
import type { Effects } from './key-order.ts'
import { measureAt } from './knob.ts'
import { sweptInputs } from './swept-inputs.ts'

/** A result that inputs can be ordered by. */
export interface Output {
  readonly name: string
  readonly label: string
  of(outcome: Shown): { readonly value: number | null } | undefined
}

/** What was measured of a case; it stays as long as the page is open, so that no row moves while somebody works. */
const measured = new WeakMap<WorkspaceStore, Effects>()

/**
 * How far a tenth of each of some inputs moves the results, as they are when the case is opened. It is measured before the rows are first
 * painted, so that they never move: two dozen calculations of half a millisecond. Undefined while the case cannot be calculated.
 */
export function useEffects(pointers: readonly string[], outputs: readonly Output[]): Effects | undefined {
  const open = useCase()
  const known = measured.get(open.workspace)
  if (known) return known
  const effects = effectsOf(open, pointers, outputs)
  if (effects) measured.set(open.workspace, effects)
  return effects
}

function effectsOf(
  { results, defaults, provenance, level }: OpenCase,
  pointers: readonly string[],
  outputs: readonly Output[],
): Effects | undefined {
  const { document } = results.get()
  const now = recalculateFor(level, document).outcome
  if (!now) return undefined
  const swept = sweptInputs(document, { defaults, provenance }, 'tenth', new Set(pointers))
  return new Map(
    swept.map(({ pointer, low, high }) => {
      const measure = measureAt(document, pointer)
      const ends = [low, high].map(
        (value) => recalculateFor(level, withValue(document, pointer, { ...measure, value })).outcome,
      )
      const by = outputs.map(({ name, of }) => [
        name,
        distance(
          of(now),
          ends.map((end) => end && of(end)),
        ),
      ])
      return [pointer, Object.fromEntries(by)]
    }),
  )
}

type Value = { readonly value: number | null } | undefined

/** The further of both; 0 where neither end has a number. */
function distance(now: Value, ends: readonly Value[]): number {
  const from = now?.value ?? null
  if (from === null) return 0
  return Math.max(0, ...ends.map((end) => (typeof end?.value === 'number' ? Math.abs(end.value - from) : 0)))
}
