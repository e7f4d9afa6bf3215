import { type Formula, type Input, operandsOf, type Quantity } from '../language/quantity.ts'
import { isSeriesCall, type Tree } from '../language/tree.ts'
import { NoSolution } from '../numerics/no-solution.ts'
import type { Evaluation } from './evaluate.ts'
import { Irrelevance } from './irrelevance.ts'

/** An argument of an operator or function, on the way from an operand to the result of a formula. */
interface Argument {
  readonly node: Tree
  readonly place: number
}

/** A way from a quantity to one that is computed from it. */
type Way =
  | { readonly to: Formula; readonly operand: Quantity; readonly through: readonly Argument[] }
  | { readonly to: Input; readonly operand: Quantity; readonly through?: undefined }

/** From each quantity, those that lead to an answered one in the fewest steps first. */
type Ways = ReadonlyMap<Quantity, readonly Way[]>

/** Beyond so many steps a path is left to `Influence`, which follows everything at once. */
const mostSteps = 24

/**
 * Tells of most values that they have an effect, by one short path from formula to formula on which no other operand
 * makes them irrelevant. Where it finds none there may still be one.
 */
export class ShortPaths {
  private readonly run: Evaluation
  private readonly answered: ReadonlySet<Quantity>
  private readonly ways: Ways
  private readonly known = new Map<Formula, Irrelevance>()
  private steps = 0
  /** Elements from which a path was found, by quantity: further paths need to be followed only so far. */
  private readonly found = new Map<Quantity, Set<number>>()

  constructor(run: Evaluation, answered: ReadonlySet<Quantity>) {
    this.run = run
    this.answered = answered
    this.ways = waysOf(run.order, answered)
  }

  /** @param element undefined where all elements of a series, or a single number, are meant. */
  lead(quantity: Quantity, element?: number): boolean {
    this.steps = mostSteps
    const length = quantity.per ? this.run.sizes[quantity.per] : 1
    if (element !== undefined) return this.leads(quantity, element)
    for (let i = 0; i < length; i++) if (this.leads(quantity, i)) return true
    return false
  }

  private leads(quantity: Quantity, i: number): boolean {
    if (this.answered.has(quantity)) return true
    const found = this.found.get(quantity)
    if (found?.has(i)) return true
    const isLeading = this.ways.get(quantity)?.some((way) => this.leadsBy(way, i)) ?? false
    if (isLeading) this.found.set(quantity, (found ?? new Set()).add(i))
    return isLeading
  }

  private leadsBy({ to, operand, through }: Way, i: number): boolean {
    if (this.steps-- <= 0 || (to.kind === 'formula' && this.run.given.assumed?.has(to))) return false
    if (!through) return isTakenFromForms(to, i, this.run) && this.leads(to, i)
    try {
      return this.climb(to, through, 0, operand.per ? i : undefined)
    } catch (error) {
      if (error instanceof NoSolution) return false
      throw error
    }
  }

  /** @param i the element that has come so far, undefined where that is a single number. */
  private climb(to: Formula, through: readonly Argument[], at: number, i: number | undefined): boolean {
    const argument = through[at]
    if (!argument) return this.leads(to, i ?? 0)
    const { node, place } = argument
    if (node.kind === 'call' && node.called.kind === 'reduce')
      return this.climb(to, through, at + 1, undefined)
    const { per } = node
    const [first, end] = i === undefined && per ? [0, this.run.sizes[per]] : [i ?? 0, (i ?? 0) + 1]
    for (let k = first; k < end; k++) {
      const isFollowed = !this.irrelevanceIn(to).isIgnored(node, place, k)
      if (isFollowed && this.climb(to, through, at + 1, per ? k : undefined)) return true
    }
    return false
  }

  private irrelevanceIn(formula: Formula): Irrelevance {
    const known = this.known.get(formula) ?? new Irrelevance(this.run, formula, () => false)
    this.known.set(formula, known)
    return known
  }
}

/** Whether an element of an input was not given directly, so that its other forms decide. */
function isTakenFromForms(input: Input, i: number, { given }: Evaluation): boolean {
  const value = given.valueOf(input)
  const own = typeof value === 'object' ? value[i] : value
  return own === undefined || Number.isNaN(own)
}

const known = new WeakMap<ReadonlySet<Quantity>, WeakMap<readonly Quantity[], Ways>>()

function waysOf(order: readonly Quantity[], answered: ReadonlySet<Quantity>): Ways {
  const byOrder = known.get(answered) ?? new WeakMap<readonly Quantity[], Ways>()
  known.set(answered, byOrder)
  const ways = byOrder.get(order) ?? findWays(order, answered)
  byOrder.set(order, ways)
  return ways
}

function findWays(order: readonly Quantity[], answered: ReadonlySet<Quantity>): Ways {
  const distances = new Map<Quantity, number>()
  for (const quantity of order.toReversed()) {
    if (answered.has(quantity)) distances.set(quantity, 0)
    const own = distances.get(quantity)
    if (own === undefined) continue
    for (const operand of operandsOf(quantity)) {
      distances.set(operand, Math.min(distances.get(operand) ?? own + 1, own + 1))
    }
  }
  const ways = new Map<Quantity, Way[]>()
  for (const to of order) {
    if (!distances.has(to)) continue
    for (const way of waysInto(to)) ways.set(way.operand, [...(ways.get(way.operand) ?? []), way])
  }
  const distance = ({ to }: Way) => distances.get(to) ?? 0
  for (const [quantity, all] of ways)
    ways.set(
      quantity,
      all.toSorted((a, b) => distance(a) - distance(b)),
    )
  return ways
}

function waysInto(to: Quantity): Way[] {
  if (to.kind === 'input') return (to.otherwise ?? []).map((operand) => ({ to, operand }))
  if (to.kind !== 'formula') return []
  return pathsTo(to.tree, []).flatMap(({ operand, through }) =>
    through.every(isSimple) ? [{ to, operand, through }] : [],
  )
}

function pathsTo(
  node: Tree,
  above: readonly Argument[],
): { operand: Quantity; through: readonly Argument[] }[] {
  if (node.kind === 'operand') return [{ operand: node.quantity, through: above }]
  return node.parts.flatMap((part, place) => pathsTo(part, [{ node, place }, ...above]))
}

/** Operators, functions of single elements, and sums; what lays a series out anew is left to `Influence`. */
const isSimple = ({ node }: Argument): boolean => node.form === 'sum' || !isSeriesCall(node)
