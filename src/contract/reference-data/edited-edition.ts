import type { FieldError } from '../request/field-error.ts'
import { applyChanges, type Change } from './datum-changes.ts'
import { findNewlyOutOfRange } from './default-ranges.ts'
import type { ReferenceData } from './reference-data.ts'

/** Changes to an edition, which is JSON text: a document of a megabyte is parsed where it is worked on. */
export interface EditionEdit {
  readonly before: string
  readonly changes: readonly Change[]
  /** What the new edition says of itself. */
  readonly about: ReferenceData['edition']
}

export type EditedEdition =
  | { readonly text: string; readonly summaries: readonly string[]; readonly errors?: undefined }
  | { readonly text?: undefined; readonly summaries?: undefined; readonly errors: readonly FieldError[] }

/** @returns the new edition as JSON text, or what is wrong with the changes. */
export function editEdition({ before, changes, about }: EditionEdit): EditedEdition {
  const old = JSON.parse(before) as ReferenceData
  const { data, summaries, errors } = applyChanges(old, changes)
  if (errors) return { errors }
  const outOfRange = findNewlyOutOfRange(old, data)
  if (outOfRange.length > 0) return { errors: outOfRange }
  return { text: JSON.stringify({ ...data, edition: about }), summaries }
}
