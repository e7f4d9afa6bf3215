import { selectedQuantiles } from '../../../engine/numerics/selected-quantiles.ts'
import { meanOf } from '../../../engine/uncertainty/reduction/estimate.ts'

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

const shares = [0.1, 0.5, 0.9]

/** What a batch tells of one output by itself; NaN where there is no number. */
export function soFarOf(results: Float64Array): OutputSoFar {
  const isComplete = !results.some(Number.isNaN)
  const existing = isComplete ? results : results.filter((each) => !Number.isNaN(each))
  const trials = results.length
  const withValue = existing.length
  if (withValue === 0) return { trials, withValue, mean: null, p10: null, p50: null, p90: null }
  const [p10, p50, p90] = selectedQuantiles(existing, shares).map(finite) as [number, number, number]
  return { trials, withValue, mean: finite(meanOf(existing)), p10, p50, p90 }
}

/** As JSON has it. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)
