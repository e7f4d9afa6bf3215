/** One field that was refused. */
export interface FieldError {
  /** JSON pointer (RFC 6901) into the request body, e.g. `/plant/capacity/unit`. */
  readonly pointer: string
  readonly code: string
  /** Names the input, its unit and its range, for people. */
  readonly message: string
}

/** What was refused, as far as it is listed, and how much it is altogether. */
export interface Refusal {
  readonly errors: readonly FieldError[]
  readonly errorCount: number
}

/** A body can be wrong in as many places as it has bytes; nobody reads more of them than this. */
export const listedMaximum = 50

const quotedLength = 60

/** A text from a request as part of a message, which is not to be as long as the request. */
export const shortened = (text: string): string =>
  text.length <= quotedLength ? text : `${text.slice(0, quotedLength).toWellFormed()}…`

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A key as part of a JSON pointer. */
export const escapeKey = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** The key that a part of a JSON pointer is. */
export const unescapeKey = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')
