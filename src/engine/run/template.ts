import { valueAt } from '../language/closures.ts'
import type { Formula, Index, Input, Quantity, Value } from '../language/quantity.ts'
import { idsIn, seriesCallsIn, type Tree } from '../language/tree.ts'
import type { Evaluation } from './evaluate.ts'
import type { Step } from './plan.ts'
import { Reasons } from './reasons.ts'
import { isOfShape, isSameShape, type Shape } from './shape.ts'
import { findBetween } from './solve.ts'

/** What all evaluations of a shape have in common, and what is left to do in each. */
export interface Template {
  readonly shape: Shape
  readonly slots: readonly (Value | undefined)[]
  readonly reasons: Reasons
  readonly derived: ReadonlyMap<Input, readonly Formula[]>
  readonly steps: readonly Step[]
}

/** How many shapes are remembered for an order: those that were asked for last. */
const most = 50

/** The shapes of an order's last evaluations. */
export class Templates {
  private readonly byHash = new Map<number, Template>()

  find(shape: Shape): Template | undefined {
    const found = this.byHash.get(shape.hash)
    if (!found || !isSameShape(found.shape, shape)) return undefined
    this.byHash.delete(shape.hash)
    this.byHash.set(shape.hash, found)
    return found
  }

  add(template: Template): void {
    const { hash } = template.shape
    this.byHash.delete(hash)
    this.byHash.set(hash, template)
    const [oldest] = this.byHash.keys()
    if (this.byHash.size > most && oldest !== undefined) this.byHash.delete(oldest)
  }
}

/**
 * Takes out of an evaluation what is the same in all of its shape: what is computed from nothing but inputs that are not
 * given, choices and years, from series without elements, or where a condition of these leaves the rest out.
 *
 * @param steps all that have been taken.
 */
export function templateOf(evaluation: Evaluation, steps: readonly Step[], shape: Shape): Template {
  const fixed = new Fixed(evaluation, steps)
  const slots = evaluation.slots.slice()
  const reasons = new Reasons()
  for (const { quantity, id } of steps) {
    if (fixed.has(id)) reasons.set(quantity, evaluation.reasons.get(quantity))
    else slots[id] = undefined
  }
  return {
    shape,
    slots,
    reasons,
    derived: new Map([...evaluation.derived].filter(([{ id }]) => fixed.has(id))),
    steps: steps.filter(({ id }) => !fixed.has(id)).map((step) => fixed.shorten(step)),
  }
}

const conditional: readonly string[] = ['zeroUnless', 'where', 'choose']

/** What throws does so in a part that no condition takes, too. */
const mayThrow = (tree: Tree): boolean =>
  (tree.kind === 'call' && tree.called.throws === true) || tree.parts.some(mayThrow)

/** Ids of what is the same in every evaluation of a shape. */
class Fixed {
  private readonly run: Evaluation
  private readonly varying = new Set<number>()

  constructor(run: Evaluation, steps: readonly Step[]) {
    this.run = run
    for (const step of steps) if (!this.isFixed(step)) this.varying.add(step.id)
  }

  has = (id: number): boolean => !this.varying.has(id)

  /** A solved quantity needs only the formulas that matter to its target. */
  shorten(step: Step): Step {
    return step.solved ? { ...step, between: findBetween(step.solved, this.needed) } : step
  }

  private isFixed({ input, formula, operands }: Step): boolean {
    if (input) {
      const isGiven = this.run.given.valueOf(input) !== undefined
      return isGiven ? isOfShape(input) : operands.every(this.has)
    }
    if (!formula || this.run.given.assumed?.has(formula)) return false
    return operands.every(this.has) || this.isFixedByCondition(formula)
  }

  /** What does not exist has the reason of something that may differ, and is never fixed so. */
  private isFixedByCondition(formula: Formula): boolean {
    if (this.run.reasons.get(formula) !== undefined) return false
    return this.isEmpty(formula) || (!mayThrow(formula.tree) && this.isTreeFixed(formula.tree))
  }

  private isTreeFixed(tree: Tree): boolean {
    if (tree.kind === 'operand') return this.has(tree.quantity.id) || this.isEmpty(tree)
    return this.taken(tree).every((part) => this.isTreeFixed(part))
  }

  private isEmpty = ({ per }: { readonly per?: Index | undefined }): boolean =>
    per !== undefined && this.run.sizes[per] === 0

  private needed = ({ tree, operands }: Formula): readonly Quantity[] =>
    mayThrow(tree) ? operands : this.neededIn(tree)

  private neededIn = (tree: Tree): readonly Quantity[] =>
    tree.kind === 'operand' ? [tree.quantity] : this.taken(tree).flatMap(this.neededIn)

  /** The parts of a tree that matter: all of them, but where a condition that is always the same leaves some out. */
  private taken({ form, parts }: Tree): readonly Tree[] {
    const [condition, value, otherwise] = parts
    const known = conditional.includes(form) ? this.conditionOf(condition) : undefined
    if (known === undefined) return parts
    const part = known === 0 ? otherwise : value
    return part ? [part] : []
  }

  /** The value of a condition that is one number, where that is always the same. */
  private conditionOf(condition: Tree | undefined): number | undefined {
    if (!condition || condition.per || seriesCallsIn(condition).length > 0) return undefined
    return idsIn(condition).every(this.has) ? valueAt(condition, this.run, 0) : undefined
  }
}
