import {
  type Formula,
  type Input,
  operandsOf,
  type Quantity,
  type Run,
  type Solutions,
  type Solved,
  type Value,
} from '../language/quantity.ts'
import { NoSolution } from '../numerics/no-solution.ts'
import { type Divisor, looks, solutionsOf } from './solutions.ts'

/**
 * Every value of one element of an input at which a formula becomes zero, in the input's unit; it may be negative. The run
 * is left as it is.
 *
 * @param between the formulas by which the target depends on the unknown in this run, in the order of computation.
 */
export function solve(quantity: Solved, between: readonly Formula[], run: Run): Solutions {
  const { target, unknown, divisor, jumps, held } = quantity
  const asked = held && Number(run.slots[held.by.id]) > 0 ? { ...quantity, absent: held.reason } : quantity
  const place = placeOf(quantity, run)
  const varied = Array.from(run.slots[unknown.id] as ArrayLike<number>)
  const slots = run.slots.slice()
  slots[unknown.id] = varied
  const trial = new Trial({ slots, temporaries: run.temporaries, sizes: run.sizes })
  let formulas = between
  const targetAt = (x: number) => {
    varied[place] = x
    return trial.compute(formulas, target)
  }
  if (!divisor) return solutionsOf(targetAt, asked)
  const turn = between.indexOf(divisor)
  const by: Divisor = {
    divisor: (x) => {
      varied[place] = x
      return trial.compute(between.slice(0, turn + 1), divisor)
    },
    isNeeded: () => {
      if (jumps && Number(slots[jumps.id]) > 0) return true
      if (turn < 0) return false
      const isNeeded = looks.some((x) => {
        varied[place] = x
        return trial.needs(divisor, between, target)
      })
      // What the divisor decides plays no part then: it stays without a value, and what else it decides as it is.
      if (!isNeeded) formulas = withoutAbsent(between, unknown, slots)
      return isNeeded
    },
  }
  return solutionsOf(targetAt, asked, by)
}

/** Which element of the unknown is varied. */
export function placeOf({ element }: Solved, { slots }: Run): number {
  const marks = slots[element.id] as ArrayLike<number>
  for (let i = 0; i < marks.length; i++) if (marks[i] === 1) return i
  return -1
}

/** A run in which formulas are computed again and again. */
class Trial {
  private readonly run: Run

  constructor(run: Run) {
    this.run = run
  }

  compute(formulas: readonly Formula[], wanted: Formula): number {
    const { slots } = this.run
    for (const formula of formulas) slots[formula.id] = computed(formula, this.run)
    const value = slots[wanted.id] as number
    return Number.isFinite(value) ? value : Number.NaN
  }

  /** Whether the target exists, but would not if the divisor did not. */
  needs(divisor: Formula, between: readonly Formula[], target: Formula): boolean {
    this.run.slots[divisor.id] = Number.NaN
    const others = between.filter((formula) => formula !== divisor)
    return Number.isNaN(this.compute(others, target)) && !Number.isNaN(this.compute(between, target))
  }
}

/** The formulas that depend on the unknown by what exists. */
function withoutAbsent(between: readonly Formula[], unknown: Input, slots: Run['slots']): Formula[] {
  const live = new Set<Quantity>([unknown])
  return between.filter((formula) => {
    const isLive = formula.operands.some((operand) => live.has(operand)) && exists(slots[formula.id])
    if (isLive) live.add(formula)
    return isLive
  })
}

const isNone = (value: Value | undefined): boolean => !Number.isFinite(value)

/** Whether there is a number, or any of a series. */
function exists(value: Value | undefined): boolean {
  if (typeof value !== 'object') return !isNone(value)
  for (let i = 0; i < value.length; i++) if (Number.isFinite(value[i])) return true
  return false
}

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
  const between = known.get(quantity) ?? findBetween(quantity, operandsOf)
  known.set(quantity, between)
  return between
}

/** @param needed the operands of a formula that matter to it. */
export function findBetween(
  quantity: Solved,
  needed: (formula: Formula) => readonly Quantity[],
): readonly Formula[] {
  const leads = new Map<Quantity, boolean>([[quantity.unknown, true]])
  const visit = (operand: Quantity): boolean => {
    const seen = leads.get(operand)
    if (seen !== undefined) return seen
    // Every operand is visited, so that all that lies between is known at the end.
    const isOnTheWay = operand.kind === 'formula' && needed(operand).map(visit).some(Boolean)
    leads.set(operand, isOnTheWay)
    return isOnTheWay
  }
  visit(quantity.target)
  return [...leads].flatMap(([each, isOnTheWay]) => (isOnTheWay && each.kind === 'formula' ? [each] : []))
}
