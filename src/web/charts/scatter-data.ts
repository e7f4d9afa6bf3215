import { shown } from '../format/numbers.ts'
import type { ChartText } from './chart-text.ts'

interface Axis {
  readonly label: string
  readonly unit: string
}

export interface ScatterData extends ChartText {
  readonly x: Axis
  readonly y: Axis
  readonly points: readonly {
    readonly trial: number
    readonly x: number
    /** Null for a future without such a number, which is drawn at the edge. */
    readonly y: number | null
    readonly name: string
  }[]
}

/** Single futures: what an input is in each, and what comes of it. */
export function scatterData(
  x: Axis,
  y: Axis,
  futures: readonly { readonly x: number; readonly y: number | null }[],
): ScatterData {
  const unitOf = ({ unit }: Axis) => (unit === '' ? '' : `, ${unit}`)
  const points = futures.map((each, trial) => ({
    trial,
    ...each,
    name: `Future ${shown(trial + 1)}: ${x.label} ${shown(each.x)} ${x.unit}, ${y.label} ${each.y === null ? 'none' : `${shown(each.y)} ${y.unit}`}`,
  }))
  const without = points.filter((point) => point.y === null).length
  return {
    title: 'Single futures',
    subtitle: `${y.label}${unitOf(y)}, over ${x.label}${unitOf(x)}`,
    x,
    y,
    points,
    result: `${shown(points.length)} futures by ${x.label} and ${y.label}`,
    notes: without > 0 ? [`${shown(without)} of them have no ${y.label}: they stand at the lower edge.`] : [],
    table: {
      columns: ['Future', `${x.label}${unitOf(x)}`, `${y.label}${unitOf(y)}`],
      rows: points.map((point) => ({ head: point.trial + 1, cells: [point.x, point.y] })),
    },
  }
}
