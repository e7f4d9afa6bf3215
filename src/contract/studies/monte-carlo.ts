import { countBelow } from '../../engine/numerics/count-below.ts'
import { blockCountFor, blockSizeFor } from '../../engine/uncertainty/design/sampling.ts'
import type { StudyModel } from '../../engine/uncertainty/evaluation/study-model.ts'
import { blockRunner, type Trials } from '../../engine/uncertainty/evaluation/trials.ts'
import {
  convergenceOf,
  distributionPoints,
  histogramOf,
} from '../../engine/uncertainty/reduction/pictures.ts'
import { averageRanks } from '../../engine/uncertainty/reduction/ranks.ts'
import { isRatioThroughZero } from '../../engine/uncertainty/reduction/ratio.ts'
import {
  noiseBand,
  type Spearman,
  significantTogether,
  spearmanOfRanks,
} from '../../engine/uncertainty/reduction/spearman.ts'
import { type Summary, summaryOf } from '../../engine/uncertainty/reduction/summary.ts'
import type { FittedStudy, OnProgress } from './fitted-study.ts'
import { baseResults, missingOf } from './told.ts'

const quantiles = [0.05, 0.1, 0.5, 0.9, 0.95]
const bins = 40
const shares = 200

/** How many trials are drawn: whole blocks. */
export const trialsOf = (wanted: number): number => blockCountFor(wanted) * blockSizeFor(wanted)

export function monteCarlo(fitted: FittedStudy, model: StudyModel, onProgress: OnProgress) {
  const { study, correlations, sampling, outputs } = fitted
  const { method, trials } = sampling
  const [blockSize, count] = [blockSizeFor(trials), blockCountFor(trials)]
  const run = blockRunner(study, { method, blockSize, correlations }, model)
  const blocks = Array.from({ length: count }, (_, block) => {
    onProgress(block, count)
    return run(block)
  })
  const drawn = study.parameters.map((_, j) => joined(blocks.map(({ values }) => values[j] as Float64Array)))
  const ranks = drawn.map(averageRanks)
  const base = baseResults(fitted, model)
  return {
    method,
    trials: count * blockSize,
    blocks: count,
    results: Object.fromEntries(
      outputs.map(({ name }, o) => [name, outputAnswer(fitted, model, { blocks, o, base, drawn, ranks })]),
    ),
  }
}

interface Drawn {
  readonly blocks: readonly Trials[]
  readonly o: number
  readonly base: ReturnType<typeof baseResults>
  /** The values of each parameter, over all blocks. */
  readonly drawn: readonly Float64Array[]
  readonly ranks: readonly Float64Array[]
}

function outputAnswer(fitted: FittedStudy, model: StudyModel, given: Drawn) {
  const { quantity, thresholds } = fitted.outputs[given.o] as FittedStudy['outputs'][number]
  const results = given.blocks.map((block) => block.results[given.o] as Float64Array)
  const isRatio = isRatioThroughZero(quantity)
  const question = { quantiles, thresholds: thresholds.map(({ inOwnUnit }) => inOwnUnit), isRatio }
  const { trials, withValue, mean, sd, ...summary } = summaryOf(results, question)
  const all = joined(results)
  const existing = all.filter((value) => !Number.isNaN(value))
  const sorted = existing.toSorted()
  const base = given.base[given.o] as Drawn['base'][number]
  return {
    unit: quantity.unit,
    trials,
    withValue,
    ...missingOf(fitted, model, given.o, given.blocks),
    base: { ...base, percentile: percentileOf(sorted, base.value) },
    mean,
    sd,
    quantiles: summary.quantiles,
    exceedance: summary.exceedance.map((estimate, t) => {
      const { value, unit } = thresholds[t] as (typeof thresholds)[number]
      return { ...estimate, threshold: { value, unit } }
    }),
    histogram: histogramOf(sorted, bins) ?? null,
    ecdf: distributionPoints(sorted, shares),
    spearman: rankCorrelations(fitted, given, all, existing),
    noiseBand: withValue > 2 ? noiseBand(withValue) : null,
    convergence: convergenceOf(results, isRatio).map(settled),
  }
}

function settled({ trials, mean, quantiles }: Summary) {
  const [p10, p90] = quantiles.map(({ p: _, ...estimate }) => estimate)
  return { trials, mean, p10, p90 }
}

/** Share of the trials with a number that are at most as much as the case itself gives. */
const percentileOf = (sorted: Float64Array, value: number | null): number | null =>
  value === null || sorted.length === 0 ? null : countBelow(sorted, value, true) / sorted.length

const varying = { x: 'The parameter does not vary.', y: 'The output does not vary.' }

function rankCorrelations(
  { study }: FittedStudy,
  { drawn, ranks }: Drawn,
  all: Float64Array,
  existing: Float64Array,
) {
  const isComplete = existing.length === all.length
  const ranked = averageRanks(existing)
  const found = study.parameters.map((_, j): Spearman => {
    if (existing.length === 0)
      return { rho: null, p: null, interval95: null, reason: 'No trial has a number.' }
    const own = isComplete
      ? (ranks[j] as Float64Array)
      : averageRanks((drawn[j] as Float64Array).filter((_, k) => !Number.isNaN(all[k] as number)))
    const told = spearmanOfRanks(own, ranked)
    return told.reason ? { ...told, reason: varying[told.reason.startsWith('x') ? 'x' : 'y'] } : told
  })
  const significant = significantTogether(found.map(({ p }) => p))
  return found.map((each, j) => ({
    parameter: study.parameters[j]?.id ?? '',
    ...each,
    isSignificant: significant[j] === true,
  }))
}

function joined(columns: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(columns.reduce((sum, { length }) => sum + length, 0))
  let place = 0
  for (const column of columns) {
    all.set(column, place)
    place += column.length
  }
  return all
}
