import type { Quantity } from '../quantity.ts'
import type { Tree } from '../tree.ts'

const known = new WeakMap<Tree, boolean>()

/** Whether a piece of a formula may not exist for some inputs, as far as its text tells: then its cell may hold an error. */
export function mayBeMissing(tree: Tree): boolean {
  const before = known.get(tree)
  if (before !== undefined) return before
  const found = look(tree)
  known.set(tree, found)
  return found
}

/** Functions whose result always exists. */
const always: readonly string[] = ['isPositive', 'between', 'isMultiple', 'is']
/** Functions whose result may not exist although all arguments do. */
const never: readonly string[] = [
  'where',
  'log2',
  'lowest',
  'depreciationShare',
  'loanOutstanding',
  'payback',
  'irr',
  'ofPolicy',
  'ofContract',
  'ofPathOrYear',
  'ofPath',
  'ofPathYears',
]

function look(tree: Tree): boolean {
  if (tree.kind === 'number') return false
  if (tree.kind === 'operand') return mayQuantityBeMissing(tree.quantity)
  const { form, parts } = tree
  if (tree.kind === 'operation') {
    const [, divisor] = tree.parts
    return form === '^' || parts.some(mayBeMissing) || (form === '/' && !isConstant(divisor))
  }
  if (always.includes(form)) return false
  if (never.includes(form)) return true
  // Where the second argument does not exist, neither does the result; the first only decides.
  if (form === 'either') return parts.slice(1).some(mayBeMissing)
  return parts.some(mayBeMissing)
}

const isConstant = (tree: Tree): boolean =>
  tree.kind === 'number' || (tree.kind === 'operand' && tree.quantity.kind === 'constant')

function mayQuantityBeMissing(quantity: Quantity): boolean {
  if (quantity.kind === 'constant') return false
  if (quantity.kind === 'formula') return mayBeMissing(quantity.tree)
  return quantity.kind === 'solved' || quantity.optional === true || quantity.otherwise !== undefined
}
