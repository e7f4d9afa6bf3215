import { boundOf, type Estimate } from './estimate.ts'
import { type Blocks, type OrderedBlocks, orderedBlocks } from './ordered-blocks.ts'
import { exceedance, summaryOfFirst } from './summary.ts'

/** A number whose error decides whether there are trials enough. */
export interface Watched {
  /** Place of the output. */
  readonly output: number
  readonly statistic: Statistic
  /** Half of the interval of 95 %: for a probability itself, else as a part of the number, or of P90 − P10 where that is more. */
  readonly target: number
}

type Statistic =
  | {
      readonly kind: 'mean'
      /** A ratio that may pass zero has no mean, and then there is none to be sure of. */
      readonly ifAny?: boolean
    }
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
  const orders = new Map<number, OrderedBlocks>()
  /** Each output is put in order once for all looks. */
  const orderOf = (output: number): OrderedBlocks => {
    const order = orders.get(output) ?? orderedBlocks(outputs[output] as Blocks)
    orders.set(output, order)
    return order
  }
  let isSure = false
  for (const look of looksOf(Math.min(...outputs.map(({ length }) => length)))) {
    const before = isSure
    isSure = watched.every(({ output, statistic, target }) =>
      statistic.kind === 'exceedance'
        ? isProbabilitySure((outputs[output] as Blocks).slice(0, look), statistic.threshold, target)
        : isNumberSure(orderOf(output), look, statistic, target),
    )
    if (before && isSure) return look
  }
  return undefined
}

/** Where what is asked is rare its interval is wider than blocks tell. */
function isProbabilitySure(blocks: Blocks, threshold: number, target: number): boolean {
  const { interval95 } = exceedance(blocks, threshold)
  return interval95 !== null && (interval95[1] - interval95[0]) / 2 <= target
}

function isNumberSure(
  ordered: OrderedBlocks,
  look: number,
  statistic: Exclude<Statistic, { readonly kind: 'exceedance' }>,
  target: number,
): boolean {
  const shares = statistic.kind === 'quantile' ? [0.1, 0.9, statistic.p] : [0.1, 0.9]
  const isRatio = statistic.kind === 'mean' && statistic.ifAny === true
  const summary = summaryOfFirst(ordered, look, { quantiles: shares, thresholds: [], isRatio })
  const [low, high, asked] = summary.quantiles
  const { value, standardError } = statistic.kind === 'mean' ? summary.mean : (asked as Estimate)
  if (isRatio && value === null) return true
  if (value === null || standardError === null) return false
  // The error of a number near 0 never is a small part of it.
  const spread = (high?.value ?? 0) - (low?.value ?? 0)
  return boundOf(look) * standardError <= target * Math.max(Math.abs(value), spread)
}
