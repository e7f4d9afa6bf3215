import { presets } from '../../engine/model/inputs/presets.ts'
import {
  conventionFields,
  type Field,
  type List,
  lists,
  type Section,
  sections,
} from '../request/catalogue.ts'
import { isObject } from '../request/field-error.ts'
import { acceptedUnits } from '../request/input-catalogue.ts'
import { isMeasuredBy } from '../request/quantity-units.ts'
import { describeRange, describeRangeIn } from '../request/range.ts'
import { seriesOf } from '../request/series-of.ts'

const keysOf = (pointer: string): string[] => pointer.split('/').slice(1)

/** The field of the request that a place of a document is of; undefined where there is none. */
export function fieldAt(pointer: string): Field | undefined {
  const [part = '', key = '', last = ''] = keysOf(pointer)
  if (part === 'convention') return own(conventionFields, key)
  if (Object.hasOwn(lists, part)) return own(lists[part as List], last)
  return Object.hasOwn(sections, part) ? own(sections[part as Section], key) : undefined
}

const own = (fields: Readonly<Record<string, Field>>, key: string): Field | undefined =>
  Object.hasOwn(fields, key) ? fields[key] : undefined

/** What may stand at a place of a document, in words; undefined where nothing is known of it. */
export function allowedAt(document: unknown, pointer: string): string | undefined {
  if (pointer === '/convention/preset') return Object.keys(presets).join(', ')
  const field = fieldAt(pointer)
  if (!field) return undefined
  if (field.kind === 'flag') return 'true or false'
  if (field.kind === 'word') return field.words.join(', ')
  if (field.kind === 'choice') return (field.input.states ?? []).join(', ')
  if (field.kind === 'supply') return 'a supplier'
  if (field.kind === 'date') return 'a day as YYYY-MM-DD'
  if (field.kind === 'text') return `a text of 1 to ${field.longest ?? 100} characters`
  if (field.kind === 'yearly') return `numbers in ${field.input.unit}, one a year`
  return ofQuantity(document, pointer, field.inputs)
}

type Inputs = Extract<Field, { readonly kind: 'quantity' }>['inputs']

function ofQuantity(document: unknown, pointer: string, inputs: Inputs): string {
  const [part = '', key = '', last = ''] = keysOf(pointer)
  const parent = member(member(document, part), key)
  const given = Object.hasOwn(lists, part) ? member(parent, last) : parent
  const per = Object.hasOwn(lists, part) ? seriesOf(part as List, parent) : undefined
  const possible = per ? inputs.filter((each) => each.per === per) : inputs
  const input = possible.find((each) => isMeasuredBy(given, each))
  if (!input) return `a number in ${acceptedUnits(possible).slice(0, 12).join(', ')}`
  const unit = String(member(given, 'unit'))
  return describeRangeIn(unit, input) || describeRange(input) || `any number in ${unit}`
}

const member = (node: unknown, key: string): unknown => {
  if (Array.isArray(node)) return node[Number(key)]
  return isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined
}
