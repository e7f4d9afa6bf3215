import { shown } from '../format/numbers.ts'
import { sure } from '../format/sure-number.ts'
import type { ChartText } from './chart-text.ts'
import { quantileAt, reasonOfNone, type Spread } from './spread.ts'

export interface HistogramData extends ChartText {
  readonly unit: string
  readonly bars: readonly {
    readonly from: number
    readonly to: number
    readonly count: number
    readonly name: string
  }[]
  /** P10, P50 and P90. */
  readonly lines: readonly { readonly label: string; readonly value: number; readonly text: string }[]
  /** What the case itself gives; null where that is no number. */
  readonly base: number | null
}

const told = [0.1, 0.5, 0.9]

/** How a result spreads over the futures. */
export function histogramData(spread: Spread): HistogramData {
  const { label, unit, histogram, base, trials } = spread
  const lines = told.flatMap((p) => {
    const found = quantileAt(spread, p)
    if (!found || found.value === null) return []
    return [{ label: `P${p * 100}`, value: found.value, text: sure(found.value, found.standardError) }]
  })
  const edges = histogram?.edges ?? []
  const bars = (histogram?.counts ?? []).map((count, i) => {
    const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0]
    const about = `${shown(from)} to ${shown(to)} ${unit}`.trimEnd()
    return { from, to, count, name: `${about}: ${shown(count)} of ${shown(trials)} futures` }
  })
  const missing = reasonOfNone(spread)
  const beyond = (histogram?.below ?? 0) + (histogram?.above ?? 0)
  return {
    title: 'How it spreads',
    subtitle: `${label}${unit === '' ? '' : `, ${unit}`}; ${shown(trials)} futures`,
    unit,
    bars: missing ? [] : bars,
    lines,
    base: base.value,
    result: missing ?? `${label}: ${lines.map((each) => `${each.label} ${each.text}`).join(', ')} ${unit}`,
    ...(missing && { missing }),
    notes: beyond > 0 ? [`${shown(beyond)} futures lie beyond what is drawn.`] : [],
    table: {
      columns: [`From, ${unit}`, `To, ${unit}`, 'Futures'],
      rows: bars.map(({ from, to, count }) => ({ head: from, cells: [to, count] })),
    },
  }
}
