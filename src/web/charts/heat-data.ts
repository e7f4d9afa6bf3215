import { shown } from '../format/numbers.ts'
import type { ChartText } from './chart-text.ts'

/** A result of the case elsewhere, as a matrix answers it. */
export interface Heat {
  readonly label: string
  readonly unit: string
  readonly isMoreBetter: boolean
  /** What the rows and the columns are. */
  readonly of: { readonly rows: string; readonly columns: string }
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly name: string
    /** One for each column; null is no number, with its reason. */
    readonly cells: readonly { readonly value: number | null; readonly reason?: string }[]
  }[]
}

export interface HeatData extends ChartText {
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly name: string
    readonly cells: readonly {
      readonly text: string
      /** From the worst, 0, to the best, 1; undefined where there is no number. */
      readonly rank: number | undefined
      readonly name: string
      /** Where it is in what was given. */
      readonly row: number
      readonly column: number
    }[]
  }[]
}

/** So many rows are drawn; the others are in the table. */
const most = 20

/** The case in other places, the best of the first column first. */
export function heatData(heat: Heat): HeatData {
  const { label, unit, isMoreBetter, of } = heat
  const { columns, rows, empty } = withoutEmpty(heat)
  const known = rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (value === null ? [] : [value])))
  const [least, greatest] = [Math.min(...known), Math.max(...known)]
  const badness = (value: number | null) =>
    value === null ? Number.POSITIVE_INFINITY : isMoreBetter ? -value : value
  const bestOf = ({ cells }: Pick<Heat['rows'][number], 'cells'>) => badness(cells[0]?.value ?? null)
  const sorted = rows.toSorted((a, b) => bestOf(a) - bestOf(b) || 0)
  const rankOf = (value: number) => {
    const part = greatest === least ? 1 : (value - least) / (greatest - least)
    return isMoreBetter ? part : 1 - part
  }
  const unitText = unit === '' ? '' : ` ${unit}`
  const drawn = sorted.slice(0, most).map(({ name, row, cells }) => ({
    name,
    cells: cells.map(({ value, reason, column }, i) => ({
      row,
      column,
      text: value === null ? 'none' : shown(value),
      rank: value === null ? undefined : rankOf(value),
      name: `${name}, ${columns[i]}: ${label} ${value === null ? `none. ${reason ?? ''}` : `${shown(value)}${unitText}`}`,
    })),
  }))
  const [first] = drawn
  const missing = known.length === 0 ? `${label} exists nowhere else.` : undefined
  return {
    title: 'Elsewhere',
    subtitle: `${label}${unit === '' ? '' : `, ${unit}`}: the case with the defaults of other ${of.rows} and ${of.columns}`,
    columns,
    rows: missing ? [] : drawn,
    result:
      missing ??
      `${label} is best in ${first?.name}, ${first?.cells[0]?.text}${unitText}, of ${shown(rows.length)} ${of.rows}`,
    ...(missing && { missing }),
    notes: [
      ...empty.map(({ column, reason }) => `${column}: no ${label} anywhere. ${reason}`.trimEnd()),
      ...(rows.length > most
        ? [`The best ${most} are drawn; all ${shown(rows.length)} are in the table.`]
        : []),
    ],
    table: {
      columns: [of.rows, ...columns.map((column) => `${column}${unit === '' ? '' : `, ${unit}`}`)],
      rows: sorted.map(({ name, cells }) => ({
        head: name,
        cells: cells.map(({ value, reason }) => value ?? reason ?? null),
      })),
    },
  }
}

/** Columns without any number are told in a line each. */
function withoutEmpty({ columns, rows }: Heat) {
  const isEmpty = (i: number) => rows.every(({ cells }) => cells[i]?.value === null)
  const keep = <Each>(list: readonly Each[]) => list.filter((_, i) => !isEmpty(i))
  return {
    columns: keep(columns),
    rows: rows.map(({ name, cells }, row) => ({
      name,
      row,
      cells: keep(cells.map((cell, column) => ({ ...cell, column }))),
    })),
    empty: columns.flatMap((column, i) =>
      isEmpty(i) ? [{ column, reason: rows[0]?.cells[i]?.reason ?? '' }] : [],
    ),
  }
}
