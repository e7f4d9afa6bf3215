import { type BlockRoom, blockRoomFor } from '../../engine/uncertainty/reduction/ordered-blocks.ts'
import type { Ranks } from '../../engine/uncertainty/reduction/ranks.ts'

/**
 * Room for all that the trials of a study are reduced in, one output or parameter after the other: 36 MB for a million. Memory that
 * each took for itself would come back when the platform sees fit.
 */
export interface ReductionRoom extends BlockRoom {
  readonly column: Float64Array
  readonly ranks: Ranks
}

export const reductionRoomFor = (trials: number): ReductionRoom => ({
  ...blockRoomFor(trials),
  column: new Float64Array(trials),
  ranks: new Uint32Array(trials),
})
