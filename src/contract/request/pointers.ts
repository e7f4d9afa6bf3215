import type { Input } from '../../engine/language/quantity.ts'
import type { Quantity } from '../schemas/reference-datum.ts'
import { type Field, type List, lists, sections } from './catalogue.ts'
import { isObject } from './field-error.ts'
import type { Inputs } from './inputs.ts'
import { isMeasuredBy } from './quantity-units.ts'
import { seriesOf } from './series-of.ts'

const isQuantity = (value: unknown): value is Quantity =>
  isObject(value) && typeof value.value === 'number' && typeof value.unit === 'string'

const keysOf = (pointer: string): string[] => pointer.split('/').slice(1)

const ownMember = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? (node as Record<string, unknown>)[key]
    : undefined

/** The quantity of a document at a JSON pointer such as `/feedstocks/0/price`. */
export function quantityAt(inputs: Inputs, pointer: string): Quantity | undefined {
  const place = keysOf(pointer).reduce(ownMember, inputs as unknown)
  return isQuantity(place) ? place : undefined
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

/** The document with another quantity at a place where it has one; what is beside the way there is shared. */
export const withQuantity = (inputs: Inputs, pointer: string, quantity: Quantity): Inputs =>
  withMember(inputs, pointer, quantity) as Inputs

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
