import { Stream } from '../random/stream.ts'
import { shifted } from './sampling.ts'
import { sobolColumn } from './sobol-points.ts'

/** Points of one replicate for Sobol' indices, by parameter: two independent samples, A and B. */
export interface Radial {
  readonly a: readonly Float64Array[]
  readonly b: readonly Float64Array[]
}

/** Replicates of every study of Sobol' indices; how they differ tells how sure an index is. */
export const replicates = 16

/**
 * The two samples of a replicate: the first Sobol' points, two dimensions for each parameter, each under a random digital shift of
 * its own. Parameters have their dimensions in their order, so one that is appended moves none.
 *
 * @param size points in each sample, a power of two.
 */
export function radialDesign(
  { seed, ids, size }: { readonly seed: number; readonly ids: readonly string[]; readonly size: number },
  replicate: number,
): Radial {
  if ((size & (size - 1)) !== 0) throw new Error(`${size} is no power of two.`)
  const column = (id: string, dimension: number, purpose: 'sobolShiftA' | 'sobolShiftB') =>
    shifted(sobolColumn(dimension, size), new Stream(seed, id, purpose).take(0, replicate).first)
  return {
    a: ids.map((id, j) => column(id, 2 * j, 'sobolShiftA')),
    b: ids.map((id, j) => column(id, 2 * j + 1, 'sobolShiftB')),
  }
}
