import { joined } from '../../numerics/joined.ts'
import { existingInOrder, type Ordered, roomFor } from '../../numerics/order.ts'
import { quantile } from '../../numerics/quantile.ts'
import { selectedQuantiles } from '../../numerics/selected-quantiles.ts'

/** One output of a study by block, as long as each other; NaN is a trial without a number. */
export type Blocks = readonly Float64Array[]

/** What one block says by itself, of its trials that have a number. */
export interface BlockFacts {
  readonly count: number
  readonly mean: number
  /** Squared differences from the mean, added up. */
  readonly squares: number
  readonly sorted: Float64Array
}

/** An output with its trials in the order of their numbers, found once for all that is asked of it. */
export interface OrderedBlocks extends Ordered {
  readonly blocks: Blocks
  /** All blocks after each other. */
  readonly column: Float64Array
  readonly facts: readonly BlockFacts[]
}

/** Room for as many trials: what was made in it is there until it is given again. */
export interface BlockRoom extends Ordered {
  readonly byBlock: Float64Array
}

export const blockRoomFor = (count: number): BlockRoom => ({
  ...roomFor(count),
  byBlock: new Float64Array(count),
})

/** @param column all blocks after each other. */
export function orderedBlocks(
  blocks: Blocks,
  column = joined(blocks),
  room = blockRoomFor(column.length),
): OrderedBlocks {
  const { places, sorted } = existingInOrder(column, room)
  const parts = sortedParts(blocks, { places, sorted }, room.byBlock)
  return { blocks, column, places, sorted, facts: parts.map(factsOf) }
}

/** The numbers of each block in order: what is in order as a whole, is so in each part. */
function sortedParts(blocks: Blocks, { places, sorted }: Ordered, byBlock: Float64Array): Float64Array[] {
  const length = blocks[0]?.length ?? 0
  // Where the next number of each block goes.
  const free = Uint32Array.from(blocks, (_, block) => block * length)
  for (let k = 0; k < places.length; k++) {
    const block = Math.floor((places[k] as number) / length)
    const place = free[block] as number
    byBlock[place] = sorted[k] as number
    free[block] = place + 1
  }
  return Array.from(free, (end, block) => byBlock.subarray(block * length, end))
}

function factsOf(sorted: Float64Array): BlockFacts {
  const count = sorted.length
  let sum = 0
  for (let k = 0; k < count; k++) sum += sorted[k] as number
  const mean = sum / count
  let squares = 0
  for (let k = 0; k < count; k++) squares += ((sorted[k] as number) - mean) ** 2
  return { count, mean, squares, sorted }
}

/** The quantiles of the first blocks together. */
export function quantilesOfFirst(
  { blocks, column, sorted }: OrderedBlocks,
  first: number,
  shares: readonly number[],
): number[] {
  if (first === blocks.length) return shares.map((share) => quantile(sorted, share))
  const values = column.subarray(0, first * (blocks[0]?.length ?? 0))
  const isComplete = sorted.length === column.length
  return selectedQuantiles(isComplete ? values : values.filter((each) => !Number.isNaN(each)), shares)
}
