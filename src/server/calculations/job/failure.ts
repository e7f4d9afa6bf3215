/** Why a calculation has no outcome: a code for programs, and a sentence for people. */
export interface Failure {
  readonly code: FailureCode
  readonly message: string
}

const failureMessages = {
  cancelled: 'The calculation was cancelled.',
  time_limit: 'The calculation took longer than it may, every time it was tried.',
  memory_limit: 'The calculation needed more memory than it may, every time it was tried.',
  worker_lost: 'Every worker that took up the calculation ended before it was done.',
  internal_error: 'The calculation failed because of a defect in this program, not of its inputs.',
} as const

export type FailureCode = keyof typeof failureMessages

export const failureCodes = Object.keys(failureMessages) as FailureCode[]

export const failureOf = (code: FailureCode): Failure => ({ code, message: failureMessages[code] })
