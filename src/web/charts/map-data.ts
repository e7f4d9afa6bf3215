import { shown } from '../format/numbers.ts'
import type { ChartText } from './chart-text.ts'

interface MapAxis {
  readonly label: string
  readonly unit: string
  /** Ascending, evenly spaced. */
  readonly values: readonly number[]
  /** What the input is now. */
  readonly now: number
}

/** A result over two inputs, as a sweep answers it. */
export interface Map2 {
  readonly label: string
  readonly unit: string
  /** What it is to reach. */
  readonly threshold: number
  /** Whether more than that is what whoever builds the plant wants. */
  readonly isMoreBetter: boolean
  readonly x: MapAxis
  readonly y: MapAxis
  /** The values of y run fastest; null is no number. */
  readonly values: readonly (number | null)[]
  /** Places at which it is just the threshold, solved for; in the units of the axes. */
  readonly lines: readonly (readonly (readonly [number, number])[])[]
}

export interface MapData extends ChartText {
  readonly x: MapAxis
  readonly y: MapAxis
  readonly unit: string
  readonly cells: readonly {
    readonly x: number
    readonly y: number
    readonly value: number | null
    /** Undefined where there is no number. */
    readonly isGood: boolean | undefined
    /** How far it is from the threshold, from 0 to 1. */
    readonly strength: number
    readonly name: string
  }[]
  readonly lines: Map2['lines']
}

const unitOf = ({ unit }: { readonly unit: string }): string => (unit === '' ? '' : `, ${unit}`)

/** Where a result is better than a threshold, over two inputs. */
export function mapData(map: Map2): MapData {
  const { label, unit, threshold, isMoreBetter, x, y, values, lines } = map
  const most = Math.max(...values.map((value) => (value === null ? 0 : Math.abs(value - threshold))))
  const cells = x.values.flatMap((atX, i) =>
    y.values.map((atY, j) => {
      const value = values[i * y.values.length + j] ?? null
      const place = `${x.label} ${shown(atX)}, ${y.label} ${shown(atY)}`
      const told = value === null ? 'none' : `${shown(value)} ${unit}`.trimEnd()
      return {
        x: atX,
        y: atY,
        value,
        isGood: value === null ? undefined : isMoreBetter ? value > threshold : value < threshold,
        strength: value === null || most === 0 ? 0 : Math.abs(value - threshold) / most,
        name: `${place}: ${label} ${told}`,
      }
    }),
  )
  const good = cells.filter(({ isGood }) => isGood).length
  const without = cells.filter(({ value }) => value === null).length
  const aim = `${label} ${isMoreBetter ? 'above' : 'below'} ${shown(threshold)} ${unit}`.trimEnd()
  return {
    title: 'Where it breaks even',
    subtitle: `${label}${unitOf(map)}, over ${x.label}${unitOf(x)}, and ${y.label}${unitOf(y)}`,
    x,
    y,
    unit,
    cells,
    lines,
    result: `${aim} in ${shown(Math.round((100 * good) / cells.length))} of 100 parts of the map of ${x.label} and ${y.label}`,
    notes: [
      ...(without > 0
        ? [`${shown(without)} of ${shown(cells.length)} points have no ${label}: they are crossed.`]
        : []),
      ...(lines.length === 0 ? [`${label} passes ${shown(threshold)} nowhere on this map.`] : []),
    ],
    table: {
      columns: [`${x.label}${unitOf(x)}`, `${y.label}${unitOf(y)}`, `${label}${unitOf(map)}`],
      rows: cells.map((cell) => ({ head: cell.x, cells: [cell.y, cell.value] })),
    },
  }
}
