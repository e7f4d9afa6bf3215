import {
  changedPointers,
  type Document,
  elementOf,
  isSame,
  type Json,
  namesIn,
  valueAt,
  withValue,
} from './document.ts'

/** One field that a person changed. The log of edits is all that saving, undoing and merging are derived from. */
export interface Edit {
  /** Unique among all tabs and sessions. */
  readonly id: string
  readonly pointer: string
  /** Name of the element of a list that it is in, by which that is found where it has been moved. */
  readonly element?: string
  /** What stood there, and what stands there now; null for nothing. */
  readonly from: Json
  readonly to: Json
  /** Milliseconds since 1970. */
  readonly at: number
  /** Edits of one group are undone together: a drag, a paste, a reset. */
  readonly group: string
  /** Undoing and redoing are edits as well, of a group of their own. */
  readonly kind: 'edit' | 'undo' | 'redo'
  /** The group that is undone or done again. */
  readonly of?: string
  /** Set once the server has it. */
  readonly isSaved?: true
  /** Set once it may have reached the server: it is not lengthened any more. */
  readonly isSent?: true
  /** Why the server did not take it. */
  readonly refused?: string
}

/** What a person asked for, before it is an edit. */
export interface Change {
  readonly pointer: string
  readonly to: Json
}

/** The changes that make one document another. */
export const changesTo = (before: Document, after: Document): Change[] =>
  changedPointers(before, after).map((pointer) => ({ pointer, to: valueAt(after, pointer) }))

const steps = 200

/** In the order in which they were made. Two tabs that have the same edits have them in the same order. */
export const ordered = (edits: readonly Edit[]): Edit[] =>
  edits.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id)))

export const applied = (base: Document, edits: readonly Change[]): Document =>
  edits.reduce((document, { pointer, to }) => withValue(document, pointer, to), base)

export const unsavedOf = (log: readonly Edit[]): Edit[] => log.filter(({ isSaved }) => !isSaved)

interface Groups {
  /** Groups that can be undone, the latest last. */
  readonly done: readonly string[]
  /** Groups that can be done again, the latest last. */
  readonly undone: readonly string[]
}

/** What can be undone and done again: follows from the log, and so survives whatever the log survives. */
export function groupsOf(log: readonly Edit[]): Groups {
  const done: string[] = []
  const undone: string[] = []
  let last = ''
  for (const { group, kind, of = '' } of log) {
    if (group === last) continue
    last = group
    if (kind === 'undo') move(of, done, undone)
    else if (kind === 'redo') move(of, undone, done)
    else {
      move(group, done, done)
      undone.length = 0
    }
  }
  return { done: done.slice(Math.max(0, done.length + undone.length - steps)), undone: undone.slice(-steps) }
}

/** To the end of another list. */
function move(group: string, from: string[], to: string[]): void {
  const place = from.lastIndexOf(group)
  if (place !== -1) from.splice(place, 1)
  to.push(group)
}

/** The changes that undo a group, as far as what it did is still there: what others changed since stays theirs. */
export const undoing = (log: readonly Edit[], group: string, shown: Document): Change[] =>
  reversal(log, group, shown, 'from')

/** The changes that do a group again. */
export const redoing = (log: readonly Edit[], group: string, shown: Document): Change[] =>
  reversal(log, group, shown, 'to')

function reversal(log: readonly Edit[], group: string, shown: Document, towards: 'from' | 'to'): Change[] {
  const edits = log.filter((each) => each.group === group && each.kind === 'edit')
  const inOrder = towards === 'from' ? edits.toReversed() : edits
  let document = shown
  return inOrder.flatMap((edit) => {
    const expected = towards === 'from' ? edit.to : edit.from
    if (!isSame(valueAt(document, edit.pointer), expected)) return []
    document = withValue(document, edit.pointer, edit[towards])
    return [{ pointer: edit.pointer, to: edit[towards] }]
  })
}

/** The log without what nobody can undo any more and the server has. */
export function trimmed(log: readonly Edit[]): { kept: Edit[]; dropped: string[] } {
  const { done, undone } = groupsOf(log)
  const needed = new Set([...done, ...undone])
  const isNeeded = ({ group, of, isSaved }: Edit) => !isSaved || needed.has(group) || needed.has(of ?? '')
  const first = log.findIndex(isNeeded)
  const kept = first === -1 ? [] : log.slice(first)
  return { kept, dropped: log.slice(0, first === -1 ? log.length : first).map(({ id }) => id) }
}

/** The edits of both, each once; what one of the two knows to be saved is. */
export function joined(one: readonly Edit[], other: readonly Edit[]): Edit[] {
  const byId = new Map(one.map((edit) => [edit.id, edit]))
  for (const edit of other) {
    const known = byId.get(edit.id)
    byId.set(edit.id, known?.isSaved ? known : edit)
  }
  return ordered([...byId.values()])
}

/** Later than the last edit, also where a clock goes back or two tabs share a millisecond. */
export const timeAfter = (last: Edit | undefined, now: number): number =>
  last && last.at >= now ? last.at + 0.001 : now

/** The name of the element of a list that a pointer leads into; undefined where it leads into none. */
export function elementNameAt(document: Document, pointer: string): string | undefined {
  const element = elementOf(pointer)
  return element && namesIn(valueAt(document, element.list))[element.place]
}

/** An edit that another tab made before it knew that elements were moved, at the place where its element is now. */
export function aligned(edit: Edit, document: Document): Edit {
  const element = elementOf(edit.pointer)
  if (!element || edit.element === undefined) return edit
  const names = namesIn(valueAt(document, element.list))
  const place = names[element.place] === edit.element ? element.place : names.indexOf(edit.element)
  return place === -1 ? edit : { ...edit, pointer: `${element.list}/${place}${element.member}` }
}
