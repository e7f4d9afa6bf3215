import { defaultPreset } from '../../../engine/model/inputs/presets.ts'
import {
  conventionFields,
  type Field,
  type List,
  lists,
  type Section,
  sections,
} from '../../request/catalogue.ts'
import { escapeKey, isObject } from '../../request/field-error.ts'
import type { Inputs, Item } from '../../request/inputs.ts'

/** What a document is made of: sections of one object, and lists. */
export type Part = Section | List | 'convention'
type PlainPart = Exclude<Part, List>
export type Members = Readonly<Record<string, unknown>>

export const plainParts: readonly PlainPart[] = [...(Object.keys(sections) as Section[]), 'convention']
export const listParts = Object.keys(lists) as List[]

export const fieldOf = (part: Part, key: string): Field | undefined => {
  const fields: Readonly<Record<string, Field>> =
    part === 'convention' ? conventionFields : part in lists ? lists[part as List] : sections[part as Section]
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}

/** A section's members; a document that is silent of the preset has the default one. */
export function membersOf(inputs: Inputs, part: PlainPart): Members {
  const given: unknown = inputs[part]
  if (part !== 'convention') return isObject(given) ? given : {}
  const own = typeof given === 'string' ? { preset: given } : isObject(given) ? given : {}
  return { preset: defaultPreset, ...own }
}

export const itemsOf = (inputs: Inputs, list: List): readonly Item[] => inputs[list] ?? []

/** Elements are found by their names where each has its own, in both documents. */
export const hasOwnNames = (items: readonly Item[]): boolean =>
  new Set(items.map(({ name }) => name)).size === items.length

export const findItem = (items: readonly Item[], name: string): Item | undefined =>
  items.find((each) => each.name === name)

/** A place by names, so that the order of elements changes nothing: `/feedstocks/UCO/price`. */
export const placeOf = (...keys: readonly string[]): string =>
  keys.map((key) => `/${escapeKey(key)}`).join('')

/** Stands for the order of a list's elements; no element has an empty name. */
export const orderPlace = (list: List): string => placeOf(list, '')

/** Names in the order of the first list; those that only the second has come before whatever follows them there. */
export function mergedOrder(first: readonly string[], second: readonly string[]): string[] {
  const merged = new Set<string>()
  for (const name of first) {
    const place = second.indexOf(name)
    for (const before of second.slice(0, Math.max(place, 0))) if (!first.includes(before)) merged.add(before)
    merged.add(name)
  }
  return [...merged, ...second.filter((name) => !first.includes(name) && !merged.has(name))]
}
