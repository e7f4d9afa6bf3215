import { type BlockRoom, blockRoomFor } from '../../engine/uncertainty/reduction/ordered-blocks.ts'
import type { Ranks } from '../../engine/uncertainty/reduction/ranks.ts'

/**
 * Room for all that the trials of a study are reduced in, one output or parameter after the other: 32 MB for a million. Memory that
 * each took for itself would come back when the platform sees fit.
 */
export interface ReductionRoom extends BlockRoom {
  readonly column: Float64Array
  readonly ranks: Ranks
}

/** @param column of as many trials, which is of no use any more when parameters are related to the outputs. */
export const reductionRoomFor = (
  trials: number,
  column: Float64Array = new Float64Array(trials),
): ReductionRoom => ({
  ...blockRoomFor(trials),
  column,
  ranks: new Uint32Array(trials),
})
