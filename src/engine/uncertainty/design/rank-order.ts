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
    if (i > 0)
      columns.set(id, reordered(own[i] as Float64Array, normalRanks(mixed(factor[i] ?? [], normals))))
  })
  for (const { id, leader, isReversed } of followers) {
    const ranks = ranksOf(columns.get(leader) as Float64Array, ofShares)
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

/** Where most numbers of a column lie. */
interface Span {
  readonly low: number
  readonly width: number
}

const ofShares: Span = { low: 0, width: 1 }
const ofNormals: Span = { low: -4, width: 8 }

const normalRanks = (column: Float64Array): Uint32Array => ranksOf(column, ofNormals)

/**
 * Places of the numbers, the smallest number first; equal ones in their order.
 *
 * As many parts of the span as there are numbers, and in each part few are left to be sorted: a tenth of the time of a sort that asks a
 * function which of two is smaller.
 */
function placesInOrder(column: Float64Array, { low, width }: Span): Uint32Array {
  const n = column.length
  const parts = new Uint32Array(n)
  const ends = new Uint32Array(n + 1)
  for (let i = 0; i < n; i++) {
    const part = Math.max(0, Math.min(n - 1, Math.floor((((column[i] as number) - low) / width) * n)))
    parts[i] = part
    ends[part + 1] = (ends[part + 1] as number) + 1
  }
  for (let part = 0; part < n; part++) ends[part + 1] = (ends[part + 1] as number) + (ends[part] as number)
  const places = new Uint32Array(n)
  for (let i = 0; i < n; i++) {
    const part = parts[i] as number
    const free = ends[part] as number
    places[free] = i
    ends[part] = free + 1
  }
  for (let rank = 1; rank < n; rank++) {
    const place = places[rank] as number
    const value = column[place] as number
    let before = rank - 1
    while (before >= 0 && (column[places[before] as number] as number) > value) {
      places[before + 1] = places[before] as number
      before--
    }
    places[before + 1] = place
  }
  return places
}

/** Place of each number among the others, the smallest first; equal ones in their order. */
function ranksOf(column: Float64Array, span: Span): Uint32Array {
  const places = placesInOrder(column, span)
  const ranks = new Uint32Array(column.length)
  for (let rank = 0; rank < places.length; rank++) ranks[places[rank] as number] = rank
  return ranks
}

const reversed = (ranks: Uint32Array): Uint32Array => ranks.map((rank) => ranks.length - 1 - rank)

function reordered(column: Float64Array, ranks: Uint32Array): Float64Array {
  const places = placesInOrder(column, ofShares)
  const result = new Float64Array(column.length)
  for (let i = 0; i < ranks.length; i++) result[i] = column[places[ranks[i] as number] as number] as number
  return result
}
