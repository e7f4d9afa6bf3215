import type { Solutions, Solved } from '../language/quantity.ts'
import { closeBracket, isZeroBetween, type Point } from '../numerics/roots.ts'
import { zeros } from '../numerics/zeros.ts'

/** What a target may be divided by, at a value of the unknown; NaN is a number that does not exist. */
export interface Divisor {
  readonly divisor: (x: number) => number
  /** Whether the target needs it, so that it may have a pole where this is zero. */
  readonly isNeeded: () => boolean
}

/**
 * Every value of the unknown at which the target is zero. What the unknown is given as plays no part, so that the answer
 * has the same bits whatever it is.
 *
 * @param target the solved quantity's target at a value of its unknown; NaN where it does not exist.
 */
export function solutionsOf(target: (x: number) => number, quantity: Solved, by?: Divisor): Solutions {
  const pole = by?.isNeeded() ? zeroOfLine(by.divisor) : undefined
  return pole === undefined ? onRisingLine(target, quantity) : aroundPole(target, pole, quantity)
}

/** A first step, in the unit of the unknown. */
const step = 1000
/** Where it is looked whether the target needs its divisor: what the unknown is given as, if it is, plays no part. */
export const looks: readonly number[] = [step, -step]
/** As far from any pole the target is a straight line, in the unit of the unknown. */
const far = 1e9
/** Where a target that is level near zero is looked at, in the unit of the unknown. */
const distant = 1e6
/** Part of the target at 0 below which a value is as good as zero. */
const rounding = 1e-14
/** How often a search may evaluate the target. */
const budget = 1000

function zeroOfLine(line: (x: number) => number): number | undefined {
  const start = line(0)
  const pole = (-start * step) / (line(step) - start)
  return Number.isFinite(pole) ? pole : undefined
}

const none = (reason?: string): Solutions => ({
  status: 'none',
  value: null,
  roots: [],
  ...(reason !== undefined && { reason }),
})
const one = (value: number): Solutions => ({ status: 'one', value, roots: [value] })

const neverZero = ({ unknown, target }: Solved) =>
  `No value of “${unknown.name}” makes “${target.name}” zero.`

const jumpsOverZero = ({ unknown, target }: Solved, x: number) =>
  `“${target.name}” jumps over zero where “${unknown.name}” is ${Number(x.toPrecision(6))} ${unknown.unit}, and is zero nowhere.`

/**
 * The one zero of a function that rises throughout: mostly a few steps from line to line find it, because the function is
 * made of pieces of straight lines, as a tax with losses makes them; else a bracket around the guess, wider each time, is
 * closed.
 */
function onRisingLine(target: (x: number) => number, quantity: Solved): Solutions {
  const start = target(0)
  const near = (target(step) - start) / step
  // A least price leaves the target as it is up to there.
  const slope = near === 0 ? (target(distant) - start) / distant : near
  if (Number.isNaN(slope)) return none()
  if (slope === 0) {
    return none(quantity.absent ?? `“${quantity.target.name}” does not depend on “${quantity.unknown.name}”.`)
  }
  const guess = -start / slope
  const tolerance = rounding * Math.abs(start)
  const first = Math.max(step, Math.abs(guess))
  const found = fromLineToLine(target, guess, first / 16, tolerance)
  if (found !== undefined) return one(found)
  for (let width = first / 16; width < 1e6 * first; width *= 4) {
    const [low, high] = [guess - width, guess + width].map((x) => ({ x, y: target(x) })) as [Point, Point]
    if (low.y * high.y <= 0) {
      const { x, y } = closeBracket(target, low, high, tolerance)
      return isZeroBetween(y, low.y, high.y) ? one(x) : none(jumpsOverZero(quantity, x))
    }
  }
  return none(neverZero(quantity))
}

/** Lines that are tried before a bracket is put around the zero. */
const mostLines = 5

/** Follows the line through the last two places to its zero, until the function is as good as zero there. */
function fromLineToLine(
  target: (x: number) => number,
  guess: number,
  width: number,
  tolerance: number,
): number | undefined {
  let last = { x: guess, y: target(guess) }
  if (Math.abs(last.y) <= tolerance) return guess
  let before = { x: guess - Math.sign(last.y) * width, y: 0 }
  before.y = target(before.x)
  for (let line = 0; line < mostLines; line++) {
    const x = last.x - (last.y * (last.x - before.x)) / (last.y - before.y)
    const y = target(x)
    if (Math.abs(y) <= tolerance) return x
    before = last
    last = { x, y }
  }
  return undefined
}

/** Distances from the pole at which the target is looked at, beside the distance that the problem has by itself. */
const distances: readonly number[] = [
  ...powersOfTen(-12, -4, 2),
  ...powersOfTen(-3, 2, 1 / 3),
  ...powersOfTen(3, 6, 1),
]

function powersOfTen(first: number, last: number, step: number): number[] {
  const count = Math.round((last - first) / step)
  return Array.from({ length: count + 1 }, (_, i) => 10 ** (first + i * step))
}

/**
 * The zeros on both sides of a pole, over which no search passes. On each side the target is made of pieces
 * a + b w + c / w, w being the distance from the pole: it is looked at from a trillionth to a million times the distance
 * that the problem has by itself, most closely around that, and what turns or changes its sign there is followed up.
 */
function aroundPole(target: (x: number) => number, pole: number, quantity: Solved): Solutions {
  let exists = false
  const watched = (x: number) => {
    const y = target(x)
    exists ||= !Number.isNaN(y)
    return y
  }
  const own = ownDistance(watched, pole)
  const above = distances.map((part) => pole + part * own)
  const below = distances.map((part) => pole - part * own).reverse()
  const sides = [below, above].map((points) => zeros(watched, points, budget / 2))
  const isComplete = sides.every((side) => side.isComplete)
  return choose(
    sides.flatMap(({ found }) => found),
    quantity,
    { exists, isComplete },
  )
}

function choose(
  roots: readonly number[],
  quantity: Solved,
  { exists, isComplete }: { readonly exists: boolean; readonly isComplete: boolean },
): Solutions {
  const { unknown, target } = quantity
  const ended = isComplete ? '' : ` The search ended after ${budget} evaluations: there may be others.`
  const [only] = roots
  if (only === undefined) return none(exists ? neverZero(quantity) + ended : undefined)
  if (roots.length === 1) return { ...one(only), ...(ended && { reason: ended.trim() }) }
  const reason = `${roots.length} values of “${unknown.name}” make “${target.name}” zero.${ended}`
  return { status: 'many', value: null, roots, reason }
}

/** How far from the pole the target would be zero if it were the straight line that it is far away; at least the pole's own size. */
function ownDistance(target: (x: number) => number, pole: number): number {
  const fromPole = [far, -far].map((x) => {
    const slope = (target(2 * x) - target(x)) / x
    return Math.abs(x - target(x) / slope - pole)
  })
  const own = Math.max(Math.abs(pole), ...fromPole.filter(Number.isFinite))
  return own > 0 ? own : step
}
