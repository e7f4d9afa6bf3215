import { readNumber } from '../read-number.ts'

/** What a cell of a workbook holds, and how it is shown. */
export interface GivenCell {
  readonly value: number | string | boolean | { readonly error: string } | undefined
  readonly format: 'number' | 'percent' | 'date'
}

/** What a cell holds, undefined where it is blank; or why that is not taken, and what would be. */
export type GivenCellReading =
  | { readonly value: number | string | boolean | undefined; readonly error?: undefined }
  | {
      readonly value?: undefined
      readonly error: { readonly code: string; readonly message: string; readonly allowed?: string }
    }

/** What a cell has to hold. */
export type GivenKind = 'number' | 'flag' | 'text'

/**
 * Reads a cell by what it has to hold. Nothing is guessed: a number that is written as a text, as a percentage or as a date is
 * refused, with what is probably meant.
 */
export function readGivenCell({ value, format }: GivenCell, kind: GivenKind): GivenCellReading {
  if (value === undefined || value === '') return { value: undefined }
  if (typeof value === 'object') return refused('cell_error', `The cell shows ${value.error}.`)
  if (kind === 'number') return readNumberCell(value, format)
  if (kind === 'flag') {
    const word = String(value).toLowerCase()
    if (word === 'true' || word === 'false') return { value: word === 'true' }
    return refused('not_a_boolean', 'The cell holds neither true nor false.')
  }
  return typeof value === 'string' ? { value } : refused('not_a_text', 'The cell does not hold a text.')
}

const percentPerOne = 100

function readNumberCell(value: number | string | boolean, format: GivenCell['format']): GivenCellReading {
  if (typeof value === 'boolean') return refused('not_a_number', 'The cell holds no number.')
  if (typeof value === 'string') return readTextAsNumber(value.trim())
  if (format === 'date') return refused('number_as_date', 'The number is shown as a date.')
  if (format === 'percent') {
    const message = `The number is shown as a percentage: ${value} may be meant, or ${value * percentPerOne}.`
    return refused('number_as_percentage', message, 'a number without the format %, in the unit beside it')
  }
  return { value }
}

function readTextAsNumber(text: string): GivenCellReading {
  const number = readNumber(text)
  if (number.reason === undefined)
    return refused('number_as_text', 'The number is kept as a text.', `the number ${text}`)
  const { proposal } = number
  return refused('not_a_number', number.reason, proposal && `for example ${proposal}`)
}

const refused = (code: string, message: string, allowed?: string): GivenCellReading => ({
  error: { code, message, ...(allowed !== undefined && { allowed }) },
})
