import { NoSolution } from './no-solution.ts'

/** Whether a payment falls at the end or at the beginning of its period. */
type When = 'end' | 'begin'

/** Money received is positive, money paid out negative; a rate is a fraction per period, above −1. */
export interface Annuity {
  readonly rate: number
  readonly periods: number
  readonly when: When
}

/**
 * Net present value at the time of the first flow, which is not discounted.
 *
 * @param rate fraction per period.
 * @throws {NoSolution} at −100 % or below, where nothing can be discounted.
 */
export function netPresentValue(rate: number, flows: readonly number[]): number {
  if (rate <= -1) throw new NoSolution('At a rate of −100 % or below nothing can be discounted.')
  let value = 0
  for (let i = flows.length - 1; i >= 0; i--) value = value / (1 + rate) + (flows[i] ?? 0)
  return finite(value)
}

const growth = ({ rate, periods }: Annuity) => (1 + rate) ** periods

/**
 * Uniform-series compound-amount factor (F/A): what payments of 1 at the end of each period grow to by the end of the
 * last one. Keeps its digits at rates near zero.
 */
export function compoundAmountFactor(rate: number, periods: number): number {
  if (rate === 0 || periods === 0) return periods
  return Math.expm1(periods * Math.log1p(rate)) / rate
}

const accumulated = ({ rate, periods, when }: Annuity) =>
  compoundAmountFactor(rate, periods) * (when === 'begin' ? 1 + rate : 1)

/** What a sum and level payments grow to; the sign of money paid out is turned. */
export const futureValue = (annuity: Annuity, payment: number, presentValue: number): number =>
  finite(-(presentValue * growth(annuity) + payment * accumulated(annuity)))

/** What level payments and a last sum are worth today; the sign of money paid out is turned. */
export const presentValue = (annuity: Annuity, payment: number, futureValue: number): number =>
  finite(-(futureValue + payment * accumulated(annuity)) / growth(annuity))

/** The level payment that turns one sum into the other. */
export const payment = (annuity: Annuity, presentValue: number, futureValue: number): number =>
  finite(-(futureValue + presentValue * growth(annuity)) / accumulated(annuity))

const mostPeriods = 1000

/**
 * The flows of a sum, level payments and a last sum, from the time of the first sum on.
 *
 * @throws {NoSolution} when the number of periods is not whole.
 */
export function annuityFlows(
  { periods, when }: Omit<Annuity, 'rate'>,
  payment: number,
  presentValue: number,
  futureValue: number,
): number[] {
  if (!Number.isInteger(periods) || periods < 1 || periods > mostPeriods) {
    throw new NoSolution(`The number of periods must be whole, from 1 to ${mostPeriods}.`)
  }
  const [first, last] = when === 'begin' ? [0, periods - 1] : [1, periods]
  const flows = Array.from({ length: periods + 1 }, (_, i) => (i >= first && i <= last ? payment : 0))
  flows[0] = (flows[0] ?? 0) + presentValue
  flows[periods] = (flows[periods] ?? 0) + futureValue
  return flows
}

/**
 * Modified internal rate of return: money paid out is financed at one rate, money received invested at another.
 *
 * @throws {NoSolution} unless money is both paid out and received.
 */
export function modifiedRateOfReturn(
  flows: readonly number[],
  financeRate: number,
  reinvestmentRate: number,
): number {
  const received = netPresentValue(
    reinvestmentRate,
    flows.map((flow) => Math.max(0, flow)),
  )
  const paid = netPresentValue(
    financeRate,
    flows.map((flow) => Math.min(0, flow)),
  )
  if (received === 0 || paid === 0) {
    throw new NoSolution('The cash flows never change sign, so no rate of return exists.')
  }
  const periods = flows.length - 1
  return finite((received / -paid) ** (1 / periods) * (1 + reinvestmentRate) - 1)
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value
  throw new NoSolution('The result is not a finite number for these values.')
}
