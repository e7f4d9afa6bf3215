import { type Field, type List, lists, sections } from '../../request/catalogue.ts'
import { escapeKey } from '../../request/field-error.ts'
import type { Inputs } from '../../request/inputs.ts'
import { fieldAt } from '../allowed.ts'

/** What a column of a table of cases has: the name of the case, or what stands at a place of its inputs. */
export type CaseColumn =
  | { readonly kind: 'name' }
  | { readonly kind: 'note' }
  | {
      readonly kind: 'place'
      readonly pointer: string
      readonly field: Field | 'preset'
      readonly unit: string | undefined
    }

export interface UnreadHeading {
  readonly code: 'unknown_column' | 'unknown_element'
  readonly message: string
  readonly allowed?: string
}

/** Columns that tell of a case and are no input. */
const notes = ['note', 'comment', 'line']

/**
 * Reads `plant.capacity [kt/yr]`, `feedstocks[UCO].price [USD/t]`, `convention.preset`, `name`, or a JSON pointer in the place of the
 * path; an element of a list is named, or counted from 0.
 */
export function readHeading(heading: string, base: Inputs): CaseColumn | UnreadHeading {
  const { path, unit } = splitHeading(heading)
  if (path === 'name') return { kind: 'name' }
  if (notes.includes(path)) return { kind: 'note' }
  const keys = path.startsWith('/') ? path.split('/').slice(1) : keysOf(path)
  const [part = '', key = '', last = ''] = keys
  if (!Object.hasOwn(lists, part)) return columnAt(`/${part}/${escapeKey(key)}`, unit, keys.length === 2)
  const place = placeOf(base, part as List, key)
  if (place === undefined) return unknownElement(base, part as List, key)
  return columnAt(`/${part}/${place}/${escapeKey(last)}`, unit, keys.length === 3)
}

/** A heading without its last pair of brackets, and what stands in them. Takes time in proportion to its length. */
export function splitHeading(heading: string): { readonly path: string; readonly unit?: string } {
  const text = heading.trim()
  const open = text.lastIndexOf('[')
  const unit = text.slice(open + 1, -1)
  if (open <= 0 || !text.endsWith(']') || unit.includes(']')) return { path: text }
  return { path: text.slice(0, open).trimEnd(), unit }
}

/** `feedstocks[Used cooking oil].price` as its three keys: the name of an element may have points in it. */
function keysOf(path: string): string[] {
  const [, list, element, last] = /^([A-Za-z]+)\[(.*)\]\.([A-Za-z]+)$/.exec(path) ?? []
  return list === undefined ? path.split('.') : [list, element ?? '', last ?? '']
}

function columnAt(pointer: string, unit: string | undefined, isPlace: boolean): CaseColumn | UnreadHeading {
  if (isPlace && pointer === '/convention/preset') return { kind: 'place', pointer, field: 'preset', unit }
  const field = isPlace ? fieldAt(pointer) : undefined
  if (!field) {
    const allowed = [...Object.keys(sections), ...Object.keys(lists), 'convention'].join(', ')
    const message = 'There is no such input; GET /inputs lists them, docs/files.md tells how they are named.'
    return { code: 'unknown_column', message, allowed: `name, or an input of ${allowed}` }
  }
  if (field.kind === 'supply') {
    const message = 'A supplier has no column; it stays as in the base.'
    return { code: 'unknown_column', message }
  }
  return { kind: 'place', pointer, field, unit: unit?.trim() || undefined }
}

/** Where in its list an element is; the first one of a name. */
function placeOf(base: Inputs, list: List, element: string): number | undefined {
  const items = base[list] ?? []
  const named = items.findIndex(({ name }) => name === element)
  if (named >= 0) return named
  const place = /^\d{1,2}$/.test(element) ? Number(element) : -1
  return place >= 0 && place < items.length ? place : undefined
}

const unknownElement = (base: Inputs, list: List, element: string): UnreadHeading => ({
  code: 'unknown_element',
  message: `The base has no “${element}” among its ${list}.`,
  allowed: (base[list] ?? []).map(({ name }) => name).join(', ') || 'none',
})

/** Whether what stands in a column is a number, or several, with a unit. */
export const hasUnit = (column: CaseColumn): boolean =>
  column.kind === 'place' &&
  column.field !== 'preset' &&
  (column.field.kind === 'quantity' || column.field.kind === 'yearly')
