/** Raised whenever a reader of older files would misread a newer one. */
export const workbookFormat = 1

/** Names of the tables on the sheet Model that a program reads; each refers to its cells without the heading. */
export const tableNames = { about: 'model.about', map: 'model.map', formulas: 'model.formulas' } as const

/** Whether a cell of a person is calculated with in the file. */
export type Liveness =
  /** Every number of the file follows it. */
  | 'live'
  /** It decides how many elements there are, or which: the file would have to be made anew. */
  | 'structure'
  /** Judged by rules that are no formulas, or not read by any number. */
  | 'judged'
  /** As live, of a policy that there is none of before one of its cells is filled. */
  | 'spare'

/** One field of the inputs in the table `model.map`, its columns from left to right. */
export interface MapRow {
  /** JSON pointer (RFC 6901) into the inputs. */
  readonly pointer: string
  /** What the field holds: quantity, yearly, choice, word, text, flag or date. */
  readonly kind: string
  /** The name of the cell with the value, or of the cells of all years. */
  readonly value: string
  /** The name of the cell with the unit; empty where there is none. */
  readonly unit: string
  readonly liveness: Liveness
}

export const mapColumns = [
  'pointer',
  'kind',
  'value',
  'unit',
  'liveness',
] as const satisfies readonly (keyof MapRow)[]

const [offset, prime] = [0x811c9dc5, 0x01000193]
const hexadecimal = 16
const digits = 8

/**
 * What tells whether somebody has changed a formula of a row: FNV-1a, 32 bits, over the texts of its formulas from left to
 * right, without the sign of equality and without blanks, a line break after each. It is no proof against intent.
 */
export function rowHash(formulas: readonly string[]): string {
  let hash = offset
  const text = formulas.map((each) => `${each.replaceAll(' ', '')}\n`).join('')
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime)
  return (hash >>> 0).toString(hexadecimal).padStart(digits, '0')
}
