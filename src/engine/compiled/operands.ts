import { valueAt } from '../language/closures.ts'
import { literal } from '../language/javascript.ts'
import type { Formula, Index, Input, Quantity, Run } from '../language/quantity.ts'
import { idsIn, type Tree } from '../language/tree.ts'
import type { Evaluation } from '../run/evaluate.ts'
import { type Column, dependents } from '../run/varied.ts'
import { arrayText, filling, isLiteral, isName } from './code-text.ts'
import { isPlain } from './pieces.ts'
import type { Statement } from './statement.ts'

/** An element of a series: its place, or the one that a loop is at. */
export type Place = number | 'i'

/** What statements refer to: what varies, what is the same in every scenario, and what other statements have set. */
export abstract class Operands {
  readonly statements: Statement[] = []
  /** Declarations of what is the same in every scenario, by name. */
  readonly constants = new Map<string, string>()
  /** What is used of what varies. */
  readonly used = new Set<number>()
  protected readonly run: Run
  protected readonly columns: readonly Column[]
  protected readonly varied: ReadonlySet<number>
  protected readonly steps: ReadonlyMap<number, Formula | Input>
  /** What is written already, by the quantity's id: the names of its elements, or of its one number; else it is an array. */
  protected readonly names = new Map<number, readonly string[] | 'array'>()
  /** Names of what has to be NaN and not infinite, because what it is used for would make a number of an infinity. */
  protected readonly strict = new Set<string>()
  /** Whether what is being written gives no number where it is given an infinity. */
  protected isTolerant = true
  /** Arrays that hold what is written number by number as well. */
  private readonly filled = new Set<string>()
  /** Names of arrays of numbers that are the same in every scenario. */
  private readonly listed = new Map<string, string>()
  private needs = new Set<string>()

  constructor(calculation: Evaluation, columns: readonly Column[]) {
    this.run = calculation
    this.columns = columns
    this.varied = new Set(columns.map(({ input }) => input.id))
    this.steps = new Map(dependents(calculation, columns).map((each) => [each.id, each]))
  }

  protected abstract write(step: Formula | Input): void

  protected sizeOf(per: Index | undefined): number {
    return per ? this.run.sizes[per] : 1
  }

  protected need(name: string): string {
    this.needs.add(name)
    if (!this.isTolerant) this.strict.add(name)
    return name
  }

  /** Writes what would make a number of an infinity. */
  protected strictly<Result>(write: () => Result): Result {
    const before = this.isTolerant
    this.isTolerant = false
    const result = write()
    this.isTolerant = before
    return result
  }

  /** Collects what is needed while something is written, apart from what is being written around it. */
  protected collecting<Result>(write: () => Result): {
    readonly result: Result
    readonly needs: Set<string>
  } {
    const before = this.needs
    this.needs = new Set()
    const result = write()
    const { needs } = this
    this.needs = before
    return { result, needs }
  }

  protected push(
    text: string,
    sets: readonly string[],
    needs: ReadonlySet<string>,
    loop?: Statement['loop'],
  ): void {
    this.statements.push({ text, sets, needs, ...(loop && { loop }) })
  }

  /** The quantity whose place it takes, where conditions that are always the same leave nothing but that one. */
  protected meant(quantity: Quantity): Quantity {
    const step = this.steps.get(quantity.id)
    if (step?.kind !== 'formula') return quantity
    let { tree }: { tree: Tree } = step
    while (tree.form === 'choose') {
      const [condition, value, otherwise] = tree.parts as [Tree, Tree, Tree]
      const known = condition.per ? undefined : this.constantOf(condition, 0)
      if (known === undefined) return quantity
      tree = known === 0 ? otherwise : value
    }
    if (tree.kind !== 'operand' || tree.quantity.per !== step.per) return quantity
    return this.steps.has(tree.quantity.id) ? this.meant(tree.quantity) : quantity
  }

  protected operand(quantity: Quantity, place: Place): string {
    const { id, per } = this.meant(quantity)
    const varied = this.columns.findIndex(
      ({ input, element }) => input.id === id && (!per || element === place) && !this.steps.has(id),
    )
    if (varied >= 0) {
      this.used.add(id)
      return this.need(`v${varied}`)
    }
    const step = this.steps.get(id)
    if (!step) return this.given(id, per, place)
    this.ensure(step)
    const names = this.names.get(id)
    if (names === 'array') return `${this.arrayOf(step)}[${place}]`
    if (place !== 'i') {
      const name = names?.[per ? place : 0] as string
      return isName(name) ? this.need(name) : name
    }
    return names?.every(isLiteral) ? this.listOf(names) : `${this.arrayOf(step)}[i]`
  }

  /** Writes a step where it is not yet, apart from what is being written. */
  protected ensure(step: Formula | Input): void {
    if (this.names.has(step.id)) return
    const before = this.isTolerant
    this.isTolerant = true
    this.write(step)
    this.isTolerant = before
  }

  /** What does not depend on what varies; of a series with an element that does, the others. */
  protected given(id: number, per: Index | undefined, place: Place): string {
    const value = this.run.slots[id]
    if (!per) {
      if (typeof value === 'number') return literal(value)
      this.constants.set(`q${id}`, `calculation.slots[${id}]`)
      return `q${id}`
    }
    if (place !== 'i') return literal((value as ArrayLike<number>)[place] as number)
    return `${this.seriesOf(id)}[i]`
  }

  /** An input's array, with the elements that vary as they are in the scenario. */
  protected seriesOf(id: number): string {
    const name = `q${id}`
    this.constants.set(name, `Float64Array.from(calculation.slots[${id}])`)
    const elements = this.columns.flatMap(({ input, element }, c) =>
      input.id === id ? [{ c, element }] : [],
    )
    if (elements.length > 0 && !this.filled.has(name)) {
      this.filled.add(name)
      this.used.add(id)
      const text = elements.map(({ c, element }) => `${name}[${element}] = v${c};`).join(' ')
      this.push(text, [name], new Set(elements.map(({ c }) => `v${c}`)))
    }
    return elements.length > 0 ? this.need(name) : name
  }

  /** An array with all elements of a formula, filled where it was written number by number. */
  protected arrayOf({ id, per }: Formula | Input): string {
    const name = `q${id}`
    const names = this.names.get(id)
    if (names !== 'array' && names && !this.filled.has(name)) {
      this.filled.add(name)
      if (names.every(isLiteral)) this.constants.set(name, arrayText(names))
      else {
        this.constants.set(name, `new Float64Array(${this.sizeOf(per)})`)
        this.push(filling(name, names), [name], new Set(names.filter(isName)))
      }
    }
    if (!this.isTolerant && names !== 'array') for (const each of names ?? []) this.strict.add(each)
    return this.need(name)
  }

  /** The value of a piece where it is the same in every scenario. */
  protected constantOf(tree: Tree, place: Place): number | undefined {
    if ((tree.per && place === 'i') || !this.isConstant(tree)) return undefined
    return valueAt(tree, this.run, place === 'i' ? 0 : place)
  }

  protected isConstant(tree: Tree): boolean {
    const isSame = (id: number) =>
      !this.steps.has(id) && this.run.slots[id] !== undefined && !this.varied.has(id)
    return isPlain(tree) && idsIn(tree).every(isSame)
  }

  /** A piece whose elements are the same in every scenario. */
  protected constantSeries(tree: Tree): string {
    return this.listOf(
      Array.from({ length: this.sizeOf(tree.per) }, (_, place) => literal(valueAt(tree, this.run, place))),
    )
  }

  /** An element of numbers that are the same in every scenario: the number, where they are all one. */
  private listOf(numbers: readonly string[]): string {
    const [first] = numbers
    if (first !== undefined && numbers.every((each) => each === first)) return first
    const value = arrayText(numbers)
    const name = this.listed.get(value) ?? `k${this.listed.size}`
    this.listed.set(value, name)
    this.constants.set(name, value)
    return `${name}[i]`
  }
}
