import { FormulaError } from './formula-error.ts'
import type { About } from './quantity.ts'
import type { Call, Operation, Tree } from './tree.ts'
import { type Dimension, describe, dimensionless, dimensionOf, sameDimension, times } from './unit.ts'

/**
 * What a piece of a formula measures.
 *
 * @throws {FormulaError} when it adds or compares what has different units, or has a unit where a pure number belongs.
 */
export function unitsOf(tree: Tree, about: About): Dimension {
  if (tree.kind === 'number') return dimensionless
  if (tree.kind === 'operand') return dimensionOf(tree.quantity.unit)
  return tree.kind === 'operation' ? ofOperation(tree, about) : ofCall(tree, about)
}

function ofOperation({ form, parts }: Operation, about: About): Dimension {
  const [left, right] = [unitsOf(parts[0], about), unitsOf(parts[1], about)]
  if (form === '*' || form === '/') return times(left, right, form === '*' ? 1 : -1)
  if (form === '^') {
    requirePure(left, 'raises', about)
    requirePure(right, 'raises to the power of', about)
    return dimensionless
  }
  requireSame(left, right, 'adds', about)
  return left
}

function ofCall({ parts, called }: Call, about: About): Dimension {
  const given = parts.map((part) => unitsOf(part, about))
  const measured = given.filter((_, i) => !called.pure?.includes(i))
  for (const i of called.pure ?? []) requirePure(given[i], 'needs a pure number but has', about)
  if (!called.mixed) for (const each of measured) requireSame(measured[0], each, 'compares', about)
  return (called.unit === 'pure' ? undefined : given[called.unit]) ?? dimensionless
}

function requireSame(left = dimensionless, right: Dimension, verb: string, about: About): void {
  if (sameDimension(left, right)) return
  throw new FormulaError(about, `${verb} ${describe(left)} and ${describe(right)}`)
}

function requirePure(dimension = dimensionless, verb: string, about: About): void {
  if (sameDimension(dimension, dimensionless)) return
  throw new FormulaError(about, `${verb} ${describe(dimension)}, which is not a pure number`)
}
