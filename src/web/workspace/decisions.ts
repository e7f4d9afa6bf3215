import { valueAt } from './document.ts'
import { type Edit, joined, ordered, timeAfter, unsavedOf } from './edits.ts'
import { keptAsNew, movedElsewhere } from './remaking.ts'
import { after, proceed, rested, schedule, shared } from './sending.ts'
import { type Effect, heldOf, type Of, type Step, type Workspace, withLog } from './state.ts'

/** Mine: the edit goes to the server after all. Theirs: it does not, and can be had back by undoing. */
export function resolved(state: Workspace, { pointer, choice, id, now }: Of<'resolved'>): Step {
  const conflict = state.conflicts.find((each) => each.pointer === pointer)
  if (!conflict) return { state, effects: [] }
  if (!state.isSender)
    return { state, effects: [{ do: 'tell', message: { kind: 'resolve', pointer, choice, id } }] }
  const conflicts = state.conflicts.filter((each) => each !== conflict)
  if (choice === 'mine') {
    const current = { ...state, conflicts }
    return after(shared(current, [], []), proceed(rested(current), now))
  }
  const taken: Edit = {
    id: `${id}.0`,
    pointer,
    from: valueAt(state.shown, pointer),
    to: conflict.theirs,
    at: timeAfter(state.log.at(-1), now),
    group: id,
    kind: 'edit',
    isSaved: true,
  }
  const settled = unsavedOf(state.log)
    .filter((edit) => edit.pointer === pointer || edit.pointer.startsWith(`${pointer}/`))
    .map((edit): Edit => ({ ...edit, isSaved: true }))
  const done = new Map(settled.map((edit) => [edit.id, edit]))
  const log = [...state.log.map((edit) => done.get(edit.id) ?? edit), taken]
  const current = withLog(state, { conflicts, log })
  return after(shared(current, [...settled, taken], []), proceed(current, now))
}

/** What the tab that saves tells one that has been opened. */
const greeting = (state: Workspace): Effect[] => [
  { do: 'tell', message: { kind: 'held', held: heldOf(state), log: state.log, forgotten: [] } },
  ...(state.saving.at === 'gone' ? [{ do: 'tell', message: { kind: 'gone' } } as const] : []),
]

/** What another tab of this browser says. */
export function told(state: Workspace, { message, now }: Of<'told'>): Step {
  switch (message.kind) {
    case 'hello':
      if (!state.isSender || !state.isOpen) return { state, effects: [] }
      return { state, effects: greeting(state) }
    case 'gone':
      return { state: state.isSender ? state : { ...state, saving: { at: 'gone' } }, effects: [] }
    case 'keepAsNew':
      return state.isSender
        ? keptAsNew(state, { kind: 'keptAsNew', id: message.id, now })
        : { state, effects: [] }
    case 'moved':
      return movedElsewhere(state, message.to)
    case 'edits': {
      // Whoever saves has brought an edit that it knows to where its field is now.
      const log = state.isSender ? joined(message.edits, state.log) : joined(state.log, message.edits)
      return schedule(withLog(state, { log }), now)
    }
    case 'held': {
      if (state.isSender) return { state, effects: [] }
      const known = new Set([...message.log.map(({ id }) => id), ...message.forgotten])
      const own = state.log.filter((edit) => !known.has(edit.id) && !edit.isSaved)
      const log = ordered([...message.log, ...own])
      return { state: withLog(state, { ...message.held, log, isOpen: true }), effects: [] }
    }
    case 'resolve':
      return state.isSender ? resolved(state, { ...message, kind: 'resolved', now }) : { state, effects: [] }
  }
}
