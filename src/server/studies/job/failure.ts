/** Why a study has no answer: a code for programs, and a sentence for people. */
export interface StudyFailure {
  readonly code: StudyFailureCode
  readonly message: string
}

const messages = {
  time_limit: 'A part of the study took longer than it may, every time it was tried.',
  memory_limit: 'A part of the study needed more memory than it may, every time it was tried.',
  worker_lost: 'Every worker that took up a part of the study ended before it was done.',
  program_changed:
    'The program was updated while the study ran, so its trials would not fit together. Ask for it again.',
  internal_error: 'The study failed because of a defect in this program, not of its inputs.',
} as const

export type StudyFailureCode = keyof typeof messages

export const studyFailureCodes = Object.keys(messages) as StudyFailureCode[]

export const studyFailure = (code: StudyFailureCode): StudyFailure => ({ code, message: messages[code] })
