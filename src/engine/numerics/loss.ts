type Numbers = number[] | Float64Array

/**
 * Loss of earlier years that each year sets against its income, the oldest first.
 *
 * @param income taxable income of each year, losses negative.
 * @param cap share of a year's income that may be offset, from 0 to 1.
 * @param years for which a loss may be used after its own year; NaN is without limit.
 * @param used is filled with the result, and `left` with what is left of each loss; new ones where there are none.
 * @returns the loss used in each year, 0 or above, in the unit of `income`.
 */
export function lossUsed(
  income: ArrayLike<number>,
  cap: number,
  years: number,
  used: Numbers = new Array(income.length),
  left: Numbers = new Array(income.length),
): Numbers {
  let oldest = 0
  for (let i = 0; i < used.length; i++) {
    const own = income[i] ?? Number.NaN
    left[i] = Math.max(0, -own)
    let room = Math.max(0, own) * cap
    const before = room
    while (oldest < i && i - oldest > years) oldest++
    for (let from = oldest; from < i && room > 0; from++) {
      const taken = Math.min(left[from] ?? 0, room)
      left[from] = (left[from] ?? 0) - taken
      room -= taken
      if (left[from] === 0 && from === oldest) oldest++
    }
    used[i] = before - room
  }
  return used
}
