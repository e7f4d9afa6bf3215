import type { Index, Quantity, Run } from './quantity.ts'
import { type Dimension, dimensionOf } from './unit.ts'

/** What generated code may refer to. */
export interface CodeContext {
  /** Name of the variable that holds a quantity's value. */
  use(id: number): string
  /** Name of the variable that holds a function of functions.ts. */
  call(name: string): string
  /** Name of the variable that the step with this number has set. */
  step(place: number): string
  /** Whether the quantity is a single number that is the same whenever the code runs. */
  isConstant(id: number): boolean
  /** Values of what is constant. */
  readonly run: Run | undefined
}

/** A parsed piece of a formula: what it measures, and how to compute element `i` of it. */
export interface Node {
  readonly dimension: Dimension
  readonly per: Index | undefined
  readonly at: (run: Run, i: number) => number
  /** The whole series at once, where it is already there. */
  readonly series?: (run: Run) => ArrayLike<number>
  /** JavaScript for element `i`, the same operations as `at`. */
  readonly code: (context: CodeContext) => string
  /** The variable that holds the whole series, where it is already there. */
  readonly seriesCode?: (context: CodeContext) => string
  /** What it is computed from; undefined where steps before it matter, too. */
  readonly ids: readonly number[] | undefined
  /** An operator, the name of a function, an operand or a number that is written out. */
  readonly form: string
  readonly parts: readonly Node[]
  /** What an operand stands for. */
  readonly quantity?: Quantity
  /** Whether it cannot be below zero, whatever the inputs are. */
  readonly isNeverNegative: boolean
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

export function operandNode(quantity: Quantity): Node {
  const { unit, per, id } = quantity
  const about = {
    dimension: dimensionOf(unit),
    per,
    ids: [id],
    form: 'operand',
    parts: [],
    quantity,
    isNeverNegative: isNeverNegative(quantity),
  }
  const seriesCode = (context: CodeContext) => context.use(id)
  if (!per) return { ...about, at: (run) => run.slots[id] as number, code: seriesCode }
  const whole = (run: Run) => run.slots[id] as ArrayLike<number>
  return {
    ...about,
    series: whole,
    at: (run, i) => (run.slots[id] as ArrayLike<number>)[i] as number,
    code: (context) => `${context.use(id)}[i]`,
    seriesCode,
  }
}

function isNeverNegative(quantity: Quantity): boolean {
  if (quantity.kind === 'formula') return quantity.node.isNeverNegative
  if (quantity.kind === 'constant') return quantity.value >= 0
  return quantity.kind === 'input' && !quantity.mayBePaid && (quantity.minimum ?? quantity.above ?? -1) >= 0
}

/** The code of a node, or its value where that is always the same. */
export function codeOf(node: Node, context: CodeContext): string {
  const constant = constantOf(node, context)
  return constant === undefined ? node.code(context) : literal(constant)
}

export function constantOf({ ids, per, at }: Node, { run, isConstant }: CodeContext): number | undefined {
  return run && !per && ids?.every(isConstant) ? at(run, 0) : undefined
}

function literal(value: number): string {
  if (Object.is(value, -0)) return '(-0)'
  return value < 0 ? `(${value})` : `${value}`
}

export const idsOf = (nodes: readonly Node[]): readonly number[] | undefined =>
  nodes.every(({ ids }) => ids) ? nodes.flatMap(({ ids }) => ids ?? []) : undefined

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
