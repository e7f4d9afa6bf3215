import { bracketedRoot } from './roots.ts'

/** Where one value is looked for, and how finely. */
export interface Range {
  readonly low: number
  readonly high: number
}

interface Point {
  readonly x: number
  readonly y: number
}

const intervals = 64
/** From this ratio of the bounds on, the points lie evenly on a logarithmic scale. */
const decades = 100
/** A sign change is a zero and no jump or pole where the function shrinks to this part of what it is around it. */
const shrinks = 1e-6
/** An extremum is a zero where the function is this small beside what it is around it. */
const touches = 1e-9

/** The points at which the function is looked at: the same ones for the same range. */
function grid({ low, high }: Range): number[] {
  const isWide = low > 0 && high / low > decades
  return Array.from({ length: intervals + 1 }, (_, i) => {
    if (i === intervals) return high
    const part = i / intervals
    return isWide ? low * (high / low) ** part : low + (high - low) * part
  })
}

/**
 * Every zero of a function in a range, ascending: where it changes its sign, and where it touches zero.
 * Two zeros within one of the 64 intervals can be missed; where it does not exist (NaN) there is none.
 */
export function zeros(f: (x: number) => number, range: Range): number[] {
  const points = grid(range).map((x) => ({ x, y: f(x) }))
  const found = points.filter(({ y }) => y === 0).map(({ x }) => x)
  for (let i = 1; i < points.length; i++) {
    const zero = crossing(f, points[i - 1] as Point, points[i] as Point)
    if (zero !== undefined) found.push(zero)
  }
  for (let i = 1; i + 1 < points.length; i++) {
    const zero = touching(f, points.slice(i - 1, i + 2))
    if (zero !== undefined) found.push(zero)
  }
  return distinct(found.sort((a, b) => a - b))
}

function crossing(f: (x: number) => number, before: Point, after: Point): number | undefined {
  const [left, right] = [existing(f, before, after), existing(f, after, before)]
  if (!left || !right || !(left.y * right.y < 0)) return undefined
  const x = bracketedRoot(f, left.x, right.x)
  const around = Math.min(Math.abs(left.y), Math.abs(right.y))
  return Math.abs(f(x)) <= shrinks * around ? x : undefined
}

const halvings = 50

/** The point itself, or the nearest to it towards the other at which the function exists. */
function existing(f: (x: number) => number, point: Point, other: Point): Point | undefined {
  if (!Number.isNaN(point.y)) return point
  if (Number.isNaN(other.y)) return undefined
  let [nowhere, last] = [point.x, other]
  for (let i = 0; i < halvings; i++) {
    const x = (nowhere + last.x) / 2
    const y = f(x)
    if (Number.isNaN(y)) nowhere = x
    else last = { x, y }
  }
  return last
}

/** A zero between three points of one sign of which the middle one is nearest to zero. */
function touching(f: (x: number) => number, [before, middle, after]: readonly Point[]): number | undefined {
  if (!before || !middle || !after) return undefined
  const isTurn =
    before.y * middle.y > 0 &&
    middle.y * after.y > 0 &&
    Math.abs(middle.y) < Math.abs(before.y) &&
    Math.abs(middle.y) < Math.abs(after.y)
  if (!isTurn) return undefined
  const x = nearest((each) => Math.abs(f(each)), before.x, after.x)
  const around = Math.min(Math.abs(before.y), Math.abs(after.y))
  return Math.abs(f(x)) <= touches * around ? x : undefined
}

const golden = (Math.sqrt(5) - 1) / 2

/** Golden-section search for the minimum. */
function nearest(size: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let i = 0; i < halvings; i++) {
    const [a, b] = [high - golden * (high - low), low + golden * (high - low)]
    if (size(a) < size(b)) high = b
    else low = a
  }
  return (low + high) / 2
}

/** Without those that differ from the one before only by rounding. */
const distinct = (sorted: readonly number[]): number[] =>
  sorted.filter((x, i) => i === 0 || x - (sorted[i - 1] ?? 0) > 1e-9 * Math.max(Math.abs(x), 1e-300))
