import { type PowerSum, polynomial } from './power-sums.ts'

/** A place, and the value of a function there. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * Root of a continuous function between two points where it has opposite signs. Illinois steps (false
 * position that cannot stall) with bisection as safeguard.
 *
 * @param tolerance the size of f below which x counts as a root; 0 goes on to the last bit.
 * @returns an x in [low, high]; the nearer of the two last bounds when no x comes within the tolerance.
 */
export function bracketedRoot(f: (x: number) => number, low: number, high: number, tolerance = 0): number {
  return closeBracket(f, { x: low, y: f(low) }, { x: high, y: f(high) }, tolerance).x
}

/** The same where the values at the bounds are known already; returns the value at the root as well. */
export function closeBracket(f: (x: number) => number, low: Point, high: Point, tolerance = 0): Point {
  let [a, b] = [low, high]
  // The value that a step takes its line from, which is halved where a bound stays for another step.
  let weight = a.y
  for (let step = 0; step < 200 && Math.abs(b.y) > tolerance; step++) {
    const x = nextPoint(a.x, weight, b.x, b.y, step)
    if (x === a.x || x === b.x) break
    const y = f(x)
    if (Math.sign(y) === Math.sign(b.y)) weight /= 2
    else {
      a = b
      weight = a.y
    }
    b = { x, y }
  }
  return Math.abs(a.y) < Math.abs(b.y) ? a : b
}

/** A sign change is a zero and no jump or pole where the function shrinks to this part of what it is around it. */
const shrinks = 1e-6

/** Whether a function is as good as zero at a place, beside what it is at two points around it. */
export const isZeroBetween = (y: number, low: number, high: number): boolean =>
  Math.abs(y) <= shrinks * Math.max(Math.abs(low), Math.abs(high))

/** Where the straight line between the two points crosses zero; every third time their middle. */
function nextPoint(a: number, fa: number, b: number, fb: number, step: number): number {
  const middle = (a + b) / 2
  const guess = step % 3 === 2 ? middle : (a * fb - b * fa) / (fb - fa)
  return guess > Math.min(a, b) && guess < Math.max(a, b) ? guess : middle
}

/** Relative error that a sum of some sixty powers may carry; a value below it may be zero. */
const rounding = 1e-13

/** How often the sign changes from one coefficient to the next that is not 0. */
export function signChanges(coefficients: ArrayLike<number>): number {
  let changes = 0
  let sign = 0
  for (let i = 0; i < coefficients.length; i++) {
    const next = Math.sign(coefficients[i] ?? 0)
    if (next === 0) continue
    if (sign !== 0 && next !== sign) changes++
    sign = next
  }
  return changes
}

/** How many intervals are looked at, at most, and how many derivatives may tell how a sum runs in one. */
const mostIntervals = 4000
const mostDerivatives = 8

/** All roots in 0 < x < 1 of the polynomial c0 + c1 x + c2 x² + …, ascending, each once. */
export const rootsBelowOne = (coefficients: readonly number[]): number[] =>
  rootsOfPowers(polynomial(coefficients.slice(coefficients.findIndex((each) => each !== 0))))

/**
 * All roots in 0 < x < 1 of a sum of powers whose first term is a constant other than 0, ascending, each once. A double
 * root is an extremum at zero.
 *
 * The terms with positive coefficients grow with x, and so do those with negative ones: where the one sum at the beginning
 * of an interval exceeds the other at its end there is no root. An interval in which a derivative has no root has few roots,
 * which the derivatives below it bracket; any other is halved, some hundred times for a thousand coefficients of any sign.
 * None is missed unless the intervals are used up.
 */
export function rootsOfPowers(sum: PowerSum): number[] {
  const changes = signChanges(sum.coefficients)
  if (changes === 0) return []
  const pieces = changes === 1 ? [{ chain: [sum], low: 0, high: 1 }] : piecesBelowOne(sum)
  return pieces.flatMap(({ chain, low, high }) => rootsOfChain(chain, low, high)).filter((x) => x < 1)
}

/** An interval, and the sums of powers that bracket the roots in it: see `rootsOfChain`. */
interface Piece {
  readonly chain: readonly PowerSum[]
  readonly low: number
  readonly high: number
}

/** From 0 to 1, ascending, the intervals in which it is known how a sum of powers runs. */
export function piecesBelowOne(sum: PowerSum): Piece[] {
  const derivatives = [sum]
  const pieces: Piece[] = []
  const waiting: [number, number][] = [[0, 1]]
  for (let count = 0; waiting.length > 0; count++) {
    const [low, high] = waiting.pop() as [number, number]
    const middle = (low + high) / 2
    const isLast = count >= mostIntervals || middle === low || middle === high
    const chain = isLast ? [sum] : decidingChain(derivatives, low, high)
    if (chain) pieces.push({ chain, low, high })
    else waiting.push([middle, high], [low, middle])
  }
  return pieces
}

/**
 * The sum and its derivatives up to the one before the first that has no root in an interval; nothing where none of them
 * has none. Derivatives are added as they are needed.
 */
function decidingChain(derivatives: PowerSum[], low: number, high: number): Piece['chain'] | undefined {
  for (let order = 0; order <= mostDerivatives; order++) {
    const derivative = derivatives[order] ?? (derivatives[order - 1] as PowerSum).derivative()
    derivatives[order] = derivative
    if (hasNoRoot(derivative, low, high)) return derivatives.slice(0, order)
  }
  return undefined
}

/** Whether the terms of one sign exceed those of the other throughout an interval from 0 up, beyond rounding. */
function hasNoRoot(sum: PowerSum, low: number, high: number): boolean {
  const [atLow, atHigh] = [sum.parts(low), sum.parts(high)]
  const beyond = 1 + rounding
  return atLow.positive > atHigh.negative * beyond || atLow.negative > atHigh.positive * beyond
}

/**
 * Roots in low < x <= high of the first of some sums, each of the sign of the derivative of the one before it and the last
 * with one root there at most: between two roots of its derivative a sum is monotone, so these bracket its roots.
 */
function rootsOfChain([sum, ...derivatives]: Piece['chain'], low: number, high: number): number[] {
  if (!sum) return []
  const ends = [low, ...rootsOfChain(derivatives, low, high).filter((x) => x < high), high]
  const values = ends.map((end) => valueOrZero(sum, end))
  const found: number[] = []
  for (let i = 1; i < ends.length; i++) {
    const [before = low, end = high] = [ends[i - 1], ends[i]]
    if ((values[i - 1] ?? 0) * (values[i] ?? 0) < 0) {
      found.push(bracketedRoot(sum.value, before, end))
    } else if (values[i] === 0) {
      found.push(end)
    }
  }
  return found
}

/** The value of c0 + c1 x + c2 x² + …, or exactly 0 where rounding alone may have made it. */
export const polynomialValue = (coefficients: readonly number[], x: number): number =>
  valueOrZero(polynomial(coefficients), x)

/** The value, or exactly 0 where it is too small beside Σ |ci x^ei| to be told from 0. */
export function valueOrZero(sum: PowerSum, x: number): number {
  const value = sum.value(x)
  return Math.abs(value) <= rounding * sum.size(x) ? 0 : value
}
