import { indexGroups, replicates } from '../../engine/uncertainty/design/radial.ts'
import {
  oneAtATime,
  tornadoBars,
  tornadoPercentiles,
} from '../../engine/uncertainty/evaluation/one-at-a-time.ts'
import type { StudyModel } from '../../engine/uncertainty/evaluation/study-model.ts'
import { morrisTrials, radialTrials, type Trials } from '../../engine/uncertainty/evaluation/trials.ts'
import { elementaryEffects, morrisEffect } from '../../engine/uncertainty/reduction/morris.ts'
import { sobolIndices } from '../../engine/uncertainty/reduction/sobol-indices.ts'
import type { FittedStudy, OnProgress, ToldUnit } from './fitted-study.ts'
import { baseResults, incomplete, missingOf, scalarOf, toldValue } from './told.ts'

type Outputs<Answer> = Readonly<Record<string, Answer>>

const byOutput = <Answer>(
  { outputs }: FittedStudy,
  answer: (output: FittedStudy['outputs'][number]['quantity'], o: number) => Answer,
): Outputs<Answer> => Object.fromEntries(outputs.map(({ name, quantity }, o) => [name, answer(quantity, o)]))

/** Points in each replicate: a power of two. */
const pointsIn = (trials: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, trials / replicates)))

/** Points of both samples together, and how often the model runs for them. */
export function indexRuns({ sampling, study, correlations }: FittedStudy) {
  const points = replicates * pointsIn(sampling.trials)
  return { trials: points, runs: points * (indexGroups(idsOf(study), correlations).length + 2) }
}

const idsOf = ({ parameters }: FittedStudy['study']): string[] => parameters.map(({ id }) => id)

export function indices(fitted: FittedStudy, model: StudyModel, onProgress: OnProgress) {
  const { study, sampling, correlations } = fitted
  const ids = idsOf(study)
  const groups = indexGroups(ids, correlations).map((group) => group.map((j) => ids[j] as string))
  const size = { size: pointsIn(sampling.trials), correlations }
  const all = radialTrials(study, size, model, (replicate) => onProgress(replicate, replicates))
  return {
    ...indexRuns(fitted),
    replicates,
    results: byOutput(fitted, ({ unit }, o) => {
      const own = all.byOutput[o] ?? []
      const isComplete = own.every(({ a, b, ab }) => [a, b, ...ab].every((each) => !each.some(Number.isNaN)))
      const missing = missingOf(fitted, model, o, all.first)
      if (!isComplete) return { unit, ...missing, indices: null, reason: incomplete(missing) }
      const found = sobolIndices(own)
      const each = groups.map((parameters, g) => ({
        parameter: parameters.join(' + '),
        parameters,
        ...found[g],
      }))
      return { unit, ...missing, indices: each, reason: undefined }
    }),
  }
}

const levels = 4

export function effects(fitted: FittedStudy, model: StudyModel) {
  const { study, sampling } = fitted
  const { trajectories } = sampling
  const drawn = morrisTrials(study, trajectories, levels, model)
  const trials: Trials = drawn
  return {
    trajectories,
    levels,
    runs: trajectories * (study.parameters.length + 1),
    results: byOutput(fitted, ({ unit }, o) => {
      const missing = missingOf(fitted, model, o, [trials])
      if (missing.withoutValue.length > 0)
        return { unit, ...missing, effects: null, reason: incomplete(missing) }
      const each = elementaryEffects(drawn.coordinates, drawn.results[o] as Float64Array)
      const told = study.parameters.map(({ id }, j) => ({ parameter: id, ...morrisEffect(each[j] ?? []) }))
      return { unit, ...missing, effects: told, reason: undefined }
    }),
  }
}

/** What one parameter alone does, at some of its percentiles. */
function line(fitted: FittedStudy, model: StudyModel, percentiles: readonly number[]) {
  const lines = oneAtATime(fitted.study, percentiles, model)
  const rowOf = (j: number, value: number) =>
    fitted.study.parameters.map((_, i) => (i === j ? value : Number.NaN))
  const resultAt = (j: number, value: number, o: number, result: number | null) =>
    scalarOf(model, fitted.study.outputs[o] as StudyModel['outputs'][number], rowOf(j, value), result)
  return { lines, resultAt, runs: 1 + fitted.study.parameters.length * percentiles.length }
}

export function tornado(fitted: FittedStudy, model: StudyModel) {
  const { lines, resultAt, runs } = line(fitted, model, tornadoPercentiles)
  const base = baseResults(fitted, model)
  const places = new Map(fitted.study.parameters.map(({ id }, j) => [id, j]))
  return {
    percentiles: tornadoPercentiles,
    runs,
    results: byOutput(fitted, ({ unit }, o) => ({
      unit,
      base: base[o],
      bars: tornadoBars(lines, o).map(({ id, low, high, ...bar }) => {
        const j = places.get(id) as number
        const end = ({ value, result }: typeof low) => ({
          at: toldValue(value, fitted.told[j] as ToldUnit),
          result: resultAt(j, value, o, result),
        })
        return { parameter: id, low: end(low), high: end(high), ...bar, ...reasonOf(bar.extremes) }
      }),
    })),
  }
}

const reasonOf = (extremes: unknown) =>
  extremes === null ? { reason: 'At least one point of it has no number.' } : {}

export function spider(fitted: FittedStudy, model: StudyModel) {
  const { lines, resultAt, runs } = line(fitted, model, fitted.percentiles)
  const base = baseResults(fitted, model)
  return {
    percentiles: fitted.percentiles,
    runs,
    results: byOutput(fitted, ({ unit }, o) => ({
      unit,
      base: base[o],
      lines: lines.lines.map(({ id, points }, j) => ({
        parameter: id,
        points: points.map(({ percentile, value, results }) => ({
          percentile,
          at: toldValue(value, fitted.told[j] as ToldUnit),
          result: resultAt(j, value, o, results[o] ?? null),
        })),
      })),
    })),
  }
}
