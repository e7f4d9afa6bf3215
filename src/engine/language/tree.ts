import type { NamedFunction } from './functions.ts'
import type { Index, Quantity } from './quantity.ts'

/**
 * What the text of a formula says, and nothing of how it is computed. Its unit, the closures that compute it and the
 * JavaScript that does the same are readings of it.
 */
export type Tree = Literal | Operand | Operation | Call

interface Piece {
  /** What it has one number of; undefined where it is a single number. */
  readonly per: Index | undefined
  /** An operator, the name of a function, 'operand' or 'number'. */
  readonly form: string
  readonly parts: readonly Tree[]
}

/** A number that is written out, or that of a state of an input, which is named. */
interface Literal extends Piece {
  readonly kind: 'number'
  readonly value: number
  /** The name of the state. */
  readonly state?: string
}

interface Operand extends Piece {
  readonly kind: 'operand'
  readonly quantity: Quantity
}

export type Operator = '+' | '-' | '*' | '/' | '^'

/** Two parts with an operator between them. */
export interface Operation extends Piece {
  readonly kind: 'operation'
  readonly form: Operator
  readonly parts: readonly [left: Tree, right: Tree]
}

export interface Call extends Piece {
  readonly kind: 'call'
  readonly called: NamedFunction
  /** A number that no other call has. */
  readonly place: number
}

/** A call that takes whole series, so that it comes before the elements of what it stands in are computed. */
export type SeriesCall = Call & { readonly called: Exclude<NamedFunction, { kind: 'each' }> }

export const isSeriesCall = (tree: Tree): tree is SeriesCall =>
  tree.kind === 'call' && tree.called.kind !== 'each'

/** All calls that take whole series, inner ones first. */
export const seriesCallsIn = (tree: Tree): SeriesCall[] => [
  ...tree.parts.flatMap(seriesCallsIn),
  ...(isSeriesCall(tree) ? [tree] : []),
]

const idsByTree = new WeakMap<Tree, readonly number[]>()

/** Ids of the quantities that a tree is made of. */
export function idsIn(tree: Tree): readonly number[] {
  const known = idsByTree.get(tree)
  if (known) return known
  const ids = tree.kind === 'operand' ? [tree.quantity.id] : tree.parts.flatMap(idsIn)
  idsByTree.set(tree, ids)
  return ids
}
