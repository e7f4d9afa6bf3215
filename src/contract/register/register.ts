import type { WantedOutput } from '../analyses/attribution/attribution-outputs.ts'
import { isSame } from '../analyses/attribution/same-value.ts'
import type { Scalar } from '../answers/scalar.ts'
import type { Inputs } from '../request/inputs.ts'
import { type Assumption, type AssumptionNote, assumptionsOf, type Origins } from './assumptions.ts'
import { type Effect, effectsOf } from './effects.ts'

/** An effect of at least this part of the strongest is large. */
const largeShare = 0.1

/** An input as somebody who checks it has to know it. */
export interface RegisteredInput extends Assumption {
  /** Null where it is no number that can be moved by a tenth. */
  readonly effect: Effect | null
  /** Whether its effect is large. */
  readonly isLarge: boolean
  /** Whether nobody says where it is from, or who does is not sure. */
  readonly isWeak: boolean
  /** When it was calculated first as it is now, and by whom; null where it never was, or was so from the start. */
  readonly changed: Change | null
}

interface Change {
  /** ISO 8601. */
  readonly at: string
  /** A name. */
  readonly by: string
}

/** The inputs of a calculation that was made. */
export interface FormerInputs extends Change {
  readonly inputs: unknown
}

export interface RegisterQuestion {
  readonly inputs: Inputs
  readonly origins: Origins | undefined
  readonly notes: readonly AssumptionNote[]
  /** Those of the scenario, the latest first. */
  readonly history: readonly FormerInputs[]
  readonly output: WantedOutput
}

export interface Register {
  readonly output: { readonly name: string; readonly base: Scalar }
  /** Those first whose tenth moves the output most; what moves nothing in the order of the inputs. */
  readonly inputs: readonly RegisteredInput[]
}

/** Every input with its source, who changed it and why, and what it does to the answer. */
export function registerOf({ inputs, origins, notes, history, output }: RegisterQuestion): Register {
  const assumptions = assumptionsOf(inputs, origins, notes)
  const { base, byPlace } = effectsOf(inputs, assumptions, output)
  const strongest = Math.max(0, ...[...byPlace.values()].map(({ swing }) => swing))
  const changes = changesIn(assumptions, history)
  const registered = assumptions.map((each): RegisteredInput => {
    const effect = byPlace.get(each.place) ?? null
    const isLarge = effect !== null && effect.swing > 0 && effect.swing >= largeShare * strongest
    const isWeak = each.confidence === null || each.confidence === 'low'
    return { ...each, effect, isLarge, isWeak, changed: changes.get(each.place) ?? null }
  })
  return {
    output: { name: output.name, base },
    inputs: registered.toSorted((a, b) => (b.effect?.swing ?? -1) - (a.effect?.swing ?? -1)),
  }
}

/** The first calculation of those without a break that have the value of now, where an earlier one had another. */
function changesIn(
  assumptions: readonly Assumption[],
  history: readonly FormerInputs[],
): Map<string, Change> {
  const former = history.map(({ inputs, at, by }) => {
    const values = assumptionsOf(inputs as Inputs, undefined, []).map(
      (each) => [each.place, each.value] as const,
    )
    return { at, by, values: new Map(values) }
  })
  return new Map(
    assumptions.flatMap(({ place, value }) => {
      // The database keeps the members of a scenario's inputs in another order than a calculation's.
      const end = former.findIndex(({ values }) => !isSame(values.get(place), value))
      const first = former[end - 1]
      return first ? [[place, { at: first.at, by: first.by }] as const] : []
    }),
  )
}
