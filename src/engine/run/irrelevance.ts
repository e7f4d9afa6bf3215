import { argumentRules } from '../language/argument-rules.ts'
import { seriesOf, valueAt } from '../language/closures.ts'
import type { Formula, Quantity, Run } from '../language/quantity.ts'
import { isNeverNegative } from '../language/sign.ts'
import type { Tree } from '../language/tree.ts'

/** Whether an element of a quantity depends on anything that is followed. */
type DependsAt = (quantity: Quantity, i: number) => boolean

/** Tells of the arguments of one formula's operators and functions whether they matter, from the values of a run. */
export class Irrelevance {
  private readonly run: Run
  private readonly formula: Formula
  private readonly dependsAt: DependsAt
  private isPrepared = false

  constructor(run: Run, formula: Formula, dependsAt: DependsAt) {
    this.run = run
    this.formula = formula
    this.dependsAt = dependsAt
  }

  /** Whether an argument can have any value without a change of the result, the others being as they are. */
  isIgnored({ form, parts }: Tree, place: number, i: number): boolean {
    switch (form) {
      case '+':
      case '-':
        return Number.isNaN(this.valueAt(parts[1 - place], i))
      case '*':
      // Nothing is divided by zero, and zero divided by anything is zero.
      case '/': {
        const other = this.valueAt(parts[1 - place], i)
        return Number.isNaN(other) || other === 0
      }
      case '^': {
        const other = this.valueAt(parts[1 - place], i)
        return Number.isNaN(other) || other === (place === 0 ? 0 : 1)
      }
      default:
        return this.isIgnoredBy(argumentRules[form]?.ignores, parts, place, i)
    }
  }

  /** The same of an argument that is a whole series. */
  isSeriesIgnored({ form, parts }: Tree, place: number): boolean {
    this.prepare()
    const values = parts.map((part) => seriesOf(part, this.run))
    return argumentRules[form]?.ignoresSeries?.(place, values) ?? false
  }

  private isIgnoredBy(
    ignores: (typeof argumentRules)[string]['ignores'],
    parts: readonly Tree[],
    place: number,
    i: number,
  ): boolean {
    if (!ignores) return false
    const values = parts.map((part) => this.valueAt(part, i))
    return ignores(place, values, (each) => this.staysNonNegative(parts[each], i))
  }

  /** Whether a node is never below zero, whatever is followed: by its kind, or because it does not depend on that. */
  private staysNonNegative(node: Tree | undefined, i: number): boolean {
    if (!node || isNeverNegative(node)) return node !== undefined
    if (node.kind !== 'operand') {
      return node.form === '+' && node.parts.every((part) => this.staysNonNegative(part, i))
    }
    const { quantity } = node
    if (!this.dependsAt(quantity, i)) return valueAt(node, this.run, i) >= 0
    return quantity.kind === 'formula' && this.staysNonNegative(quantity.tree, i)
  }

  private valueAt(part: Tree | undefined, i: number): number {
    if (!part) return Number.NaN
    if (part.parts.length > 0) this.prepare()
    // A form in which nothing is given has no series.
    return valueAt(part, this.run, i) ?? Number.NaN
  }

  /** Only what is put together from other nodes needs the series that come before it. */
  private prepare(): void {
    if (!this.isPrepared) this.formula.prepare(this.run)
    this.isPrepared = true
  }
}
