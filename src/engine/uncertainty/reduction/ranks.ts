import { countBelow } from '../../numerics/count-below.ts'

/**
 * Twice the average rank of each number, so that equal ones, which share theirs, have a whole number as well: half the room, and no
 * bit is lost by it. 0 stands where there is no number.
 */
export type Ranks = Uint32Array

/** Rank of each number from 1; equal ones share the average of theirs. */
export const averageRanks = (values: Float64Array): Float64Array =>
  Float64Array.from(ranksOf(values), (rank) => rank / 2)

/**
 * @param values NaN where there is none.
 * @param sorted those that exist, ascending, where they are sorted already.
 */
export function ranksOf(values: Float64Array, sorted = sortedOf(values)): Ranks {
  const find = finderIn(sorted)
  const ranks = new Uint32Array(values.length)
  for (let k = 0; k < values.length; k++) {
    const value = values[k] as number
    if (!Number.isNaN(value)) ranks[k] = find(value)
  }
  return ranks
}

/** Those that exist, ascending. */
export function sortedOf(values: Float64Array): Float64Array {
  // The sort of the platform puts what is no number last.
  const sorted = values.toSorted()
  let count = sorted.length
  while (count > 0 && Number.isNaN(sorted[count - 1])) count--
  return sorted.subarray(0, count)
}

/** Sorted without a function that compares, and looked up, which takes a third of the time of sorting places. */
function finderIn(sorted: Float64Array): (value: number) => number {
  const n = sorted.length
  const [low, high] = [sorted[0] ?? 0, sorted[n - 1] ?? 0]
  const scale = n / (high - low)
  if (!Number.isFinite(scale))
    return (value) => countBelow(sorted, value) + countBelow(sorted, value, true) + 1
  // Parts of equal width, each with how many numbers lie before it: few are left to look through.
  const partOf = (value: number) => Math.min(n - 1, Math.floor((value - low) * scale))
  const starts = new Uint32Array(n + 1).fill(n)
  for (let k = n - 1; k >= 0; k--) starts[partOf(sorted[k] as number)] = k
  for (let part = n - 1; part >= 0; part--)
    starts[part] = Math.min(starts[part] as number, starts[part + 1] as number)
  return (value) => {
    const part = partOf(value)
    const [from, to] = [starts[part] as number, starts[part + 1] as number]
    const below = countBelow(sorted, value, false, from, to)
    return below + countBelow(sorted, value, true, below, to) + 1
  }
}

/** Ranks among some of the numbers alone: those of the others are left out. */
export function ranksAmong(ranks: Ranks, isAmong: (k: number) => boolean): Ranks {
  const last = new Uint32Array(2 * ranks.length + 2)
  let count = 0
  for (let k = 0; k < ranks.length; k++) {
    if (!isAmong(k)) continue
    count++
    const rank = ranks[k] as number
    last[rank] = (last[rank] as number) + 1
  }
  // What share a rank get the average of the places that they take together.
  let before = 0
  for (let rank = 0; rank < last.length; rank++) {
    const equal = last[rank] as number
    last[rank] = 2 * before + equal + 1
    before += equal
  }
  const among = new Uint32Array(count)
  let place = 0
  for (let k = 0; k < ranks.length; k++) if (isAmong(k)) among[place++] = last[ranks[k] as number] as number
  return among
}

/** Largest difference of the distribution functions of some numbers and of the others (Kolmogorov and Smirnov), from 0 to 1. */
export function distanceBetween(ranks: Ranks, isAmong: (k: number) => boolean): number {
  const [some, others] = [new Uint32Array(2 * ranks.length + 2), new Uint32Array(2 * ranks.length + 2)]
  let count = 0
  for (let k = 0; k < ranks.length; k++) {
    const rank = ranks[k] as number
    const counts = isAmong(k) ? some : others
    counts[rank] = (counts[rank] as number) + 1
    if (counts === some) count++
  }
  const rest = ranks.length - count
  if (count === 0 || rest === 0) return 0
  let [inSome, inOthers, distance] = [0, 0, 0]
  for (let rank = 0; rank < some.length; rank++) {
    inSome += some[rank] as number
    inOthers += others[rank] as number
    distance = Math.max(distance, Math.abs(inSome / count - inOthers / rest))
  }
  return distance
}
