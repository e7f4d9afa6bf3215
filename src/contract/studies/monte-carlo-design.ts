import {
  type BlockSampler,
  blockCountFor,
  blockSampler,
  blockSizeFor,
} from '../../engine/uncertainty/design/sampling.ts'
import type { StudyModel } from '../../engine/uncertainty/evaluation/study-model.ts'
import { type BlockRunner, blockRunner } from '../../engine/uncertainty/evaluation/trials.ts'
import type { FittedStudy } from './fitted-study.ts'

/** How many trials a study of Monte Carlo has, and in how many parts they are drawn. */
export interface MonteCarloDesign {
  readonly blockSize: number
  readonly blocks: number
}

/** @param trials as many as are wanted at least: whole blocks are drawn. */
export const monteCarloDesign = (trials: number): MonteCarloDesign => ({
  blockSize: blockSizeFor(trials),
  blocks: blockCountFor(trials),
})

/** Blocks that are computed at once where several share the work; only the last batch may have fewer. */
export const blocksInBatch = 64

/** A block has no more trials than 1,024. */
export const batchTrials = blocksInBatch * blockSizeFor(Number.POSITIVE_INFINITY)

/** How many batches there are. */
export const batchesOf = ({ blocks }: MonteCarloDesign): number => Math.ceil(blocks / blocksInBatch)

/** How many trials are drawn where so many are wanted. */
export const trialsOf = (wanted: number): number => blockCountFor(wanted) * blockSizeFor(wanted)

const samplingOf = ({ sampling: { method, trials }, correlations }: FittedStudy) => ({
  method,
  blockSize: blockSizeFor(trials),
  correlations,
})

/** The trials of a block: whoever asks for it gets the same bits. */
export const blockOf = (fitted: FittedStudy, model: StudyModel): BlockRunner =>
  blockRunner(fitted.study, samplingOf(fitted), model)

/**
 * Percentiles of some parameters in a block, without evaluating anything.
 *
 * @param wanted ids of the parameters.
 */
export const percentilesIn = (fitted: FittedStudy, wanted?: readonly string[]): BlockSampler => {
  const { seed, parameters } = fitted.study
  return blockSampler({ seed, ids: parameters.map(({ id }) => id), ...samplingOf(fitted) }, wanted)
}
