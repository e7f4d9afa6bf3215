import {
  type Formula,
  type Input,
  NoSolution,
  type Quantity,
  type Run,
  type Solutions,
  type Solved,
  type Value,
} from './quantity.ts'
import { solutionsOf } from './solutions.ts'

/**
 * Every value of one element of an input at which a formula becomes zero, in the input's unit; it may be negative. The run
 * is left as it is.
 */
export function solve(quantity: Solved, run: Run): Solutions {
  const { target, unknown, element, divisor } = quantity
  const place = Array.from(run.slots[element.id] as ArrayLike<number>).indexOf(1)
  const varied = Array.from(run.slots[unknown.id] as ArrayLike<number>)
  const trial: Run = { ...run, slots: run.slots.with(unknown.id, varied) }
  const compute = (formulas: readonly Formula[], wanted: Formula): number => {
    for (const formula of formulas) trial.slots[formula.id] = computed(formula, trial)
    const value = trial.slots[wanted.id] as number
    return Number.isFinite(value) ? value : Number.NaN
  }
  let between = formulasBetween(quantity)
  const at = (formulas: () => readonly Formula[], wanted: Formula) => (value: number) => {
    varied[place] = value
    return compute(formulas(), wanted)
  }
  const targetAt = at(() => between, target)
  if (!divisor) return solutionsOf(targetAt, quantity)
  const turn = between.indexOf(divisor)
  const upToDivisor = between.slice(0, turn + 1)
  return solutionsOf(targetAt, quantity, {
    divisor: at(() => upToDivisor, divisor),
    isNeeded: () => {
      trial.slots[divisor.id] = Number.NaN
      const isNeeded = Number.isNaN(compute(between.toSpliced(turn, 1), target))
      // What the divisor decides plays no part then: it stays without a value, and what else it decides as it is.
      if (!isNeeded) between = withoutAbsent(between, unknown, trial)
      return isNeeded
    },
  })
}

/** The formulas that depend on the unknown by what exists. */
function withoutAbsent(between: readonly Formula[], unknown: Input, { slots }: Run): Formula[] {
  const live = new Set<Quantity>([unknown])
  return between.filter((formula) => {
    const isLive = exists(slots[formula.id]) && formula.operands.some((operand) => live.has(operand))
    if (isLive) live.add(formula)
    return isLive
  })
}

/** Whether there is a number, or any of a series. */
const exists = (value: Value | undefined): boolean =>
  typeof value === 'object' ? Array.from(value).some(Number.isFinite) : Number.isFinite(value)

function computed(formula: Formula, run: Run) {
  try {
    return formula.compute(run)
  } catch (error) {
    if (error instanceof NoSolution) return Number.NaN
    throw error
  }
}

const known = new Map<Solved, readonly Formula[]>()

/** The formulas that the target depends on and that depend on the unknown, in the order of computation. */
export function formulasBetween(quantity: Solved): readonly Formula[] {
  const before = known.get(quantity)
  if (before) return before
  const leads = new Map<Quantity, boolean>([[quantity.unknown, true]])
  const visit = (operand: Quantity): boolean => {
    const seen = leads.get(operand)
    if (seen !== undefined) return seen
    // Every operand is visited, so that all that lies between is known at the end.
    const isOnTheWay = operand.kind === 'formula' && operand.operands.map(visit).some(Boolean)
    leads.set(operand, isOnTheWay)
    return isOnTheWay
  }
  visit(quantity.target)
  const between = [...leads].flatMap(([each, isOnTheWay]) =>
    isOnTheWay && each.kind === 'formula' ? [each] : [],
  )
  known.set(quantity, between)
  return between
}
