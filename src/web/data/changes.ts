import type { Datum, Entry } from '../engine/edition-data.ts'

export type ChangeKind = 'value' | 'origin' | 'added' | 'removed'

/** A datum in which two editions differ. */
export interface Change {
  readonly entry: Entry
  /** undefined where the older edition does not know it. */
  readonly before: Datum | undefined
  /** undefined where the newer edition no longer has it. */
  readonly after: Datum | undefined
  readonly kind: ChangeKind
}

/**
 * What differs between two editions, by the names of rows and data rather than by their places, because rows are numbered
 * anew. Doubts are of today, and no part of an edition.
 */
export function changesBetween(older: readonly Entry[], newer: readonly Entry[]): Change[] {
  const before = new Map(older.map((entry) => [entry.key, entry.datum]))
  const kept = new Set(newer.map(({ key }) => key))
  const changes = newer.flatMap((entry): Change[] => {
    const was = before.get(entry.key)
    const kind = was ? kindOf(was, entry.datum) : 'added'
    return kind ? [{ entry, before: was, after: entry.datum, kind }] : []
  })
  const removed = older
    .filter(({ key }) => !kept.has(key))
    .map((entry): Change => ({ entry, before: entry.datum, after: undefined, kind: 'removed' }))
  return [...changes, ...removed]
}

function kindOf(was: Datum, is: Datum): ChangeKind | undefined {
  if (was.value !== is.value || was.unit !== is.unit) return 'value'
  return originOf(was) === originOf(is) ? undefined : 'origin'
}

/** All that an edition says of a value beside it, in one order whatever that of its members. */
function originOf(datum: Datum): string {
  const { doubts: _doubts, ...rest } = datum
  return JSON.stringify(rest, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}
