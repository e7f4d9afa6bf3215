import { type Formula, type Input, operandsOf, type Quantity } from '../language/quantity.ts'
import type { Tree } from '../language/tree.ts'
import { NoSolution } from '../numerics/no-solution.ts'
import type { Evaluation } from './evaluate.ts'
import { FormulaInfluence } from './formula-influence.ts'
import { Irrelevance } from './irrelevance.ts'
import { hasAny, isMarked, type Marks, mark, meets, merged, single, spread, takeOut, union } from './marks.ts'

/** What one given value sets: an input, one element of it, or several that follow from it. */
export interface Given {
  readonly sets: readonly { readonly quantity: Quantity; readonly element?: number }[]
}

/** Where given values stop having an effect: an argument that the others make irrelevant. */
export interface Cut {
  readonly marks: Marks
  /** The formula whose text it is, or the input that is not in the form in question. */
  readonly within: Formula | Input
  readonly node?: Tree
  readonly place?: number
  readonly element?: number
}

/**
 * Which given values can change which quantities, found from the formulas: a value is followed from operand to
 * formula, but not where the other operands make it irrelevant, whatever it is (a factor of zero, a condition
 * that does not hold, a form that is not taken). What makes it irrelevant must not itself depend on it.
 */
export class Influence {
  /** What has no effect as far as is known. */
  readonly idle: Marks
  readonly cuts: Cut[] = []
  readonly run: Evaluation
  readonly words: number
  private readonly own = new Map<number, Marks>()
  /** What each quantity depends on, by element and as a whole. */
  private readonly marks: (Marks | undefined)[] = []
  private readonly wholes: (Marks | undefined)[] = []

  /** @param followed which of the given values are followed. */
  constructor(run: Evaluation, given: readonly Given[], followed: Marks) {
    this.run = run
    this.idle = Int32Array.from(followed)
    this.words = this.idle.length
    given.forEach(({ sets }, bit) => {
      if (isMarked(this.idle, bit)) for (const each of sets) this.set(each, bit)
    })
  }

  /** Follows everything to the quantities that are answered; what reaches one of them is not idle. */
  follow(answered: ReadonlySet<Quantity>): this {
    const { order } = this.run
    const { places, dependents } = dependentsIn(order)
    const isReached = new Uint8Array(order.length)
    for (const id of this.own.keys()) if (places.has(id)) isReached[places.get(id) as number] = 1
    for (let at = 0; at < order.length; at++) {
      const quantity = order[at] as Quantity
      const marks = isReached[at] === 1 ? this.reach(quantity) : undefined
      if (!marks) continue
      for (const next of dependents[at] ?? []) isReached[next] = 1
      const whole = union(this.words, [marks]) as Marks
      this.marks[quantity.id] = marks
      this.wholes[quantity.id] = whole
      if (!answered.has(quantity)) continue
      takeOut(this.idle, whole)
      if (!hasAny(this.idle, 0, this.words)) break
    }
    return this
  }

  private set({ quantity: { id, per }, element }: Given['sets'][number], bit: number): void {
    const length = this.lengthOf(per)
    const marks = this.own.get(id) ?? new Int32Array(length * this.words)
    const end = element === undefined ? length : element + 1
    for (let i = element ?? 0; i < end; i++) mark(marks, bit, i * this.words)
    this.own.set(id, marks)
  }

  private lengthOf = (per: Quantity['per']): number => (per ? this.run.sizes[per] : 1)

  private isIdle = ({ id }: Quantity): boolean => {
    const whole = this.wholes[id]
    return whole !== undefined && meets(this.idle, whole)
  }

  private dependsAt = ({ id, per }: Quantity, i: number): boolean => {
    const marks = this.marks[id]
    return marks !== undefined && hasAny(marks, per ? i * this.words : 0, this.words)
  }

  /** Undefined where nothing that is still idle reaches it. */
  private reach(quantity: Quantity): Marks | undefined {
    const own = this.own.get(quantity.id)
    if (quantity.kind === 'input') return merged(own, this.otherForms(quantity))
    if (quantity.kind !== 'formula' || own) return own
    if (!quantity.operands.some(this.isIdle)) return undefined
    try {
      return new FormulaInfluence(
        this,
        quantity,
        new Irrelevance(this.run, quantity, this.dependsAt),
      ).follow()
    } catch (error) {
      if (!(error instanceof NoSolution)) throw error
      return spread(this.unionOf(quantity.operands), this.lengthOf(quantity.per))
    }
  }

  private unionOf(quantities: readonly Quantity[]): Marks | undefined {
    const all = quantities.map(({ id }) => this.wholes[id])
    return union(this.words, all)
  }

  /** What the other forms of an input depend on, for the elements that were not given directly. */
  private otherForms(input: Input): Marks | undefined {
    const forms = input.otherwise?.filter(this.isIdle) ?? []
    if (forms.length === 0) return undefined
    const { words } = this
    const given = this.run.given.valueOf(input)
    const result = new Int32Array(this.lengthOf(input.per) * words)
    forms.forEach(({ id }) => {
      this.marks[id]?.forEach((marks, k) => {
        const element = Math.floor(k / words)
        if (!isNumber(typeof given === 'object' ? given[element] : given))
          result[k] = (result[k] ?? 0) | marks
        else if (marks !== 0) this.cut({ marks: single(words, k % words, marks), within: input, element })
      })
    })
    return result
  }

  readonly marksOf = (quantity: Quantity): Marks | undefined =>
    this.isIdle(quantity) ? this.marks[quantity.id] : undefined

  readonly cut = (cut: Cut): void => {
    this.cuts.push(cut)
  }
}

interface Dependents {
  /** Where each quantity stands in the order, by its id. */
  readonly places: ReadonlyMap<number, number>
  /** The places of what is computed from each. */
  readonly dependents: readonly (readonly number[])[]
}

const known = new WeakMap<readonly Quantity[], Dependents>()

function dependentsIn(order: readonly Quantity[]): Dependents {
  const before = known.get(order)
  if (before) return before
  const places = new Map(order.map(({ id }, at) => [id, at]))
  const dependents = order.map((): number[] => [])
  order.forEach((quantity, at) => {
    for (const { id } of operandsOf(quantity)) dependents[places.get(id) ?? at]?.push(at)
  })
  const found = { places, dependents }
  known.set(order, found)
  return found
}

const isNumber = (value: number | undefined): boolean => value !== undefined && !Number.isNaN(value)
