import type { Formula, Solved } from '../../language/quantity.ts'
import { isNeverNegative } from '../../language/sign.ts'
import type { Tree } from '../../language/tree.ts'

/** Numbers that are found as where something passes zero, and grow beyond bounds where it does so late. */
const searched: readonly string[] = ['irr', 'payback']

/** What gives one of its arguments, or a sum of them. */
const passedOn: readonly string[] = ['operand', '+', '-', 'choose', 'where', 'zeroUnless', 'either']

/** Whether an output divides by what may pass zero, as far as signs tell, so that over many trials it need not have a mean. */
export const isRatioThroughZero = (output: Formula | Solved): boolean =>
  output.kind === 'formula' && dividesByEither(output.tree)

function dividesByEither(tree: Tree): boolean {
  const { form, parts } = tree
  const [, denominator] = parts
  const isRatio = form === '/' && denominator !== undefined && !isNeverNegative(denominator)
  if (isRatio || searched.includes(form)) return true
  if (!passedOn.includes(form)) return false
  if (tree.kind === 'operand') return tree.quantity.kind === 'formula' && dividesByEither(tree.quantity.tree)
  return parts.some(dividesByEither)
}
