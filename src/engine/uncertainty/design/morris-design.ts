import { Stream } from '../random/stream.ts'

/** Trajectories through the unit cube, in each of which every parameter moves once. */
export interface MorrisDesign {
  readonly seed: number
  readonly ids: readonly string[]
  readonly trajectories: number
  /** An even number of values that each coordinate may have, from 0 to 1. */
  readonly levels: number
}

/** How far a coordinate moves: by half of the levels, so that each of them is as likely. */
const morrisStep = (levels: number): number => levels / (2 * (levels - 1))

/**
 * Coordinates by parameter, k + 1 rows for each of the trajectories after each other. In which order parameters move follows from
 * random numbers of their own, so where one of them starts and how it moves does not depend on the others.
 */
export function morrisDesign({ seed, ids, trajectories, levels }: MorrisDesign): Float64Array[] {
  if (levels % 2 !== 0) throw new Error(`${levels} levels are not an even number.`)
  const rows = ids.length + 1
  const columns = ids.map(() => new Float64Array(rows * trajectories))
  const starts = ids.map((id) => new Stream(seed, id, 'morrisStart'))
  const orders = ids.map((id) => new Stream(seed, id, 'morrisOrder'))
  const step = morrisStep(levels)
  for (let t = 0; t < trajectories; t++) {
    const keys = orders.map((stream) => stream.uniform(t, 0))
    const moving = ids.map((_, j) => j).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b)
    moving.forEach((j, place) => {
      const level = Math.floor((starts[j] as Stream).uniform(t, 0) * levels)
      const start = level / (levels - 1)
      const moved = level < levels / 2 ? start + step : start - step
      const column = columns[j] as Float64Array
      column.fill(start, t * rows, t * rows + place + 1).fill(moved, t * rows + place + 1, (t + 1) * rows)
    })
  }
  return columns
}

/**
 * Percentiles of coordinates: each level is the middle of one of as many equally likely parts, because at 0 and at 1 themselves a
 * distribution without ends has no value.
 */
export const percentilesOf = (coordinates: Float64Array, levels: number): Float64Array =>
  coordinates.map((x) => (x * (levels - 1) + 0.5) / levels)
