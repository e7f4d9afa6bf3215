import type { AccessLevel } from '../../contract/access-level.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { fitStudy } from '../../contract/studies/fit-study.ts'
import type { StudyRefusal } from '../../contract/studies/fitted-study.ts'
import { runStudy } from '../../contract/studies/run-study.ts'
import type { StudyRequest } from '../../contract/studies/study-request.ts'
import { estimateWork, type WorkEstimate } from '../../contract/studies/work-estimate.ts'
import { modelOf } from '../../engine/uncertainty/evaluation/trials.ts'

export interface StudyTask {
  readonly request: StudyRequest
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
  const { fitted, refusal } = fitStudy(request, base, level)
  if (refusal) return { refusal }
  const model = modelOf(fitted.study)
  const estimate = estimateWork(fitted, model, processorMilliseconds, studyMilliseconds)
  if (estimate.milliseconds > studyMilliseconds) return { tooLarge: estimate }
  return { text: JSON.stringify(runStudy(fitted, model)) }
}
