import { NoSolution } from './quantity.ts'
import { polynomialValue, rootsBelowOne, signChanges } from './roots.ts'

/** No rate, or several, at which the net present value is zero. */
class NoSingleRate extends NoSolution {
  override name = 'NoSingleRate'
  /** All rates, ascending, as fractions per year; empty when there is none. */
  readonly rates: readonly number[]

  constructor(message: string, rates: readonly number[]) {
    super(message)
    this.rates = rates
  }
}

/**
 * Every rate above -100 %/yr at which the net present value is zero, ascending.
 *
 * The net present value is a polynomial in 1/(1 + rate), and in 1 + rate read backwards: the first has its
 * roots below 1 for positive rates, the second for negative ones.
 *
 * @param cashFlows USD at the end of year 0, 1, 2, …; money spent is negative.
 * @returns fractions per year: 0.08 is 8 %/yr.
 */
export function ratesOfReturn(cashFlows: ArrayLike<number>): number[] {
  const flows = Array.from(cashFlows)
  if (signChanges(flows) === 0) return []
  const negative = rootsBelowOne(flows.toReversed()).map((growth) => growth - 1)
  const zero = polynomialValue(flows, 1) === 0 ? [0] : []
  const positive = rootsBelowOne(flows).map((discount) => 1 / discount - 1)
  // A rate too near to -100 % or too high for a number is none.
  return [...negative, ...zero, ...positive.toReversed()].filter((rate) => rate > -1 && Number.isFinite(rate))
}

/**
 * Internal rate of return: the one discount rate at which the net present value is zero.
 *
 * @param cashFlows USD at the end of year 0, 1, 2, …; money spent is negative.
 * @returns A fraction per year: 0.08 is 8 %/yr.
 * @throws {NoSingleRate} when no rate, or more than one, balances the flows; it carries all rates.
 */
export function rateOfReturn(cashFlows: ArrayLike<number>): number {
  const rates = rememberedRates(cashFlows)
  const [only] = rates
  if (rates.length === 1 && only !== undefined) return only
  if (rates.length > 1) {
    throw new NoSingleRate(
      `The cash flows change sign more than once and ${rates.length} rates of return balance them.`,
      rates,
    )
  }
  const reason =
    signChanges(cashFlows) === 0
      ? 'The cash flows never change sign, so no rate of return exists.'
      : 'No rate balances these cash flows, although they change sign.'
  throw new NoSingleRate(reason, [])
}

let last: { readonly flows: readonly number[]; readonly rates: readonly number[] } = { flows: [], rates: [] }

/** Without a loan the owners' flows are the project's: what was found a moment ago need not be looked for again. */
function rememberedRates(cashFlows: ArrayLike<number>): readonly number[] {
  const { flows, rates } = last
  const isSame = flows.length === cashFlows.length && flows.every((flow, i) => Object.is(flow, cashFlows[i]))
  if (isSame) return rates
  last = { flows: Array.from(cashFlows), rates: ratesOfReturn(cashFlows) }
  return last.rates
}
