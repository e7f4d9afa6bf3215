import { existingInOrder, type Ordered, roomFor } from '../../numerics/order.ts'

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
 * @param room as `existingInOrder` takes it: whoever asks for many columns after each other needs it once.
 */
export const ranksOf = (values: Float64Array, room: Ordered = roomFor(values.length)): Ranks =>
  ranksIn(existingInOrder(values, room), new Uint32Array(values.length))

/** @param ranks are filled, one for each of all numbers, also of those that do not exist. */
export function ranksIn({ places, sorted }: Ordered, ranks: Ranks): Ranks {
  // Those that do not exist have none.
  if (places.length < ranks.length) ranks.fill(0)
  for (let start = 0; start < places.length; ) {
    let end = start + 1
    while (end < places.length && sorted[end] === sorted[start]) end++
    // Twice the average of start + 1, …, end.
    for (let k = start; k < end; k++) ranks[places[k] as number] = start + end + 1
    start = end
  }
  return ranks
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
