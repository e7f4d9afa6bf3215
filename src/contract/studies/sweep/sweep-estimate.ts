import { GroupedModel } from '../../../engine/uncertainty/evaluation/grouped-model.ts'
import { type Clock, fastest, fixedMilliseconds, margin, type WorkEstimate } from '../work-estimate.ts'
import { type FittedSweep, groupedStudy } from './fit-sweep.ts'

const probe = 64
/** What an edge of the grid takes to solve for. */
const evaluationsPerEdge = 20
/** Numbers of the answer, as measured on two shared cores. */
const perNumber = 0.0003

/** Measures how fast the case is at some of its own points, as `estimateWork` does for trials. */
export function estimateSweep(
  sweep: FittedSweep,
  model: GroupedModel,
  clock: Clock,
  limitMilliseconds: number,
): WorkEstimate {
  const { axes, columns, outputs } = sweep
  const points = columns[0]?.length ?? 0
  // All of one combination: that of the first point.
  const { structural } = groupedStudy(sweep)
  const probed = columns.map((column, j) =>
    Float64Array.from({ length: probe }, (_, k) => column[structural.includes(j) ? 0 : k % points] as number),
  )
  const begin = clock()
  model.evaluate(probed)
  const compiling = clock() - begin
  const perPoint = fastest(clock, () => model.evaluate(probed)) / probe + outputs.length * perNumber
  const single = probed.map((column) => column.subarray(0, 1))
  const perEvaluation = fastest(clock, () => model.evaluate(single))
  const lengths = axes.map(({ column }) => column.length)
  const edges = 2 * lengths.reduce((sum, length) => sum + length, 0)
  const thresholds = outputs.reduce((sum, each) => sum + each.thresholds.length, 0)
  const others = otherCombinations(sweep, clock, compiling)
  const fixed =
    fixedMilliseconds + others + thresholds * (compiling + edges * evaluationsPerEdge * perEvaluation)
  const fitting = Math.floor(((limitMilliseconds - fixed) * margin) / perPoint)
  return {
    milliseconds: fixed + points * perPoint,
    fitting: fitting < 1 ? null : { points: fitting },
  }
}

/** The cases of the other combinations: compiled, or their few points calculated one by one. */
function otherCombinations(sweep: FittedSweep, clock: Clock, compiling: number): number {
  const { columns, combinations } = sweep
  if (combinations === 1) return 0
  const first = columns.map((column) => column.subarray(0, 1))
  const alone = fastest(clock, () => new GroupedModel(groupedStudy(sweep)).evaluate(first))
  const points = (columns[0]?.length ?? 0) / combinations
  return (combinations - 1) * Math.min(compiling, points * alone)
}
