import { type InputChange, previewUpdate } from '../engine/edition-update.ts'
import type { Provenance, Start } from '../engine/pathways.ts'
import { rowsOf, titleOf } from '../inputs/rows.ts'
import { type Document, elementOf, type Json, namesIn, valueAt } from '../workspace/document.ts'
import type { Change } from '../workspace/edits.ts'

/** One place in which the defaults of two editions differ, as a person reads it. */
export interface UpdateLine {
  /** As `InputChange` has it. */
  readonly pointer: string
  readonly title: string
  /** Whether the newer default takes the place of the older one, rather than that a value of one's own stays. */
  readonly isDue: boolean
  readonly now: Json
  readonly newer: Json
  readonly reason: string
  readonly provenance: Provenance | undefined
  /** What taking it does to the document; undefined where there is nothing to take. */
  readonly change: Change | undefined
}

export interface EditionUpdate {
  /** What is due first. */
  readonly lines: readonly UpdateLine[]
  /** The document with all that is due. */
  readonly updated: Document
}

/** What the defaults of a newer edition would do to the document that is open. */
export function updateOf(
  document: Document,
  older: Document,
  newer: Pick<Start, 'inputs' | 'provenance'>,
): EditionUpdate {
  const { inputs, changes } = previewUpdate(document, older, newer)
  const updated = inputs as Document
  const rows = rowsOf(updated)
  const titles = new Map(rows.map((row) => [row.pointer, titleOf(row)]))
  const order = new Map(rows.map(({ pointer }, place) => [pointer, place]))
  const lines = changes.map((each): UpdateLine => {
    const { pointer, effect, current, defaultAfter, reason, provenance } = each
    return {
      pointer,
      title: titles.get(pointer) ?? String(current ?? defaultAfter),
      isDue: effect !== 'kept',
      now: current as Json,
      newer: defaultAfter as Json,
      reason,
      provenance,
      change: changeOf(document, updated, each),
    }
  })
  // As the rows of the inputs stand; whole elements of lists come last.
  const placeOf = ({ pointer }: UpdateLine) => order.get(pointer) ?? rows.length
  return {
    lines: lines.toSorted(
      (one, other) => Number(other.isDue) - Number(one.isDue) || placeOf(one) - placeOf(other),
    ),
    updated,
  }
}

/** The same change of the document as it is now, in which lists may have other elements than in the updated one. */
function changeOf(
  document: Document,
  updated: Document,
  { pointer, effect, current, defaultAfter }: InputChange,
): Change | undefined {
  if (effect === 'kept' && (current === null || defaultAfter === null)) return undefined
  const to = defaultAfter as Json
  const element = elementOf(pointer)
  if (!element) return { pointer, to }
  const { list, place, member } = element
  const elements = (valueAt(document, list) ?? []) as readonly Json[]
  if (effect === 'removed') return { pointer: list, to: elements.filter((_, each) => each !== place) }
  if (member === '') return { pointer: list, to: [...elements, valueAt(updated, pointer)] }
  const name = namesIn(valueAt(updated, list))[place] ?? ''
  const own = namesIn(elements).indexOf(name)
  return own === -1 ? undefined : { pointer: `${list}/${own}${member}`, to }
}
