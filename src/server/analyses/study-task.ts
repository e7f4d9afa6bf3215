import type { AccessLevel } from '../../contract/access-level.ts'
import type { ReferenceData } from '../../contract/reference-data/reference-data.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import type { StudyRefusal } from '../../contract/studies/fitted-study.ts'
import { type AnyStudy, prepareStudy, readAnyStudy } from '../../contract/studies/kinds/any-study.ts'
import { batchTrials } from '../../contract/studies/monte-carlo-design.ts'
import { type TrialReading, trialInputs } from '../../contract/studies/trial-inputs.ts'
import { modelRuns, type WorkEstimate } from '../../contract/studies/work-estimate.ts'

export interface StudyTask {
  readonly request: AnyStudy
  readonly base: Inputs
  readonly level: AccessLevel
  /** For a matrix alone. */
  readonly data?: ReferenceData
}

/** An edition is sent to whoever computes where it is needed alone: it is large. */
export const dataFor = ({ kind }: AnyStudy, data: ReferenceData): Pick<StudyTask, 'data'> =>
  kind === 'matrix' ? { data } : {}

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
export function processorMilliseconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / microsecondsPerMillisecond
}

/** A small study's answer as JSON text; a large one is told apart before it begins. */
export function answerStudy({ request, base, level, data }: StudyTask): StudyResult {
  const { prepared, refusal } = prepareStudy(request, base, level, data)
  if (refusal) return { refusal }
  const estimate = prepared.estimate(processorMilliseconds, studyMilliseconds)
  if (estimate.milliseconds > studyMilliseconds) return { tooLarge: estimate }
  return { text: JSON.stringify(prepared.run()) }
}

/** A study that fits its case, as far as it has to be known before it is computed. */
export interface StudyPlan {
  /** Their ids, in order. */
  readonly parameters: readonly string[]
  /** As they were asked for. */
  readonly outputs: readonly string[]
  /** How often the model is evaluated. */
  readonly runs: number
}

/** One of the three. */
export interface StudyPlanning {
  readonly plan?: StudyPlan
  readonly refusal?: StudyRefusal
  readonly tooLarge?: WorkEstimate
}

/** What is computed as one takes no more than this of a processor. */
export const partMilliseconds = 60_000
/** So many numbers are held at once. */
const mostNumbers = 2 ** 24

/** Whether a study that is kept fits its case, and can be computed in parts that are small enough. */
export function planStudy({ request, base, level, data }: StudyTask): StudyPlanning {
  const { prepared, refusal } = prepareStudy(request, base, level, data)
  if (refusal) return { refusal }
  const { fitted } = prepared
  const isDrawn = request.kind === 'monteCarlo'
  const runs = fitted ? modelRuns(fitted) : 1
  if (!isDrawn && runs * request.outputs.length > mostNumbers) {
    const message = `A study of this kind evaluates the model ${mostNumbers} times at most, over all of its outputs: ask for less, or for fewer outputs or parameters.`
    return { refusal: { errors: [{ pointer: '/sampling', code: 'too_many_runs', message }] } }
  }
  const estimate = prepared.estimate(processorMilliseconds, partMilliseconds)
  const share = isDrawn ? Math.min(1, batchTrials / runs) : 1
  if (estimate.milliseconds * share > partMilliseconds) return { tooLarge: estimate }
  const parameters = fitted?.study.parameters.map(({ id }) => id) ?? []
  return { plan: { parameters, outputs: request.outputs, runs } }
}

/** One trial of a study that is kept, as inputs, or why it is none. */
export function studyTrial({ request, base, level, trial }: TrialTask): TrialReading {
  const form = readAnyStudy(request, Number.POSITIVE_INFINITY)
  const fitted = form.request && prepareStudy(form.request, base, level).prepared?.fitted
  return fitted ? trialInputs(fitted, trial) : { reason: 'The study does not fit its case.' }
}

export interface TrialTask {
  readonly request: unknown
  readonly base: Inputs
  readonly level: AccessLevel
  /** From 0. */
  readonly trial: number
}
