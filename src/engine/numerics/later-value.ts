type Numbers = number[] | Float64Array

/**
 * What the flows of later years are worth at the end of each year, from the last year backwards.
 *
 * @param flows of each year, at its end.
 * @param rates interest per year as a fraction: one for all years, or that of each.
 * @param worth is filled with the result; a new one where there is none.
 * @returns in the unit of `flows`; 0 at the end of the last year.
 */
export function laterValue(
  flows: ArrayLike<number>,
  rates: ArrayLike<number>,
  worth: Numbers = new Array(flows.length),
): Numbers {
  const isOneRate = rates.length === 1
  let value = 0
  for (let i = flows.length - 1; i >= 0; i--) {
    worth[i] = value
    value = (value + (flows[i] ?? Number.NaN)) / (1 + (rates[isOneRate ? 0 : i] ?? Number.NaN))
  }
  return worth
}
