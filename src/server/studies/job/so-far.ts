import { quantile } from '../../../engine/numerics/quantile.ts'
import { sortedOf } from '../../../engine/uncertainty/reduction/ranks.ts'

/** One for each output, in the order of the study. */
export type BatchTold = readonly OutputSoFar[]

export interface OutputSoFar {
  readonly trials: number
  readonly withValue: number
  readonly mean: number | null
  readonly p10: number | null
  readonly p50: number | null
  readonly p90: number | null
}

/** What a batch tells of one output by itself; NaN where there is no number. */
export function soFarOf(results: Float64Array): OutputSoFar {
  const sorted = sortedOf(results)
  const at = (p: number) => (sorted.length > 0 ? finite(quantile(sorted, p)) : null)
  return {
    trials: results.length,
    withValue: sorted.length,
    mean: sorted.length > 0 ? finite(sorted.reduce((sum, each) => sum + each, 0) / sorted.length) : null,
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
  }
}

/** As JSON has it. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)
