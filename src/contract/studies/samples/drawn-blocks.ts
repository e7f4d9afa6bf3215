import { blockCountFor, blockSizeFor } from '../../../engine/uncertainty/design/sampling.ts'
import { blockDrawer } from '../../../engine/uncertainty/evaluation/trials.ts'
import type { FittedStudy } from '../fitted-study.ts'

/** How the trials of a Monte Carlo study lie in blocks. */
export const blocksOf = ({ sampling: { method, trials }, correlations }: FittedStudy) => ({
  method,
  correlations,
  blockSize: blockSizeFor(trials),
  blocks: blockCountFor(trials),
})

/** The values of each parameter in a block, in the engine's units, without any other block being drawn. */
export const drawnBlocks = (fitted: FittedStudy): ((block: number) => Float64Array[]) =>
  blockDrawer(fitted.study, blocksOf(fitted))
