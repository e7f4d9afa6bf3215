import { unitAndYear } from '../../money/currencies.ts'
import { inputsOf } from '../../request/catalogue.ts'
import { shortened } from '../../request/field-error.ts'
import { acceptedUnits } from '../../request/input-catalogue.ts'
import { readNumber } from '../read-number.ts'
import { originalText } from '../values/separated-text.ts'
import type { CaseColumn } from './headings.ts'
import { readYears, saysYears, takesYears } from './year-cells.ts'

type PlaceColumn = Extract<CaseColumn, { readonly kind: 'place' }>

/** What a cell puts at its place; undefined takes away what the base has there. */
export type CellReading =
  | { readonly value: unknown; readonly error?: undefined }
  | { readonly error: { readonly code: string; readonly message: string; readonly allowed?: string } }

/** Takes away what the base has. */
const nothing = 'null'

/**
 * @param ownUnit of the cell, where it says one: where the heading has another one nobody knows which is meant.
 * @param text that is not empty: an empty cell leaves what the base has.
 */
export function readCaseCell(column: PlaceColumn, ownUnit: string | undefined, text: string): CellReading {
  if (text === nothing) return { value: undefined }
  const { field } = column
  const unit = ownUnit ?? column.unit
  if (field === 'preset' || field.kind === 'choice' || field.kind === 'word' || field.kind === 'date')
    return { value: text }
  if (field.kind === 'text') return { value: originalText(text) }
  if (field.kind === 'flag') return readFlag(text)
  if (field.kind === 'supply') return { error: { code: 'unknown_column', message: 'This has no column.' } }
  if (unit === undefined) {
    const allowed = acceptedUnits(inputsOf(field)).slice(0, 12).join(', ')
    return { error: { code: 'no_unit', message: 'The heading has no unit in brackets.', allowed } }
  }
  if (column.unit !== undefined && unit !== column.unit) {
    const message = `The cell is in ${shortened(unit)}, and its heading says ${shortened(column.unit)}.`
    return { error: { code: 'two_units', message, allowed: 'one unit, beside the cell or in its heading' } }
  }
  if (field.kind === 'yearly' || (takesYears(field) && saysYears(text))) return readYears(field, unit, text)
  const number = readNumber(text)
  if (number.reason === undefined) return { value: { value: number.value, ...unitAndYear(unit) } }
  const { reason, proposal } = number
  return {
    error: {
      code: 'not_a_number',
      message: reason,
      ...(proposal !== undefined && { allowed: `for example ${proposal}` }),
    },
  }
}

function readFlag(text: string): CellReading {
  const word = text.toLowerCase()
  if (word === 'true' || word === 'false') return { value: word === 'true' }
  return {
    error: { code: 'not_a_boolean', message: 'This is neither true nor false.', allowed: 'true, false' },
  }
}
