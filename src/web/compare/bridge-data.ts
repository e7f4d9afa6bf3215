import type { Part } from '../charts/colours.ts'
import { decimals, partLabels, type WaterfallData, type WaterfallRow } from '../charts/cost-data.ts'
import { roundedToSum } from '../charts/rounded-sum.ts'
import { partText } from '../charts/wording.ts'
import type { Shown } from '../engine/live.ts'
import { withDecimals } from '../format/numbers.ts'
import { texts } from './texts.ts'

interface Side {
  readonly name: string
  readonly outcome: Shown
}

interface Change {
  readonly item: string
  readonly part: Part
  readonly value: number
}

const mostNamed = 3

/**
 * What a tonne costs more or less in one case than in another, part by part: parts are found by their names, and one that
 * the other case does not have counts as nothing there. Undefined where the parts are withheld or do not exist.
 */
export function bridgeData(from: Side, to: Side): WaterfallData | undefined {
  const [before, after] = [partsOf(from), partsOf(to)]
  if (!before || !after) return undefined
  const items = [...new Set([...before.parts.keys(), ...after.parts.keys()])]
  const changes = items
    .map((item): Change => {
      const [one, other] = [before.parts.get(item), after.parts.get(item)]
      return {
        item: one?.label ?? other?.label ?? item,
        part: one?.kind ?? other?.kind ?? 'other',
        value: (other?.value ?? 0) - (one?.value ?? 0),
      }
    })
    .filter(({ value }) => value !== 0)
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
  const rows = rowsOf(changes, [before.whole, after.whole], [from.name, to.name])
  const named = changes.slice(0, mostNamed).map(({ item, value }) => `${item} ${signedText(value)}`)
  const [first, last] = [before.whole, after.whole].map((whole) => withDecimals(whole, 0))
  return {
    title: texts.bridgeTitle(from.name, to.name),
    subtitle: texts.bridgeAbout(before.unit),
    result: texts.bridgeResult(first ?? '', last ?? '', named.join(', ')),
    unit: before.unit,
    notes: [],
    rows,
    table: {
      columns: [texts.part, before.unit],
      rows: [
        { head: from.name, cells: [before.whole] },
        ...changes.map(({ item, value }) => ({ head: item, cells: [value] })),
        { head: to.name, cells: [after.whole] },
      ],
    },
  }
}

const signedText = (value: number): string =>
  value > 0 ? `+${withDecimals(value, decimals)}` : withDecimals(value, decimals)

function rowsOf(
  changes: readonly Change[],
  [before, after]: readonly [number, number],
  [fromName, toName]: readonly [string, string],
): WaterfallRow[] {
  const shown = roundedToSum(
    changes.map(({ value }) => value),
    shownDifference(before, after),
    decimals,
  )
  let at = before
  const steps = changes.map(({ item, part, value }, i): WaterfallRow => {
    const [start, end] = [at, at + value]
    at = end
    const text = partText(shown[i] ?? value, value, decimals)
    return {
      key: item,
      label: item,
      text: value > 0 ? `+${text}` : text,
      from: start,
      to: end,
      part,
      isTotal: false,
    }
  })
  const total = (key: string, label: string, value: number): WaterfallRow => {
    const text = withDecimals(value, decimals)
    return { key, label, text, from: 0, to: value, part: 'other', isTotal: true }
  }
  return [total('before', fromName, before), ...steps, total('after', toName, after)]
}

/** What the two totals differ by as they are shown, so that the shown steps lead from the one to the other. */
function shownDifference(before: number, after: number): number {
  const unit = 10 ** decimals
  return (Math.round(after * unit) - Math.round(before * unit)) / unit
}

/** The parts of the cost of a tonne, by their names. */
function partsOf({ outcome: { technoEconomics } }: Side) {
  const { lcop, lcopBreakdown } = technoEconomics ?? {}
  if (!lcop || lcop.value === null || !lcopBreakdown) return undefined
  if (lcopBreakdown.some(({ value }) => value === null)) return undefined
  const labelOf = partLabels({
    feedstocks: technoEconomics?.feedstocks ?? [],
    utilities: technoEconomics?.utilities ?? [],
  })
  const parts = new Map(
    lcopBreakdown.map(
      ({ item, kind, value }) => [item, { kind, label: labelOf(item), value: Number(value) }] as const,
    ),
  )
  return { whole: lcop.value, unit: lcop.unit, parts }
}
