import { Beta } from '../special/incomplete-beta.ts'

/** Intervals without blocks, which are right for independent trials alone. */

/** The probability that at most k of n independent trials succeed. */
function atMost(k: number, n: number, p: number): number {
  if (k < 0) return 0
  return k >= n ? 1 : new Beta(n - k, k + 1).below(1 - p, p)
}

/** The fewest successes that are not exceeded with at least this probability. */
function fewest(probability: number, n: number, p: number): number {
  let [low, high] = [-1, n]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (atMost(middle, n, p) >= probability) high = middle
    else low = middle
  }
  return high
}

/** Ranks, from 1, of the sorted values that enclose a quantile in at least 95 of 100 samples; null where the sample has no such value. */
export interface RankInterval {
  readonly lower: number | null
  readonly upper: number | null
  /** How probable it is that they enclose it. */
  readonly coverage: number
}

/** Whatever the distribution is. */
export function rankInterval(n: number, p: number): RankInterval {
  const lower = fewest(0.025, n, p)
  const upper = fewest(0.975, n, p) + 1
  const coverage = atMost(upper - 1, n, p) - (lower > 0 ? atMost(lower - 1, n, p) : 0)
  return { lower: lower > 0 ? lower : null, upper: upper <= n ? upper : null, coverage }
}

const z = 1.959963984540054

/** Interval of Wilson (1927) for the probability of what happened in so many of n independent trials. */
export function wilsonInterval(count: number, n: number): [number, number] {
  const share = count / n
  const scale = 1 + (z * z) / n
  const middle = (share + (z * z) / (2 * n)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return [count === 0 ? 0 : middle - half, count === n ? 1 : middle + half]
}
