import { quantile } from '../../numerics/quantile.ts'
import { looksOf } from './stop-rule.ts'
import { type Blocks, type Summary, summaryOf } from './summary.ts'

/** How many trials lie between each edge and the next, in the output's unit. */
export interface Histogram {
  readonly edges: readonly number[]
  readonly counts: readonly number[]
  /** Trials beyond the first and the last edge: one in a thousand on each side, so that a few far ones do not flatten the rest. */
  readonly below: number
  readonly above: number
}

const [first, last] = [0.001, 0.999]

/** @param sorted ascending, all of them numbers. Undefined where there is none. */
export function histogramOf(sorted: Float64Array, bins: number): Histogram | undefined {
  if (sorted.length === 0) return undefined
  const [low, high] = [quantile(sorted, first), quantile(sorted, last)]
  const edges = Array.from({ length: bins + 1 }, (_, i) =>
    i === bins ? high : low + ((high - low) * i) / bins,
  )
  const counts: number[] = new Array(bins).fill(0)
  let [below, above] = [0, 0]
  for (const value of sorted) {
    if (value < low) below++
    else if (value > high) above++
    else {
      const bin = high > low ? Math.min(bins - 1, Math.floor(((value - low) / (high - low)) * bins)) : 0
      counts[bin] = (counts[bin] as number) + 1
    }
  }
  return { edges, counts, below, above }
}

/** Points of the distribution function: the value below which each of so many equal shares lies, from the least to the most. */
export function distributionPoints(sorted: Float64Array, shares: number): [value: number, share: number][] {
  if (sorted.length === 0) return []
  return Array.from({ length: shares + 1 }, (_, i) => [quantile(sorted, i / shares), i / shares])
}

/**
 * What a study knew at each of its looks: how an answer settles, with how sure it was.
 *
 * @param looks after how many blocks each is.
 */
export function convergenceOf(
  blocks: Blocks,
  isRatio: boolean,
  looks: readonly number[] = looksOf(blocks.length),
): Summary[] {
  const question = { quantiles: [0.1, 0.9], thresholds: [], isRatio }
  return looks.map((look) => summaryOf(blocks.slice(0, look), question))
}
