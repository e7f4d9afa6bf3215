import type { Provenance } from '../engine/pathways.ts'
import { inputsAt, inUnit, type Measure } from '../format/units.ts'
import type { Document } from '../workspace/document.ts'
import { elementAt, legalIn, measureAt } from './knob.ts'
import { type InputRow, rowsOf, titleOf } from './rows.ts'

/** Inputs are moved by so much: each by a tenth, or between the low and the high value of its datum where that has them. */
export const spans = ['tenth', 'datum'] as const
export type Span = (typeof spans)[number]

export interface SweptInput {
  readonly pointer: string
  readonly label: string
  readonly unit: string
  readonly low: number
  readonly high: number
}

interface Origins {
  readonly defaults: Document
  readonly provenance: Readonly<Record<string, Provenance>>
}

const tenth = 0.1

/**
 * Every quantity of a document that can be moved, with the ends of its range in the unit that it is given in.
 *
 * @param only where few of them are wanted.
 */
export function sweptInputs(
  document: Document,
  { defaults, provenance }: Origins,
  span: Span,
  only?: ReadonlySet<string>,
): SweptInput[] {
  return rowsOf(document).flatMap((row) => {
    if (only && !only.has(row.pointer)) return []
    const measure = measureAt(document, row.pointer)
    if (!measure) return []
    const datum = span === 'datum' ? datumEnds(row.pointer, measure, defaults, provenance) : undefined
    const reach = Math.abs(measure.value) * tenth
    const ends = legalEnds(document, row, measure, datum ?? [measure.value - reach, measure.value + reach])
    return ends ? [{ pointer: row.pointer, label: titleOf(row), unit: unitText(measure.unit), ...ends }] : []
  })
}

const unitText = (unit: string): string => (unit === '1' ? '' : unit)

/** What the source of the default gives as its low and its high, in the unit of the input now. */
function datumEnds(
  pointer: string,
  { unit }: Measure,
  defaults: Document,
  provenance: Origins['provenance'],
): readonly [number, number] | undefined {
  const { low, high } = provenance[pointer] ?? {}
  const start = measureAt(defaults, pointer)
  if (low === undefined || high === undefined || !start) return undefined
  const inputs = inputsAt(pointer, elementAt(defaults, pointer))
  const [from, to] = [low, high].map((value) => inUnit({ value, unit: start.unit }, unit, inputs)?.value)
  return from === undefined || to === undefined ? undefined : [from, to]
}

/** Within what is legal, whole where the input is; undefined where there is no way to go. */
function legalEnds(
  document: Document,
  { pointer }: InputRow,
  { unit, value }: Measure,
  [from, to]: readonly [number, number],
): { low: number; high: number } | undefined {
  const inputs = inputsAt(pointer, elementAt(document, pointer))
  const legal = legalIn(unit, inputs)
  // Years are whole: a tenth of five years is one.
  const isWhole = inputs.some(({ integer }) => integer)
  const whole = (end: number) => (end < value ? Math.floor(end) : Math.ceil(end))
  const [first, last] = isWhole ? [whole(from), whole(to)] : [from, to]
  const low = Math.max(first, legal.low ?? Number.NEGATIVE_INFINITY)
  const high = Math.min(last, legal.high ?? Number.POSITIVE_INFINITY)
  return low < high ? { low, high } : undefined
}
