import { type Edit, unsavedOf } from './edits.ts'
import { overlaps } from './merge.ts'
import { patchOf } from './patch.ts'
import { type Effect, heldOf, type Step, type Workspace } from './state.ts'

/** A person who has not typed for so long has stopped. */
const quietMilliseconds = 400
/** Nobody who types on and on waits longer than this for the server. */
const longestMilliseconds = 1_000

export const after = (effects: readonly Effect[], step: Step): Step => ({
  state: step.state,
  effects: [...effects, ...step.effects],
})

/** Lets a person finish typing before anything is sent. */
export function schedule(state: Workspace, now: number): Step {
  const { saving } = state
  const isAway = saving.at === 'gone' || saving.at === 'moved'
  const isBusy = 'request' in saving || isAway || (saving.at === 'waiting' && saving.isTold)
  if (!canSend(state) || isBusy) return { state, effects: [] }
  const since = saving.at === 'soon' ? saving.since : now
  const due = Math.min(now + quietMilliseconds, since + longestMilliseconds)
  return { state: { ...state, saving: { at: 'soon', due, since } }, effects: [{ do: 'wake', due }] }
}

const canSend = ({ session, isOnline, isSender }: Workspace): boolean =>
  session === 'good' && isOnline && isSender

/** Edits that neither a conflict nor a refusal holds back. */
export function sendableOf({ log, conflicts }: Workspace): Edit[] {
  const unsaved = unsavedOf(log)
  const held = [
    ...conflicts.map(({ pointer }) => pointer),
    ...unsaved.flatMap(({ pointer, refused }) => (refused === undefined ? [] : [`${pointer}/`])),
  ]
  return unsaved.filter(
    ({ pointer, refused }) =>
      refused === undefined &&
      !held.some((each) => (each.endsWith('/') ? pointer.startsWith(each) : overlaps(pointer, each))),
  )
}

/** Does what is next: asks what the server has, or sends what it lacks, unless something is under way or not due. */
export function proceed(state: Workspace, now: number): Step {
  const { saving, requests } = state
  if (!canSend(state)) return { state, effects: [] }
  if (saving.at !== 'rest' && saving.at !== 'soon' && saving.at !== 'waiting') return { state, effects: [] }
  if (saving.at !== 'rest' && now < saving.due) return { state, effects: [{ do: 'wake', due: saving.due }] }
  const request = requests + 1
  if (state.isStale) {
    const fetching = { ...state, requests: request, saving: { at: 'fetching', request } as const }
    return { state: fetching, effects: [{ do: 'fetch', request }] }
  }
  const edits = sendableOf(state)
  if (edits.length === 0) return { state: { ...state, saving: { at: 'rest' } }, effects: [] }
  const ids = edits.map(({ id }) => id)
  const sent = new Set(ids)
  const log = state.log.map((edit): Edit => (sent.has(edit.id) ? { ...edit, isSent: true } : edit))
  return {
    state: { ...state, log, requests: request, saving: { at: 'sending', request, ids, since: now } },
    effects: [{ do: 'save', request, patch: patchOf(state.base, edits), etag: state.etag }],
  }
}

/** Waiting ends, unless the server said how long it is to be; a request that is under way goes on. */
export const rested = (state: Workspace): Workspace =>
  state.saving.at === 'waiting' && !state.saving.isTold ? { ...state, saving: { at: 'rest' } } : state

/** Keeps what the server has and tells the other tabs. */
export const shared = (state: Workspace, put: readonly Edit[], forget: readonly string[]): Effect[] => [
  { do: 'keep', put, forget, held: heldOf(state) },
  { do: 'tell', message: { kind: 'held', held: heldOf(state), log: state.log, forgotten: forget } },
]
