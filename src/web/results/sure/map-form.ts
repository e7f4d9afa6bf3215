import type { Map2 } from '../../charts/map-data.ts'
import type { SweepAnswer } from '../../engine/study-run.ts'
import type { Measure } from '../../format/units.ts'
import { measureAt } from '../../inputs/knob.ts'
import { titleAt } from '../../inputs/title-at.ts'
import type { Document } from '../../workspace/document.ts'
import { placeAt } from '../../workspace/named-place.ts'
import type { InputRange } from '../../workspace/ranges.ts'
import type { Headline } from '../headlines.ts'

/** An input over which a map is drawn. */
export interface MapInput {
  readonly pointer: string
  readonly place: string
  readonly label: string
  readonly now: Measure
  /** In one unit, the first below the other. */
  readonly from: Measure
  readonly to: Measure
}

/** How far an input of which nobody has said between what it lies is looked at. */
const reach = 0.5
/** So many values of each input. */
const count = 21

const isMeasure = (value: unknown): value is Measure =>
  typeof value === 'object' && value !== null && 'value' in value && 'unit' in value

/** An input with the ends of its map: those of its range, else half as much and half as much again. */
export function mapInput(
  document: Document,
  pointer: string,
  ranges: readonly InputRange[],
): MapInput | undefined {
  const now = measureAt(document, pointer)
  if (!now) return undefined
  const place = placeAt(document, pointer)
  const { low, high } = ranges.find((each) => each.place === place)?.distribution ?? {}
  const isOwn = isMeasure(low) && isMeasure(high) && low.unit === now.unit && high.unit === now.unit
  const distance = Math.abs(now.value) * reach
  const [from, to] = isOwn
    ? [Math.min(low.value, now.value), Math.max(high.value, now.value)]
    : [now.value - distance, now.value + distance]
  const end = (value: number): Measure => ({ value, unit: now.unit })
  return { pointer, place, label: titleAt(document, pointer) ?? pointer, now, from: end(from), to: end(to) }
}

/** A sweep over two inputs, as the API takes it but for its base. */
export const mapForm = (inputs: readonly [MapInput, MapInput], output: string, threshold: Measure) => ({
  kind: 'sweep',
  axes: inputs.map(({ label, place, from, to }, i) => ({
    id: `${i + 1}. ${label}`,
    targets: [place],
    from,
    to,
    count,
  })),
  outputs: [output],
  thresholds: [{ output, ...threshold }],
})

const shownUnit = (unit: string): string => (unit === '1' ? '' : unit)

/** What a sweep has answered, in the unit that people read a headline in. */
export function mapOf(
  answer: SweepAnswer,
  [x, y]: readonly [MapInput, MapInput],
  { name, short, unit, factor, better }: Headline,
  threshold: number,
): Map2 | undefined {
  const found = answer.results[name]
  const [alongX, alongY] = answer.axes.map(({ values }) => values as number[])
  if (!found || !alongX || !alongY) return undefined
  return {
    label: short,
    unit,
    threshold,
    isMoreBetter: better === 'more',
    x: { label: x.label, unit: shownUnit(x.now.unit), values: alongX, now: x.now.value },
    y: { label: y.label, unit: shownUnit(y.now.unit), values: alongY, now: y.now.value },
    values: found.values.map((value) => (value === null ? null : value * factor)),
    lines: found.breakEven[0]?.lines ?? [],
  }
}
