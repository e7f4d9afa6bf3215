import { type Document, type Json, valueAt } from '../workspace/document.ts'
import { measureAt } from './knob.ts'
import { fillDown, type Pasted, pasteRowAt } from './paste.ts'
import { pointersBelow } from './pointers-below.ts'

/** Gives the elements below in the list the value that this field has; each where it can have its unit. */
export function fillBelow(document: Document, pointer: string): Pasted {
  const below = pointersBelow(document, pointer)
  const measure = measureAt(document, pointer)
  if (measure) {
    return fillDown(
      below.flatMap((each) => pasteRowAt(document, each) ?? []),
      measure,
    )
  }
  const value = valueAt(document, pointer)
  const changes = value === null ? [] : below.map((each) => ({ pointer: each, to: value }))
  return { changes, refused: [] }
}

/** Gives every later year the number of this one. */
export function fillYears(document: Document, pointer: string, from: number): Pasted {
  const series = valueAt(document, pointer) as { values?: readonly number[]; unit?: string } | null
  const values = series?.values ?? []
  const value = values[from]
  if (value === undefined || from >= values.length - 1) return { changes: [], refused: [] }
  const filled = values.map((each, i) => (i > from ? value : each))
  return { changes: [{ pointer, to: { ...series, values: filled } as Json }], refused: [] }
}
