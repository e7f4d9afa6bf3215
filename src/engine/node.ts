import type { Index, Quantity, Run } from './quantity.ts'
import { type Dimension, dimensionOf } from './unit.ts'

/** A parsed piece of a formula: what it measures, and how to compute element `i` of it. */
export interface Node {
  readonly dimension: Dimension
  readonly per: Index | undefined
  readonly at: (run: Run, i: number) => number
  /** The whole series at once, where it is already there. */
  readonly series?: (run: Run) => ArrayLike<number>
}

/** All elements of a node; of a scalar one element. */
export function series(node: Node, run: Run): ArrayLike<number> {
  if (node.series) return node.series(run)
  if (!node.per) return [node.at(run, 0)]
  const length = run.sizes[node.per]
  const result: number[] = new Array(length)
  for (let i = 0; i < length; i++) result[i] = node.at(run, i)
  return result
}

export function operandNode({ unit, per, id }: Quantity): Node {
  const dimension = dimensionOf(unit)
  if (!per) return { dimension, per, at: (run) => run.slots[id] as number }
  const whole = (run: Run) => run.slots[id] as ArrayLike<number>
  return { dimension, per, series: whole, at: (run, i) => (run.slots[id] as ArrayLike<number>)[i] as number }
}

export function arithmetic(operator: string, left: Node['at'], right: Node['at']): Node['at'] {
  switch (operator) {
    case '+':
      return (run, i) => left(run, i) + right(run, i)
    case '-':
      return (run, i) => left(run, i) - right(run, i)
    case '*':
      return (run, i) => left(run, i) * right(run, i)
    case '/':
      return (run, i) => left(run, i) / right(run, i)
    default:
      return (run, i) => left(run, i) ** right(run, i)
  }
}

export function elementwise(apply: (...values: number[]) => number, given: readonly Node[]): Node['at'] {
  const all = given.map((node) => node.at)
  const [first, second, third] = all
  if (!first) throw new Error('A function takes at least one argument.')
  if (!second) return (run, i) => apply(first(run, i))
  if (!third) return (run, i) => apply(first(run, i), second(run, i))
  if (all.length === 3) return (run, i) => apply(first(run, i), second(run, i), third(run, i))
  return (run, i) => apply(...all.map((at) => at(run, i)))
}
