import { withDecimals } from '../format/numbers.ts'
import type { ChartText } from './chart-text.ts'
import type { Part } from './colours.ts'
import { reasonOf, type Scalar } from './measured.ts'
import { roundedToSum } from './rounded-sum.ts'
import { partText } from './wording.ts'

export interface CarbonPart {
  readonly label: string
  readonly text: string
  readonly value: number
  readonly part: Part
}

export interface SchemeRow {
  readonly scheme: string
  /** In the unit of the chart; null where it does not exist or is in another unit. */
  readonly emissions: number | null
  readonly limit: number | null
  /** What decides, with numbers and the scheme's unit where it is another. */
  readonly text: string
  readonly status: SchemeStatus
}

export interface CarbonData extends ChartText {
  readonly unit: string
  readonly parts: readonly CarbonPart[]
  readonly total: { readonly value: number; readonly text: string }
  readonly schemes: readonly SchemeRow[]
}

type SchemeStatus = 'met' | 'notMet' | 'notAssessed' | 'notApplicable'

/** Reads an outcome's `technoEconomics`. */
interface Carbon {
  readonly carbonIntensity: Readonly<Record<'feedstocks' | 'utilities' | 'process' | 'total', Scalar>>
  readonly eligibility: readonly {
    readonly scheme: string
    readonly emissions: Scalar
    readonly limit: Scalar
    readonly margin: Scalar
    readonly status: SchemeStatus
  }[]
}

const decimals = 1
const statusWords = {
  met: '✓ met',
  notMet: '✕ not met',
  notAssessed: '? not assessed',
  notApplicable: '– does not apply',
} as const

/** What a megajoule of fuel emits, by source, and what each scheme sees of it beside what it allows. */
export function carbonData({ carbonIntensity, eligibility }: Carbon): CarbonData {
  const { feedstocks, utilities, process, total } = carbonIntensity
  const { unit } = total
  const given = [
    { label: 'Feedstocks', part: 'feedstock' as const, ...feedstocks },
    { label: 'Utilities', part: 'utility' as const, ...utilities },
    { label: 'Process', part: 'capital' as const, ...process },
  ]
  const schemes = eligibility.map((row) => schemeRow(row, unit))
  const common = {
    title: 'Carbon against its limits',
    subtitle: `${unit}, calculated; below it what each scheme counts, and its limit`,
    unit,
    schemes,
    notes: eligibility.flatMap(({ scheme, limit }) =>
      limit.value === null ? [`${scheme}: ${reasonOf(limit)}`] : [],
    ),
    table: tableOf(given, total, eligibility),
  }
  const lost = [total, ...given].find(({ value }) => value === null)
  if (lost || total.value === null) {
    const missing = reasonOf(lost ?? total)
    return {
      ...common,
      result: `Carbon intensity: none. ${missing}`,
      missing,
      parts: [],
      total: { value: 0, text: '' },
    }
  }
  const values = given.map(({ value }) => Number(value))
  const shown = roundedToSum(values, total.value, decimals)
  const parts = given.map(({ label, part }, i) => ({
    label,
    part,
    value: values[i] ?? 0,
    text: partText(shown[i] ?? 0, values[i] ?? 0, decimals),
  }))
  const verdicts = schemes.map(({ scheme, status }) => `${scheme} ${statusWords[status].slice(2)}`)
  const sources = parts.map(({ label, text }) => `${label.toLowerCase()} ${text}`)
  return {
    ...common,
    parts,
    total: { value: total.value, text: withDecimals(total.value, decimals) },
    result: `Carbon intensity ${withDecimals(total.value, decimals)} ${unit}: ${[...sources, ...verdicts].join(', ')}`,
  }
}

function schemeRow(
  { scheme, emissions, limit, margin, status }: Carbon['eligibility'][number],
  unit: string,
): SchemeRow {
  const own = limit.unit === unit && emissions.unit === unit
  const word = statusWords[status]
  return {
    scheme,
    emissions: own ? emissions.value : null,
    limit: own ? limit.value : null,
    text: `${word}, ${marginText(margin, limit)}`,
    status,
  }
}

function marginText(margin: Scalar, limit: Scalar): string {
  if (limit.value === null) return 'no limit'
  if (margin.value === null) return reasonOf(margin)
  const side = margin.value < 0 ? 'above' : 'below'
  return `${withDecimals(Math.abs(margin.value), decimals)} ${side} ${withDecimals(limit.value, decimals)} ${limit.unit}`
}

function tableOf(
  parts: readonly (Scalar & { readonly label: string })[],
  total: Scalar,
  schemes: Carbon['eligibility'],
): CarbonData['table'] {
  return {
    columns: ['Source or scheme', 'Emissions', 'Limit', 'Margin', 'Unit', 'Verdict'],
    rows: [
      ...parts.map(({ label, value, unit }) => ({ head: label, cells: [value, '', '', unit, ''] })),
      { head: 'Calculated', cells: [total.value, '', '', total.unit, ''] },
      ...schemes.map(({ scheme, emissions, limit, margin, status }) => ({
        head: scheme,
        cells: [emissions.value, limit.value, margin.value, limit.unit, statusWords[status].slice(2)],
      })),
    ],
  }
}
