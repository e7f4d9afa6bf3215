import { type Document, elementOf, namesIn, valueAt } from '../workspace/document.ts'

/** The same field of every element below in the list; none for the last one, for a name and outside of lists. */
export function pointersBelow(document: Document, pointer: string): string[] {
  const { list = '', place = 0, member = '' } = elementOf(pointer) ?? {}
  if (list === '' || member === '/name') return []
  const count = namesIn(valueAt(document, list)).length
  return Array.from({ length: Math.max(0, count - place - 1) }, (_, i) => `${list}/${place + 1 + i}${member}`)
}

/** Whether the value of a field can be filled down its list. */
export const hasBelow = (document: Document, pointer: string): boolean =>
  pointersBelow(document, pointer).length > 0
