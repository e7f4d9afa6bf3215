import { findUnitOfAnyCurrency, inMillions, moneyUnit, ownCurrency } from '../../contract/money/currencies.ts'
import {
  conventionFields,
  type Field,
  type Fields,
  inputsOf,
  type List,
  lists,
  sections,
} from '../../contract/request/catalogue.ts'
import { acceptedUnits } from '../../contract/request/input-catalogue.ts'
import { seriesOf } from '../../contract/request/series-of.ts'
import type { Input } from '../../engine/language/quantity.ts'
import { factorTo, findUnit, measures } from '../../engine/language/units.ts'
import { pageLocale, shown } from './numbers.ts'

export interface UnitChoice {
  readonly name: string
  /** In words, such as 'kilotonne per year'. */
  readonly title: string
}

export interface Measure {
  readonly value: number
  readonly unit: string
  /** For money: the year that it is of, and the index that brings it to that of the analysis. */
  readonly moneyYear?: number
  readonly moneyIndex?: string
}

/** The field of the catalogue that stands at a JSON pointer such as `/feedstocks/0/price`; undefined where none does. */
export function fieldAt(pointer: string): Field | undefined {
  const [, part = '', key = '', member] = pointer.split('/')
  const own = (fields: Fields | undefined, name: string) =>
    fields && Object.hasOwn(fields, name) ? fields[name] : undefined
  if (part === 'convention') return own(conventionFields, key)
  if (Object.hasOwn(lists, part)) return own(lists[part as List], member ?? '')
  return Object.hasOwn(sections, part) ? own(sections[part as keyof typeof sections], key) : undefined
}

/**
 * The engine's inputs that a field may become: of an element of a list those of its series, because what is counted by
 * energy has other units than what is counted by mass.
 *
 * @param element that the field is of.
 */
export function inputsAt(pointer: string, element?: unknown): readonly Input[] {
  const field = fieldAt(pointer)
  const [, part = ''] = pointer.split('/')
  const all = field ? inputsOf(field) : []
  const per =
    Object.hasOwn(lists, part) && element !== undefined ? seriesOf(part as List, element) : undefined
  return per ? all.filter((input) => input.per === per) : all
}

const choices = new Map<string, readonly UnitChoice[]>()

/** Every unit that a field takes, the engine's own first. */
export function unitsAt(pointer: string, element?: unknown): readonly UnitChoice[] {
  const inputs = inputsAt(pointer, element)
  const key = inputs.map(({ id }) => id).join()
  const known = choices.get(key)
  if (known) return known
  const made = acceptedUnits(inputs).map((name) => ({ name, title: findUnit(name)?.displayName ?? name }))
  choices.set(key, made)
  return made
}

/** Units with those of money in other currencies behind them. */
export const withCurrencies = (units: readonly string[], currencies: Iterable<string>): string[] => [
  ...units,
  ...[...new Set(currencies)].flatMap((currency) =>
    units.flatMap((unit) => (moneyUnit(unit) ? [unit.replace(ownCurrency, currency)] : [])),
  ),
]

/** The unit in which a number that nobody has given yet is asked for: a share as a percentage, all else in the engine's. */
export function firstUnitAt(pointer: string, element?: unknown): string {
  const [first = '1'] = unitsAt(pointer, element).map(({ name }) => name)
  const isShare = inputsAt(pointer, element).every((input) => (input.maximum ?? input.below ?? Infinity) <= 1)
  return first === '1' && isShare ? '%' : first
}

/**
 * The same quantity in another unit of its kind, by the engine's exact factors. Of the numbers that stand for it the
 * shortest is taken that gives the engine the same bits; where none does, the one of 15 digits, which is within 1e-14.
 *
 * @returns undefined where the units are of different kinds: then something else, such as a density, decides.
 */
export function inUnit(measure: Measure, to: string, inputs: readonly Input[]): Measure | undefined {
  const { value, unit } = measure
  // A rate is no factor of a unit.
  if (moneyUnit(unit)?.currency !== moneyUnit(to)?.currency) return undefined
  const from = findUnitOfAnyCurrency(unit)
  const row = findUnitOfAnyCurrency(to)
  const base = inputs.find(
    (each) => from && row && measures(from, each.unit) && measures(row, each.unit),
  )?.unit
  if (!from || !row || base === undefined) return undefined
  if (from.name === row.name) return { ...measure, unit: to }
  const near = value * factorTo(from, row.unit)
  const wanted = value * factorTo(from, base)
  const factor = factorTo(row, base)
  const found = candidatesAt(near).find((each) => each * factor === wanted)
  return { ...measure, value: found ?? Number(near.toPrecision(15)), unit: to }
}

/** Numbers beside one, the shortest first. */
function candidatesAt(near: number): number[] {
  const [bits] = new BigInt64Array(new Float64Array([near]).buffer)
  const neighbours = [-1n, 1n, -2n, 2n, -3n, 3n].map(
    (step) => new Float64Array(new BigInt64Array([(bits ?? 0n) + step]).buffer)[0] ?? near,
  )
  const rounded = [12, 15, 16].map((digits) => Number(near.toPrecision(digits)))
  return [...rounded, near, ...neighbours]
}

const inMillionsFrom = 1e6

/** A result as a strip or a card tells it: money of a million and more in millions. */
export function shownMeasure({ value, unit }: Measure, locale = pageLocale): { text: string; unit: string } {
  const larger = Math.abs(value) >= inMillionsFrom ? inMillions(unit) : undefined
  const row = findUnitOfAnyCurrency(unit)
  if (larger === undefined || !row) return { text: shown(value, locale), unit: unit === '1' ? '' : unit }
  const factor = factorTo(row, findUnitOfAnyCurrency(larger)?.unit ?? unit)
  return { text: shown(value * factor, locale), unit: larger }
}
