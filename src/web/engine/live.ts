import { type Shown, show } from '../../contract/access/outcome-view.ts'
import type { AccessLevel } from '../../contract/access-level.ts'
import { calculateOutcome } from '../../contract/outcome/outcome.ts'
import type { Outcome } from '../../contract/outcome/outcome-schema.ts'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import type { FieldError } from '../../contract/request/field-error.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { isNamed, lacksName, loadNames } from './naming.ts'

export type { AccessLevel, FieldError, Inputs, Shown }

/** A document that can be calculated, with what it gives. */
interface Calculated {
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

/** A document with what a level sees of what it gives. */
export interface Visible {
  readonly inputs: Inputs
  readonly outcome: Shown
  readonly errors?: undefined
}

/** As `recalculate`, without what the level does not see: nothing of that reaches a screen, a file or the clipboard. */
export function recalculateFor(
  level: AccessLevel,
  document: unknown,
): Visible | Extract<Recalculation, { outcome?: undefined }> {
  const made = recalculate(document)
  if (made.errors) return withNames(made, made.errors)
  const outcome = show(made.outcome, level)
  const { technoEconomics, financials } = outcome
  return withNames({ inputs: made.inputs, outcome }, [technoEconomics, financials])
}

/** Asks for the names where what is shown at once lacks one; what is said of an input waits for its row. */
function withNames<Made>(made: Made, shownAtOnce: unknown): Made {
  if (!isNamed() && lacksName(shownAtOnce)) void loadNames()
  return made
}
