import {
  inEngineUnit,
  isCountedByEnergy,
  isPerAmount,
  isPerEnergy,
  newlyMissing,
  type PerAmount,
} from '../engine/conversion.ts'
import { inputsAt, inUnit, type Measure } from '../format/units.ts'
import { type Document, elementOf, type Json, withValue } from '../workspace/document.ts'
import type { Change } from '../workspace/edits.ts'
import { elementAt, measureAt } from './knob.ts'
import { plainMessage } from './plain-message.ts'
import '../engine/named.ts'

export type Counting = 'mass' | 'energy'

/** What becomes of a quantity when another unit is chosen for it. */
export type UnitChange =
  | { readonly kind: 'converted'; readonly measure: Measure }
  /** Something such as a density decides how much it is in that unit, and nobody has given it. */
  | { readonly kind: 'missing'; readonly message: string }
  /** A utility would be counted by mass instead of by energy, or the other way round, with all that is said per amount of it. */
  | { readonly kind: 'other counting'; readonly by: Counting }

/**
 * The same quantity in another unit: by a factor, or by what is known of its element, as the engine converts it. Undefined where there is
 * no such quantity, or nothing converts it.
 */
export function changedUnit(document: Document, pointer: string, unit: string): UnitChange | undefined {
  const measure = measureAt(document, pointer)
  if (!measure) return undefined
  const plain = inUnit(measure, unit, inputsAt(pointer, elementAt(document, pointer)))
  if (plain) return { kind: 'converted', measure: plain }
  const by = otherCounting(document, pointer, unit)
  if (by) return { kind: 'other counting', by }
  const one = withValue(document, pointer, { value: 1, unit })
  const missing = newlyMissing(document, one)
  if (missing !== undefined) return { kind: 'missing', message: plainMessage(missing, document) }
  const value = inEngineUnit(document, pointer) / inEngineUnit(one, pointer)
  return Number.isFinite(value)
    ? { kind: 'converted', measure: { value: Number(value.toPrecision(15)), unit } }
    : undefined
}

function otherCounting(document: Document, pointer: string, unit: string): Counting | undefined {
  const { list, member = '' } = elementOf(pointer) ?? {}
  const key = member.slice(1)
  if (list !== '/utilities' || !isPerAmount(key)) return undefined
  if ((measureAt(document, heatingValueOf(pointer))?.value ?? 0) > 0) return undefined
  const isByEnergy = isPerEnergy(key, unit)
  if (isCountedByEnergy(elementAt(document, pointer)) === isByEnergy) return undefined
  return isByEnergy ? 'energy' : 'mass'
}

/** Pointer of the heating value of the element that a pointer leads into. */
export function heatingValueOf(pointer: string): string {
  const { list = '', place = 0 } = elementOf(pointer) ?? {}
  return `${list}/${place}/energyContent`
}

const usual: Readonly<Record<PerAmount, Readonly<Record<Counting, string>>>> = {
  price: { mass: 'USD/t', energy: 'USD/kWh' },
  consumptionRatio: { mass: 't/t', energy: 'kWh/t' },
  carbonIntensity: { mass: 'kgCO2e/t', energy: 'gCO2e/kWh' },
}

interface Wanted {
  /** The quantity has it that the unit was chosen for; the others get the usual one. */
  readonly unit: string
  readonly by: Counting
  readonly heatingValue: Measure
}

/** Counts a utility by mass instead of by energy, or the other way round: its heating value, and all that is said per amount of it. */
export function countedOtherwise(
  document: Document,
  pointer: string,
  { unit, by, heatingValue }: Wanted,
): Change[] {
  const { list = '', place = 0 } = elementOf(pointer) ?? {}
  const given: Change = { pointer: heatingValueOf(pointer), to: heatingValue as unknown as Json }
  const known = withValue(document, given.pointer, given.to)
  const changes = Object.entries(usual).flatMap(([key, units]): Change[] => {
    const each = `${list}/${place}/${key}`
    const changed = changedUnit(known, each, each === pointer ? unit : units[by])
    return changed?.kind === 'converted' ? [{ pointer: each, to: changed.measure as unknown as Json }] : []
  })
  return [given, ...changes]
}
