import { type Formula, operandsOf, type Quantity, type Run, type Value } from '../language/quantity.ts'
import { NoSolution } from '../numerics/no-solution.ts'

/** Why quantities do not exist. */
export class Reasons {
  /** Places are ids of quantities, because most evaluations begin with a copy. */
  private readonly byId: (string | undefined)[]

  constructor(from?: Reasons) {
    this.byId = from ? from.byId.slice() : []
  }

  get({ id }: Quantity): string | undefined {
    return this.byId[id]
  }

  set({ id }: Quantity, reason: string | undefined): void {
    this.byId[id] = reason
  }
}

/** What is known of an evaluation while reasons are looked for. */
interface Reasoned extends Run {
  readonly reasons: Pick<Reasons, 'get'>
}

/**
 * Why a quantity does not exist: the reason of what it is computed from, then what was thrown, then its own. What is
 * solved for may exist where the target does not, at another value of the unknown, so what was thrown comes first there.
 *
 * @param value as it was computed, infinities included.
 * @returns a sentence; the name of a quantity is quoted, because it may be of any form.
 */
export function reasonOf(quantity: Quantity, value: Value, run: Reasoned, thrown?: string): string {
  const own = quantity.kind === 'solved' ? thrown : undefined
  return own ?? inherited(quantity, run.reasons) ?? thrown ?? ownReason(quantity, value, run)
}

/** What a quantity says itself comes before an input that is not given, which it was made to do without. */
function inherited(quantity: Quantity, reasons: Reasoned['reasons']): string | undefined {
  if (quantity.kind === 'input') return undefined
  for (const operand of operandsOf(quantity)) {
    const reason = reasons.get(operand)
    if (reason !== undefined) return operand.kind === 'input' ? (quantity.absent ?? reason) : reason
  }
  return undefined
}

function ownReason(quantity: Quantity, value: Value, run: Run): string {
  const { kind, name, absent } = quantity
  if (kind === 'formula' && isTooLarge(quantity, value, run)) {
    return `“${name}” is beyond the largest number that can be calculated with.`
  }
  if (absent !== undefined) return absent
  return kind === 'input'
    ? `The input “${name}” is not given.`
    : `“${name}” has no finite value for these inputs.`
}

/** Whether a result is infinite by the size of its operands alone: with ones of their signs in their place it is finite. */
function isTooLarge(formula: Formula, value: Value, run: Run): boolean {
  if (!some(value, (each) => Math.abs(each) === Number.POSITIVE_INFINITY)) return false
  const slots = run.slots.slice()
  for (const { id } of formula.operands) slots[id] = signsOf(slots[id] ?? Number.NaN)
  try {
    return !some(formula.compute({ ...run, slots }), (each) => !Number.isFinite(each))
  } catch (error) {
    if (error instanceof NoSolution) return false
    throw error
  }
}

const signsOf = (value: Value): Value =>
  typeof value === 'number' ? Math.sign(value) : Array.from(value, Math.sign)

const some = (value: Value, holds: (each: number) => boolean): boolean =>
  typeof value === 'number' ? holds(value) : Array.from(value).some(holds)
