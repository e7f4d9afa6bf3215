import { type Formula, NoSolution, type Quantity, type Run, type Solved } from './quantity.ts'
import { bracketedRoot } from './roots.ts'

/**
 * The value of one element of an input at which a formula becomes zero.
 *
 * @returns in the input's unit; may be negative.
 * @throws {NoSolution} when the formula does not depend on the input, or never reaches zero.
 */
export function solve(quantity: Solved, run: Run): number {
  const { target, unknown, element } = quantity
  const given = run.slots[unknown.id] as ArrayLike<number>
  const marks = run.slots[element.id] as ArrayLike<number>
  const place = Array.from(marks).indexOf(1)
  const between = formulasBetween(quantity)
  const trial: Run = { ...run, slots: run.slots.slice() }
  const targetAt = (value: number): number => {
    const varied = Array.from(given)
    varied[place] = value
    trial.slots[unknown.id] = varied
    for (const formula of between) trial.slots[formula.id] = formula.compute(trial)
    return trial.slots[target.id] as number
  }
  return zeroOf(targetAt, given[place] ?? 0, run.slots[target.id] as number, quantity)
}

/**
 * Looks for a bracket around the straight-line guess, wider each time, then closes it.
 *
 * @throws {NoSolution} when the function does not depend on its argument, or never reaches zero.
 */
export function zeroOf(f: (x: number) => number, start: number, atStart: number, quantity: Solved): number {
  const step = Math.max(1, Math.abs(start))
  const slope = (f(start + step) - atStart) / step
  if (!Number.isFinite(slope) || slope === 0) {
    throw new NoSolution(
      quantity.absent ?? `${quantity.target.name} does not depend on ${quantity.unknown.name}.`,
    )
  }
  const guess = start - atStart / slope
  const tolerance = 1e-14 * (Math.abs(atStart) + Math.abs(slope * step))
  if (Math.abs(f(guess)) <= tolerance) return guess
  for (let width = step / 16; width < 1e12 * step; width *= 4) {
    if (f(guess - width) * f(guess + width) <= 0) {
      return bracketedRoot(f, guess - width, guess + width, tolerance)
    }
  }
  throw new NoSolution(`No ${quantity.unknown.name} makes ${quantity.target.name} zero.`)
}

const known = new Map<Solved, readonly Formula[]>()

/** The formulas that the target depends on and that depend on the unknown, in the order of computation. */
function formulasBetween(quantity: Solved): readonly Formula[] {
  const before = known.get(quantity)
  if (before) return before
  const between = new Set<Formula>()
  const leads = (operand: Quantity): boolean => {
    if (operand === quantity.unknown) return true
    if (operand.kind !== 'formula') return false
    if (between.has(operand)) return true
    const isOnTheWay = operand.operands.map(leads).some(Boolean)
    if (isOnTheWay) between.add(operand)
    return isOnTheWay
  }
  leads(quantity.target)
  known.set(quantity, [...between])
  return [...between]
}
