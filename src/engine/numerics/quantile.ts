/**
 * The value below which a share of the sorted values lies, between two of them in proportion: inclusive, as QUARTILE.INC
 * of spreadsheets has it (type 7 of Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996).
 *
 * @param sorted ascending, at least one.
 * @param share from 0, the smallest, to 1, the largest.
 */
export const quantile = (sorted: ArrayLike<number>, share: number): number =>
  quantileAt((rank) => sorted[rank] ?? Number.NaN, sorted.length, share)

/** The same where each of the sorted values is found when it is asked for, by its rank from 0. */
export function quantileAt(valueAt: (rank: number) => number, count: number, share: number): number {
  const place = share * (count - 1)
  const below = Math.floor(place)
  const low = valueAt(below)
  return below + 1 < count ? low + (place - below) * (valueAt(below + 1) - low) : low
}
