import { argumentRules } from '../language/argument-rules.ts'
import type { Formula, Quantity, Run } from '../language/quantity.ts'
import { isSeriesCall, type Tree } from '../language/tree.ts'
import type { Cut } from './influence.ts'
import type { Irrelevance } from './irrelevance.ts'
import { hasAny, laidOut, type Marks, single, spread, union } from './marks.ts'

/** What is followed, as far as it has come. */
interface Followed {
  readonly run: Run
  /** Words of a set of marks. */
  readonly words: number
  /** What an operand depends on; undefined where that is nothing that still matters. */
  readonly marksOf: (quantity: Quantity) => Marks | undefined
  readonly cut: (cut: Cut) => void
}

/** One argument of an operator or function, with what each of them depends on. */
interface Argument {
  readonly node: Tree
  readonly place: number
  readonly parts: readonly (Marks | undefined)[]
}

/** Follows given values from the operands of one formula to its result. */
export class FormulaInfluence {
  private readonly followed: Followed
  private readonly formula: Formula
  private readonly others: Irrelevance

  constructor(followed: Followed, formula: Formula, others: Irrelevance) {
    this.followed = followed
    this.formula = formula
    this.others = others
  }

  /** What the result depends on, element by element; undefined where that is nothing. */
  follow(): Marks | undefined {
    return this.walk(this.formula.tree)
  }

  private walk(node: Tree): Marks | undefined {
    const { run, words, marksOf } = this.followed
    if (node.kind === 'operand') return marksOf(node.quantity)
    if (node.parts.length === 0) return undefined
    const parts = node.parts.map((part) => this.walk(part))
    if (!parts.some((each) => each !== undefined)) return undefined
    const length = node.per ? run.sizes[node.per] : 1
    const { moves } = argumentRules[node.form] ?? {}
    if (moves) return parts[0] && laidOut(parts[0], words, length, (i) => moves(i, run.sizes.year))
    if (isSeriesCall(node)) {
      return spread(this.ofSeries(node, parts), length)
    }
    const result = new Int32Array(length * words)
    parts.forEach((marks, place) => {
      if (marks) this.add(result, marks, { node, parts, place })
    })
    return result
  }

  /** Adds what an argument depends on, element by element, where the others let it matter. */
  private add(result: Marks, marks: Marks, argument: Argument): void {
    const { words } = this.followed
    const { node, place } = argument
    const isSeries = node.parts[place]?.per !== undefined
    for (let i = 0; i * words < result.length; i++) {
      const start = isSeries ? i * words : 0
      if (!hasAny(marks, start, words)) continue
      const isIgnored = this.others.isIgnored(node, place, i)
      for (let w = 0; w < words; w++) {
        const all = marks[start + w] ?? 0
        const kept = isIgnored ? all & this.othersAt(argument, i, w) : all
        result[i * words + w] = (result[i * words + w] ?? 0) | kept
        if (all !== kept) this.cut(single(words, w, all & ~kept), node, place, i)
      }
    }
  }

  /** What the other arguments depend on: where they do, they do not stay as they are. */
  private othersAt({ node, parts, place }: Argument, i: number, w: number): number {
    let marks = 0
    for (let other = 0; other < parts.length; other++) {
      const start = node.parts[other]?.per ? i * this.followed.words : 0
      if (other !== place) marks |= parts[other]?.[start + w] ?? 0
    }
    return marks
  }

  private ofSeries(node: Tree, parts: readonly (Marks | undefined)[]): Marks | undefined {
    const { words } = this.followed
    if (!argumentRules[node.form]?.ignoresSeries) return union(words, parts)
    const kept = parts.map((marks, place) => {
      if (!marks || !this.others.isSeriesIgnored(node, place)) return marks
      this.cut(union(words, [marks]) ?? marks, node, place, 0)
      return undefined
    })
    return union(words, kept)
  }

  private cut(marks: Marks, node: Tree, place: number, element: number): void {
    this.followed.cut({ marks, within: this.formula, node, place, element })
  }
}
