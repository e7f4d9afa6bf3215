/** Why a table is not calculated: a code for programs, and a sentence for people. */
export interface CaseTableFailure {
  readonly code: CaseTableFailureCode
  readonly message: string
}

const messages = {
  time_limit: 'A part of the table took longer than it may, every time it was tried.',
  memory_limit: 'A part of the table needed more memory than it may, every time it was tried.',
  worker_lost: 'Every worker that took up a part of the table ended before it was done.',
  program_changed:
    'The program was updated while the table was calculated, so its rows would not fit together. Send it again.',
  no_longer_allowed: 'Whoever sent the table may no longer calculate in this project.',
  internal_error: 'The table failed because of a defect in this program, not of its rows.',
} as const

export type CaseTableFailureCode = keyof typeof messages

export const caseTableFailureCodes = Object.keys(messages) as CaseTableFailureCode[]

export const caseTableFailure = (code: CaseTableFailureCode): CaseTableFailure => ({
  code,
  message: messages[code],
})
