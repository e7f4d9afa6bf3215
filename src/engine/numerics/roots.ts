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

/** Where the straight line between the two points crosses zero; every third time their middle. */
function nextPoint(a: number, fa: number, b: number, fb: number, step: number): number {
  const middle = (a + b) / 2
  const guess = step % 3 === 2 ? middle : (a * fb - b * fa) / (fb - fa)
  return guess > Math.min(a, b) && guess < Math.max(a, b) ? guess : middle
}

/** Value of c0 + c1 x + c2 x² + … */
function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0
  for (let i = coefficients.length - 1; i >= 0; i--) value = value * x + (coefficients[i] ?? 0)
  return value
}

/** Relative error that a value of a polynomial of degree 60 may carry; a value below it may be zero. */
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

/** The value, or exactly 0 where it is too small beside Σ |ci xi| to be told from 0. */
export function polynomialValue(coefficients: readonly number[], x: number): number {
  const value = polynomial(coefficients, x)
  return Math.abs(value) <= rounding * polynomial(coefficients.map(Math.abs), x) ? 0 : value
}

/** How many intervals are looked at, at most, and how many derivatives may tell how a polynomial runs in one. */
const mostIntervals = 4000
const mostDerivatives = 8

/**
 * All roots in 0 < x < 1 of the polynomial c0 + c1 x + c2 x² + …, ascending, each once. A double root is an extremum at
 * zero.
 *
 * The terms with positive coefficients grow with x, and so do those with negative ones: where the one sum at the beginning
 * of an interval exceeds the other at its end there is no root. An interval in which a derivative has no root has few roots,
 * which the derivatives below it bracket; any other is halved, some hundred times for a thousand coefficients of any sign.
 * None is missed unless the intervals are used up.
 */
export function rootsBelowOne(given: readonly number[]): number[] {
  const changes = signChanges(given)
  if (changes === 0) return []
  const coefficients = given.slice(given.findIndex((each) => each !== 0))
  const pieces = changes === 1 ? [{ chain: [coefficients], low: 0, high: 1 }] : piecesBelowOne(coefficients)
  return pieces.flatMap(({ chain, low, high }) => rootsOfChain(chain, low, high)).filter((x) => x < 1)
}

/** An interval, and the polynomials that bracket the roots in it: see `rootsOfChain`. */
interface Piece {
  readonly chain: readonly (readonly number[])[]
  readonly low: number
  readonly high: number
}

/** From 0 to 1, ascending, the intervals in which it is known how a polynomial runs. */
export function piecesBelowOne(coefficients: readonly number[]): Piece[] {
  const derivatives = [coefficients]
  const pieces: Piece[] = []
  const waiting: [number, number][] = [[0, 1]]
  for (let count = 0; waiting.length > 0; count++) {
    const [low, high] = waiting.pop() as [number, number]
    const middle = (low + high) / 2
    const isLast = count >= mostIntervals || middle === low || middle === high
    const chain = isLast ? [coefficients] : decidingChain(derivatives, low, high)
    if (chain) pieces.push({ chain, low, high })
    else waiting.push([middle, high], [low, middle])
  }
  return pieces
}

/**
 * The polynomial and its derivatives up to the one before the first that has no root in an interval; nothing where none
 * of them has none. Derivatives are added as they are needed.
 */
function decidingChain(
  derivatives: (readonly number[])[],
  low: number,
  high: number,
): Piece['chain'] | undefined {
  for (let order = 0; order <= mostDerivatives; order++) {
    derivatives[order] ??= (derivatives[order - 1] ?? []).slice(1).map((each, i) => each * (i + 1))
    if (hasNoRoot(derivatives[order] ?? [], low, high)) return derivatives.slice(0, order)
  }
  return undefined
}

/** Whether the terms of one sign exceed those of the other throughout an interval from 0 up, beyond rounding. */
function hasNoRoot(coefficients: readonly number[], low: number, high: number): boolean {
  let [positiveLow, negativeLow, positiveHigh, negativeHigh] = [0, 0, 0, 0]
  for (let i = coefficients.length - 1; i >= 0; i--) {
    const each = coefficients[i] ?? 0
    positiveLow = positiveLow * low + Math.max(0, each)
    negativeLow = negativeLow * low + Math.max(0, -each)
    positiveHigh = positiveHigh * high + Math.max(0, each)
    negativeHigh = negativeHigh * high + Math.max(0, -each)
  }
  const beyond = 1 + rounding
  return positiveLow > negativeHigh * beyond || negativeLow > positiveHigh * beyond
}

/**
 * Roots in low < x <= high of the first of some polynomials, each the derivative of the one before it and the last with one
 * root there at most: between two roots of its derivative a polynomial is monotone, so these bracket its roots.
 */
function rootsOfChain([coefficients, ...derivatives]: Piece['chain'], low: number, high: number): number[] {
  if (!coefficients) return []
  const ends = [low, ...rootsOfChain(derivatives, low, high).filter((x) => x < high), high]
  const values = ends.map((end) => polynomialValue(coefficients, end))
  const found: number[] = []
  for (let i = 1; i < ends.length; i++) {
    const [before = low, end = high] = [ends[i - 1], ends[i]]
    if ((values[i - 1] ?? 0) * (values[i] ?? 0) < 0) {
      found.push(bracketedRoot((x) => polynomial(coefficients, x), before, end))
    } else if (values[i] === 0) {
      found.push(end)
    }
  }
  return found
}
