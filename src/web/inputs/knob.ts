import type { Provenance } from '../engine/pathways.ts'
import { type inputsAt, inUnit, type Measure } from '../format/units.ts'
import { type Document, valueAt } from '../workspace/document.ts'
import { type SliderRange, sliderRange } from './slider-range.ts'

/** The quantity at a pointer of a document; undefined where there is none. The same object as long as nobody changes it. */
export function measureAt(document: Document, pointer: string): Measure | undefined {
  const found = valueAt(document, pointer)
  const isMeasure = typeof found === 'object' && found !== null && 'value' in found && 'unit' in found
  return isMeasure && typeof found.value === 'number' ? (found as unknown as Measure) : undefined
}

/** The element of a list that a pointer leads into, which decides by what its quantities are counted. */
export const elementAt = (document: Document, pointer: string): unknown =>
  valueAt(document, pointer.split('/').slice(0, 3).join('/'))

/** The least and the most that an input may be, in a unit. */
export const legalIn = (unit: string, inputs: ReturnType<typeof inputsAt>) => {
  const [input] = inputs
  const legal = (bound: number | undefined) =>
    input && bound !== undefined ? inUnit({ value: bound, unit: input.unit }, unit, inputs)?.value : undefined
  return { low: legal(input?.minimum ?? input?.above), high: legal(input?.maximum ?? input?.below) }
}

/** How far the slider of an input goes in a unit, from where it starts and what the source of that says. */
export function rangeIn(
  unit: string,
  start: Measure,
  provenance: Provenance | undefined,
  inputs: ReturnType<typeof inputsAt>,
): SliderRange | undefined {
  const shown = inUnit(start, unit, inputs)
  const end = (value: number | undefined) =>
    value === undefined ? undefined : inUnit({ value, unit: start.unit }, unit, inputs)?.value
  return (
    shown &&
    sliderRange(shown, { low: end(provenance?.low), high: end(provenance?.high) }, legalIn(unit, inputs))
  )
}
