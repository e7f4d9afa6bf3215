/** What a document of inputs is made of: JSON without null, which stands for what is not there. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The inputs of a scenario. */
export type Document = { readonly [part: string]: Json }

/** The names that a pointer is made of. */
export const keysOf = (pointer: string): string[] => pointer.split('/').slice(1).map(unescapedKey)

/** The name that a part of a pointer is. */
export const unescapedKey = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~')

/** A name as a part of a pointer. */
export const escapedKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

const memberOf = (node: Json, key: string): Json =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? ((node as Record<string, Json>)[key] ?? null)
    : null

/** What stands at a JSON pointer; null where nothing does. */
export const valueAt = (document: Json, pointer: string): Json => keysOf(pointer).reduce(memberOf, document)

/** The document with something else at a pointer, or with nothing there; all beside the way there is shared. */
export function withValue(document: Document, pointer: string, value: Json): Document {
  return replaced(document, keysOf(pointer), value) as Document
}

function replaced(node: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value
  if (Array.isArray(node)) {
    const items: Json[] = [...node]
    // An element that the list does not have is nobody's: adding one replaces the list.
    if (Number(key) < items.length) items[Number(key)] = replaced(items[Number(key)] ?? null, rest, value)
    return items
  }
  const members: Record<string, Json> = typeof node === 'object' ? { ...(node as object) } : {}
  const member = replaced(members[key] ?? null, rest, value)
  if (member === null) delete members[key]
  else members[key] = member
  return members
}

export function isSame(one: Json, other: Json): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [keys, others] = [Object.keys(one), Object.keys(other)]
  return (
    keys.length === others.length && keys.every((key) => isSame(memberOf(one, key), memberOf(other, key)))
  )
}

/** Names of the elements of a list, in order; an element without a name has its place. */
export const namesIn = (list: Json): string[] =>
  Array.isArray(list) ? list.map((item: Json, i) => String(memberOf(item, 'name') ?? `#${i}`)) : []

/** Whether elements were added, taken away or moved, which a new name of one alone is not. */
export function isRearranged(before: Json, after: Json): boolean {
  const [old, now] = [namesIn(before), namesIn(after)]
  return old.length !== now.length || now.some((name, i) => name !== old[i] && old.includes(name))
}

/** Pointers of all fields that differ: `/part/key`, `/list/0/key`, or the list where its elements are others. */
export function changedPointers(before: Document, after: Document): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((part) => {
    const [one, other] = [before[part] ?? null, after[part] ?? null]
    if (isSame(one, other)) return []
    if (!Array.isArray(one) && !Array.isArray(other)) return changedMembers(`/${part}`, one, other)
    if (!Array.isArray(one) || !Array.isArray(other) || isRearranged(one, other)) return [`/${part}`]
    return one.flatMap((item, i) => changedMembers(`/${part}/${i}`, item, other[i] ?? null))
  })
}

function changedMembers(pointer: string, before: Json, after: Json): string[] {
  const isLeaf = [before, after].some((each) => each !== null && typeof each !== 'object')
  if (isLeaf) return [pointer]
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...keys]
    .filter((key) => !isSame(memberOf(before, key), memberOf(after, key)))
    .map((key) => `${pointer}/${escapedKey(key)}`)
}

/** The list that a pointer leads into and the place in it; undefined for the list itself and for sections. */
export function elementOf(pointer: string): { list: string; place: number; member: string } | undefined {
  const found = /^(\/[^/]+)\/(\d+)(\/.+)?$/.exec(pointer)
  return found ? { list: found[1] ?? '', place: Number(found[2]), member: found[3] ?? '' } : undefined
}
