/** Rank of each number from 1; equal ones share the average of theirs. */
export function averageRanks(values: Float64Array): Float64Array {
  const places = Uint32Array.from(values, (_, i) => i).sort(
    (a, b) => (values[a] as number) - (values[b] as number),
  )
  const ranks = new Float64Array(values.length)
  for (let start = 0, end = 0; start < places.length; start = end) {
    const value = values[places[start] as number]
    while (end < places.length && values[places[end] as number] === value) end++
    for (let i = start; i < end; i++) ranks[places[i] as number] = (start + 1 + end) / 2
  }
  return ranks
}
