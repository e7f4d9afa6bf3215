import type { Tree } from './tree.ts'
import type { Unit } from './unit.ts'

/**
 * What a series has one number of. Utilities sold by mass (hydrogen) and by energy (electricity) are two
 * series, because their prices and consumptions have different units; so are products that have a mass and energy that
 * is sold. A policy has one number a year: all years of
 * the first policy, then those of the next. A path is a price or a cost that moves by itself, and has one number a year
 * likewise; so has a contract. Parts of the capital have a life of their own. Plants are those of a portfolio; a calculation has none.
 */
export type Index =
  | 'feedstock'
  | 'utility'
  | 'power'
  | 'product'
  | 'energyProduct'
  | 'policy'
  | 'year'
  | 'policyYear'
  | 'contract'
  | 'contractYear'
  | 'path'
  | 'pathYear'
  | 'part'
  | 'plant'

/** What the several are of a series that has one number a year for each of them. */
export const crossedWithYears: Partial<Readonly<Record<Index, 'policy' | 'contract' | 'path'>>> = {
  contractYear: 'contract',
  policyYear: 'policy',
  pathYear: 'path',
}

/** One number, or one number per element of an index. NaN stands for "does not exist". */
export type Value = number | ArrayLike<number>

/** What every input, constant and formula says about itself. */
export interface About {
  readonly symbol: string
  readonly name: string
  readonly unit: Unit
  /** Set when the quantity is a series rather than a single number. */
  readonly per?: Index
  /** Where the definition comes from, e.g. 'Spec.xlsx, Layer 1 (2)'. */
  readonly source?: string
  /** Why there may be no such number, said when there is none. */
  readonly absent?: string
}

interface Identified {
  /** Place of the value in a run; given out in the order of definition. */
  readonly id: number
}

export interface Input extends About, Identified {
  readonly kind: 'input'
  readonly minimum?: number
  readonly maximum?: number
  /** For a price: whether it may be below the minimum for what one is paid to take. */
  readonly mayBePaid?: true
  /** Bounds that are themselves not allowed. */
  readonly above?: number
  readonly below?: number
  /** Set when only whole numbers make sense. */
  readonly integer?: true
  /** Where the bounds come from; the value itself is the user's. */
  readonly rangeSource?: string
  /** Taken, in the input's unit, when the user gives none. */
  readonly fallback?: number
  /** For a switch: the words for 0, 1, …; the user chooses a word. */
  readonly states?: readonly string[]
  /** The user may leave it out; what needs it then does not exist. */
  readonly optional?: true
  /** Not told among the resolved inputs of a case that does not give it. */
  readonly toldIfGiven?: true
  /** For a series per year: whether its first number is that of the first year of construction, or of operation. */
  readonly placed?: 'construction' | 'operation'
  /** Formulas that give it, or some elements of it, in this order, where the user gave it in another form or not. */
  readonly otherwise?: readonly Formula[]
}

export interface Constant extends About, Identified {
  readonly kind: 'constant'
  readonly value: number
}

export interface Formula extends About, Identified {
  readonly kind: 'formula'
  /** The form of an input that it converts; where that is not given, it has nothing to compute. */
  readonly form?: Input
  readonly operands: readonly Quantity[]
  /**
   * The formula as written, with each operand replaced by what `show` makes of it.
   *
   * @param show `isChoice` where the operand is asked for its state, so that it may be told by name.
   */
  readonly text: (show: (operand: Quantity, isChoice: boolean) => string) => string
  readonly compute: (run: Run) => Value
  /** What its text was parsed into. */
  readonly tree: Tree
  /** Sets what calls of whole series in the tree give, which its pieces are computed from. */
  readonly prepare: (run: Run) => void
}

/** The value of one element of `unknown` at which `target` becomes zero. */
export interface Solved extends About, Identified {
  readonly kind: 'solved'
  readonly target: Formula
  readonly unknown: Input
  /** Is 1 for the element of `unknown` that is varied, else 0. */
  readonly element: Input
  /**
   * Linear in the unknown; the target may have a pole where it is zero, and exists without it if nothing that the target
   * needs is divided by it. The target rises with the unknown wherever the divisor has no part in it.
   */
  readonly divisor?: Formula
  /**
   * Is above zero where the target also jumps with the unknown, because a condition in it depends on the divisor: then the target
   * may exist without that, and yet not be a line.
   */
  readonly jumps?: Formula
  /** Where the formula is above zero, why the unknown may change nothing, in place of `absent`. */
  readonly held?: { readonly by: Formula; readonly reason: string }
  readonly operands: readonly Quantity[]
}

export type Quantity = Input | Constant | Formula | Solved

/** What a quantity is computed from; of an input, the formulas that may give it. */
export function operandsOf(quantity: Quantity): readonly Quantity[] {
  if (quantity.kind === 'constant') return []
  return quantity.kind === 'input' ? (quantity.otherwise ?? []) : quantity.operands
}

/** Every value that a solved quantity may have, in the unit of the unknown. */
export interface Solutions {
  readonly status: 'none' | 'one' | 'many'
  /** null where there is none, or more than one. */
  readonly value: number | null
  /** Ascending. */
  readonly roots: readonly number[]
  /** Why there is no single one, or why there may be more; left out where the target exists nowhere, for its own reason. */
  readonly reason?: string
}

/** One evaluation in progress: the value of each quantity by its id, and the length of each series. */
export interface Run {
  readonly slots: (Value | undefined)[]
  /** What calls of whole series have given, by their places. */
  readonly temporaries: Value[]
  readonly sizes: Readonly<Record<Index, number>>
}

let count = 0
export const nextId = () => count++

export const input = (about: Omit<Input, 'kind' | 'id'>): Input => ({ kind: 'input', id: nextId(), ...about })

export const constant = (about: Omit<Constant, 'kind' | 'id'>): Constant => ({
  kind: 'constant',
  id: nextId(),
  ...about,
})

/** @returns the quantity whose value makes `target` zero, e.g. the selling price at which NPV = 0. */
export const solved = (about: Omit<Solved, 'kind' | 'id' | 'operands'>): Solved => ({
  kind: 'solved',
  id: nextId(),
  ...about,
  operands: [
    about.target,
    about.unknown,
    about.element,
    ...(about.jumps ? [about.jumps] : []),
    ...(about.held ? [about.held.by] : []),
  ],
})
