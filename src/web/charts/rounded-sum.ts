/**
 * Parts as they are shown, so that what is shown adds up to the shown whole: each is rounded down, and those that lost most
 * get one more unit of the last decimal (largest remainder).
 *
 * @param parts finite, together the whole but for rounding.
 */
export function roundedToSum(parts: readonly number[], whole: number, decimals: number): readonly number[] {
  const unit = 10 ** decimals
  const floors = parts.map((part) => Math.floor(part * unit))
  const missing = Math.round(whole * unit) - floors.reduce((a, b) => a + b, 0)
  const byRemainder = parts
    .map((part, i) => ({ i, remainder: part * unit - (floors[i] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
  const raised = new Set(byRemainder.slice(0, Math.max(0, missing)).map(({ i }) => i))
  return floors.map((floor, i) => (floor + (raised.has(i) ? 1 : 0)) / unit)
}
