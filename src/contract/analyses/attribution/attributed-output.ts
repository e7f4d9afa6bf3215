import type { Case } from '../../../engine/calculate.ts'
import { reasonOfCase } from '../../../engine/evaluate-cases.ts'
import type { Scalar } from '../../answers/scalar.ts'
import type { NamedOutput } from '../../studies/fitted-study.ts'
import type { Design } from './orders.ts'
import type { Player, Taken } from './players.ts'

/** Players, the mixtures that are computed of them, and these as cases. */
export interface Played {
  readonly players: readonly Player[]
  readonly design: Design
  /** One value for each mixture. */
  readonly cases: readonly Case[]
}

/** An output of both documents, and what each player adds on the way. */
export interface AttributedOutput {
  readonly unit: string
  readonly from: Scalar
  readonly to: Scalar
  readonly difference: number | null
  /** One value for each player; null where a mixture has no such output. */
  readonly shares:
    | readonly { readonly player: string; readonly value: number; readonly standardError: number | null }[]
    | null
  readonly sections:
    | readonly { readonly section: string; readonly value: number; readonly standardError: number | null }[]
    | null
  /** Players of the first mixture that has no such number: they are as in the second document. */
  readonly mixture?: readonly string[]
  readonly reason?: string
}

export function resultOf(
  { quantity }: Pick<NamedOutput, 'quantity'>,
  values: Float64Array,
  { players, design, cases }: Played,
): AttributedOutput {
  const { unit } = quantity
  const none = design.mixtures.findIndex((taken) => !taken.includes(true))
  const all = design.mixtures.findIndex((taken) => !taken.includes(false))
  const scalarAt = (k: number): Scalar => {
    const value = values[k] as number
    if (!Number.isNaN(value)) return { value, unit }
    return {
      value: null,
      unit,
      reason: reasonOfCase(cases[k] as Case, quantity) ?? 'There is no such number.',
    }
  }
  const [from, to] = [scalarAt(none), scalarAt(players.length === 0 ? none : all)]
  const difference = from.value === null || to.value === null ? null : to.value - from.value
  const about = { unit, from, to, difference }
  const missing = firstMissing(design.mixtures, values)
  if (missing !== undefined) {
    const mixture = players.flatMap(({ id }, i) => (design.mixtures[missing]?.[i] ? [id] : []))
    const { reason = '' } = scalarAt(missing)
    return { ...about, shares: null, sections: null, mixture, reason }
  }
  const shares = design.shares(values)
  return {
    ...about,
    shares: shares.players.map((share, i) => ({ player: (players[i] as Player).id, ...share })),
    sections: [...shares.sections].map(([section, share]) => ({ section, ...share })),
  }
}

/** The mixture without a number that takes fewest from the second document. */
function firstMissing(mixtures: readonly Taken[], values: Float64Array): number | undefined {
  const missing = mixtures.map((_, k) => k).filter((k) => Number.isNaN(values[k]))
  const count = (k: number) => (mixtures[k] as Taken).filter(Boolean).length
  return missing.toSorted((a, b) => count(a) - count(b) || a - b)[0]
}
