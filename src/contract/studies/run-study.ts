import { sampler } from '../../engine/uncertainty/design/sampling.ts'
import { randomVariable } from '../../engine/uncertainty/distributions/random-variable.ts'
import { basePercentile, tornadoPercentiles } from '../../engine/uncertainty/evaluation/one-at-a-time.ts'
import type { StudyModel } from '../../engine/uncertainty/evaluation/study-model.ts'
import { modelOf } from '../../engine/uncertainty/evaluation/trials.ts'
import { engineVersion } from '../../engine/version.ts'
import { seenWarnings } from '../analyses/seen-warnings.ts'
import type { FittedStudy, OnProgress, ToldUnit } from './fitted-study.ts'
import { implausibleTrials, implausibleWarnings } from './implausible-trials.ts'
import { drawColumns, monteCarlo, toldOfColumns } from './monte-carlo.ts'
import { refusedWarnings } from './refused-trials.ts'
import { effects, indices, spider, tornado } from './sensitivities.ts'
import { parameterWarnings, type StudyWarning, trialWarnings } from './study-warnings.ts'
import { toldValue } from './told.ts'

/** What a study answers: the same request always gives the same bits. */
export function runStudy(
  fitted: FittedStudy,
  model = modelOf(fitted.study),
  onProgress: OnProgress = () => {},
) {
  return toldStudy(fitted, model, answerOf(fitted, model, onProgress))
}

export type StudyAnswer = ReturnType<typeof runStudy>

/** The same of a study of Monte Carlo, with what has come of its trials, by output. */
export function runWithTrials(fitted: FittedStudy, onProgress: OnProgress) {
  const model = modelOf(fitted.study)
  const columns = drawColumns(fitted, model, onProgress)
  const told = { kind: 'monteCarlo' as const, ...toldOfColumns(fitted, model, columns) }
  return { columns, answer: toldStudy(fitted, model, told) satisfies StudyAnswer }
}

/**
 * An answer with what all kinds tell besides: what was drawn, and what somebody who reads it should know.
 *
 * @param isInterim leaves out what single trials are looked at for, which takes longer than a first look may.
 */
export function toldStudy<Answer extends ReturnType<typeof answerOf>>(
  fitted: FittedStudy,
  model: StudyModel,
  answer: Answer,
  isInterim = false,
) {
  const { kind, base, level, sampling } = fitted
  const warnings: StudyWarning[] = parameterWarnings(fitted, model)
  const looksAtTrials = answer.kind === 'monteCarlo' && !isInterim
  const implausible = looksAtTrials ? implausibleTrials(fitted) : undefined
  if (answer.kind === 'monteCarlo') warnings.push(...trialWarnings(answer.results))
  if (looksAtTrials) warnings.push(...refusedWarnings(fitted, model))
  if (implausible) warnings.push(...implausibleWarnings(implausible))
  return {
    ...answer,
    ...(implausible && { trialsImplausible: implausible }),
    sampler,
    engineVersion,
    ...(kind === 'tornado' || kind === 'spider' ? {} : { seed: sampling.seed }),
    parameters: fitted.study.parameters.map((parameter, j) => {
      const variable = randomVariable(parameter.distribution)
      const told = fitted.told[j] as ToldUnit
      const [p10, , p50, , p90] = tornadoPercentiles.map((p) => toldValue(variable.quantile(p), told))
      return { id: parameter.id, p10, p50, p90, basePercentile: basePercentile(parameter, variable, model) }
    }),
    warnings,
    baseWarnings: seenWarnings(base, level),
  }
}

function answerOf(fitted: FittedStudy, model: StudyModel, onProgress: OnProgress) {
  const { kind } = fitted
  switch (kind) {
    case 'monteCarlo':
      return { kind, ...monteCarlo(fitted, model, onProgress) }
    case 'sobolIndices':
      return { kind, ...indices(fitted, model, onProgress) }
    case 'morris':
      return { kind, ...effects(fitted, model) }
    case 'tornado':
      return { kind, ...tornado(fitted, model) }
    case 'spider':
      return { kind, ...spider(fitted, model) }
  }
}
