import { type Document, elementOf, type Json, namesIn, valueAt } from './document.ts'

/** What an input is in another document, where its element is found by its name; null where that has none. */
export function baselineAt(document: Document, baseline: Document, pointer: string): Json {
  const element = elementOf(pointer)
  if (!element) return valueAt(baseline, pointer)
  const name = namesIn(valueAt(document, element.list))[element.place]
  const place = namesIn(valueAt(baseline, element.list)).indexOf(name ?? '')
  return place === -1 ? null : valueAt(baseline, `${element.list}/${place}${element.member}`)
}
