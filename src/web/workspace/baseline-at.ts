import { type Document, elementOf, type Json, namesIn, valueAt } from './document.ts'

/** Where an input stands in another document, in which its element is found by its name; undefined where that has none. */
export function pointerIn(other: Document, document: Document, pointer: string): string | undefined {
  const element = elementOf(pointer)
  if (!element) return pointer
  const name = namesIn(valueAt(document, element.list))[element.place]
  const place = namesIn(valueAt(other, element.list)).indexOf(name ?? '')
  return place === -1 ? undefined : `${element.list}/${place}${element.member}`
}

/** What an input is in another document; null where that has no such element. */
export function baselineAt(document: Document, baseline: Document, pointer: string): Json {
  const there = pointerIn(baseline, document, pointer)
  return there === undefined ? null : valueAt(baseline, there)
}
