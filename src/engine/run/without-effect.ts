import type { Input, Quantity, Solved, Value } from '../language/quantity.ts'
import { type Evaluation, evaluate, orderOf } from './evaluate.ts'
import { type Cut, type Given, Influence } from './influence.ts'
import { type Cause, causeOf } from './influence-cause.ts'
import { isMarked, type Marks, mark, meets, noneOf } from './marks.ts'
import { ShortPaths } from './short-paths.ts'
import { formulasBetween, placeOf } from './solve.ts'

/** A given value, by its place among all of them, that no answered number depends on. */
export interface WithoutEffect {
  readonly place: number
  /** What makes it irrelevant; empty where that cannot be told. */
  readonly causes: readonly Cause[]
}

/** The given values that no answered quantity depends on while all others are as they are. */
export function findWithoutEffect(
  run: Evaluation,
  given: readonly Given[],
  answered: ReadonlySet<Quantity>,
): WithoutEffect[] {
  const unknown = withoutShortPath(run, given, answered)
  if (!isAny(unknown)) return []
  const first = new Influence(run, given, unknown).follow(answered)
  const idle = idleAtAllSolutions(run, given, answered, first)
  if (!isAny(idle)) return []
  const { cuts } = isSame(idle, unknown) ? first : new Influence(run, given, idle).follow(new Set())
  return given.flatMap((_, place) => {
    if (!isMarked(idle, place)) return []
    const own = cuts.filter(({ marks }) => isMarked(marks, place))
    const found = distinct(own.map((cut) => causeOf(cut, run))).filter((cause) => !isOfNone(cause, run))
    return [{ place, causes: found.length > 0 ? found : own.slice(0, 1).map(resultOf) }]
  })
}

function withoutShortPath(run: Evaluation, given: readonly Given[], answered: ReadonlySet<Quantity>): Marks {
  const paths = new ShortPaths(run, answered)
  const unknown = noneOf(given.length)
  given.forEach(({ sets }, place) => {
    if (!sets.some(({ quantity, element }) => paths.lead(quantity, element))) mark(unknown, place)
  })
  return unknown
}

/** That no price moves by itself and that there is no contract is what is usual, and is to blame for nothing. */
const isOfNone = ({ quantity }: Cause, { sizes }: Evaluation): boolean =>
  (quantity.per === 'path' || quantity.per === 'contract') && sizes[quantity.per] === 0

/** The number that is as it is without the value. */
const resultOf = ({ within, element = 0 }: Cut): Cause => ({
  quantity: within,
  element: within.per ? element : 0,
})

const isAny = (marks: Marks): boolean => marks.some((word) => word !== 0)
const isSame = (a: Marks, b: Marks): boolean => a.every((word, w) => word === b[w])

/** What is idle at the given price may have an effect on a solved one: where the value is looked for, others may matter. */
function idleAtAllSolutions(
  run: Evaluation,
  given: readonly Given[],
  answered: ReadonlySet<Quantity>,
  { idle, cuts }: Influence,
): Marks {
  let left = idle
  for (const quantity of answered) {
    if (quantity.kind !== 'solved' || !isAny(left)) continue
    const between = new Set<Quantity>(formulasBetween(quantity))
    // What is cut off before anything that depends on the unknown is cut off at each value of it.
    const isOpen = cuts.some(({ marks, within }) => between.has(within) && meets(marks, left))
    if (isOpen) left = idleAtSolutions(quantity, run, given, left)
  }
  return left
}

const orders = new Map<Solved, readonly Quantity[]>()

function orderTo(quantity: Solved): readonly Quantity[] {
  const order = orders.get(quantity) ?? orderOf([quantity.target])
  orders.set(quantity, order)
  return order
}

/** Values of the unknown, relative to the given one, at which the target is looked at where it is zero nowhere. */
const instead = [0, 10]

/** A solved quantity depends on what its target depends on where the unknown is at a solution. */
function idleAtSolutions(quantity: Solved, run: Evaluation, given: readonly Given[], idle: Marks): Marks {
  const { target, unknown } = quantity
  const place = placeOf(quantity, run)
  const before = Array.from(run.slots[unknown.id] as ArrayLike<number>)
  const others = given.map(({ sets }) => ({
    sets: sets.filter((each) => each.quantity !== unknown || each.element !== place),
  }))
  const idleAt = (left: Marks, value: number): Marks => {
    const varied = before.with(place, value)
    const valueIn = (input: Input): Value | undefined =>
      input === unknown ? varied : run.given.valueOf(input)
    const trial = evaluate(orderTo(quantity), { ...run.given, valueOf: valueIn }, run)
    return new Influence(trial, others, left).follow(new Set([target])).idle
  }
  const roots = run.solutions.get(quantity)?.roots ?? []
  const own = Math.max(1, before[place] ?? 1)
  return (roots.length > 0 ? roots : instead.map((factor) => factor * own)).reduce(idleAt, idle)
}

function distinct(causes: readonly (Cause | undefined)[]): Cause[] {
  const seen = new Map<string, Cause>()
  for (const cause of causes) {
    if (cause) seen.set(`${cause.quantity.id}/${cause.element}`, cause)
  }
  return [...seen.values()]
}
