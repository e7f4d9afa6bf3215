import { closeBracket, isZeroBetween, type Point } from './roots.ts'

/** Where one value is looked for, and how finely. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** What a search has found. */
export interface Zeros {
  /** Ascending, each once. */
  readonly found: readonly number[]
  /** Whether the search ended by itself and not because its evaluations were used up. */
  readonly isComplete: boolean
  /** How often the function was evaluated. */
  readonly evaluations: number
}

const intervals = 64
/** From this ratio of the bounds on, the points lie evenly on a logarithmic scale. */
const decades = 100
/** An extremum is a zero where the function is this small beside what it is around it. */
const touches = 1e-9
/** Values that differ by less than this part of them may differ by rounding alone, and are no turn. */
const noise = 1e-6

/** The points at which a function is looked at: the same ones for the same range. */
export function grid({ low, high }: Range): number[] {
  const isWide = low > 0 && high / low > decades
  return Array.from({ length: intervals + 1 }, (_, i) => {
    if (i === intervals) return high
    const part = i / intervals
    return isWide ? low * (high / low) ** part : low + (high - low) * part
  })
}

/**
 * Every zero of a function from the first to the last of some points: where it changes its sign, and where it touches
 * zero. Between two neighbouring points it is taken to turn once at most, so two turns there can hide two zeros; where it
 * does not exist (NaN) there is none.
 *
 * @param points ascending; how the function runs between them is told from its values there.
 * @param budget how often the function may be evaluated.
 */
export function zeros(f: (x: number) => number, points: readonly number[], budget: number): Zeros {
  const search = new Search(f, budget)
  const found: number[] = []
  const isComplete = search.look(points, found)
  return { found: distinct(found), isComplete, evaluations: search.evaluations }
}

class BudgetUsed extends Error {}

const halvings = 50
const golden = (3 - Math.sqrt(5)) / 2

class Search {
  evaluations = 0
  private readonly f: (x: number) => number
  private readonly budget: number

  constructor(f: (x: number) => number, budget: number) {
    this.f = f
    this.budget = budget
  }

  private readonly at = (x: number): number => {
    if (this.evaluations >= this.budget) throw new BudgetUsed()
    this.evaluations++
    return this.f(x)
  }

  /**
   * Adds to what is found as it goes, so that nothing of it is lost when the budget is used up.
   *
   * @returns whether it was not.
   */
  look(points: readonly number[], found: number[]): boolean {
    try {
      this.lookAll(points, found)
      return true
    } catch (error) {
      if (error instanceof BudgetUsed) return false
      throw error
    }
  }

  private lookAll(points: readonly number[], found: number[]): void {
    const seen = this.closerAtEnds(points.map((x) => this.pointAt(x)))
    found.push(...seen.filter(({ y }) => y === 0).map(({ x }) => x))
    for (let i = 1; i < seen.length; i++) found.push(...this.crossing(seen[i - 1] as Point, seen[i] as Point))
    for (let i = 1; i + 1 < seen.length; i++) found.push(...this.turning(seen.slice(i - 1, i + 2)))
  }

  /** Adds a point in the first and the last interval of each run of one sign, where else no three points tell a turn. */
  private closerAtEnds(seen: readonly Point[]): Point[] {
    const isOneSign = (i: number) => (seen[i - 1]?.y ?? 0) * (seen[i]?.y ?? 0) > 0
    return seen.flatMap((point, i) => {
      if (!isOneSign(i) || (isOneSign(i - 1) && isOneSign(i + 1))) return [point]
      const x = ((seen[i - 1]?.x ?? 0) + point.x) / 2
      return [this.pointAt(x), point]
    })
  }

  /** The zero between two points of opposite sign. */
  private crossing(before: Point, after: Point): number[] {
    const [low, high] = [this.existing(before, after), this.existing(after, before)]
    if (!low || !high || !(low.y * high.y < 0)) return []
    const { x, y } = closeBracket(this.at, low, high)
    return isZeroBetween(y, low.y, high.y) ? [x] : []
  }

  /** The point itself, or the nearest to it towards the other at which the function exists. */
  private existing(point: Point, other: Point): Point | undefined {
    if (!Number.isNaN(point.y)) return point
    if (Number.isNaN(other.y)) return undefined
    let [nowhere, last] = [point.x, other]
    for (let i = 0; i < halvings; i++) {
      const x = (nowhere + last.x) / 2
      if (x === nowhere || x === last.x) break
      const y = this.at(x)
      if (Number.isNaN(y)) nowhere = x
      else last = { x, y }
    }
    return last
  }

  /** Zeros between three points of one sign of which the middle one is nearest to zero: none, one that is touched, or two. */
  private turning(points: readonly Point[]): number[] {
    const [before, middle, after] = points as [Point, Point, Point]
    if (!isTurn(before, middle, after)) return []
    let [a, m, b] = [before, middle, after]
    for (let i = 0; i < halvings && mayReachZero(a, m, b); i++) {
      const next = this.pointAt(between(a, m, b))
      if (Number.isNaN(next.y) || next.x === m.x) break
      if (next.y * m.y < 0) return [...this.crossing(a, next), ...this.crossing(next, b)]
      ;[a, m, b] = aroundLeast(a, m, b, next)
    }
    return Math.abs(m.y) <= touches * Math.min(Math.abs(before.y), Math.abs(after.y)) ? [m.x] : []
  }

  private pointAt(x: number): Point {
    return { x, y: this.at(x) }
  }
}

/** Where the wider of the two gaps between three points is parted by the golden section, next to the middle one. */
function between(a: Point, m: Point, b: Point): number {
  return m.x - a.x > b.x - m.x ? m.x - golden * (m.x - a.x) : m.x + golden * (b.x - m.x)
}

/** The one of two inner points that is nearer to zero, with its neighbours. */
function aroundLeast(a: Point, m: Point, b: Point, next: Point): [Point, Point, Point] {
  const [left, right] = next.x < m.x ? [next, m] : [m, next]
  return Math.abs(left.y) < Math.abs(right.y) ? [a, left, right] : [left, right, b]
}

/** Whether the function comes nearest to zero between three points of one sign, by more than rounding. */
function isTurn(before: Point, middle: Point, after: Point): boolean {
  const [left, least, right] = [before, middle, after].map(({ y }) => Math.abs(y)) as [number, number, number]
  const isOneSign = before.y * middle.y > 0 && middle.y * after.y > 0
  return isOneSign && least <= left && least <= right && least < (1 - noise) * Math.max(left, right)
}

/** How much more steeply than between the points the function is trusted to fall beyond the middle one. */
const steeper = 2

/** Whether a function that falls from one outer point to the middle one may go on to zero before the other one. */
function mayReachZero(a: Point, m: Point, b: Point): boolean {
  const [left, least, right] = [a, m, b].map(({ y }) => Math.abs(y)) as [number, number, number]
  const fall = Math.max(
    ((left - least) / (m.x - a.x)) * (b.x - m.x),
    ((right - least) / (b.x - m.x)) * (m.x - a.x),
  )
  return least < steeper * fall
}

/** Ascending, without those that differ from the one before only by rounding. */
const distinct = (found: readonly number[]): number[] => {
  const sorted = found.toSorted((a, b) => a - b)
  return sorted.filter(
    (x, i) => i === 0 || x - (sorted[i - 1] ?? 0) > 1e-9 * Math.max(Math.abs(x), Number.MIN_VALUE),
  )
}
