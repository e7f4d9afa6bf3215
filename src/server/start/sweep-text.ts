import type { SweepAnswer } from '../../contract/studies/sweep/run-sweep.ts'
import { textTable } from './text-table.ts'

type Axis = SweepAnswer['axes'][number]
type Result = SweepAnswer['results'][string]

const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 5 })
/** So many rows, columns and crossings fit on a terminal. */
const [mostRows, mostColumns, mostCrossings] = [24, 8, 24]

/** What a sweep found, as tables; of long lists some evenly chosen rows and columns. */
export function sweepText(answer: SweepAnswer): string[] {
  const { axes, arrangement } = answer
  const tables =
    arrangement === 'grid' && axes.length === 2
      ? Object.entries(answer.results).map(([name, result]) => mapTable(answer, name, result))
      : [listTable(answer)]
  return [...tables, ...Object.entries(answer.results).flatMap((each) => crossingTables(axes, each))]
}

export const sweepHead = ({ points, combinations }: SweepAnswer): string =>
  `${digits.format(points)} points${combinations > 1 ? ` of ${combinations} cases with formulas of their own` : ''}`

/** Places that lie evenly, the first and the last among them. */
function chosen(length: number, most: number): number[] {
  if (length <= most) return Array.from({ length }, (_, i) => i)
  return Array.from({ length: most }, (_, i) => Math.round((i * (length - 1)) / (most - 1)))
}

const valueAt = ({ values, unit }: Axis, place: number): string => told(values[place], unit)

function told(value: unknown, unit: string | null): string {
  if (typeof value === 'number') return `${digits.format(value)}${unit && unit !== '1' ? ` ${unit}` : ''}`
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const cell = (value: number | null | undefined): string =>
  typeof value === 'number' ? digits.format(value) : 'none'

const titled = (name: string, { unit }: Result): string => `${name}${unit === '1' ? '' : `, ${unit}`}`

const lines = (title: string, rows: readonly (readonly string[])[]): string =>
  [title, ...textTable(rows).map((row) => `  ${row}`)].join('\n')

function mapTable({ axes }: SweepAnswer, name: string, result: Result): string {
  const [down, across] = axes as unknown as [Axis, Axis]
  const columns = chosen(across.values.length, mostColumns)
  const head = ['', ...columns.map((j) => valueAt(across, j))]
  const rows = chosen(down.values.length, mostRows).map((i) => [
    valueAt(down, i),
    ...columns.map((j) => cell(result.values[i * across.values.length + j])),
  ])
  return [
    lines(`${titled(name, result)}: ${down.id} down, ${across.id} across`, [head, ...rows]),
    ...why(result),
  ].join('\n')
}

function listTable({ axes, arrangement, points, results }: SweepAnswer): string {
  const named = Object.entries(results)
  const head = [...axes.map(({ id }) => id), ...named.map(([name, result]) => titled(name, result))]
  const rows = chosen(points, mostRows).map((k) => [
    ...axes.map((axis, j) => valueAt(axis, arrangement === 'list' ? k : placeIn(axes, j, k))),
    ...named.map(([, result]) => cell(result.values[k])),
  ])
  return [
    lines('The case at each point', [head, ...rows]),
    ...named.flatMap(([, result]) => why(result)),
  ].join('\n')
}

/** Which value of an axis a point of the grid has; the last axis runs fastest. */
function placeIn(axes: readonly Axis[], j: number, k: number): number {
  const width = axes.slice(j + 1).reduce((product, { values }) => product * values.length, 1)
  return Math.floor(k / width) % (axes[j]?.values.length ?? 1)
}

const why = ({ withoutValue }: Result): string[] =>
  withoutValue.map(({ reason, points }) => `  ${digits.format(points.length)} points without: ${reason}`)

function crossingTables(axes: readonly Axis[], [name, { breakEven }]: readonly [string, Result]): string[] {
  return breakEven.map(({ threshold, crossings, reason }) => {
    const title = `${name} passes ${digits.format(threshold.value)} ${threshold.unit}`
    if (reason || crossings.length === 0) return `${title} nowhere on the grid${reason ? `: ${reason}` : ''}`
    const rows = chosen(crossings.length, mostCrossings).map((k) =>
      axes.map((axis, j) => {
        const value = crossings[k]?.[j] as number
        return axis.isStructural ? valueAt(axis, value) : told(value, axis.unit)
      }),
    )
    return lines(`${title} at`, [axes.map(({ id }) => id), ...rows])
  })
}
