import { columnDecimals, shown, signed, withDecimals } from '../format/numbers.ts'
import type { ChartText } from './chart-text.ts'
import { reasonOf, type Scalar } from './measured.ts'

/** One end of an input's range, and the result there. */
interface End {
  readonly input: number
  readonly output: Scalar
}

/** How a result moves with each input alone, as a sweep answers it. */
export interface Sensitivity {
  /** The result as it is now, under its short name. */
  readonly output: Scalar & { readonly label: string }
  /** What the ends are, such as: each input ±10 %. */
  readonly range: string
  readonly rows: readonly {
    readonly pointer: string
    readonly label: string
    readonly unit: string
    readonly low: End
    readonly high: End
  }[]
}

export interface TornadoEnd {
  /** How the result differs; null where there is none. */
  readonly difference: number | null
  readonly text: string
  readonly name: string
}

export interface TornadoData extends ChartText {
  readonly unit: string
  readonly rows: readonly {
    readonly pointer: string
    readonly label: string
    readonly low: TornadoEnd
    readonly high: TornadoEnd
  }[]
}

interface TornadoView {
  /** Whether ends are labelled by the change of the result or by the result. */
  readonly labels: 'differences' | 'results'
  /** How many inputs are drawn; the others are in the table. */
  readonly most?: number
}

const most = 10

type SensitivityRow = Sensitivity['rows'][number]

/** Which inputs move a result most, the strongest first. */
export function tornadoData(sensitivity: Sensitivity, view: TornadoView): TornadoData {
  const { output, range, rows } = sensitivity
  const { label, unit, value } = output
  const columns = ['Input', 'Unit', 'Low', 'High', `${label} at low, ${unit}`, `${label} at high, ${unit}`]
  const sorted = rows.toSorted((a, b) => strength(b, value) - strength(a, value))
  const table = {
    columns,
    rows: sorted.map((row) => ({
      head: row.label,
      cells: [row.unit, row.low.input, row.high.input, row.low.output.value, row.high.output.value],
    })),
  }
  const common = { title: 'What moves it most', subtitle: `${label}, ${unit}; ${range}`, unit, table }
  const nothing = { ...common, rows: [], notes: [] }
  if (value === null) {
    const missing = reasonOf(output)
    return { ...nothing, result: `${label}: none. ${missing}`, missing }
  }
  const moving = sorted.filter((row) => strength(row, value) > 0)
  if (moving.length === 0) {
    const missing = `None of these inputs moves ${label}.`
    return { ...nothing, result: missing, missing }
  }
  const drawn = moving.slice(0, view.most ?? most)
  const differences = drawn.flatMap(({ low, high }) =>
    [low, high].map((end) => (end.output.value ?? value) - value),
  )
  const decimals = columnDecimals(differences)
  const endOf = (end: End, inputUnit: string): TornadoEnd =>
    tornadoEnd(end, { ...sensitivity.output, value, inputUnit, decimals, view })
  const data = drawn.map(({ pointer, label: name, unit: own, low, high }) => ({
    pointer,
    label: name,
    low: endOf(low, own),
    high: endOf(high, own),
  }))
  return {
    ...common,
    result: resultOf(label, unit, data),
    rows: data,
    notes: notesOf(rows.length, drawn, moving, value, unit),
  }
}

/** How far a result is moved at most. An end without a result counts as nothing, because nobody knows how far it is. */
const strength = ({ low, high }: SensitivityRow, now: number | null): number =>
  Math.max(
    ...[low, high].map(({ output }) =>
      output.value === null || now === null ? 0 : Math.abs(output.value - now),
    ),
  )

interface EndContext {
  readonly label: string
  readonly unit: string
  readonly value: number
  readonly inputUnit: string
  readonly decimals: number
  readonly view: TornadoView
}

function tornadoEnd(
  { input, output }: End,
  { label, unit, value, inputUnit, decimals, view }: EndContext,
): TornadoEnd {
  const at = `at ${shown(input)} ${inputUnit}`.trimEnd()
  if (output.value === null)
    return { difference: null, text: 'none', name: `none ${at}: ${reasonOf(output)}` }
  const difference = output.value - value
  const change = signed(withDecimals(difference, decimals), difference)
  const text = view.labels === 'differences' ? change : withDecimals(output.value, decimals)
  return { difference, text, name: `${text} ${at}: ${label} ${shown(output.value)} ${unit}` }
}

function resultOf(label: string, unit: string, rows: TornadoData['rows']): string {
  const named = rows.slice(0, mostNamed).map(({ label: name, low, high }) => {
    const ends = [low, high].map(({ difference, text }) => (difference === null ? 'none' : text))
    return `${name} ${ends.join(' to ')}`
  })
  return `${label} is moved most by ${named.join(', ')} ${unit}`
}

const mostNamed = 3

function notesOf(
  count: number,
  drawn: readonly SensitivityRow[],
  moving: readonly SensitivityRow[],
  now: number,
  unit: string,
): string[] {
  const lost = drawn.filter(({ low, high }) => [low, high].some(({ output }) => output.value === null))
  const next = moving[drawn.length]
  const rest = count - drawn.length
  const least = next ? `at most ${shown(strength(next, now))} ${unit}` : 'nothing'
  const more =
    rest === 1 ? `One more in the table moves ${least}.` : `${rest} more in the table move ${least}.`
  return [
    ...(rest > 0 ? [more] : []),
    ...lost.map(({ label, low, high }) => {
      const end = [low, high].find(({ output }) => output.value === null)
      return `${label}: no result at ${shown(end?.input ?? 0)}. ${reasonOf(end?.output ?? {})}`
    }),
  ]
}
