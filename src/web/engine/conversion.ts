import { Converted } from '../../contract/reading/conversion-checks.ts'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import { headOf, type List, lists } from '../../contract/request/catalogue.ts'
import type { Inputs } from '../../contract/request/inputs.ts'
import { inputAt, placeAt } from '../../contract/request/pointers.ts'
import { isMeasuredBy } from '../../contract/request/quantity-units.ts'
import { placesOf, seriesOf } from '../../contract/request/series-of.ts'
import { power } from '../../engine/model/inputs/purchased-inputs.ts'

/** A quantity of a document in the unit of the engine, by what is known of its element; NaN where what converts it is missing. */
export function inEngineUnit(document: unknown, pointer: string): number {
  const inputs = document as Inputs
  const input = inputAt(inputs, pointer)
  if (!input) return Number.NaN
  const [, list = ''] = pointer.split('/')
  const place = placeAt(pointer)
  const i =
    place !== undefined && list in lists ? placesOf(list as List, inputs[list as List] ?? [])[place]?.i : 0
  return new Converted(inputs).valueOf(headOf.get(input) ?? input, i)
}

/** What a changed document lacks that it did not lack before, such as a density for a unit; in the words of the contract. */
export function newlyMissing(before: unknown, after: unknown): string | undefined {
  const known = (readInputs(before).errors ?? []).map(({ message }) => message)
  const errors = readInputs(after).errors ?? []
  return errors.find(({ code, message }) => code === 'missing' && !known.includes(message))?.message
}

/** What is said per amount of a utility. */
const perAmount = ['price', 'consumptionRatio', 'carbonIntensity'] as const
export type PerAmount = (typeof perAmount)[number]

export const isPerAmount = (key: string): key is PerAmount => perAmount.some((each) => each === key)

export const isCountedByEnergy = (utility: unknown): boolean => seriesOf('utilities', utility) === 'power'

/** Whether a unit says something per energy of a utility, as USD/kWh does. */
export const isPerEnergy = (key: PerAmount, unit: string): boolean =>
  [power[key], ...(power[key].otherwise ?? []).flatMap(({ form }) => form ?? [])].some((input) =>
    isMeasuredBy({ value: 1, unit }, input),
  )
