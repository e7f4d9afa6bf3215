import { Stream } from '../random/stream.ts'
import { groupsOf, orderingOf, type RankCorrelation } from './correlated-groups.ts'
import { RankOrder } from './rank-order.ts'
import { shifted } from './sampling.ts'
import { sobolColumn } from './sobol-points.ts'

/** Points of one replicate for Sobol' indices, by parameter: two independent samples, A and B. */
export interface Radial {
  readonly a: readonly Float64Array[]
  readonly b: readonly Float64Array[]
}

/** Replicates of every study of Sobol' indices; how they differ tells how sure an index is. */
export const replicates = 16

export interface RadialQuestion {
  readonly seed: number
  readonly ids: readonly string[]
  /** Points in each sample, a power of two. */
  readonly size: number
  readonly correlations: readonly RankCorrelation[]
}

/**
 * What has an index: the places of parameters that are correlated with each other, directly or by way of others, together, and
 * of each other one alone; in the order of their first parameters.
 */
export function indexGroups(
  ids: readonly string[],
  correlations: readonly RankCorrelation[],
): readonly (readonly number[])[] {
  const groups = groupsOf(correlations).map((group) =>
    group.ids.map((id) => ids.indexOf(id)).sort((i, j) => i - j),
  )
  return ids.flatMap((_, place) => {
    const group = groups.find((each) => each.includes(place)) ?? [place]
    return group[0] === place ? [group] : []
  })
}

/**
 * The two samples of a replicate: the first Sobol' points, two dimensions for each parameter, each under a random digital shift of
 * its own. Parameters have their dimensions in their order, so one that is appended moves none. In each sample by itself the
 * ranks are correlated.
 */
export function radialDesign({ seed, ids, size, correlations }: RadialQuestion, replicate: number): Radial {
  if ((size & (size - 1)) !== 0) throw new Error(`${size} is no power of two.`)
  const column = (id: string, dimension: number, purpose: 'sobolShiftA' | 'sobolShiftB') =>
    shifted(sobolColumn(dimension, size), new Stream(seed, id, purpose).take(0, replicate).first)
  const orders = groupsOf(correlations).map((group) => new RankOrder(orderingOf(group), size, true))
  const sample = (first: 0 | 1, purpose: 'sobolShiftA' | 'sobolShiftB') => {
    const columns = new Map(ids.map((id, j) => [id, column(id, 2 * j + first, purpose)]))
    for (const order of orders) order.apply(columns)
    return ids.map((id) => columns.get(id) as Float64Array)
  }
  return { a: sample(0, 'sobolShiftA'), b: sample(1, 'sobolShiftB') }
}
