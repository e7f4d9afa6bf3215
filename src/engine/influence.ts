import { argumentRules } from './argument-rules.ts'
import type { Evaluation } from './evaluate.ts'
import { functions } from './functions.ts'
import { Irrelevance } from './irrelevance.ts'
import {
  allOf,
  hasAny,
  isMarked,
  laidOut,
  type Marks,
  mark,
  meets,
  merged,
  single,
  spread,
  takeOut,
  union,
} from './marks.ts'
import type { Node } from './node.ts'
import { type Formula, type Input, NoSolution, type Quantity } from './quantity.ts'

/** What one given value sets: an input, one element of it, or several that follow from it. */
export interface Given {
  readonly sets: readonly { readonly quantity: Quantity; readonly element?: number }[]
}

/** Where given values stop having an effect: an argument that the others make irrelevant. */
export interface Cut {
  readonly marks: Marks
  /** The formula whose text it is, or the input that is not in the form in question. */
  readonly within: Formula | Input
  readonly node?: Node
  readonly place?: number
  readonly element?: number
}

/** One argument of an operator or function, with what each of them depends on. */
interface Argument {
  readonly node: Node
  readonly place: number
  readonly parts: readonly (Marks | undefined)[]
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
  private readonly run: Evaluation
  private readonly words: number
  private readonly own = new Map<number, Marks>()
  /** What each quantity depends on, by element and as a whole. */
  private readonly marks: (Marks | undefined)[] = []
  private readonly wholes: (Marks | undefined)[] = []
  private readonly isRecording: boolean

  /** @param idle what is followed, all of it at first; with `isRecording`, where each is cut off is kept. */
  constructor(run: Evaluation, given: readonly Given[], idle = allOf(given.length), isRecording = false) {
    this.run = run
    this.idle = Int32Array.from(idle)
    this.words = this.idle.length
    this.isRecording = isRecording
    given.forEach(({ sets }, bit) => {
      if (isMarked(this.idle, bit)) for (const each of sets) this.set(each, bit)
    })
  }

  /** Follows everything to the quantities that are answered; what reaches one of them is not idle. */
  follow(answered: ReadonlySet<Quantity>): this {
    for (const quantity of this.run.order) {
      const marks = this.reach(quantity)
      if (!marks) continue
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
      return this.walk(quantity.node, quantity, new Irrelevance(this.run, quantity, this.dependsAt))
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

  private walk(node: Node, within: Formula, others: Irrelevance): Marks | undefined {
    if (node.quantity) return this.isIdle(node.quantity) ? this.marks[node.quantity.id] : undefined
    if (node.parts.length === 0) return undefined
    const parts = node.parts.map((part) => this.walk(part, within, others))
    const { words } = this
    if (!parts.some((each) => each !== undefined)) return undefined
    const length = this.lengthOf(node.per)
    const { moves } = argumentRules[node.form] ?? {}
    if (moves) return parts[0] && laidOut(parts[0], words, length, (i) => moves(i, this.run.sizes.year))
    if ((functions[node.form]?.kind ?? 'each') !== 'each') {
      return spread(this.ofSeries(node, parts, within, others), length)
    }
    const result = new Int32Array(length * words)
    parts.forEach((marks, place) => {
      if (marks) this.add(result, marks, { node, parts, place }, within, others)
    })
    return result
  }

  /** Adds what an argument depends on, element by element, where the others let it matter. */
  private add(result: Marks, marks: Marks, argument: Argument, within: Formula, others: Irrelevance): void {
    const { words } = this
    const { node, place } = argument
    const isSeries = node.parts[place]?.per !== undefined
    for (let i = 0; i * words < result.length; i++) {
      const start = isSeries ? i * words : 0
      if (!hasAny(marks, start, words)) continue
      const isIgnored = others.isIgnored(node, place, i)
      for (let w = 0; w < words; w++) {
        const all = marks[start + w] ?? 0
        const kept = isIgnored ? all & this.othersAt(argument, i, w) : all
        result[i * words + w] = (result[i * words + w] ?? 0) | kept
        if (all !== kept) this.cut({ marks: single(words, w, all & ~kept), within, node, place, element: i })
      }
    }
  }

  /** What the other arguments depend on: where they do, they do not stay as they are. */
  private othersAt({ node, parts, place }: Argument, i: number, w: number): number {
    let marks = 0
    for (let other = 0; other < parts.length; other++) {
      const start = node.parts[other]?.per ? i * this.words : 0
      if (other !== place) marks |= parts[other]?.[start + w] ?? 0
    }
    return marks
  }

  private ofSeries(
    node: Node,
    parts: readonly (Marks | undefined)[],
    within: Formula,
    others: Irrelevance,
  ): Marks | undefined {
    if (!argumentRules[node.form]?.ignoresSeries) return union(this.words, parts)
    const kept = parts.map((marks, place) => {
      if (!marks || !others.isSeriesIgnored(node, place)) return marks
      this.cut({ marks: union(this.words, [marks]) ?? marks, within, node, place, element: 0 })
      return undefined
    })
    return union(this.words, kept)
  }

  private cut(cut: Cut): void {
    if (this.isRecording) this.cuts.push(cut)
  }
}

const isNumber = (value: number | undefined): boolean => value !== undefined && !Number.isNaN(value)
