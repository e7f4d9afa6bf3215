import { joined } from '../../numerics/joined.ts'
import { distanceBetween, ranksOf } from '../reduction/ranks.ts'
import type { Output, StudyModel } from './study-model.ts'
import type { Trials } from './trials.ts'

/** Trials that have no number for one reason. */
export interface Missing {
  readonly reason: string
  readonly trials: number
}

/** So many trials are calculated in full to ask for their reasons. */
const mostAsked = 100

/** One output of a block, and the values of each parameter that it is of: made only where they are asked for. */
export interface OutputOfBlock {
  readonly results: Float64Array
  readonly valuesOf: () => readonly Float64Array[]
}

export const ofOutput = (blocks: readonly Trials[], place: number): OutputOfBlock[] =>
  blocks.map(({ values, results }) => ({ results: results[place] as Float64Array, valuesOf: () => values }))

/**
 * Why trials have no number, by reason, the most frequent first. Those that are not asked any more are told as like the ones
 * that were.
 */
export function missingByReason(
  model: StudyModel,
  output: Output,
  blocks: readonly OutputOfBlock[],
): Missing[] {
  const reasons = new Map<string, number>()
  let [asked, rest] = [0, 0]
  for (const { results, valuesOf } of blocks) {
    let values: readonly Float64Array[] | undefined
    for (let k = 0; k < results.length; k++) {
      if (!Number.isNaN(results[k])) continue
      if (asked >= mostAsked) rest++
      else {
        asked++
        values ??= valuesOf()
        const row = values.map((column) => column[k] as number)
        const reason = model.reasonOf(row, output) ?? 'There is no such number.'
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
      }
    }
  }
  const told = [...reasons]
    .map(([reason, trials]) => ({ reason, trials }))
    .sort((a, b) => b.trials - a.trials)
  return rest > 0
    ? [...told, { reason: `Like the first ${mostAsked}; not asked one by one.`, trials: rest }]
    : told
}

/** Where trials without a number lie: the parameter whose values differ most between them and the others. */
export interface Region {
  readonly id: string
  /** Largest difference of the two distribution functions (Kolmogorov and Smirnov), from 0 to 1. */
  readonly distance: number
  /** Least and greatest value of the trials without a number. */
  readonly between: readonly [number, number]
}

/** Undefined where none is missing. */
export function missingRegion(
  model: StudyModel,
  output: Output,
  blocks: readonly Trials[],
): Region | undefined {
  const place = model.outputs.indexOf(output)
  const results = joined(blocks.map((block) => block.results[place] as Float64Array))
  const isMissing = (k: number) => Number.isNaN(results[k])
  if (!results.some(Number.isNaN)) return undefined
  return farthest(
    model.parameters.map(({ id }, j): Region => {
      const values = joined(blocks.map((block) => block.values[j] as Float64Array))
      return { id, distance: distanceBetween(ranksOf(values), isMissing), between: endsOf(values, isMissing) }
    }),
  )
}

/** The first of those that differ most. */
export const farthest = (regions: readonly Region[]): Region =>
  regions.reduce((most, each) => (each.distance > most.distance ? each : most))

/** Least and greatest of some values. */
export function endsOf(values: Float64Array, isAmong: (k: number) => boolean): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let k = 0; k < values.length; k++) {
    if (!isAmong(k)) continue
    least = Math.min(least, values[k] as number)
    most = Math.max(most, values[k] as number)
  }
  return [least, most]
}
