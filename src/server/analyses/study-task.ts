import type { AccessLevel } from '../../contract/access-level.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import type { StudyRefusal } from '../../contract/studies/fitted-study.ts'
import { type AnyStudy, prepareStudy } from '../../contract/studies/kinds/any-study.ts'
import type { WorkEstimate } from '../../contract/studies/work-estimate.ts'

export interface StudyTask {
  readonly request: AnyStudy
  readonly base: Inputs
  readonly level: AccessLevel
}

/** One of the three. */
export interface StudyResult {
  readonly text?: string
  readonly refusal?: StudyRefusal
  readonly tooLarge?: WorkEstimate
}

/** What is answered at once takes no more of a thread than this. */
export const studyMilliseconds = 250

const microsecondsPerMillisecond = 1_000

/** The processor time of this thread alone, so that a machine that is busy does not make a study larger. */
function processorMilliseconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / microsecondsPerMillisecond
}

/** A small study's answer as JSON text; a large one is told apart before it begins. */
export function answerStudy({ request, base, level }: StudyTask): StudyResult {
  const { prepared, refusal } = prepareStudy(request, base, level)
  if (refusal) return { refusal }
  const estimate = prepared.estimate(processorMilliseconds, studyMilliseconds)
  if (estimate.milliseconds > studyMilliseconds) return { tooLarge: estimate }
  return { text: JSON.stringify(prepared.run()) }
}
