import type { Case } from '../../../engine/calculate.ts'
import { evaluateCases } from '../../../engine/evaluate-cases.ts'
import { engineVersion } from '../../../engine/version.ts'
import type { AccessLevel } from '../../access-level.ts'
import { findScalar } from '../../explanation/explanation.ts'
import { inMoneyOfAnalysis } from '../../request/in-money-of-analysis.ts'
import type { Inputs } from '../../request/inputs.ts'
import type { NamedOutput } from '../../studies/fitted-study.ts'
import { type AttributedOutput, type Played, resultOf } from './attributed-output.ts'
import { type Difference, differencesOf } from './differences.ts'
import { seedOf } from './document-seed.ts'
import { Mixtures } from './mixtures.ts'
import { type Asked, designOf } from './orders.ts'
import { joinedPlayers, type Player, playersOf, type Taken } from './players.ts'

export interface AttributionQuestion {
  readonly from: Inputs
  readonly to: Inputs
  /** The level sees them. */
  readonly outputs: readonly Pick<NamedOutput, 'name' | 'quantity'>[]
  readonly level: AccessLevel
  readonly isBySection: boolean
  /** Pairs of random orders instead of every mixture. */
  readonly pairs?: number | undefined
  readonly isOfEdition?: ((difference: Difference) => boolean) | undefined
}

/** How far it is: mixtures that are read and then computed. */
export interface Progress {
  readonly done: number
  readonly of: number
  readonly players: number
}

/**
 * Why an output of one document differs from that of another: what each input that differs adds, over all orders in which they
 * may be changed. What they add makes up the whole difference. Yields how far it is, so that whoever asks may stop.
 *
 * @param from both documents are validated.
 */
export function* attribute(question: AttributionQuestion): Generator<Progress, Attribution> {
  const { outputs, isBySection, pairs } = question
  const [from, to] = [inMoneyOfAnalysis(question.from), inMoneyOfAnalysis(question.to)]
  const differences = differencesOf(from, to)
  const mixtures = new Mixtures(from, to, differences)
  const valuesOf = (side: 'from' | 'to') => differences.map((each) => [each.place, each[side]])
  const seed = seedOf(valuesOf('from'), valuesOf('to'))
  const ask = (players: readonly Player[]): Asked => ({ players, isBySection, seed, pairs })
  const first = playersOf(differences, question.isOfEdition)
  const { players, design, cases } = yield* possible(mixtures, first, ask)
  const quantities = outputs.map(({ quantity }) => quantity)
  const of = 2 * cases.length
  const evaluation = evaluateCases(cases, quantities)
  let step = evaluation.next()
  for (; !step.done; step = evaluation.next()) {
    yield { done: cases.length + step.value, of, players: players.length }
  }
  const results = outputs.map((output, o) => {
    const values = (step.value as Float64Array[])[o] as Float64Array
    return [output.name, resultOf(output, values, { players, design, cases })] as const
  })
  const isMissing = results.some(([, { reason }]) => reason !== undefined)
  return {
    method: design.pairs === undefined ? ('exact' as const) : ('sampled' as const),
    grouping: isBySection ? ('sections' as const) : ('none' as const),
    pairs: design.pairs ?? null,
    mixtures: cases.length,
    players: players.map(told),
    results: Object.fromEntries(results),
    instead: isMissing ? existingInstead(question, cases) : [],
    engineVersion,
  }
}

export interface Attribution {
  /** Whether every mixture was computed, or random orders. */
  readonly method: 'exact' | 'sampled'
  readonly grouping: 'none' | 'sections'
  readonly pairs: number | null
  readonly mixtures: number
  readonly players: readonly ToldPlayer[]
  readonly results: Readonly<Record<string, AttributedOutput>>
  /** Outputs that exist in every mixture, where one that was asked for does not. */
  readonly instead: readonly string[]
  readonly engineVersion: string
}

type ToldPlayer = ReturnType<typeof told>

const told = ({ id, section, differences }: Player) => ({
  id,
  section,
  differences: differences.map(({ place, section: own, label, kind, from, to }) => ({
    place,
    section: own,
    label,
    kind,
    from: from ?? null,
    to: to ?? null,
  })),
})

/** Players of whom every mixture that is computed can be. */
function* possible(
  mixtures: Mixtures,
  first: readonly Player[],
  ask: (players: readonly Player[]) => Asked,
): Generator<Progress, Played> {
  let players = first
  for (;;) {
    const design = designOf(ask(players))
    const cases: Case[] = []
    const refused: Taken[] = []
    for (const taken of design.mixtures) {
      const found = mixtures.caseOf(players, taken)
      if (found) cases.push(found)
      else refused.push(taken)
      yield { done: cases.length + refused.length, of: 2 * design.mixtures.length, players: players.length }
    }
    if (refused.length === 0) return { players, design, cases }
    players = joinedPlayers(players, refused)
  }
}

const offered = ['lcop', 'npv', 'carbonIntensity']

/** What may be asked for in the place of an output that does not exist everywhere. */
function existingInstead({ outputs, level }: AttributionQuestion, cases: readonly Case[]): string[] {
  const others = offered.flatMap((name) => {
    const quantity = findScalar(name, level) as NamedOutput['quantity'] | undefined
    return quantity && outputs.every((each) => each.name !== name) ? [{ name, quantity }] : []
  })
  const evaluation = evaluateCases(
    cases,
    others.map(({ quantity }) => quantity),
  )
  let step = evaluation.next()
  while (!step.done) step = evaluation.next()
  const columns = step.value
  return others.flatMap(({ name }, o) => (columns[o]?.some(Number.isNaN) ? [] : [name]))
}
