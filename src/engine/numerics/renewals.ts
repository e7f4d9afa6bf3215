type Numbers = number[] | Float64Array
type Series = ArrayLike<number>

/**
 * What parts cost that are renewed in each year, each time that their life has ended.
 *
 * @param shares what each part costs, as a share of something.
 * @param lifetimes of each part, in years of operation.
 * @param rises of the cost of each part per year, as a share.
 * @param years of operation, from 1; in others nothing is renewed.
 * @param renewed is filled with the result; a new one where there is none.
 * @returns the sum over the parts that are renewed in each year, as a share of the same.
 */
export function renewals(
  shares: Series,
  lifetimes: Series,
  rises: Series,
  years: Series,
  renewed: Numbers = new Array(years.length),
): Numbers {
  for (let i = 0; i < renewed.length; i++) {
    const year = years[i] ?? Number.NaN
    let sum = 0
    for (let p = 0; p < shares.length; p++) {
      if (!(year > 0) || year % (lifetimes[p] ?? Number.NaN) !== 0) continue
      sum += (shares[p] ?? Number.NaN) * (1 + (rises[p] ?? Number.NaN)) ** year
    }
    renewed[i] = sum
  }
  return renewed
}
