import { explain } from '../../contract/outcome/explanation.ts'
import { calculateOutcome } from '../../contract/outcome/outcome.ts'
import type { Outcome } from '../../contract/outcome/outcome-schema.ts'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import type { FieldError } from '../../contract/request/field-error.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import type { Step } from '../../engine/trace.ts'

export type { FieldError, Inputs, Outcome, Step }

/** A document that can be calculated, with what it gives. */
export interface Calculated {
  readonly inputs: Inputs
  readonly outcome: Outcome
  readonly errors?: undefined
}

export type Recalculation =
  | Calculated
  | { readonly outcome?: undefined; readonly errors: readonly FieldError[] }

/** What the server would answer to the same document, computed here: the outcome, or every error with its JSON pointer. */
export function recalculate(document: unknown): Recalculation {
  const { inputs, errors } = readInputs(document)
  return inputs ? { inputs, outcome: calculateOutcome(inputs) } : { errors: errors ?? [] }
}

/**
 * How a number came about, operands before what uses them, its own step last.
 *
 * @param number by its symbol or its name in an outcome (`lcop`).
 */
export const explanationOf = (inputs: Inputs, number: string): readonly Step[] =>
  explain(inputs, number) ?? []
