import { quantile } from '../../engine/numerics/quantile.ts'
import type { Estimate } from '../../engine/uncertainty/reduction/estimate.ts'
import { exceedance } from '../../engine/uncertainty/reduction/summary.ts'

/** How probable it is that a result is more than a value, as a study tells it. */
export function probabilityAbove(results: Float64Array, blockSize: number, threshold: number): Estimate {
  return exceedance(blocksOf(results, blockSize), threshold)
}

const points = 60
/** As a histogram is drawn: one future in a thousand on each side lies beyond. */
const [first, last] = [0.001, 0.999]

/** The same over all values that results have, evenly spaced; empty where none has one. */
export function exceedanceCurve(
  results: Float64Array,
  blockSize: number,
): { readonly threshold: number; readonly probability: Estimate }[] {
  const sorted = results.filter((value) => !Number.isNaN(value)).sort()
  if (sorted.length === 0) return []
  const blocks = blocksOf(results, blockSize)
  const [low, high] = [quantile(sorted, first), quantile(sorted, last)]
  return Array.from({ length: points + 1 }, (_, i) => {
    const threshold = low + ((high - low) * i) / points
    return { threshold, probability: exceedance(blocks, threshold) }
  })
}

function blocksOf(results: Float64Array, blockSize: number): Float64Array[] {
  const blocks: Float64Array[] = []
  for (let from = 0; from < results.length; from += blockSize) {
    blocks.push(results.subarray(from, from + blockSize))
  }
  return blocks
}
