/**
 * The value below which a share of the sorted values lies, between two of them in proportion: inclusive, as QUARTILE.INC
 * of spreadsheets has it (type 7 of Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996).
 *
 * @param sorted ascending, at least one.
 * @param share from 0, the smallest, to 1, the largest.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const low = sorted[below] ?? Number.NaN
  return low + (place - below) * ((sorted[below + 1] ?? low) - low)
}
