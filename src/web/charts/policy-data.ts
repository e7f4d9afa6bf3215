import { signed, withDecimals } from '../format/numbers.ts'
import type { ChartText } from './chart-text.ts'
import { decimals, type WaterfallData, type WaterfallRow } from './cost-data.ts'
import { reasonOf, type Scalar } from './measured.ts'
import { roundedToSum } from './rounded-sum.ts'
import { partText } from './wording.ts'

/** Reads an outcome's `financials`. */
interface Policies {
  readonly policyWaterfall?: {
    readonly mfspWithoutPolicies: Scalar
    /** What each policy adds to the price: below 0 the fuel gets cheaper. */
    readonly steps: readonly { readonly name: string; readonly effect: Scalar; readonly reason?: string }[]
    readonly netPrice: Scalar
  }
}

const title = 'What policies do to the price'
const from = 'Without policies'
const to = 'With all policies'

/** From the minimum selling price without policies to that with all of them. */
export function policyData({ policyWaterfall }: Policies): WaterfallData {
  if (!policyWaterfall) {
    const missing = 'No policies are given.'
    return {
      ...about('USD/t'),
      result: `${title}: ${missing}`,
      missing,
      rows: [],
      table: { columns: [], rows: [] },
    }
  }
  const { mfspWithoutPolicies: start, steps, netPrice: end } = policyWaterfall
  const changes = steps.map(({ name, effect }) => ({ name, ...effect }))
  const notes = steps.flatMap(({ name, reason }) =>
    reason === undefined ? [] : [`${name} pays nothing: ${reason}`],
  )
  const common = {
    ...about(start.unit),
    notes,
    table: {
      columns: ['Step', start.unit],
      rows: [{ name: from, ...start }, ...changes, { name: to, ...end }].map((each) => ({
        head: each.name,
        cells: [each.value],
      })),
    },
  }
  const lost = [start, ...changes, end].find(({ value }) => value === null)
  if (lost || start.value === null || end.value === null) {
    const missing = reasonOf(lost ?? end)
    return { ...common, result: `${title}: none. ${missing}`, missing, rows: [] }
  }
  const values = changes.map(({ value }) => Number(value))
  const rows = rowsOf(
    changes.map(({ name }) => name),
    values,
    [start.value, end.value],
  )
  const change = end.value - start.value
  return {
    ...common,
    result: `Minimum selling price ${withDecimals(end.value, 0)} ${end.unit} with all policies, ${signed(withDecimals(change, 0), change)} against none`,
    rows,
  }
}

const about = (
  unit: string,
): Pick<ChartText, 'title' | 'subtitle' | 'notes'> & { readonly unit: string } => ({
  title,
  subtitle: `Minimum selling price of the main product, ${unit}, the policies in their order`,
  unit,
  notes: [],
})

function rowsOf(
  names: readonly string[],
  values: readonly number[],
  [start, end]: readonly [number, number],
) {
  const shown = roundedToSum([start, ...values], end, decimals)
  const total = (label: string, value: number, text: number): WaterfallRow => ({
    key: label,
    label,
    text: withDecimals(text, decimals),
    from: 0,
    to: value,
    part: 'other',
    isTotal: true,
  })
  let at = start
  const steps = names.map((label, i): WaterfallRow => {
    const value = values[i] ?? 0
    const before = at
    at += value
    const text = signed(partText(shown[i + 1] ?? value, value, decimals), value)
    return { key: String(i), label, text, from: before, to: at, part: 'credit', isTotal: false }
  })
  return [total(from, start, shown[0] ?? start), ...steps, total(to, end, end)]
}
