import type { Output, StudyModel } from './study-model.ts'
import type { Trials } from './trials.ts'

/** Trials that have no number for one reason. */
export interface Missing {
  readonly reason: string
  readonly trials: number
}

/** So many trials are calculated in full to ask for their reasons. */
const mostAsked = 100

/**
 * Why trials have no number, by reason, the most frequent first. Those that are not asked any more are told as like the ones
 * that were.
 */
export function missingByReason(model: StudyModel, output: Output, blocks: readonly Trials[]): Missing[] {
  const place = model.outputs.indexOf(output)
  const reasons = new Map<string, number>()
  let [asked, rest] = [0, 0]
  for (const { values, results } of blocks) {
    results[place]?.forEach((result, k) => {
      if (!Number.isNaN(result)) return
      if (asked >= mostAsked) rest++
      else {
        asked++
        const row = values.map((column) => column[k] as number)
        const reason = model.reasonOf(row, output) ?? 'There is no such number.'
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
      }
    })
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
  const isMissing = blocks.flatMap(({ results }) => Array.from(results[place] ?? [], Number.isNaN))
  if (!isMissing.includes(true)) return undefined
  const regions = model.parameters.map(({ id }, j): Region => {
    const all = blocks.flatMap(({ values }) => Array.from(values[j] ?? []))
    const without = all.filter((_, k) => isMissing[k]).sort((a, b) => a - b)
    const others = all.filter((_, k) => !isMissing[k]).sort((a, b) => a - b)
    return {
      id,
      distance: distanceOf(without, others),
      between: [without[0] as number, without.at(-1) as number],
    }
  })
  return regions.reduce((most, each) => (each.distance > most.distance ? each : most))
}

/** Both ascending. */
function distanceOf(a: readonly number[], b: readonly number[]): number {
  let [i, j, distance] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const next = Math.min(a[i] as number, b[j] as number)
    while (a[i] === next) i++
    while (b[j] === next) j++
    distance = Math.max(distance, Math.abs(i / a.length - j / b.length))
  }
  return distance
}
