import { withDecimals } from '../format/numbers.ts'
import type { ChartText } from './chart-text.ts'
import type { Part } from './colours.ts'
import { reasonOf, type Scalar } from './measured.ts'
import { roundedToSum } from './rounded-sum.ts'
import { partText, sentenceCase, share } from './wording.ts'

/** A step of a waterfall: it begins where the step above ended, but for a total, which begins at zero. */
export interface WaterfallRow {
  /** It is the same at each calculation, although the place is not. */
  readonly key: string
  readonly label: string
  /** The number as it is shown, in the chart's unit. */
  readonly text: string
  readonly share?: string
  readonly from: number
  readonly to: number
  readonly part: Part
  readonly isTotal: boolean
  /** Set where it stands for the steps below it, which lead from the same place to the same. */
  readonly isGroup?: boolean
}

export interface WaterfallData extends ChartText {
  readonly rows: readonly WaterfallRow[]
  readonly unit: string
  /** Whether the scale holds only the steps, because they are small beside the totals, which are marks then. */
  readonly isCut?: boolean
  /** What the whole is compared with. */
  readonly baseline?: Baseline | undefined
}

export interface Baseline {
  readonly label: string
  readonly value: number
}

/** Reads an outcome's `technoEconomics`. */
interface Costs {
  readonly lcop: Scalar
  readonly lcopBreakdown: readonly (Scalar & {
    readonly item: string
    readonly kind: 'capital' | 'feedstock' | 'utility' | 'indirect'
    readonly share: number | null
  })[]
  readonly feedstocks: readonly { readonly name: string }[]
  readonly utilities: readonly { readonly name: string }[]
}

export const decimals = 1

/** What the parts of a cost are called: feedstocks and utilities as the case names them. */
export function partLabels({ feedstocks, utilities }: Pick<Costs, 'feedstocks' | 'utilities'>) {
  const labels = new Map([...feedstocks, ...utilities].map(({ name }) => [name.toLowerCase(), name]))
  return (item: string): string => sentenceCase(labels.get(item) ?? item)
}

/**
 * What a tonne of liquid fuel costs: the parts of the levelized cost, the largest first, what is earned last. Those that are
 * exactly zero are in the table alone.
 */
export function costData(costs: Costs, baseline?: Baseline): WaterfallData {
  const { lcop, lcopBreakdown } = costs
  const labelOf = partLabels(costs)
  const parts = lcopBreakdown.map((part, i) => ({ ...part, key: String(i), label: labelOf(part.item) }))
  const lost = [lcop, ...parts].find(({ value }) => value === null)
  const common = {
    title: 'What a tonne costs',
    subtitle: `${lcop.unit} of liquid fuel; the parts add up to the whole`,
    unit: lcop.unit,
    notes: [],
    baseline,
    table: {
      columns: ['Part', lcop.unit, 'Share'],
      rows: [
        ...parts.map(({ label, value, share }) => ({ head: label, cells: [value, share] })),
        { head: 'LCOP', cells: [lcop.value, lcop.value === null ? null : 1] },
      ],
    },
  }
  if (lost || lcop.value === null) {
    const missing = reasonOf(lost ?? lcop)
    return { ...common, result: `LCOP: none. ${missing}`, missing, rows: [] }
  }
  const rows = stepsOf(
    parts.map((part) => ({ ...part, value: Number(part.value) })),
    lcop.value,
  )
  const names = rows.slice(0, mostNamed).map((row) => `${row.label} ${row.share}`)
  const whole = {
    key: 'whole',
    label: 'LCOP',
    text: withDecimals(lcop.value, decimals),
    from: 0,
    to: lcop.value,
  }
  return {
    ...common,
    result: `LCOP ${withDecimals(lcop.value, 0)} ${lcop.unit}: ${names.join(', ')}`,
    rows: [...rows, { ...whole, part: 'other', isTotal: true }],
  }
}

/** How many parts the sentence names. */
const mostNamed = 4

interface CostPart {
  readonly key: string
  readonly label: string
  readonly kind: Part
  readonly value: number
  readonly share: number | null
}

function stepsOf(parts: readonly CostPart[], whole: number): WaterfallRow[] {
  const sorted = parts.filter(({ value }) => value !== 0).toSorted((a, b) => b.value - a.value)
  const shown = roundedToSum(
    sorted.map(({ value }) => value),
    whole,
    decimals,
  )
  let from = 0
  return sorted.map(({ key, label, kind, value, share: fraction }, i) => {
    const to = from + value
    const text = partText(shown[i] ?? value, value, decimals)
    const row = { key, label, text, share: share(fraction), from, to, part: kind, isTotal: false }
    from = to
    return row
  })
}
