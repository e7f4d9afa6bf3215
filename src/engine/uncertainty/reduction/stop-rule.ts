import { boundOf, type Estimate } from './estimate.ts'
import type { Blocks } from './ordered-blocks.ts'
import { summaryOf } from './summary.ts'

/** A number whose error decides whether there are trials enough. */
export interface Watched {
  /** Place of the output. */
  readonly output: number
  readonly statistic: Statistic
  /** Half of the interval of 95 %: for a probability itself, else as a part of the number, or of P90 − P10 where that is more. */
  readonly target: number
}

type Statistic =
  | { readonly kind: 'mean' }
  | { readonly kind: 'quantile'; readonly p: number }
  | { readonly kind: 'exceedance'; readonly threshold: number }

const firstLook = 16

/** After how many blocks a study looks whether it has enough: the last look is where the blocks end. */
export function looksOf(blocks: number): number[] {
  const looks: number[] = []
  for (let look = firstLook; look <= blocks; look *= 2) looks.push(look)
  return looks
}

/**
 * After how many blocks a study has enough: at the second of two looks running at which every watched number is as sure as wanted.
 * A look takes the blocks from the first one on without a gap, so that the answer does not depend on which was there first.
 *
 * @param outputs blocks by output, of which those from the first one on are there.
 * @returns undefined where the blocks so far are not enough.
 */
export function enoughAfter(outputs: readonly Blocks[], watched: readonly Watched[]): number | undefined {
  let isSure = false
  for (const look of looksOf(Math.min(...outputs.map(({ length }) => length)))) {
    const before = isSure
    isSure = watched.every((each) => isSureOf((outputs[each.output] as Blocks).slice(0, look), each))
    if (before && isSure) return look
  }
  return undefined
}

function isSureOf(blocks: Blocks, { statistic, target }: Watched): boolean {
  const { estimate, scale } = estimateOf(blocks, statistic)
  const { value, standardError } = estimate
  if (value === null || standardError === null) return false
  return boundOf(blocks.length) * standardError <= target * scale
}

function estimateOf(blocks: Blocks, statistic: Statistic): { estimate: Estimate; scale: number } {
  const shares = statistic.kind === 'quantile' ? [0.1, 0.9, statistic.p] : [0.1, 0.9]
  const thresholds = statistic.kind === 'exceedance' ? [statistic.threshold] : []
  const summary = summaryOf(blocks, { quantiles: shares, thresholds, isRatio: false })
  const [low, high, asked] = summary.quantiles
  if (statistic.kind === 'exceedance') return { estimate: summary.exceedance[0] as Estimate, scale: 1 }
  const estimate = statistic.kind === 'mean' ? summary.mean : (asked as Estimate)
  // The error of a number near 0 never is a small part of it.
  const spread = (high?.value ?? 0) - (low?.value ?? 0)
  return { estimate, scale: Math.max(Math.abs(estimate.value ?? 0), spread) }
}
