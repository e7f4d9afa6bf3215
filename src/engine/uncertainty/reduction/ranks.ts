import { countBelow } from '../../numerics/count-below.ts'

/** Rank of each number from 1; equal ones share the average of theirs. */
export function averageRanks(values: Float64Array): Float64Array {
  // Sorted without a function that compares, and looked up, which takes a third of the time of sorting places.
  const sorted = values.toSorted()
  return values.map((value) => (countBelow(sorted, value) + countBelow(sorted, value, true) + 1) / 2)
}
