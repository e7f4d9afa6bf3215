import {
  changedPointers,
  type Document,
  elementOf,
  isRearranged,
  isSame,
  type Json,
  namesIn,
  valueAt,
} from './document.ts'
import { applied, type Edit, unsavedOf } from './edits.ts'

/** A field that was changed here and elsewhere, to different values. */
export interface Conflict {
  readonly pointer: string
  readonly theirs: Json
}

export interface Merged {
  readonly log: readonly Edit[]
  readonly conflicts: readonly Conflict[]
  /** Edits that were rewritten or are new. */
  readonly put: readonly Edit[]
  /** Ids of edits that have lost their place: what they changed is no longer there. */
  readonly forgotten: readonly string[]
  /** How many fields were changed elsewhere and not here. */
  readonly foreign: number
}

/** Whether one is the other, or within it. */
export const overlaps = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)

interface Sides {
  readonly base: Document
  readonly theirs: Document
  readonly log: readonly Edit[]
  readonly conflicts: readonly Conflict[]
  /** Begins the ids of edits that merging makes. */
  readonly id: string
}

/**
 * Brings edits that were made on one state of the document onto another one, which somebody else or a lost answer of our
 * own has led to. What only one side changed is taken as it is; what both changed to the same is no longer an edit; what
 * both changed otherwise becomes a conflict, in which our edit waits for a person.
 */
export function merge(sides: Sides): Merged {
  const { base, theirs } = sides
  const states = statesOf(base, unsavedOf(sides.log))
  const isOurs = (pointer: string) =>
    states.some((state) => isSame(valueAt(state, pointer), valueAt(theirs, pointer)))
  const foreign = changedPointers(base, theirs).filter((pointer) => !isOurs(pointer))
  let merged: Merged = {
    log: sides.log,
    conflicts: sides.conflicts.map(({ pointer }) => ({ pointer, theirs: valueAt(theirs, pointer) })),
    put: [],
    forgotten: [],
    foreign: 0,
  }
  for (const pointer of foreign) merged = takeForeign(sides, merged, pointer)
  const shown = applied(theirs, unsavedOf(merged.log))
  const conflicts = merged.conflicts.filter(
    (conflict) => !isSame(conflict.theirs, valueAt(shown, conflict.pointer)),
  )
  return { ...merged, conflicts }
}

/** The document after each edit: what the server may have of ours, though its answer was lost. */
function statesOf(base: Document, edits: readonly Edit[]): Document[] {
  let state = base
  return edits.map((edit) => {
    state = applied(state, [edit])
    return state
  })
}

function takeForeign(sides: Sides, merged: Merged, pointer: string): Merged {
  const { base, theirs } = sides
  const isMoved = isRearranged(valueAt(base, pointer), valueAt(theirs, pointer))
  const cleared = isMoved ? withoutHistory(merged, pointer) : merged
  const touched = unsavedOf(cleared.log).filter((edit) => overlaps(edit.pointer, pointer))
  if (touched.length === 0) return { ...cleared, foreign: cleared.foreign + 1 }
  const follows = isMoved ? followed(sides, touched, pointer) : undefined
  if (follows) return { ...withEdits(cleared, follows), foreign: cleared.foreign + 1 }
  const widest = touched.map((edit) => edit.pointer).reduce((a, b) => (b.length < a.length ? b : a), pointer)
  return inConflict(sides, cleared, widest)
}

/** Undoing what was done in a list whose elements have moved since might change another element. */
function withoutHistory(merged: Merged, list: string): Merged {
  const isLost = ({ pointer, isSaved }: Edit) => isSaved === true && overlaps(pointer, list)
  const lost = merged.log.filter(isLost).map(({ id }) => id)
  return {
    ...merged,
    log: merged.log.filter((edit) => !isLost(edit)),
    forgotten: [...merged.forgotten, ...lost],
  }
}

/**
 * Edits of single fields in a list whose elements were moved elsewhere, each at the element of the same name. undefined
 * where one has no such element any more, or changed there too.
 */
function followed({ base, theirs }: Sides, touched: readonly Edit[], list: string): Edit[] | undefined {
  const names = namesIn(valueAt(base, list))
  const now = namesIn(valueAt(theirs, list))
  const moved = touched.flatMap((edit) => {
    const element = elementOf(edit.pointer)
    const place = element ? now.indexOf(names[element.place] ?? '') : -1
    if (!element?.member || place === -1) return []
    const pointer = `${list}/${place}${element.member}`
    const value = valueAt(theirs, pointer)
    const isOurs = touched.some((each) => each.pointer === edit.pointer && isSame(value, each.to))
    const isTheirs = !isOurs && !isSame(value, valueAt(base, edit.pointer))
    return isTheirs ? [] : [{ ...edit, pointer }]
  })
  return moved.length === touched.length ? moved : undefined
}

function withEdits(merged: Merged, edits: readonly Edit[]): Merged {
  const byId = new Map(edits.map((edit) => [edit.id, edit]))
  return {
    ...merged,
    log: merged.log.map((edit) => byId.get(edit.id) ?? edit),
    put: [...merged.put.filter(({ id }) => !byId.has(id)), ...edits],
  }
}

/** All edits of the field become one, from their value to ours, which waits until somebody decides. */
function inConflict(sides: Sides, merged: Merged, pointer: string): Merged {
  const within = (each: string) => each === pointer || each.startsWith(`${pointer}/`)
  const touched = unsavedOf(merged.log).filter((edit) => within(edit.pointer))
  const last = touched.at(-1)
  if (!last) return merged
  const ours = valueAt(applied(sides.base, unsavedOf(merged.log)), pointer)
  const theirs = valueAt(sides.theirs, pointer)
  const settled = touched.map((edit): Edit => ({ ...edit, isSaved: true }))
  const { refused: _, ...kept } = last
  const held: Edit = { ...kept, id: `${sides.id}${pointer}`, pointer, from: theirs, to: ours }
  const { log, ...rest } = withEdits(merged, settled)
  return {
    ...rest,
    log: log.flatMap((edit) => (edit.id === last.id ? [edit, held] : [edit])),
    put: [...rest.put, held],
    conflicts: [...rest.conflicts.filter((each) => !within(each.pointer)), { pointer, theirs }],
  }
}
