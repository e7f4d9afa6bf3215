import { shown } from '../format/numbers.ts'
import type { ChartText } from './chart-text.ts'
import type { Estimated, Spread } from './spread.ts'
import { reasonOfNone } from './spread.ts'
import { outOfHundred } from './wording.ts'

export interface ExceedanceData extends ChartText {
  readonly unit: string
  readonly label: string
  /** Ascending; how probable is more than each. */
  readonly points: readonly { readonly value: number; readonly probability: Estimated }[]
  readonly threshold: { readonly value: number; readonly probability: number | null }
}

/** How probable it is that a result is more than a value, over all values. */
export function exceedanceData(
  spread: Spread,
  points: ExceedanceData['points'],
  threshold: { readonly value: number; readonly probability: Estimated },
): ExceedanceData {
  const { label, unit } = spread
  const missing = reasonOfNone(spread)
  const { value } = threshold.probability
  return {
    title: 'More than',
    subtitle: `How many of 100 futures have more than a value of ${label}${unit === '' ? '' : `, ${unit}`}`,
    unit,
    label,
    points,
    threshold: { value: threshold.value, probability: value },
    result:
      missing ??
      `${label} is more than ${shown(threshold.value)} ${unit} in ${outOfHundred(threshold.probability)} futures`,
    ...(missing && { missing }),
    notes: [],
    table: {
      columns: [`${label}, ${unit}`, 'Probability of more', 'Low, 95 %', 'High, 95 %'],
      rows: points.map((point) => {
        const { value: probability, interval95 } = point.probability
        return { head: point.value, cells: [probability, interval95?.[0] ?? null, interval95?.[1] ?? null] }
      }),
    },
  }
}
