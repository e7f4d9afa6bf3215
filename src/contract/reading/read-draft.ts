import { conventionFields, listLimits, lists, sections } from '../request/catalogue.ts'
import { isObject, type Refusal } from '../request/field-error.ts'
import { FieldReader } from '../request/field-reader.ts'
import type { GivenPathway } from '../request/inputs.ts'
import { isLegacyBody, translateLegacyDraft } from '../request/legacy/legacy-body.ts'
import { readMoney } from '../request/read-money.ts'
import { narrowing, readConvention } from './read-inputs.ts'

export type DraftReading =
  | { readonly patch: Record<string, unknown>; readonly pathway: GivenPathway; readonly errors?: undefined }
  | (Refusal & { readonly patch?: undefined })

const ids = ['processId', 'feedstockId', 'countryId'] as const

/**
 * Reads part of a scenario's inputs, in our own shape or in the existing system's: keys and units must be
 * known, but fields may be missing, empty or out of range, so that unfinished work can be saved.
 *
 * @returns a JSON merge patch (RFC 7396): null takes a field away; a list may be given whole or, to change
 *   single elements, as an object keyed by index.
 */
export function readDraft(body: unknown): DraftReading {
  const reader = new FieldReader('draft')
  if (isLegacyBody(body)) {
    const { document, pointers, pathway, refused } = translateLegacyDraft(body)
    checkDraft(reader, document)
    const errorCount = refused.errorCount + reader.errorCount
    if (errorCount === 0) return { patch: withConventionObject(document), pathway }
    const moved = reader.errors.map((error) => ({ ...error, pointer: pointers(error.pointer) }))
    return { errors: [...refused.errors, ...moved], errorCount }
  }
  const pathway: Record<string, number> = {}
  const patch = isObject(body) ? { ...body } : body
  if (isObject(patch)) {
    for (const id of ids) {
      const value = patch[id]
      delete patch[id]
      if (typeof value === 'number' && Number.isInteger(value)) pathway[id] = value
      else if (value !== undefined) reader.refuse(`/${id}`, 'not_an_id', `${id} must be a whole number.`)
    }
  }
  checkDraft(reader, patch)
  return reader.errorCount > 0
    ? reader
    : { patch: withConventionObject(patch as Record<string, unknown>), pathway }
}

/** A preset by its name sets all conventions: what was set besides an earlier one is taken away. */
function withConventionObject(patch: Record<string, unknown>): Record<string, unknown> {
  if (typeof patch.convention !== 'string') return patch
  const settings = Object.fromEntries(Object.keys(conventionFields).map((key) => [key, null]))
  return { ...patch, convention: { preset: patch.convention, ...settings } }
}

function checkDraft(reader: FieldReader, patch: unknown): void {
  const body = reader.object(patch, '', [
    ...Object.keys(sections),
    ...Object.keys(lists),
    'convention',
    'money',
  ])
  if (!body) return
  if (body.money !== undefined && body.money !== null) readMoney(reader, body.money)
  for (const [key, fields] of Object.entries(sections)) {
    if (body[key] !== undefined) reader.fields(body[key], `/${key}`, fields)
  }
  for (const key of Object.keys(lists) as (keyof typeof lists)[]) {
    if (body[key] !== undefined) checkList(reader, body[key], key)
  }
  if (body.convention !== null) readConvention(reader, body.convention)
}

function checkList(reader: FieldReader, value: unknown, key: keyof typeof lists): void {
  const [, most] = listLimits[key]
  const items = Array.isArray(value) ? value.map((item, i) => [`${i}`, item] as const) : undefined
  const elements = items ?? (isObject(value) ? Object.entries(value) : undefined)
  const isIndexed = elements?.every(([index]) => /^(0|[1-9]\d?)$/.test(index) && Number(index) < most)
  if (!elements || !isIndexed) {
    reader.refuse(`/${key}`, 'not_a_list', `${key} must be a list of at most ${most} elements.`)
    return
  }
  for (const [index, item] of elements) {
    const isTakenAway = item === null && !items
    if (isTakenAway) continue
    reader.fields(item, `/${key}/${index}`, lists[key], narrowing(key, item))
  }
}
