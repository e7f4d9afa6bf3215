import { type Clock, fixedMilliseconds, margin, type WorkEstimate } from '../work-estimate.ts'
import type { FittedMatrix } from './fit-matrix.ts'
import { calculatedCells } from './run-matrix.ts'

const probes = 6

/** Measures some of the cells, evenly chosen, and estimates from these what all take. */
export function estimateMatrix(matrix: FittedMatrix, clock: Clock, limitMilliseconds: number): WorkEstimate {
  const { countries, pathways, policies } = matrix
  const cells = countries.length * pathways.length * policies.length
  const some = {
    ...matrix,
    countries: evenly(countries, probes),
    pathways: evenly(pathways, probes),
    policies: policies.slice(0, 1),
  }
  const laps: number[] = []
  let begin = clock()
  for (const _ of calculatedCells(some, () => {})) {
    const now = clock()
    laps.push(now - begin)
    begin = now
    if (laps.length >= 2 * probes) break
  }
  // The first ones are slower: the code is not warm yet.
  const warm = laps.slice(Math.floor(laps.length / 2))
  const perCell = warm.reduce((sum, each) => sum + each, 0) / warm.length
  const fitting = Math.floor(((limitMilliseconds - fixedMilliseconds) * margin) / perCell)
  return {
    milliseconds: fixedMilliseconds + cells * perCell,
    fitting: fitting < 1 ? null : { cells: fitting },
  }
}

function evenly<Each>(all: readonly Each[], most: number): Each[] {
  if (all.length <= most) return [...all]
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)] as Each)
}
