import { type AccessLevel, accessLevels, sees } from '../../../contract/access-level.ts'
import { seenWarnings } from '../../../contract/analyses/seen-warnings.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'
import type { AnyAnswer } from '../../../contract/studies/kinds/any-study.ts'

/** An answer as it is stored, with what a person is to be told of the case whose level has been lowered since. */
export interface StoredSummary {
  readonly answer: AnyAnswer
  readonly baseWarnings: Readonly<Partial<Record<AccessLevel, AnyAnswer['baseWarnings']>>>
}

/** As JSON text. */
export function summaryText(base: Inputs, level: AccessLevel, answer: AnyAnswer): string {
  const lower = accessLevels.filter((each) => each !== level && sees(level, each))
  const baseWarnings = Object.fromEntries(lower.map((each) => [each, seenWarnings(base, each)]))
  return JSON.stringify({ answer, baseWarnings } satisfies StoredSummary)
}
