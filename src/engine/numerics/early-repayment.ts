type Numbers = number[] | Float64Array

/**
 * What of a loan is outstanding as each year begins, where a share of the cash that is free after its service repays it
 * early. What is repaid early is taken from the last payments: the others stay as they are until nothing is left.
 *
 * @param loan as operation begins.
 * @param principal that is due in each year; below zero interest is added.
 * @param cash of each year before debt service, in the unit of the loan as both others.
 * @param rates interest per year as a fraction.
 * @param share of the free cash that repays early, from 0 to 1.
 * @param opening is filled with the result; a new one where there is none.
 */
export function sweptBalance(
  loan: number,
  principal: ArrayLike<number>,
  cash: ArrayLike<number>,
  rates: ArrayLike<number>,
  share: number,
  opening: Numbers = new Array(principal.length),
): Numbers {
  let balance = loan
  for (let i = 0; i < principal.length; i++) {
    opening[i] = balance
    const due = principal[i] ?? Number.NaN
    const free = Math.max(0, (cash[i] ?? Number.NaN) - (rates[i] ?? Number.NaN) * balance - due)
    balance = Math.max(0, balance - due - share * free)
  }
  return opening
}

/**
 * What owners are paid where cash is kept in some years: what is kept meets what lacks later, and is paid out with the cash
 * of the next year in which nothing is kept.
 *
 * @param flows of each year; below zero the owners pay.
 * @param isKept 0 for a year in which cash is paid out.
 * @param paid is filled with the result; a new one where there is none.
 */
export function paidOut(
  flows: ArrayLike<number>,
  isKept: ArrayLike<number>,
  paid: Numbers = new Array(flows.length),
): Numbers {
  let kept = 0
  for (let i = 0; i < flows.length; i++) {
    const there = kept + (flows[i] ?? Number.NaN)
    kept = isKept[i] === 0 ? 0 : Math.max(0, there)
    paid[i] = there - kept
  }
  return paid
}
