type Numbers = number[] | Float64Array

/**
 * Amounts of each year, spread over their own year and those after it.
 *
 * @param amounts of each year.
 * @param shares of an amount: the first is of its own year, the next of the year after it, and so on.
 * @param spread is filled with the result; a new one where there is none.
 * @returns the sum in each year of what falls on it, in the unit of `amounts`. What falls after the last year is in none.
 */
export function spreadOver(
  amounts: ArrayLike<number>,
  shares: ArrayLike<number>,
  spread: Numbers = new Array(amounts.length),
): Numbers {
  spread.fill(0)
  for (let from = 0; from < spread.length; from++) {
    const amount = amounts[from] ?? Number.NaN
    if (amount === 0) continue
    for (let i = from; i < spread.length; i++)
      spread[i] = (spread[i] ?? 0) + amount * (shares[i - from] ?? Number.NaN)
  }
  return spread
}
