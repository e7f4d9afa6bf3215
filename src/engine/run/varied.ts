import { type Formula, type Input, operandsOf, type Quantity } from '../language/quantity.ts'
import type { Evaluation } from './evaluate.ts'

/** A number that differs from scenario to scenario: an input, or one element of a series. */
export interface Varied {
  readonly input: Input
  readonly element?: number
}

/** A single number of the model that is not computed but given in each scenario. */
interface Assumed {
  readonly input: Formula
  readonly element?: undefined
}

/** What a column holds. */
export type Column = Varied | Assumed

/** The formulas that give an input, or elements of it, in this case; none where it is given itself. */
export function derivationOf(input: Input, { given }: Pick<Evaluation, 'given'>): readonly Formula[] {
  const value = given.valueOf(input)
  // A series that is given may leave elements to the formulas; one that is not takes its fallback.
  const isOpen = input.per ? typeof value === 'object' : value === undefined
  if (!isOpen) return []
  return (input.otherwise ?? []).filter(({ form }) => !form || given.valueOf(form) !== undefined)
}

/**
 * What depends on what varies, in the order of computation: formulas, and inputs that follow from others.
 *
 * @param depending is filled with all of it, and what is searched for.
 */
export function dependents(
  calculation: Evaluation,
  columns: readonly Column[],
  depending = new Set<Quantity>(),
): (Formula | Input)[] {
  const whole = new Set<Quantity>(
    columns.flatMap(({ input, element }) => (element === undefined ? [input] : [])),
  )
  for (const { input } of columns) depending.add(input)
  return calculation.order.filter((quantity): quantity is Formula | Input => {
    // A series without elements is the same in every scenario.
    const isEmpty = quantity.per !== undefined && calculation.sizes[quantity.per] === 0
    if (isEmpty || whole.has(quantity)) return false
    const parts = quantity.kind === 'input' ? derivationOf(quantity, calculation) : operandsOf(quantity)
    // Where elements of an input vary, those that formulas give are found anew as well.
    const isOpen = quantity.kind === 'input' && parts.length > 0 && depending.has(quantity)
    if (!isOpen && !parts.some((part) => depending.has(part))) return false
    depending.add(quantity)
    return quantity.kind === 'formula' || quantity.kind === 'input'
  })
}
