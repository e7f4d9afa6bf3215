import { countBelow } from '../../numerics/count-below.ts'
import { quantile } from '../../numerics/quantile.ts'
import type { OrderedBlocks } from './ordered-blocks.ts'
import { looksOf } from './stop-rule.ts'
import { type Summary, summaryOfFirst } from './summary.ts'

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
  const below = countBelow(sorted, low)
  const within = countBelow(sorted, high, true)
  // What lies on an edge belongs to the bin that begins there, and what does not vary to the first one.
  const starts = edges.map((edge, i) => (i === 0 ? below : high > low ? countBelow(sorted, edge) : within))
  const counts = edges
    .slice(1)
    .map((_, i) => (i === bins - 1 ? within : (starts[i + 1] ?? 0)) - (starts[i] ?? 0))
  return { edges, counts, below, above: sorted.length - within }
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
  ordered: OrderedBlocks,
  isRatio: boolean,
  looks: readonly number[] = looksOf(ordered.blocks.length),
): Summary[] {
  const question = { quantiles: [0.1, 0.9], thresholds: [], isRatio }
  return looks.map((look) => summaryOfFirst(ordered, look, question))
}
