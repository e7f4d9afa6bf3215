import { Stream } from '../random/stream.ts'
import { groupsOf, orderingOf, type RankCorrelation } from './correlated-groups.ts'
import { fillSimple, fractionOf, LatinHypercube } from './latin-hypercube.ts'
import { RankOrder } from './rank-order.ts'
import { sobolColumn } from './sobol-points.ts'

/** Frozen with every study: a change of any bit of a sample is another one. */
export const sampler = 1

/** How the trials of a study are drawn. */
export interface Sampling {
  /** A whole number from 0 to 2^53 − 1. */
  readonly seed: number
  readonly method: 'simple' | 'latinHypercube' | 'sobolSequence'
  /** Trials in a block; for Sobol' points a power of two. */
  readonly blockSize: number
  /** Each parameter's id, once. For Sobol' points their order counts, and one that is appended moves none. */
  readonly ids: readonly string[]
  readonly correlations: readonly RankCorrelation[]
}

const largestBlock = 1024
const smallestBlock = 64
/** So many blocks at least tell how sure an answer is. */
const leastBlocks = 16

/** Trials in a block of a study that wants at least so many: fewer in a small study, so that there are always enough blocks. */
export function blockSizeFor(trials: number): number {
  let size = largestBlock
  while (size > smallestBlock && size * leastBlocks > trials) size /= 2
  return size
}

/** Blocks of a study that wants at least so many trials: whole ones. */
export const blockCountFor = (trials: number): number =>
  Math.max(leastBlocks, Math.ceil(trials / blockSizeFor(trials)))

/**
 * A block's columns by parameter, numbers between 0 and 1, both outside. Each block is a complete design, drawn anew: it depends on
 * the seed and its own number alone, so that whoever computes it, and in whatever order, computes the same bits.
 *
 * @param columns as many as are wanted, as long as a block: they are filled; left out, new ones are.
 */
export type BlockSampler = (block: number, columns?: Float64Array[]) => Float64Array[]

/**
 * @param wanted ids of the parameters whose columns are needed, if not all: these have the same bits then, and the others cost
 *   nothing but for those that they are correlated with.
 * @throws {Error} when correlations contradict each other.
 */
export function blockSampler(sampling: Sampling, wanted: readonly string[] = sampling.ids): BlockSampler {
  const { seed, ids, correlations, method, blockSize } = sampling
  const groups = groupsOf(correlations).filter((group) => group.ids.some((id) => wanted.includes(id)))
  const needed = new Set([...wanted, ...groups.flatMap((group) => group.ids)])
  const orders = groups.map((group) => new RankOrder(orderingOf(group), blockSize, method !== 'simple'))
  const fill = filling(sampling)
  const drawn = ids.flatMap((id, place) =>
    needed.has(id) ? [{ id, place, stream: new Stream(seed, id, 'trial') }] : [],
  )
  const empty = (id: string) => [id, new Float64Array(blockSize)] as const
  const others = [...needed].filter((id) => !wanted.includes(id)).map(empty)
  return (block, columns = wanted.map(() => new Float64Array(blockSize))) => {
    const byId = new Map([...others, ...wanted.map((id, i) => [id, columns[i] as Float64Array] as const)])
    for (const { id, place, stream } of drawn) fill(byId.get(id) as Float64Array, stream, { block, place })
    for (const order of orders) order.apply(byId)
    return columns
  }
}

type Fill = (
  column: Float64Array,
  stream: Stream,
  of: { readonly block: number; readonly place: number },
) => void

function filling({ method, blockSize }: Sampling): Fill {
  if (method === 'simple') return (column, stream, { block }) => fillSimple(column, stream, block)
  if (method === 'latinHypercube') {
    const hypercube = new LatinHypercube(blockSize)
    return (column, stream, { block }) => hypercube.fill(column, stream, block)
  }
  return (column, stream, { block, place }) =>
    fillShifted(column, sobolColumn(2 * place, blockSize), stream.take(0, block).first)
}

/** Sobol' points under a random digital shift, which makes every one of them uniform and keeps how evenly they lie. */
export function shifted(points: Int32Array, shift: number): Float64Array {
  const column = new Float64Array(points.length)
  fillShifted(column, points, shift)
  return column
}

function fillShifted(column: Float64Array, points: Int32Array, shift: number): void {
  for (let i = 0; i < column.length; i++) column[i] = fractionOf((points[i] as number) ^ shift)
}
