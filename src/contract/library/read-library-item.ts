import { narrowing } from '../reading/read-inputs.ts'
import { lists } from '../request/catalogue.ts'
import { isObject, type Refusal } from '../request/field-error.ts'
import { FieldReader } from '../request/field-reader.ts'
import {
  elementFields,
  isElementKind,
  type LibraryKind,
  listOfKind,
  type PlantSection,
  plantFields,
  priceField,
  priceYears,
} from './library-kinds.ts'

interface GivenItem {
  readonly name: unknown
  readonly body: unknown
}

/**
 * Checks what an item of a library holds as that part of a request is checked: every key known, every quantity in a unit
 * of its kind and in its range. What a part of a request needs may be left out of an item, which is a part of a part; but
 * a price needs its year and its place.
 *
 * @returns every error with its JSON pointer into the item.
 */
export function refuseLibraryItem(kind: LibraryKind, { name, body }: GivenItem): Refusal {
  const reader = new FieldReader('part')
  reader.fields({ name }, '', { name: lists.feedstocks.name })
  if (kind === 'price') readPrice(reader, body)
  else if (kind === 'plant') readPlant(reader, body)
  else reader.fields(body, '/body', elementFields[kind], narrowing(listOfKind[kind], body))
  if (reader.errorCount === 0 && isEmpty(kind, body)) {
    reader.refuse('/body', 'missing', `A ${kind} of a library needs one value at least.`)
  }
  return reader
}

const placeField = { kind: 'text', name: 'Place of the price' } as const

function readPrice(reader: FieldReader, body: unknown): void {
  const given = reader.object(body, '/body', ['price', 'year', 'place'])
  if (!given) return
  const { price, year, place } = given
  reader.fields({ price, place }, '/body', { price: priceField, place: placeField })
  if (price === undefined) reader.refuse('/body/price', 'missing', '“Price” is missing.')
  if (place === undefined) reader.refuse('/body/place', 'missing', '“Place of the price” is missing.')
  const [first, last] = priceYears
  if (!Number.isInteger(year) || Number(year) < first || Number(year) > last) {
    const message = `“Year of the price” must be a whole number from ${first} to ${last}.`
    reader.refuse('/body/year', 'not_a_year', message)
  }
}

function readPlant(reader: FieldReader, body: unknown): void {
  const given = reader.object(body, '/body', Object.keys(plantFields))
  if (!given) return
  for (const [section, fields] of Object.entries(plantFields)) {
    if (given[section] !== undefined) reader.fields(given[section], `/body/${section}`, fields)
  }
}

const isEmpty = (kind: LibraryKind, body: unknown): boolean => valuesOf(kind, body).length === 0

interface Value {
  /** Where it is in the item. */
  readonly keys: readonly string[]
  readonly value: unknown
}

/** The values of an item that has been read, each with the keys that lead to it. */
export function valuesOf(kind: LibraryKind, body: unknown): Value[] {
  if (!isObject(body)) return []
  if (kind === 'price') return [{ keys: ['price'], value: body.price }]
  if (isElementKind(kind)) return Object.entries(body).map(([key, value]) => ({ keys: [key], value }))
  return (Object.keys(plantFields) as PlantSection[]).flatMap((section) =>
    Object.entries(body[section] ?? {}).map(([key, value]) => ({ keys: [section, key], value })),
  )
}
