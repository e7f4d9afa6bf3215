/**
 * Tax loss that each year finds left over from the years before it.
 *
 * @param income taxable income of each year, losses negative.
 * @returns the loss brought into each year, 0 or above, in the unit of `income`: what earlier years lost,
 *   less what their later profits have used up. Losses never expire.
 */
export function lossBroughtForward(income: ArrayLike<number>): number[] {
  const brought: number[] = new Array(income.length)
  let loss = 0
  for (let i = 0; i < brought.length; i++) {
    brought[i] = loss
    loss = Math.max(0, loss - (income[i] ?? Number.NaN))
  }
  return brought
}
