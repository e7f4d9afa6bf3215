import { type Document, elementOf, isRearranged, type Json, keysOf, valueAt, withValue } from './document.ts'
import { applied, type Change } from './edits.ts'

/** A JSON merge patch (RFC 7396) as the API takes it: elements of lists by their index, null for what goes. */
export type Patch = { readonly [part: string]: Json }

/**
 * What brings the server's document to the one with these edits. A list whose elements are others goes as a whole,
 * because an index would mean another element there.
 */
export function patchOf(base: Document, edits: readonly Change[]): Patch {
  const after = applied(base, edits)
  let patch: Record<string, Json> = {}
  for (const { pointer } of edits) {
    const [, part = ''] = pointer.split('/')
    const list = elementOf(pointer)?.list ?? (pointer === `/${part}` ? pointer : undefined)
    const isWhole =
      list !== undefined && (pointer === list || isRearranged(valueAt(base, list), valueAt(after, list)))
    if (isWhole) patch[part] = valueAt(after, `/${part}`)
    else if (!Array.isArray(patch[part])) {
      patch = withNull(patch, pointer, mergedInto(valueAt(base, pointer), valueAt(after, pointer)))
    }
  }
  return patch
}

/** What merges into the older value so that it becomes the newer: null for each of its members that is gone. */
function mergedInto(older: Json, newer: Json): Json {
  if (!isMembers(older) || !isMembers(newer)) return newer
  const gone = Object.keys(older).filter((key) => !Object.hasOwn(newer, key))
  return { ...newer, ...Object.fromEntries(gone.map((key) => [key, null])) }
}

const isMembers = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** As `withValue`, but null stays, because a patch says by it what goes. */
function withNull(patch: Record<string, Json>, pointer: string, value: Json): Record<string, Json> {
  const parts = keysOf(pointer)
  const last = parts.pop() ?? ''
  const parent = pointer.slice(0, pointer.lastIndexOf('/'))
  const siblings = (parts.length > 0 ? valueAt(patch, parent) : patch) as Record<string, Json> | null
  const members = { ...siblings, [last]: value }
  return parts.length > 0 ? (withValue(patch, parent, members) as Record<string, Json>) : members
}
