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
  const normals = own.map((column) => column.map(normalQuantile))
  leaders.forEach((id, i) => {
    // The first one leads: it keeps its order.
    if (i > 0) columns.set(id, reordered(own[i] as Float64Array, ranksOf(mixed(factor[i] ?? [], normals))))
  })
  for (const { id, leader, isReversed } of followers) {
    const ranks = ranksOf(columns.get(leader) as Float64Array)
    columns.set(id, reordered(columns.get(id) as Float64Array, isReversed ? reversed(ranks) : ranks))
  }
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

/** Place of each number among the others, the smallest first; equal ones in their order. */
function ranksOf(column: Float64Array): Uint32Array {
  const places = Uint32Array.from(column, (_, i) => i)
  places.sort((a, b) => (column[a] as number) - (column[b] as number) || a - b)
  const ranks = new Uint32Array(column.length)
  places.forEach((place, rank) => {
    ranks[place] = rank
  })
  return ranks
}

const reversed = (ranks: Uint32Array): Uint32Array => ranks.map((rank) => ranks.length - 1 - rank)

function reordered(column: Float64Array, ranks: Uint32Array): Float64Array {
  const sorted = column.toSorted()
  return Float64Array.from(ranks, (rank) => sorted[rank] as number)
}
