import { givenOf } from '../../engine/calculate.ts'
import type { Quantity } from '../../engine/language/quantity.ts'
import { evaluate, orderOf } from '../../engine/run/evaluate.ts'
import type { AccessLevel } from '../access-level.ts'
import { type Scalar, scalar } from '../answers/scalar.ts'
import { toCase } from '../case.ts'
import { findScalar } from '../explanation/explanation.ts'
import { readInputs } from '../reading/read-inputs.ts'
import type { Inputs } from '../request/inputs.ts'
import { quantityAt, withQuantity } from '../request/pointers.ts'

export type Scalars = Readonly<Record<string, Scalar>>

export interface NamedOutputs {
  readonly inputs: Inputs
  readonly level: AccessLevel
  /** Results by their names in an outcome. */
  readonly outputs: readonly string[]
}

/**
 * Some numbers of a document, and of the same document with another value at one place: each as `recalculate` gives it, and a value that
 * the contract refuses gives none, with the reason. What the level does not see is left out.
 */
export function scalarsOf({ inputs, level, outputs }: NamedOutputs) {
  const wanted = outputs.flatMap((name): [string, Quantity][] => {
    const quantity = findScalar(name, level)
    return quantity ? [[name, quantity]] : []
  })
  const order = orderOf(wanted.map(([, quantity]) => quantity))
  const { names, ...base } = toCase(inputs)
  const before = evaluate(order, givenOf({ ...base, names }))
  const scalars = (read: (quantity: Quantity) => Scalar): Scalars =>
    Object.fromEntries(wanted.map(([name, quantity]) => [name, read(quantity)]))
  const valuesOf = (run: typeof before) => scalars((quantity) => scalar({ ...run, names }, quantity))

  return {
    now: valuesOf(before),
    at(pointer: string, value: number): Scalars {
      const given = quantityAt(inputs, pointer)
      const read = given && readInputs(withQuantity(inputs, pointer, { ...given, value }))
      const reason = read?.errors?.[0]?.message
      if (!read?.inputs) {
        return scalars(({ unit }) => ({ value: null, unit, ...(reason !== undefined && { reason }) }))
      }
      return valuesOf(evaluate(order, givenOf(toCase(read.inputs)), before))
    },
  }
}
