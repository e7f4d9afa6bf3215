import type { Input } from '../../engine/language/quantity.ts'
import type { Varied } from '../../engine/run/varied.ts'
import { type Field, headOf, type List, lists, type Section, sections } from '../request/catalogue.ts'
import { isObject, shortened, unescapeKey } from '../request/field-error.ts'
import type { Inputs } from '../request/inputs.ts'
import { isMeasuredBy } from '../request/quantity-units.ts'
import { placesOf } from '../request/series-of.ts'

/** What of a case may be varied at a place, and what it may be measured by. */
export interface NamedPlace {
  /** The engine's inputs that it may be, the one that the document gives first. */
  readonly inputs: readonly Input[]
  readonly element: number | undefined
  /** Where the document has it: by the number of the element, as pointers to inputs are. */
  readonly pointer: string
}

export interface PlaceRefusal {
  readonly code: string
  readonly reason: string
}

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

const refuse = (code: string, reason: string): PlaceRefusal => ({ code, reason })

const unknown = (place: string) =>
  refuse(
    'no_such_input',
    `There is no input at ${shortened(place)}; GET /inputs lists all, elements of lists go by their names.`,
  )

/** A member of a document at a place in which elements of lists stand by their names. */
export interface NamedMember {
  readonly field: Field
  /** As the document has it; undefined where it is silent. */
  readonly given: unknown
  readonly pointer: string
  /** Where it is in the engine's series, for an element of a list. */
  readonly element: number | undefined
  readonly per?: Input['per']
}

/** What may be varied at a place in which elements of lists stand by their names, so that reordering a list changes nothing. */
export function placeNamed(inputs: Inputs, place: string): NamedPlace | PlaceRefusal {
  const member = memberNamed(inputs, place)
  if (isRefused(member)) return member
  return member.pointer.startsWith('/eligibility/') ? unknown(place) : placeOf(member)
}

/** Whatever the document has, or may have, at such a place. */
export function memberNamed(inputs: Inputs, place: string): NamedMember | PlaceRefusal {
  const [start, part = '', ...rest] = place.split('/').map(unescapeKey)
  if (start !== '') return unknown(place)
  return Object.hasOwn(lists, part)
    ? inList(inputs, part as List, rest, place)
    : inSection(inputs, part, rest, place)
}

function inSection(
  inputs: Inputs,
  part: string,
  [name = '', ...more]: readonly string[],
  place: string,
): NamedMember | PlaceRefusal {
  const fields = own<Readonly<Record<string, Field>>>(sections, part)
  const field = fields && own(fields, name)
  if (!field || more.length > 0) return unknown(place)
  const section: unknown = inputs[part as Section]
  const given = isObject(section) ? section[name] : undefined
  return { field, given, pointer: `/${part}/${name}`, element: undefined }
}

function inList(
  inputs: Inputs,
  list: List,
  [element = '', name = '', ...more]: readonly string[],
  place: string,
): NamedMember | PlaceRefusal {
  const field = own<Field>(lists[list], name)
  if (!field || more.length > 0) return unknown(place)
  const items = inputs[list] ?? []
  const found = items.flatMap((item, i) => (item.name === element ? [i] : []))
  const [index] = found
  if (index === undefined) {
    const names = items.map((item) => shortened(String(item.name))).join(', ')
    return refuse(
      'no_such_element',
      `No element of ${list} is named ${shortened(element)}; there are ${names || 'none'}.`,
    )
  }
  if (found.length > 1)
    return refuse(
      'ambiguous_name',
      `${found.length} elements of ${list} are named ${shortened(element)}: give each its own name.`,
    )
  const { per, i } = placesOf(list, items)[index] as ReturnType<typeof placesOf>[number]
  return { field, given: items[index]?.[name], pointer: `/${list}/${index}/${name}`, element: i, per }
}

function placeOf({ field, given, pointer, element, per }: NamedMember): NamedPlace | PlaceRefusal {
  if (field.kind !== 'quantity')
    return refuse(
      'not_continuous',
      'It decides what is computed, and is no number that may be drawn: sweep it.',
    )
  const isHere = (input: Input) => input.per === per
  const taken = field.inputs.find((input) => isHere(input) && isMeasuredBy(given, input))
  const head = taken && headOf.get(taken)
  const inputs = taken ? [taken, ...(head ? [head] : [])] : field.heads.filter(isHere)
  return inputs.length > 0
    ? { pointer, element, inputs }
    : refuse('no_such_input', 'The case has no such input.')
}

export const isRefused = <Found extends object>(found: Found | PlaceRefusal): found is PlaceRefusal =>
  'reason' in found

export const isPlace = (found: NamedPlace | PlaceRefusal): found is NamedPlace => 'inputs' in found

export const variedAt = ({ element }: NamedPlace, input: Input): Varied => ({
  input,
  ...(element !== undefined && { element }),
})
