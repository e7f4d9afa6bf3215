import { countBelow } from '../../engine/numerics/count-below.ts'
import { missingByReason } from '../../engine/uncertainty/evaluation/missing.ts'
import type { StudyModel } from '../../engine/uncertainty/evaluation/study-model.ts'
import {
  type BlockRoom,
  type Blocks,
  orderedBlocks,
} from '../../engine/uncertainty/reduction/ordered-blocks.ts'
import {
  convergenceOf,
  distributionPoints,
  histogramOf,
} from '../../engine/uncertainty/reduction/pictures.ts'
import { type Ranks, ranksIn } from '../../engine/uncertainty/reduction/ranks.ts'
import { isRatioThroughZero } from '../../engine/uncertainty/reduction/ratio.ts'
import { noiseBand } from '../../engine/uncertainty/reduction/spearman.ts'
import { type Summary, summaryOfFirst } from '../../engine/uncertainty/reduction/summary.ts'
import { drawnBlocks } from './drawn-blocks.ts'
import type { FittedStudy } from './fitted-study.ts'
import { monteCarloDesign } from './monte-carlo-design.ts'
import { baseResults } from './told.ts'

const quantiles = [0.05, 0.1, 0.5, 0.9, 0.95]
const bins = 40
const shares = 200

/**
 * What is told of one output of a study of Monte Carlo by itself. From the ranks of its trials follows what the parameters have to
 * do with it.
 *
 * @param column of all trials, block by block; NaN where there is no number.
 * @param room for as many trials.
 * @param ranks is filled.
 * @param onStep is called again and again: what it throws ends the work.
 */
export function summariseOutput(
  fitted: FittedStudy,
  model: StudyModel,
  o: number,
  { column, room, ranks }: { readonly column: Float64Array; readonly room: BlockRoom; readonly ranks: Ranks },
  onStep: () => void = () => {},
) {
  const { quantity, thresholds } = fitted.outputs[o] as FittedStudy['outputs'][number]
  const blocks = blocksOf(fitted, column)
  const ordered = orderedBlocks(blocks, column, room)
  onStep()
  const isRatio = isRatioThroughZero(quantity)
  const question = { quantiles, thresholds: thresholds.map(({ inOwnUnit }) => inOwnUnit), isRatio }
  const { trials, withValue, mean, sd, ...summary } = summaryOfFirst(ordered, blocks.length, question)
  onStep()
  const { sorted } = ordered
  const base = baseResults(fitted, model)[o] as ReturnType<typeof baseResults>[number]
  const told = {
    unit: quantity.unit,
    trials,
    withValue,
    withoutValue: withValue === trials ? [] : reasonsIn(fitted, model, o, blocks),
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
    noiseBand: withValue > 2 ? noiseBand(withValue) : null,
    convergence: convergenceOf(ordered, isRatio).map(settled),
  }
  onStep()
  ranksIn(ordered, ranks)
  return told
}

export type OutputSummary = ReturnType<typeof summariseOutput>

function blocksOf({ sampling: { trials } }: FittedStudy, column: Float64Array): Blocks {
  const { blockSize } = monteCarloDesign(trials)
  return Array.from({ length: column.length / blockSize }, (_, block) =>
    column.subarray(block * blockSize, (block + 1) * blockSize),
  )
}

/** Values are made again for the blocks alone that are asked. */
function reasonsIn(fitted: FittedStudy, model: StudyModel, o: number, blocks: Blocks) {
  const valuesOf = drawnBlocks(fitted)
  return missingByReason(
    model,
    model.outputs[o] as StudyModel['outputs'][number],
    blocks.map((results, block) => ({ results, valuesOf: () => valuesOf(block) })),
  )
}

function settled({ trials, mean, quantiles }: Summary) {
  const [p10, p90] = quantiles.map(({ p: _, ...estimate }) => estimate)
  return { trials, mean, p10, p90 }
}

/** Share of the trials with a number that are at most as much as the case itself gives. */
const percentileOf = (sorted: Float64Array, value: number | null): number | null =>
  value === null || sorted.length === 0 ? null : countBelow(sorted, value, true) / sorted.length
