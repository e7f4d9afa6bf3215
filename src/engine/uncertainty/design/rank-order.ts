import { inOrder, type Span } from '../../numerics/order.ts'
import { normalQuantile } from '../special/normal.ts'
import type { Ordering } from './correlated-groups.ts'

/**
 * Reorders the columns of a group to the ranks of correlated normal numbers (a Gaussian copula, as analysts enter it by rank
 * correlations). Each column keeps its very values, so it stays what it was: a column of a Latin hypercube, for instance.
 *
 * @param columns by parameter, numbers between 0 and 1; those of the group are replaced.
 */
export function correlate(
  { leaders, factor, followers }: Ordering,
  columns: Map<string, Float64Array>,
): void {
  const own = leaders.map((id) => columns.get(id) as Float64Array)
  const normals = own.map(normalNumbersOf)
  leaders.forEach((id, i) => {
    // The first one leads: it keeps its order.
    if (i > 0)
      columns.set(
        id,
        reordered(own[i] as Float64Array, ranksOf(mixed(factor[i] ?? [], normals), normalNumbers)),
      )
  })
  for (const { id, leader, isReversed } of followers) {
    const ranks = ranksOf(columns.get(leader) as Float64Array, shares)
    columns.set(id, reordered(columns.get(id) as Float64Array, isReversed ? reversed(ranks) : ranks))
  }
}

function normalNumbersOf(column: Float64Array): Float64Array {
  const normals = new Float64Array(column.length)
  for (let i = 0; i < normals.length; i++) normals[i] = normalQuantile(column[i] as number)
  return normals
}

function mixed(weights: readonly number[], normals: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(normals[0]?.length ?? 0)
  normals.forEach((column, k) => {
    const weight = weights[k] as number
    if (weight !== 0)
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + weight * (column[i] as number)
  })
  return sum
}

const shares: Span = { low: 0, high: 1 }
const normalNumbers: Span = { low: -4, high: 4 }

/** Place of each number among the others, the smallest first; equal ones in their order. */
function ranksOf(column: Float64Array, span: Span): Uint32Array {
  const { places } = inOrder(column, span)
  const ranks = new Uint32Array(column.length)
  for (let rank = 0; rank < places.length; rank++) ranks[places[rank] as number] = rank
  return ranks
}

const reversed = (ranks: Uint32Array): Uint32Array => ranks.map((rank) => ranks.length - 1 - rank)

function reordered(column: Float64Array, ranks: Uint32Array): Float64Array {
  const { sorted } = inOrder(column, shares)
  const result = new Float64Array(column.length)
  for (let i = 0; i < ranks.length; i++) result[i] = sorted[ranks[i] as number] as number
  return result
}
