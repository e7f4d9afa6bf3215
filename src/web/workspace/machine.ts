import { failed, fetched, saved } from './answers.ts'
import { resolved, told } from './decisions.ts'
import { isSame, valueAt } from './document.ts'
import { type Edit, elementNameAt, groupsOf, joined, redoing, timeAfter, trimmed, undoing } from './edits.ts'
import { keptAsNew, remade } from './remaking.ts'
import { after, proceed, rested, schedule } from './sending.ts'
import { type Effect, type Event, heldOf, type Of, type Step, type Workspace, withLog } from './state.ts'

/**
 * The machine that saves: what a document, its edits and their way to the server become by one event. Pure, so that every
 * order of answers, losses and reloads can be tried.
 */
export function next(state: Workspace, event: Event): Step {
  switch (event.kind) {
    case 'opened':
      return opened(state, event)
    case 'edited':
      return edited(state, event)
    case 'undone':
    case 'redone':
      return reversed(state, event)
    case 'fetched':
      return fetched(state, event)
    case 'saved':
      return saved(state, event)
    case 'failed':
      return failed(state, event)
    case 'resolved':
      return resolved(state, event)
    case 'keptAsNew':
      return keptAsNew(state, event)
    case 'remade':
      return remade(state, event)
    case 'told':
      return told(state, event)
    default:
      return changed(state, event)
  }
}

/** What is gone stays so, and what becomes a new scenario does. */
const savingWhenExpired = ({ saving }: Workspace): Workspace['saving'] =>
  saving.at === 'gone' || saving.at === 'remaking' || saving.at === 'moved' ? saving : { at: 'rest' }

/** What happens around the document. */
function changed(state: Workspace, { kind, now }: Event): Step {
  switch (kind) {
    case 'woken':
      return proceed(state, now)
    case 'online':
      return proceed(rested({ ...state, isOnline: true }), now)
    case 'offline':
      return { state: { ...state, isOnline: false }, effects: [] }
    case 'looked':
      return proceed(rested({ ...state, isStale: state.session !== 'guest' }), now)
    case 'locked':
      // The one that saved before may have left on the disk what it never told.
      return {
        state: { ...state, isSender: true, isStale: state.session !== 'guest' },
        effects: [{ do: 'read' }],
      }
    case 'signedIn':
      return proceed(rested({ ...state, session: 'good', isStale: true }), now)
    case 'expired':
      return { state: { ...state, session: 'expired', saving: savingWhenExpired(state) }, effects: [] }
    case 'retried':
      return 'request' in state.saving
        ? { state, effects: [] }
        : proceed({ ...state, saving: { at: 'rest' }, failures: 0 }, now)
    case 'unkept':
      return { state: { ...state, isUnkept: true }, effects: [] }
    default:
      return { state, effects: [] }
  }
}

/**
 * What the disk of the browser had: what every tab has done, and what the one that saves knew. Edits that were made since
 * stay. Where this tab saves from now on, another one may have sent any of them.
 */
function opened(state: Workspace, { held, log, now }: Of<'opened'>): Step {
  const all = joined(state.log, log)
  const open = withLog(state, {
    ...(held ?? heldOf(state)),
    isOpen: state.isOpen || held !== null,
    log: state.isSender ? all.map((edit): Edit => (edit.isSaved ? edit : { ...edit, isSent: true })) : all,
  })
  if (!state.isSender) return { state: open, effects: [{ do: 'tell', message: { kind: 'hello' } }] }
  return proceed(open, now)
}

function edited(state: Workspace, { changes, group, id, now }: Of<'edited'>): Step {
  return append(state, { changes, group, id, now }, { kind: 'edit' })
}

function reversed(state: Workspace, { kind, id, group: wanted, now }: Of<'undone' | 'redone'>): Step {
  const isUndo = kind === 'undone'
  const { done, undone } = groupsOf(state.log)
  const groups = (isUndo ? done : undone).filter((group) => wanted === undefined || group === wanted)
  for (const group of groups.toReversed()) {
    const changes = (isUndo ? undoing : redoing)(state.log, group, state.shown)
    const meaning = { kind: isUndo ? 'undo' : 'redo', of: group } as const
    if (changes.length > 0) return append(state, { changes, group: id, id, now }, meaning)
  }
  return { state, effects: [] }
}

type Made = Pick<Of<'edited'>, 'changes' | 'group' | 'id' | 'now'>

function append(
  state: Workspace,
  { changes, group, id, now }: Made,
  meaning: Pick<Edit, 'kind' | 'of'>,
): Step {
  if (!state.isOpen) return { state, effects: [] }
  const at = timeAfter(state.log.at(-1), now)
  const put: Edit[] = []
  let { log } = state
  for (const [i, { pointer, to }] of changes.entries()) {
    const last = log.findLast((edit) => edit.pointer === pointer)
    const from = valueAt(state.shown, pointer)
    if (last && meaning.kind === 'edit' && isSameStroke(state, last, group)) {
      const longer = { ...last, to }
      log = log.map((edit) => (edit === last ? longer : edit))
      put.push(longer)
    } else if (!isSame(from, to)) {
      const element = elementNameAt(state.shown, pointer)
      const place = { pointer, ...(element !== undefined && { element }) }
      const edit: Edit = { id: `${id}.${i}`, ...place, from, to, at, group, ...meaning }
      log = [...log, edit]
      put.push(edit)
    }
  }
  if (put.length === 0) return { state, effects: [] }
  const { kept, dropped } = trimmed(log)
  const keeping: Effect[] = [
    { do: 'keep', put, forget: dropped },
    { do: 'tell', message: { kind: 'edits', edits: put } },
  ]
  return after(keeping, schedule(withLog(state, { log: kept, foreign: 0 }), now))
}

/**
 * A later move of the same drag. What may be on its way to the server stays as it is, so only the tab that knows what is on
 * its way lengthens an edit.
 */
const isSameStroke = ({ isSender, session }: Workspace, last: Edit, group: string): boolean =>
  (isSender || session === 'guest') &&
  last.group === group &&
  last.kind === 'edit' &&
  !last.isSaved &&
  !last.isSent &&
  last.refused === undefined
