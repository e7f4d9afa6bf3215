/** What one player adds. */
interface Added {
  readonly value: number
}

/** Below this part of the largest, players are told together. */
const smallest = 0.01
const mostRows = 12

/** Players by how much they add, the largest first; those that add hardly anything are told as one, where there are several. */
export function foldedShares<Each extends Added>(
  shares: readonly Each[],
): { readonly large: readonly Each[]; readonly small: readonly Each[] } {
  const sorted = shares.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
  const largest = Math.abs(sorted[0]?.value ?? 0)
  const isLarge = ({ value }: Each, i: number) => i < mostRows && Math.abs(value) >= smallest * largest
  const count = sorted.filter(isLarge).length
  const cut = sorted.length - count === 1 && count < mostRows ? sorted.length : count
  return { large: sorted.slice(0, cut), small: sorted.slice(cut) }
}
