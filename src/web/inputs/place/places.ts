import {
  type EnergyPrices,
  inputsOfCountry,
  inputsOfState,
  type PlaceInput,
  type UsStates,
} from '../../engine/places.ts'
import { type Document, isSame, namesIn, valueAt } from '../../workspace/document.ts'
import type { Change } from '../../workspace/edits.ts'

/** `state:Texas` or `country:DE`, as a choice has it. */
export type PlaceKey = string

export interface Tables {
  readonly states: UsStates
  readonly prices: EnergyPrices
}

const stateMark = 'state:'
const countryMark = 'country:'
export const stateKey = (name: string): PlaceKey => `${stateMark}${name}`
export const countryKey = (code: string): PlaceKey => `${countryMark}${code}`

/** What is published of a place for the inputs of a document. */
export function inputsOfPlace({ states, prices }: Tables, document: Document, key: PlaceKey): PlaceInput[] {
  const parts = {
    utilities: namesIn(valueAt(document, '/utilities')),
    hasLocationFactor: valueAt(document, '/capital/locationFactor') !== null,
  }
  return key.startsWith(stateMark)
    ? inputsOfState(states, key.slice(stateMark.length), parts)
    : inputsOfCountry(prices, key.slice(countryMark.length), parts)
}

/** The name of a place; undefined where there is none of that key. */
export const placeName = ({ prices }: Tables, key: PlaceKey): string | undefined =>
  key.startsWith(stateMark)
    ? key.slice(stateMark.length)
    : prices.rows.find(({ code }) => countryKey(code) === key)?.country

const quantityOf = ({ datum: { value, unit } }: PlaceInput) => ({ value, unit })

export const isFilled = (document: Document, input: PlaceInput): boolean =>
  isSame(valueAt(document, input.pointer), quantityOf(input))

export const filling = (inputs: readonly PlaceInput[]): Change[] =>
  inputs.map((input) => ({ pointer: input.pointer, to: quantityOf(input) }))

const keysOf = ({ states, prices }: Tables): PlaceKey[] => [
  ...states.rows.map(({ name }) => stateKey(name)),
  ...prices.rows.map(({ code }) => countryKey(code)),
]

/** The place whose published number an input has, of several the one that most inputs are from; undefined where it has a number of its own. */
export function publishedAt(tables: Tables, document: Document, pointer: string): PlaceInput | undefined {
  const found = keysOf(tables).flatMap((key) => {
    const filled = inputsOfPlace(tables, document, key).filter((each) => isFilled(document, each))
    const input = filled.find((each) => each.pointer === pointer)
    return input ? [{ input, count: filled.length }] : []
  })
  return found.toSorted((one, other) => other.count - one.count)[0]?.input
}

/** The place of the plant itself, where something is published of it. */
export function placeOfPlant(tables: Tables, document: Document): PlaceKey | undefined {
  const country = valueAt(document, '/plant/country')
  return keysOf(tables).find((key) => key === countryKey(String(country)))
}
