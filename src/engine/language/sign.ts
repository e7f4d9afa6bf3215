import { argumentRules } from './argument-rules.ts'
import type { Quantity } from './quantity.ts'
import type { Tree } from './tree.ts'

const known = new WeakMap<Tree, boolean>()

/** Whether a piece of a formula cannot be below zero, whatever the inputs are. */
export function isNeverNegative(tree: Tree): boolean {
  const before = known.get(tree)
  if (before !== undefined) return before
  const found = findSign(tree)
  known.set(tree, found)
  return found
}

function findSign(tree: Tree): boolean {
  if (tree.kind === 'number') return true
  if (tree.kind === 'operand') return isQuantityNeverNegative(tree.quantity)
  const { form, parts } = tree
  if (tree.kind === 'operation') {
    const [left, right] = tree.parts
    return form !== '-' && isNeverNegative(left) && (form === '^' || isNeverNegative(right))
  }
  const sign = argumentRules[form]?.sign
  return sign === 'of its arguments' ? parts.every(isNeverNegative) : sign !== undefined
}

function isQuantityNeverNegative(quantity: Quantity): boolean {
  if (quantity.kind === 'formula') return isNeverNegative(quantity.tree)
  if (quantity.kind === 'constant') return quantity.value >= 0
  return quantity.kind === 'input' && !quantity.mayBePaid && (quantity.minimum ?? quantity.above ?? -1) >= 0
}
