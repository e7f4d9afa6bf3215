import { parseNumber } from '../../format/parse-number.ts'
import { firstUnitAt, unitsAt } from '../../format/units.ts'
import type { InputRow } from '../../inputs/rows.ts'
import { type Document, type Json, valueAt, withValue } from '../../workspace/document.ts'
import { bodyOf, documentOf, rowsOfKind } from './item-document.ts'
import type { LibraryItem, LibraryKind } from './queries.ts'

/** A value while it is typed: a number with its unit, or a word, a text or yes and no. What is typed elsewhere is kept as it is. */
export type Typed =
  | { readonly text: string; readonly unit: string }
  | { readonly kept: Json }
  | string
  | boolean

/** Values while they are typed, by the pointers of their inputs. */
export type Draft = Readonly<Record<string, Typed>>

type Body = Readonly<Record<string, Json>>

/** Every input that an item of a kind may have. */
export const rowsFor = (kind: LibraryKind): InputRow[] => rowsOfKind(kind, documentOf(kind, {}))

/** The units of a number; those that its kind of thing may have, be it counted by mass or by energy. */
export const unitsOf = (pointer: string): string[] => unitsAt(pointer).map(({ name }) => name)

/** What a row begins with. */
export const emptyValue = ({ field, pointer }: InputRow): Typed => {
  if (field.kind === 'quantity') return { text: '', unit: firstUnitAt(pointer) }
  if (field.kind === 'flag') return true
  if (field.kind === 'choice') return field.input.states?.[0] ?? ''
  return field.kind === 'word' ? (field.words[0] ?? '') : ''
}

/** What an item has, to be typed anew. A new price has its row from the start. */
export function draftOf(kind: LibraryKind, body: Body): Draft {
  const document = documentOf(kind, body)
  const given = rowsOfKind(kind, document).flatMap((row) => {
    const value = valueAt(document, row.pointer)
    if (value === null) return kind === 'price' ? [[row.pointer, emptyValue(row)] as const] : []
    return [[row.pointer, typedOf(value)] as const]
  })
  return Object.fromEntries(given)
}

function typedOf(value: Json): Typed {
  if (typeof value === 'boolean' || typeof value === 'string') return value
  const { value: number, unit } = value as { readonly value?: number; readonly unit: string }
  // Numbers by year are typed in a scenario.
  return number === undefined ? { kept: value } : { text: String(number), unit }
}

export type Read =
  | { readonly body: LibraryItem['body'] }
  /** What is said of each value that is none, by its pointer. */
  | { readonly problems: Readonly<Record<string, string>> }

/** What was typed as the body of an item. @param missing what is said of an empty box. */
export function readDraft(kind: LibraryKind, draft: Draft, missing: string): Read {
  const problems: Record<string, string> = {}
  let document: Document = documentOf(kind, {})
  for (const [pointer, typed] of Object.entries(draft)) {
    const { value, problem } = readTyped(pointer, typed, missing)
    if (problem !== undefined) problems[pointer] = problem
    document = withValue(document, pointer, value)
  }
  if (Object.keys(problems).length > 0) return { problems }
  return { body: bodyOf(kind, document) as unknown as LibraryItem['body'] }
}

interface OneRead {
  readonly value: Json
  readonly problem?: string
}

function readTyped(pointer: string, typed: Typed, missing: string): OneRead {
  if (typed === '') return { value: null, problem: missing }
  if (typeof typed !== 'object') return { value: typed }
  if ('kept' in typed) return { value: typed.kept }
  const found = parseNumber(typed.text, { units: unitsOf(pointer) })
  if (found.kind === 'number') return { value: { value: found.value, unit: found.unit ?? typed.unit } }
  return { value: null, problem: found.kind === 'empty' ? missing : found.message }
}
