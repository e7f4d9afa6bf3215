import { moneyUnit, ownCurrency } from '../../contract/money/currencies.ts'
import type { Provenance } from '../engine/pathways.ts'
import { type inputsAt, inUnit, type Measure, unitsAt, withCurrencies } from '../format/units.ts'
import { type Document, type Json, valueAt } from '../workspace/document.ts'
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

/** The units that the box of an input takes: those of its field, of money also in the currencies that the document has a rate of. */
export function unitsIn(document: Document, pointer: string, element?: unknown): string[] {
  const units = unitsAt(pointer, element).map(({ name }) => name)
  const own = moneyUnit(measureAt(document, pointer)?.unit ?? '')?.currency
  return withCurrencies(
    units,
    [...currenciesIn(document), own].filter((each) => each !== undefined && each !== ownCurrency) as string[],
  )
}

/** The currencies that a document has a rate of. */
function currenciesIn(document: Document): string[] {
  const rates = valueAt(document, '/money/rates')
  return Array.isArray(rates)
    ? rates.flatMap((rate: Json) => String(valueAt({ rate }, '/rate/unit') ?? '').split('/'))
    : []
}

/** What is said of an amount of money beside its value and its unit, to go along when these change. */
export const marksOf = ({ value: _, unit: __, ...marks }: Measure): Partial<Measure> => marks

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
