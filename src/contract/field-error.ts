/** One field that was refused. */
export interface FieldError {
  /** JSON pointer (RFC 6901) into the request body, e.g. `/plant/capacity/unit`. */
  readonly pointer: string
  readonly code: string
  /** Names the input, its unit and its range, for people. */
  readonly message: string
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A key as part of a JSON pointer. */
export const escapeKey = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
