import { valueAt } from '../language/closures.ts'
import { type Formula, type Input, operandsOf, type Quantity, type Solved } from '../language/quantity.ts'
import { idsIn, seriesCallsIn, type Tree } from '../language/tree.ts'
import type { Evaluation } from './evaluate.ts'
import { formulasBetween } from './solve.ts'

const choices: readonly string[] = ['zeroUnless', 'choose']

const zero = ({ per }: Tree): Tree => ({ kind: 'number', form: 'number', parts: [], per, value: 0 })

const isZero = (tree: Tree | undefined): boolean => tree?.kind === 'number' && tree.value === 0

/** A sum, a difference or a product of which a part is nothing; undefined for anything else. */
function withoutZero(tree: Tree, [left, right]: readonly Tree[]): Tree | undefined {
  if (tree.kind !== 'operation' || !left || !right) return undefined
  if (tree.form === '*' && (isZero(left) || isZero(right))) return zero(tree)
  if ((tree.form === '+' || tree.form === '-') && isZero(right) && left.per === tree.per) return left
  return tree.form === '+' && isZero(left) && right.per === tree.per ? right : undefined
}

/** What of the formulas is left while some inputs stay as they are: conditions that follow from these alone are decided. */
export class Fixed {
  private readonly run: Evaluation
  /** Ids of what cannot change. */
  private readonly ids: Set<number>
  private readonly made = new Map<Tree, Tree>()

  constructor(run: Evaluation, staying: readonly Input[]) {
    this.run = run
    this.ids = new Set(staying.map(({ id }) => id))
    for (const each of run.order) {
      const isFixed =
        each.kind === 'formula' && idsIn(this.simplified(each.tree)).every((id) => this.ids.has(id))
      if (each.kind === 'constant' || isFixed || this.isEmpty(each)) this.ids.add(each.id)
    }
  }

  /** The same tree without what is never computed. */
  readonly simplified = (tree: Tree): Tree => {
    if (tree.kind === 'number') return tree
    const known = this.made.get(tree) ?? this.simplify(tree)
    this.made.set(tree, known)
    return known
  }

  /** The formulas by which a target depends on its unknown, in the order of computation. */
  leading(solved: Solved): readonly Formula[] {
    const leading = new Set<number>([solved.unknown.id])
    const found = formulasBetween(solved).filter((each) => {
      const isLeading = this.operandsOf(each).some((operand) => leading.has(operand))
      if (isLeading) leading.add(each.id)
      return isLeading
    })
    const needed = new Set<number>([solved.target.id])
    const kept = found.toReversed().filter((each) => {
      if (!needed.has(each.id)) return false
      for (const operand of this.operandsOf(each)) needed.add(operand)
      return true
    })
    return kept.toReversed()
  }

  /** What is needed to compute some quantities. */
  needed(wanted: Iterable<Quantity>): ReadonlySet<Quantity> {
    const byId = new Map(this.run.order.map((each) => [each.id, each]))
    const needed = new Set<Quantity>()
    const visit = (quantity: Quantity | undefined) => {
      if (!quantity || needed.has(quantity)) return
      needed.add(quantity)
      if (quantity.kind === 'formula') for (const id of this.operandsOf(quantity)) visit(byId.get(id))
      else operandsOf(quantity).forEach(visit)
    }
    for (const each of wanted) visit(each)
    return needed
  }

  private operandsOf = ({ tree }: Formula): readonly number[] => idsIn(this.simplified(tree))

  private simplify(tree: Tree): Tree {
    if (tree.kind === 'operand') {
      const { quantity } = tree
      if (quantity.kind !== 'formula') return tree
      if (this.isNothing(quantity)) return zero(tree)
      const own = this.simplified(quantity.tree)
      return own.kind === 'number' ? { ...own, per: tree.per } : tree
    }
    const [condition, value, otherwise] = tree.parts
    const decided = choices.includes(tree.form) && condition ? this.valueOf(condition) : undefined
    if (decided === undefined || !value) {
      const parts = tree.parts.map(this.simplified)
      return withoutZero(tree, parts) ?? ({ ...tree, parts } as unknown as Tree)
    }
    if (decided !== 0) return this.simplified(value)
    return otherwise ? this.simplified(otherwise) : zero(tree)
  }

  /** What has no elements, such as contracts where there are none, gets none: how many there are is no number of a cell. */
  isEmpty = ({ per }: Quantity): boolean => per !== undefined && this.run.sizes[per] === 0

  /** Whether it is zero, in every year, and stays so. */
  private isNothing({ id }: Formula): boolean {
    const value = this.ids.has(id) ? this.run.slots[id] : undefined
    if (typeof value !== 'object') return value === 0
    return value.length > 0 && Array.from(value).every((each) => each === 0)
  }

  /** Undefined where it may change. */
  private valueOf(tree: Tree): number | undefined {
    const own = tree.kind === 'operand' ? this.simplified(tree) : tree
    if (own.kind === 'number') return own.value
    if (tree.per || seriesCallsIn(tree).length > 0) return undefined
    if (tree.kind === 'operation' && tree.form === '*') {
      if (tree.parts.some((part) => this.valueOf(part) === 0)) return 0
    }
    return idsIn(tree).every((id) => this.ids.has(id)) ? valueAt(tree, this.run, 0) : undefined
  }
}
