import type { FieldError } from '../../contract/request/field-error.ts'
import type { Proposal } from '../../contract/studies/fitted-study.ts'

/**
 * A failure the caller is meant to see; the error handler turns it into RFC 9457 problem details.
 * Anything else that is thrown is a defect: logged in full, answered with a bare 500.
 */
export class Problem extends Error {
  override name = 'Problem'
  readonly status: number
  readonly code: string
  readonly errors: readonly FieldError[] | undefined
  /** What would be taken instead, in the form of the request. */
  readonly proposal: Proposal | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    code: string,
    detail: string,
    more: {
      errors?: readonly FieldError[]
      proposal?: Proposal | undefined
      headers?: Record<string, string>
    } = {},
  ) {
    super(detail)
    this.status = status
    this.code = code
    this.errors = more.errors
    this.proposal = more.proposal
    this.headers = more.headers ?? {}
  }
}
