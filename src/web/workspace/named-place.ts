import { type Document, elementOf, escapedKey, namesIn, unescapedKey, valueAt } from './document.ts'

/** The place that a pointer leads to, with the name of its element: another order of a list changes nothing. */
export function placeAt(document: Document, pointer: string): string {
  const element = elementOf(pointer)
  if (!element) return pointer
  const name = namesIn(valueAt(document, element.list))[element.place] ?? ''
  return `${element.list}/${escapedKey(name)}${element.member}`
}

/** Where a place is in a document now; undefined where it has no such element any more. */
export function pointerOfPlace(document: Document, place: string): string | undefined {
  const [, list = '', name = '', ...member] = place.split('/')
  if (!Array.isArray(document[list])) return place
  const found = namesIn(document[list]).indexOf(unescapedKey(name))
  return found === -1 ? undefined : `/${[list, found, ...member].join('/')}`
}
