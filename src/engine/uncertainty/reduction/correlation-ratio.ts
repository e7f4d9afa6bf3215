import { meanOf } from './estimate.ts'

/** So many groups at most, each of as many neighbouring values. */
const mostGroups = 32

/**
 * The part of the variance of an output that would go if one input were known, whatever else follows from that: the variance of the
 * means of groups of trials with neighbouring values of the input, less what these vary by chance. It needs no design of its own, takes
 * correlated inputs as they are, and may come out a little below 0 for an input that tells nothing.
 * Source: Kelley, An Unbiased Correlation Ratio Measure, Proceedings of the National Academy of Sciences 21 (1935).
 *
 * @param values of the input by trial.
 * @param results of the output by trial; those without a number are left out.
 * @returns null where the output does not vary, or there are too few trials to tell.
 */
export function correlationRatio(values: Float64Array, results: Float64Array): number | null {
  const trials = Array.from(results.keys()).filter((k) => !Number.isNaN(results[k] as number))
  const groups = Math.min(mostGroups, Math.floor(Math.sqrt(trials.length)))
  if (groups < 2) return null
  trials.sort((a, b) => (values[a] as number) - (values[b] as number))
  const sorted = Float64Array.from(trials, (k) => results[k] as number)
  const whole = squaresOf(sorted)
  if (whole === 0) return null
  let within = 0
  for (let g = 0; g < groups; g++) {
    const from = Math.floor((g * sorted.length) / groups)
    within += squaresOf(sorted.subarray(from, Math.floor(((g + 1) * sorted.length) / groups)))
  }
  return 1 - within / (sorted.length - groups) / (whole / (sorted.length - 1))
}

/** The sum of squared distances from the mean. */
function squaresOf(values: Float64Array): number {
  const mean = meanOf(values)
  let sum = 0
  for (const value of values) sum += (value - mean) ** 2
  return sum
}
