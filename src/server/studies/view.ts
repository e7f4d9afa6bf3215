import { type AccessLevel, sees } from '../../contract/access-level.ts'
import { findScalar } from '../../contract/explanation/explanation.ts'
import { warningAccess } from '../../contract/outcome/warnings.ts'
import type { AnyAnswer } from '../../contract/studies/kinds/any-study.ts'
import { visibleParts } from '../../contract/studies/scale/fit-scale.ts'
import type { BatchTold, OutputSoFar } from './job/so-far.ts'
import type { StoredSummary } from './job/summary.ts'
import type { Study, StudySummary } from './queries.ts'

/** What a person sees with, and what becomes of a study then: an output that the level does not see is not there, also after the level was lowered. */
const seesOutput = (name: string, level: AccessLevel): boolean => findScalar(name, level) !== undefined

const iso = (time: Date | null): string | null => time?.toISOString() ?? null

/** How a study stands. */
export function presentStudy(study: StudySummary, level: AccessLevel) {
  const { id, scenarioId, kind, state, failure, sampler, engineVersion, referenceEdition, hasSamples } = study
  return {
    id,
    scenarioId,
    kind,
    state,
    progress: progressOf(study),
    failure,
    outputs: study.outputs.filter((name) => seesOutput(name, level)),
    hasSamples,
    sampler,
    engineVersion,
    edition: referenceEdition,
    queuedAt: study.queuedAt.toISOString(),
    startedAt: iso(study.startedAt),
    finishedAt: iso(study.finishedAt),
  }
}

const millisecondsPerSecond = 1_000

/** Trials a second, and how long the rest takes at that rate; null before there are any, and once it is finished. */
function progressOf({ trials, doneTrials, startedAt, finishedAt }: StudySummary) {
  const end = finishedAt?.getTime() ?? Date.now()
  const seconds = startedAt && doneTrials > 0 ? (end - startedAt.getTime()) / millisecondsPerSecond : 0
  const rate = seconds > 0 ? doneTrials / seconds : null
  return {
    trials: doneTrials,
    of: trials,
    rate: rate && Math.round(rate),
    secondsLeft: rate && !finishedAt ? Math.ceil((trials - doneTrials) / rate) : null,
  }
}

/** An answer as a level sees it; undefined where there is none yet. */
export function answerSeen({ summary, accessLevel }: Study, level: AccessLevel): AnyAnswer | undefined {
  if (summary === null) return undefined
  const { answer, baseWarnings } = JSON.parse(summary) as StoredSummary
  if (sees(level, accessLevel)) return answer
  const isSeen = (name: string) => seesOutput(name, level)
  return {
    ...answer,
    ...besidesResults(answer, level),
    results: Object.fromEntries(Object.entries(answer.results).filter(([name]) => isSeen(name))),
    warnings: answer.warnings.filter(({ output }) => output === undefined || isSeen(output)),
    baseWarnings: baseWarnings[level] ?? [],
  } as AnyAnswer
}

/** What a kind tells of numbers besides its results: notes on the cells of a matrix, capital at each scale. */
function besidesResults(answer: AnyAnswer, level: AccessLevel): object {
  if (answer.kind === 'scale') return visibleParts(level).length > 0 ? {} : { capital: null }
  if (answer.kind !== 'matrix') return {}
  const places = new Map<number, number>()
  for (const [i, { code }] of answer.notes.entries())
    if (sees(level, warningAccess[code] ?? 'CORE')) places.set(i, places.size)
  const seen = (notes: readonly number[]) => notes.flatMap((i) => places.get(i) ?? [])
  return {
    notes: answer.notes.filter((_, i) => places.has(i)),
    cells: answer.cells.map((cell) => ({ ...cell, flaws: seen(cell.flaws), warnings: seen(cell.warnings) })),
  }
}

/** What is known before all is: from the batches without a gap, each as much as it has trials. */
export function soFarSeen({ told, outputs }: Study, level: AccessLevel) {
  if (told.length === 0) return null
  const results = outputs.flatMap((name, o) => {
    if (!seesOutput(name, level)) return []
    const batches = told.map((batch: BatchTold) => batch[o] as OutputSoFar)
    return [[name, joined(batches)] as const]
  })
  return {
    trials: told.reduce((sum, [first]) => sum + (first?.trials ?? 0), 0),
    results: Object.fromEntries(results),
  }
}

function joined(batches: readonly OutputSoFar[]): OutputSoFar {
  const sum = (of: (batch: OutputSoFar) => number) => batches.reduce((total, each) => total + of(each), 0)
  const withValue = sum((each) => each.withValue)
  const average = (member: 'mean' | 'p10' | 'p50' | 'p90') =>
    withValue === 0 ? null : sum((each) => (each[member] ?? 0) * each.withValue) / withValue
  return {
    trials: sum((each) => each.trials),
    withValue,
    mean: average('mean'),
    p10: average('p10'),
    p50: average('p50'),
    p90: average('p90'),
  }
}

/** A study as events tell it: its number of trials is part of what has changed. */
export function presentEvent(study: StudySummary) {
  const { id: studyId, scenarioId, state, failure } = study
  const progress = progressOf(study)
  return { id: `${state}-${progress.trials}`, data: { studyId, scenarioId, state, progress, failure } }
}

export const isFinished = ({ finishedAt }: Pick<StudySummary, 'finishedAt'>): boolean => finishedAt !== null
