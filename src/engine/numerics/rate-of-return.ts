import { NoSolution } from './no-solution.ts'
import { polynomialValue, rootsBelowOne, signChanges } from './roots.ts'

/** Every rate at which the net present value is zero, and which of them is called the rate of return. */
export interface RatesOfReturn {
  readonly status: 'none' | 'one' | 'many'
  /** A fraction per year; null where none of the rates, or no single one, is the rate of return. */
  readonly value: number | null
  /** All rates, ascending, as fractions per year. */
  readonly roots: readonly number[]
  /** Why there is none, or how one was chosen among many. */
  readonly reason?: string
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
 * Every rate that balances the flows, and the rate of return: the only one or, among several, the one above zero, if
 * exactly one is above zero and the net present value falls through zero there. The flows then are worth something at
 * each lower rate above zero and nothing at any higher one, which is what a rate of return is asked for.
 *
 * @param cashFlows USD at the end of year 0, 1, 2, …; money spent is negative.
 */
export function findRates(cashFlows: ArrayLike<number>): RatesOfReturn {
  const { flows, found } = last
  const isSame = flows.length === cashFlows.length && flows.every((flow, i) => Object.is(flow, cashFlows[i]))
  if (isSame) return found
  last = { flows: Array.from(cashFlows), found: chooseRate(cashFlows) }
  return last.found
}

/** The owners' flows are the project's where there is no loan: what was found a moment ago is not looked for again. */
let last: { readonly flows: readonly number[]; readonly found: RatesOfReturn } = {
  flows: [],
  found: chooseRate([]),
}

function chooseRate(cashFlows: ArrayLike<number>): RatesOfReturn {
  const roots = ratesOfReturn(cashFlows)
  return amongRoots(roots, cashFlows, (discount) => polynomialValue(Array.from(cashFlows), discount))
}

/**
 * Which of all rates that balance some flows is the rate of return, as `findRates` says.
 *
 * @param cashFlows USD in the order of their time.
 * @param netAt the net present value in USD, where money of a year later is worth `discount` as much.
 */
export function amongRoots(
  roots: readonly number[],
  cashFlows: ArrayLike<number>,
  netAt: (discount: number) => number,
): RatesOfReturn {
  const [only] = roots
  if (only === undefined) {
    const reason =
      signChanges(cashFlows) === 0
        ? 'The cash flows never change sign, so no rate of return exists.'
        : 'No rate balances these cash flows, although they change sign.'
    return { status: 'none', value: null, roots, reason }
  }
  if (roots.length === 1) return { status: 'one', value: only, roots }
  const first = Array.from(cashFlows).find((flow) => flow !== 0) ?? 0
  const { value, why } = chooseAmong(roots, (rate) => first < 0 && netAt(1 / (1 + rate / 2)) > 0)
  const reason = `The cash flows change sign more than once and ${roots.length} rates of return balance them${why}.`
  return { status: 'many', value, roots, reason }
}

/** @param fallsThroughZero whether the net present value is positive below the only rate above zero, and negative beyond it. */
function chooseAmong(roots: readonly number[], fallsThroughZero: (rate: number) => boolean) {
  const positive = roots.filter((rate) => rate > 0)
  const [only] = positive
  if (only === undefined || positive.length > 1) {
    return { value: null, why: `, ${positive.length || 'none'} of them above zero` }
  }
  if (!fallsThroughZero(only)) {
    const why = '; at the only one above zero the net present value does not fall through zero'
    return { value: null, why }
  }
  const why =
    '; the only one above zero is the rate of return, because the net present value falls through zero there'
  return { value: only, why }
}

/**
 * Internal rate of return: a fraction per year, 0.08 is 8 %/yr.
 *
 * @throws {NoSolution} when no rate, or no single one, is the rate of return of the flows.
 */
export function rateOfReturn(cashFlows: ArrayLike<number>): number {
  const { value, reason } = findRates(cashFlows)
  if (value === null) throw new NoSolution(reason)
  return value
}
