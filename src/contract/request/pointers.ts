import type { Input } from '../../engine/language/quantity.ts'
import type { Quantity } from '../schemas/reference-datum.ts'
import { type Field, type List, lists, sections } from './catalogue.ts'
import { isObject } from './field-error.ts'
import type { Inputs } from './inputs.ts'
import { isMeasuredBy } from './quantity-units.ts'
import { seriesOf } from './series-of.ts'
import { isTable, leading, withLeading } from './table.ts'

const isQuantity = (value: unknown): value is Quantity =>
  isObject(value) && typeof value.value === 'number' && typeof value.unit === 'string'

const keysOf = (pointer: string): string[] => pointer.split('/').slice(1)

const ownMember = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? (node as Record<string, unknown>)[key]
    : undefined

/** The quantity of a document at a JSON pointer such as `/feedstocks/0/price`; of a price by year the one that leads its table. */
export function quantityAt(inputs: Inputs, pointer: string): Quantity | undefined {
  const place = keysOf(pointer).reduce(ownMember, inputs as unknown)
  if (isTable(place) && isPriced(pointer)) return leading(place)
  return isQuantity(place) ? place : undefined
}

/** Whether a table may stand at a place. */
function isPriced(pointer: string): boolean {
  const [part = '', key = '', last = ''] = keysOf(pointer)
  const field = (ownMember(ownMember(lists, part), last) ?? ownMember(ownMember(sections, part), key)) as
    | Field
    | undefined
  return field?.kind === 'quantity' && field.byYear === true
}

/** The engine's input that a quantity at a place of a document becomes. */
export function inputAt(inputs: Inputs, pointer: string): Input | undefined {
  const [part = '', key = '', last] = keysOf(pointer)
  const given = quantityAt(inputs, pointer)
  const field = (ownMember(ownMember(lists, part), last ?? '') ??
    ownMember(ownMember(sections, part), key)) as Field | undefined
  if (!given || field?.kind !== 'quantity') return undefined
  const item = ownMember(ownMember(inputs, part), key)
  const per = part in lists ? seriesOf(part as List, item) : undefined
  return field.inputs.find((input) => input.per === per && isMeasuredBy(given, input))
}

/** The place in its list of what a pointer leads to; undefined where it leads into no list. */
export function placeAt(pointer: string): number | undefined {
  const [part = '', key = ''] = keysOf(pointer)
  return part in lists ? Number(key) : undefined
}

/**
 * The document with another quantity at a place where it has one; what is beside the way there is shared. A price by year has
 * every number of its table changed alike.
 */
export function withQuantity(inputs: Inputs, pointer: string, quantity: Quantity): Inputs {
  const place = keysOf(pointer).reduce(ownMember, inputs as unknown)
  const member = isTable(place) && isPriced(pointer) ? withLeading(place, quantity) : quantity
  return withMember(inputs, pointer, member) as Inputs
}

/** The same for whatever may stand at a place, which need not have anything yet; the document is to be read again. */
export function withMember(inputs: object, pointer: string, member: unknown): object {
  const replaced = (node: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined) return member
    const copy = Array.isArray(node) ? [...node] : { ...(node as object) }
    ;(copy as Record<string, unknown>)[key] = replaced(ownMember(node, key), rest)
    return copy
  }
  return replaced(inputs, keysOf(pointer)) as object
}

/** '/feedstocks/0/price' as it is said: 'feedstocks.0.price'. */
export const dotted = (pointer: string): string => pointer.slice(1).replaceAll('/', '.')
