import { seriesCallsIn, type Tree } from '../language/tree.ts'
import { isLiteral } from './code-text.ts'

/** A series whose elements are as many different numbers at most is written number by number, else as a loop. */
const mostNumbers = 8

export const mayThrow = (tree: Tree): boolean =>
  (tree.kind === 'call' && tree.called.throws === true) || tree.parts.some(mayThrow)

const plain = new WeakMap<Tree, boolean>()

/** Whether it can be computed by itself, with neither a series before it nor an error. */
export function isPlain(tree: Tree): boolean {
  const known = plain.get(tree) ?? (seriesCallsIn(tree).length === 0 && !mayThrow(tree))
  plain.set(tree, known)
  return known
}

/** So many operations at most are written one after the other instead of as a loop. */
const mostOperations = 100

/** Whether a series is written number by number: it is of few, or so short that a loop would cost as much. */
export function isByNumber(codes: readonly string[]): boolean {
  const different = [...new Set(codes)].filter((code) => !isLiteral(code))
  if (codes.length <= mostNumbers || different.length <= mostNumbers) return true
  const operations = different.reduce((sum, code) => sum + code.split(' ').length, 0)
  return operations <= mostOperations && !codes.some((code) => code.includes('['))
}
