import { zeros } from '../../../engine/numerics/zeros.ts'
import { GroupedModel } from '../../../engine/uncertainty/evaluation/grouped-model.ts'
import type { StudyModel } from '../../../engine/uncertainty/evaluation/study-model.ts'
import {
  type Contour,
  contourOf,
  crossingsAlong,
  type MapPoint,
  passedEdges,
} from '../../../engine/uncertainty/reduction/contour.ts'
import type { NamedOutput, Threshold } from '../fitted-study.ts'
import type { FittedAxis } from './fit-axis.ts'
import { type FittedSweep, groupedStudy } from './fit-sweep.ts'

/** Where an output passes a threshold, in the units of the axes. */
export interface BreakEven {
  readonly threshold: { readonly value: number; readonly unit: string }
  /** One for each axis; on an axis of choices, which of them, from 0. */
  readonly crossings: readonly (readonly number[])[]
  readonly lines: readonly (readonly MapPoint[])[]
  readonly reason?: string
}

/** A map of more edges than this that change their sign shows noise and no line. */
const mostEdges = 1_000
/** How often one edge may be evaluated. */
const budget = 200
const tooMany = `The output passes the threshold on more than ${mostEdges} edges of the grid: look at a part of it.`

/** An axis in ascending order, each value once; where it is in the engine's columns, and in the grid. */
interface Scale {
  readonly values: readonly number[]
  readonly places: readonly number[]
  readonly inColumn: (value: number) => number
}

function scaleOf(axis: FittedAxis): Scale {
  const told = axis.isStructural ? axis.column : (axis.given.values.values as readonly number[])
  const sorted = told.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value)
  const once = sorted.filter(({ value }, i) => i === 0 || value !== sorted[i - 1]?.value)
  const factor = axis.isStructural ? 1 : axis.told.factor
  return {
    values: once.map(({ value }) => value),
    places: once.map(({ place }) => place),
    inColumn: (value) => value * factor,
  }
}

/** Each edge of the grid at whose ends an output lies on different sides is solved for: nothing is interpolated. */
export function breakEvens(
  sweep: FittedSweep,
  model: StudyModel,
  output: NamedOutput,
  values: Float64Array,
): BreakEven[] {
  if (output.thresholds.length === 0) return []
  const own = model.outputs.length === 1 ? model : modelOf(sweep, output)
  return output.thresholds.map((threshold) => {
    const told = { value: threshold.value, unit: threshold.unit }
    const at = (row: readonly number[]) =>
      (own.evaluate(row.map((each) => Float64Array.of(each)))[0]?.[0] ?? Number.NaN) - threshold.inOwnUnit
    const found =
      sweep.axes.length === 1
        ? onLine(sweep.axes[0] as FittedAxis, values, threshold, at)
        : onMap(sweep.axes as [FittedAxis, FittedAxis], values, threshold, at)
    return { threshold: told, ...found }
  })
}

/** Has one output alone, so that no others are computed at each step. */
const modelOf = (sweep: FittedSweep, { quantity }: NamedOutput): StudyModel =>
  new GroupedModel({ ...groupedStudy(sweep), outputs: [quantity] })

type Found = Omit<BreakEven, 'threshold'>
type At = (row: readonly number[]) => number

function onLine(axis: FittedAxis, values: Float64Array, { inOwnUnit }: Threshold, at: At): Found {
  if (axis.isStructural) return { crossings: [], lines: [] }
  const { values: xs, places, inColumn } = scaleOf(axis)
  const own = places.map((place) => (values[place] as number) - inOwnUnit)
  const found = crossingsAlong(xs, own, (x) => at([inColumn(x)]), zeroBetween)
  return { crossings: found.map((x) => [x]), lines: [] }
}

function onMap(
  axes: readonly [FittedAxis, FittedAxis],
  values: Float64Array,
  { inOwnUnit }: Threshold,
  at: At,
): Found {
  const [x, y] = axes.map(scaleOf) as [Scale, Scale]
  const width = axes[1].column.length
  const own = Float64Array.from({ length: x.values.length * y.values.length }, (_, k) => {
    const [i, j] = [Math.floor(k / y.values.length), k % y.values.length]
    return (values[(x.places[i] as number) * width + (y.places[j] as number)] as number) - inOwnUnit
  })
  const atPlace = (a: number, b: number) => at([x.inColumn(a), y.inColumn(b)])
  const map = { xs: x.values, ys: y.values, values: own, at: atPlace, zeroBetween }
  if (passedEdges(map) > mostEdges) return { crossings: [], lines: [], reason: tooMany }
  const structural = axes.findIndex(({ isStructural }) => isStructural)
  if (structural >= 0) return { crossings: alongOne(map, structural), lines: [] }
  return contourOf(map) satisfies Contour
}

/** Along the axis that has numbers, for each choice of the other. */
function alongOne(map: Parameters<typeof contourOf>[0], structural: number): number[][] {
  const { xs, ys, values, at } = map
  if (structural === 0)
    return xs.flatMap((x, i) => {
      const own = ys.map((_, j) => values[i * ys.length + j] as number)
      return crossingsAlong(ys, own, (y) => at(x, y), zeroBetween).map((y) => [x, y])
    })
  return ys.flatMap((y, j) => {
    const own = xs.map((_, i) => values[i * ys.length + j] as number)
    return crossingsAlong(xs, own, (x) => at(x, y), zeroBetween).map((x) => [x, y])
  })
}

function zeroBetween(f: (place: number) => number, a: number, b: number): number | undefined {
  return zeros(f, [a, b], budget).found[0]
}
