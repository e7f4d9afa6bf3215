import { columnDecimals, signed, withDecimals } from '../format/numbers.ts'
import type { Part } from './colours.ts'
import type { WaterfallData, WaterfallRow } from './cost-data.ts'
import { roundedToSum } from './rounded-sum.ts'
import { listed, partText } from './wording.ts'

/** What one input, or several that go together, adds to a result on the way from one case to another. */
export interface AttributedPart {
  readonly key: string
  readonly label: string
  /** The section that it stands in. */
  readonly group: string
  readonly part: Part
  /** In the unit of the result. */
  readonly value: number
  /** Null where it is exact. */
  readonly standardError: number | null
  /** What the input is in each, as people read it. */
  readonly before: string
  readonly after: string
}

interface End {
  readonly name: string
  readonly value: number
}

/** Why a result of one case differs from that of another. */
export interface Attributed {
  readonly output: { readonly label: string; readonly unit: string }
  readonly from: End
  readonly to: End
  readonly parts: readonly AttributedPart[]
  /** Keys of parts that are drawn as one. */
  readonly small: readonly string[]
}

/** What is said where there is nothing to draw. */
export type Unattributed = Pick<Attributed, 'output'> & {
  readonly names: readonly [from: string, to: string]
  readonly reason: string
}

const title = 'Why they differ'
const mostNamed = 3
const mostDecimals = 2
/** Below this part of the totals steps are drawn on a scale of their own. */
const smallSteps = 0.25

/** From a result of one case to that of another: what each input adds, by section, the largest first. All of it adds up. */
export function attributionData(given: Attributed | Unattributed): WaterfallData {
  if ('reason' in given) return withoutNumbers(given)
  const { output, from, to, parts, small } = given
  const decimals = Math.min(mostDecimals, columnDecimals([from.value, to.value]) + 1)
  const drawn = stepsOf(parts, small)
  const isCut = isSmallBeside(drawn, from.value)
  const isDrawn = parts.some(({ standardError }) => standardError !== null)
  return {
    title: `${title}: from ${from.name} to ${to.name}`,
    subtitle: `${output.label}, ${output.unit}, by the inputs that differ; all adds up`,
    result: sentenceOf(given, drawn, decimals),
    unit: output.unit,
    notes: [
      ...(isCut ? ['The scale does not begin at 0.'] : []),
      ...(isDrawn
        ? [
            'So many inputs differ that their parts are from random orders: the table has the standard errors.',
          ]
        : []),
    ],
    isCut,
    rows: rowsOf(given, drawn, decimals, isCut),
    table: tableOf(given, isDrawn),
  }
}

function withoutNumbers({ output, names: [from, to], reason }: Unattributed): WaterfallData {
  return {
    title: `${title}: from ${from} to ${to}`,
    subtitle: `${output.label}, ${output.unit}`,
    result: `${output.label}: ${reason}`,
    missing: reason,
    unit: output.unit,
    notes: [],
    rows: [],
    table: { columns: [], rows: [] },
  }
}

interface Step {
  readonly key: string
  readonly label: string
  readonly group: string | undefined
  readonly part: Part
  readonly value: number
}

const sumOf = (steps: readonly { readonly value: number }[]): number =>
  steps.reduce((sum, { value }) => sum + value, 0)
const bySize = (a: { readonly value: number }, b: { readonly value: number }): number =>
  Math.abs(b.value) - Math.abs(a.value)

/** Sections by how much they add, in each the inputs likewise; what is small comes last. */
function stepsOf(parts: readonly AttributedPart[], small: readonly string[]): Step[] {
  const large = parts.filter(({ key }) => !small.includes(key))
  const others = parts.filter(({ key }) => small.includes(key))
  const groups = [...Map.groupBy(large, ({ group }) => group).values()]
  const steps = groups
    .toSorted((a, b) => Math.abs(sumOf(b)) - Math.abs(sumOf(a)))
    .flatMap((group): Step[] => group.toSorted(bySize))
  if (others.length === 0) return steps
  const label = `${others.length} others`
  return [...steps, { key: 'others', label, group: undefined, part: 'other', value: sumOf(others) }]
}

/** Whether the way that the steps take is short beside the totals. */
function isSmallBeside(steps: readonly Step[], start: number): boolean {
  const places = [start]
  for (const { value } of steps) places.push((places.at(-1) ?? 0) + value)
  const [low, high] = [Math.min(...places), Math.max(...places)]
  const isOfOneSign = low > 0 || high < 0
  return isOfOneSign && high > low && high - low < smallSteps * Math.max(Math.abs(low), Math.abs(high))
}

function rowsOf(
  { from, to }: Attributed,
  steps: readonly Step[],
  decimals: number,
  isCut: boolean,
): WaterfallRow[] {
  const unit = 10 ** decimals
  const whole = (Math.round(to.value * unit) - Math.round(from.value * unit)) / unit
  const texts = roundedToSum(
    steps.map(({ value }) => value),
    whole,
    decimals,
  )
  const groups = Map.groupBy(
    steps.map((step, i) => ({ ...step, shown: texts[i] ?? step.value })),
    ({ group, key }) => group ?? key,
  )
  let at = from.value
  const total = (key: string, { name, value }: End): WaterfallRow => ({
    key,
    label: name,
    text: withDecimals(value, decimals),
    from: isCut ? value : 0,
    to: value,
    part: 'other',
    isTotal: true,
  })
  const rows = [...groups].flatMap(([name, members]): WaterfallRow[] => {
    const start = at
    const inner = members.map(({ key, label, part, value, shown }): WaterfallRow => {
      const row = { from: at, to: at + value }
      at = row.to
      return {
        key,
        label,
        text: signed(partText(shown, value, decimals), value),
        ...row,
        part,
        isTotal: false,
      }
    })
    if (members.length === 1) return inner
    const sum = sumOf(members)
    const text = signed(partText(sumOf(members.map(({ shown }) => ({ value: shown }))), sum, decimals), sum)
    return [
      {
        key: `group ${name}`,
        label: name,
        text,
        from: start,
        to: at,
        part: 'other',
        isTotal: false,
        isGroup: true,
      },
      ...inner,
    ]
  })
  return [total('before', from), ...rows, total('after', to)]
}

/** "MFSP is 170.8 USD/t higher in B than in A: UCO, price +134.5, discount rate +28.0 and 2 others +8.3". */
function sentenceOf({ output, from, to }: Attributed, steps: readonly Step[], decimals: number): string {
  const change = to.value - from.value
  if (steps.length === 0) return `${output.label}: the inputs are the same.`
  const told = (value: number) => signed(withDecimals(value, decimals), value)
  const sorted = steps.toSorted(
    (a, b) => Number(a.key === 'others') - Number(b.key === 'others') || bySize(a, b),
  )
  const named = sorted.slice(0, mostNamed)
  const rest = sorted.slice(mostNamed)
  const more = rest.length > 0 ? [`all others ${told(sumOf(rest))}`] : []
  const parts = listed([...named.map(({ label, value }) => `${label} ${told(value)}`), ...more])
  const amount = `${withDecimals(Math.abs(change), decimals)} ${output.unit}`
  const differs = change === 0 ? 'the same' : `${amount} ${change > 0 ? 'higher' : 'lower'}`
  return `${output.label} is ${differs} in ${to.name} ${change === 0 ? 'as' : 'than'} in ${from.name}: ${parts}`
}

function tableOf({ output, from, to, parts }: Attributed, isDrawn: boolean) {
  const blank = isDrawn ? [null] : []
  const rows = parts.toSorted(bySize).map(({ label, group, before, after, value, standardError }) => ({
    head: label,
    cells: [group, before, after, value, ...(isDrawn ? [standardError] : [])],
  }))
  return {
    columns: ['Input', 'Section', from.name, to.name, output.unit, ...(isDrawn ? ['Standard error'] : [])],
    rows: [
      { head: `${output.label}: ${from.name}`, cells: ['', '', '', from.value, ...blank] },
      ...rows,
      { head: `${output.label}: ${to.name}`, cells: ['', '', '', to.value, ...blank] },
    ],
  }
}
