/**
 * A document with something else at a place; undefined takes away what is there. What is beside the way there is shared.
 *
 * A convention that is named by its preset alone becomes an object where one of its settings is given.
 *
 * @throws {RangeError} where a list would have no such place, or one so far behind its end that there is no room for it.
 */
export function withPlace(document: object, pointer: string, value: unknown): object {
  return replaced(document, pointer.split('/').slice(1), value) as object
}

/** A place in a list: none of ours has a thousand elements. A workbook may name any. */
const place = /^\d{1,3}$/

function replaced(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  const list = node === undefined && /^\d+$/.test(key) ? [] : node
  if (Array.isArray(list)) {
    if (!place.test(key)) throw new RangeError('There is no such place in a list.')
    const copy = [...list]
    copy[Number(key)] = replaced(list[Number(key)], rest, value)
    return copy
  }
  const object = typeof node === 'string' ? { preset: node } : ((node ?? {}) as Record<string, unknown>)
  const inner = replaced(Object.hasOwn(object, key) ? object[key] : undefined, rest, value)
  if (inner !== undefined) return { ...object, [key]: inner }
  const { [key]: _, ...others } = object
  return others
}
