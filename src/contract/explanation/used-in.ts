import type { Calculation } from '../../engine/calculate.ts'
import type { Input, Quantity } from '../../engine/language/quantity.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { usersOf } from '../../engine/run/users.ts'
import { isVisible } from '../access/visible-steps.ts'
import type { AccessLevel } from '../access-level.ts'
import { headOf } from '../request/catalogue.ts'
import { inputPointers } from '../request/input-pointers.ts'
import type { Inputs } from '../request/inputs.ts'
import { findQuantity } from './explanation.ts'

/**
 * What a level sees that is computed directly from a quantity, in the order of calculation: the way from an input up to what
 * it moves.
 *
 * @param of a symbol, a name in an outcome, or a place of the inputs as a JSON pointer: there, what converts a form into the input
 *   is passed over.
 * @returns undefined where there is no such quantity, or none that the level sees.
 */
export function usedIn(
  of: string,
  calculation: Calculation,
  inputs: Inputs,
  level: AccessLevel = 'ROADSHOW',
): readonly Quantity[] | undefined {
  const quantities = of.startsWith('/')
    ? inputsAt(of, inputs)
    : [findQuantity(of)].flatMap((each) => each ?? [])
  const visible = quantities.filter((each) => isVisible(each, level))
  if (visible.length === 0) return undefined
  const users = new Set(visible.flatMap((each) => usersOf(calculation, each, Object.values(outputs))))
  return calculation.order.filter((each) => users.has(each) && isVisible(each, level))
}

/** The inputs that a place of the request may become, without their forms. */
const inputsAt = (pointer: string, inputs: Inputs): Input[] =>
  [...inputPointers(inputs)].flatMap(([input, pointers]) =>
    pointers.includes(pointer) && !headOf.has(input) ? [input] : [],
  )
