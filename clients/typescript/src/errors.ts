/** What is wrong with one place of a request; `pointer` is a JSON pointer, such as `/plant/capacity/value`. */
export interface FieldError {
  readonly pointer: string
  readonly code: string
  readonly message: string
}

/** Anything that this package throws on purpose. */
export class SafapacError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** No answer came, after all that was tried. */
export class Unreachable extends SafapacError {}

/** A calculation, study or table was not finished in the time that was given for it; it goes on. */
export class WaitedTooLong extends SafapacError {}

/** A calculation, study or table ended without a result. */
export class Failed extends SafapacError {
  readonly failure: unknown

  constructor(failure: unknown) {
    super(`It ended without a result: ${(failure as { code?: string } | null)?.code ?? failure}`)
    this.failure = failure
  }
}

/** The server refused a request, and says why (RFC 9457). */
export class ProblemError extends SafapacError {
  readonly status: number
  /** Stable, fit to be compared: `invalid_input`, `not_found`, … */
  readonly code: string
  readonly detail: string
  readonly errors: readonly FieldError[]
  /** What would be taken instead, where the server says it. */
  readonly proposal: unknown
  /** As it came; its body has been read. */
  readonly response: Response

  constructor(response: Response, body: Partial<ProblemError>) {
    const { code = '', detail = '', errors = [], proposal } = body
    const places = errors.map(({ pointer, message }) => `\n  ${pointer}: ${message}`)
    super(`${response.status} ${code}: ${detail}${places.join('')}`)
    this.status = response.status
    this.code = code
    this.detail = detail
    this.errors = errors
    this.proposal = proposal
    this.response = response
  }

  /** The places of the request that are wrong. */
  get pointers(): string[] {
    return this.errors.map(({ pointer }) => pointer)
  }
}

/** 422: `errors` and `pointers` tell each place. */
export class InvalidInput extends ProblemError {}
/** 401: the token is wrong, revoked or has ended. */
export class NotSignedIn extends ProblemError {}
/** 403: the token was not made for this. */
export class Forbidden extends ProblemError {}
/** 404: it is not there, or somebody else's. */
export class NotFound extends ProblemError {}
/** 409: it does not go together with what is stored. */
export class Conflict extends ProblemError {}
/** 429 or 503, after all that was tried: too much at once. */
export class Busy extends ProblemError {}

const types: Readonly<Record<number, typeof ProblemError>> = {
  401: NotSignedIn,
  403: Forbidden,
  404: NotFound,
  409: Conflict,
  422: InvalidInput,
  429: Busy,
  503: Busy,
}

/** The error of an answer; a body that is no problem has no code. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const text = await response.text()
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {}
  const problem = typeof body === 'object' && body !== null ? body : { detail: text.slice(0, 500) }
  return new (types[response.status] ?? ProblemError)(response, problem)
}
