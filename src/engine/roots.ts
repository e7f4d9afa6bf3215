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

/**
 * All roots in 0 < x < 1 of the polynomial c0 + c1 x + c2 x² + …, ascending, each once.
 *
 * Between two neighbouring roots of the derivative a polynomial is monotone, so it has at most one root
 * there: the roots of the derivatives, from the highest down, bracket every root and none can be missed.
 * By Descartes' rule there are few of them. A double root is an extremum at zero.
 */
export function rootsBelowOne(given: readonly number[]): number[] {
  const changes = signChanges(given)
  if (changes === 0) return []
  const coefficients = given.slice(given.findIndex((each) => each !== 0))
  const derivative = coefficients.slice(1).map((each, i) => each * (i + 1))
  const ends = [0, ...(changes > 1 ? rootsBelowOne(derivative) : []), 1]
  const values = ends.map((end) => polynomialValue(coefficients, end))
  const found: number[] = []
  for (let i = 1; i < ends.length; i++) {
    const [before = 0, end = 1] = [ends[i - 1], ends[i]]
    if ((values[i - 1] ?? 0) * (values[i] ?? 0) < 0) {
      found.push(bracketedRoot((x) => polynomial(coefficients, x), before, end))
    } else if (end < 1 && values[i] === 0) {
      found.push(end)
    }
  }
  return found
}
