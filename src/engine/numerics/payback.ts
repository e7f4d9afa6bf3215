import { NoSolution } from './no-solution.ts'

/**
 * Time at which the money spent has come back, counted from year 0.
 *
 * @param years the year at whose end each flow falls, ascending; may begin below 0.
 * @param cashFlows money received, spendings negative.
 * @returns years, with a fraction by straight line through the year in which the running total first
 *   reaches zero.
 * @throws {NoSolution} when nothing is spent to begin with, or the money never comes back.
 */
export function payback(years: ArrayLike<number>, cashFlows: ArrayLike<number>): number {
  let balance = 0
  for (let i = 0; i < cashFlows.length; i++) {
    const flow = cashFlows[i] ?? Number.NaN
    const before = balance
    balance += flow
    if (balance >= 0) {
      if (before >= 0 && flow > 0)
        throw new NoSolution('Nothing is invested, so there is nothing to pay back.')
      if (before < 0)
        return (years[i - 1] ?? Number.NaN) + (-before / flow) * ((years[i] ?? 0) - (years[i - 1] ?? 0))
    }
  }
  throw new NoSolution('The cash flows never pay the investment back within the project lifetime.')
}

/** Share of all flows below which a running total may be zero. */
const rounding = 1e-12

/**
 * The first year at whose end more is spent than received again, although the money had come back before: what a time
 * of payback does not say.
 *
 * @returns undefined where money that has come back stays, or never comes back.
 */
export function relapseYear(years: ArrayLike<number>, cashFlows: ArrayLike<number>): number | undefined {
  let balance = 0
  let turnover = 0
  let isInvested = false
  let isBack = false
  for (let i = 0; i < cashFlows.length; i++) {
    balance += cashFlows[i] ?? Number.NaN
    turnover += Math.abs(cashFlows[i] ?? Number.NaN)
    if (isBack && balance < -rounding * turnover) return years[i]
    if (balance < 0) isInvested = true
    else isBack = isInvested
  }
  return undefined
}
