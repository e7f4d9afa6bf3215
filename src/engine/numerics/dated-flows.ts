import { NoSolution } from './no-solution.ts'
import { type Power, powers } from './power-sums.ts'
import { amongRoots, type RatesOfReturn } from './rate-of-return.ts'
import { rootsOfPowers, valueOrZero } from './roots.ts'

/** USD on a day; money paid out is negative. Days are whole and count from any one day. */
export interface DatedFlow {
  readonly day: number
  readonly amount: number
}

/** Spreadsheets count a year as 365 days in XNPV and XIRR, leap years too (actual/365). */
const daysPerYear = 365

/**
 * Net present value on the day of the first flow, in USD: XNPV of spreadsheets.
 *
 * @param rate fraction per 365 days.
 * @throws {NoSolution} at −100 % or below, and where a flow lies before the first one.
 */
export function datedPresentValue(rate: number, flows: readonly DatedFlow[]): number {
  if (rate <= -1) throw new NoSolution('At a rate of −100 % or below nothing can be discounted.')
  const value = terms(flows).reduce(
    (sum, { coefficient, exponent }) => sum + coefficient / (1 + rate) ** exponent,
    0,
  )
  if (Number.isFinite(value)) return value
  throw new NoSolution('The result is not a finite number for these values.')
}

/**
 * Every rate above −100 % per 365 days that balances the flows, and which of them is the rate of return: XIRR of
 * spreadsheets, which answer one of them, by a guess.
 *
 * The net present value is a sum of powers of 1/(1 + rate), and read backwards of 1 + rate: the first has its roots below
 * 1 for positive rates, the second for negative ones.
 *
 * @throws {NoSolution} where a flow lies before the first one.
 */
export function findDatedRates(flows: readonly DatedFlow[]): RatesOfReturn {
  const byTime = terms(flows).filter(({ coefficient }) => coefficient !== 0)
  const forwards = powers(since(byTime))
  const backwards = powers(since(byTime.map((each) => ({ ...each, exponent: -each.exponent })).toReversed()))
  const negative = rootsOfPowers(backwards).map((growth) => growth - 1)
  const zero = byTime.length > 0 && valueOrZero(forwards, 1) === 0 ? [0] : []
  const positive = rootsOfPowers(forwards).map((discount) => 1 / discount - 1)
  const roots = [...negative, ...zero, ...positive.toReversed()].filter(
    (rate) => rate > -1 && Number.isFinite(rate),
  )
  return amongRoots(roots, forwards.coefficients, (discount) => valueOrZero(forwards, discount))
}

/** What is paid on each day, ascending, with the years since the first flow. */
function terms(flows: readonly DatedFlow[]): Power[] {
  const first = flows[0]?.day ?? 0
  const paid = new Map<number, number>()
  for (const { day, amount } of flows) {
    if (day < first) throw new NoSolution('No flow may lie before the first one, whose day values are of.')
    paid.set(day, (paid.get(day) ?? 0) + amount)
  }
  return [...paid]
    .toSorted(([a], [b]) => a - b)
    .map(([day, coefficient]) => ({ coefficient, exponent: (day - first) / daysPerYear }))
}

/** The same powers with exponents counted from the first of them. */
const since = (powersByTime: readonly Power[]): Power[] =>
  powersByTime.map(({ coefficient, exponent }) => ({
    coefficient,
    exponent: exponent - (powersByTime[0]?.exponent ?? 0),
  }))
