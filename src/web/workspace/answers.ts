import { type Edit, trimmed } from './edits.ts'
import { merge, overlaps } from './merge.ts'
import { notRemade } from './remaking.ts'
import { after, proceed, schedule, sendableOf, shared } from './sending.ts'
import { type Failure, type Of, type Step, type Workspace, withLog } from './state.ts'

const backoffMilliseconds = [1_000, 2_000, 5_000, 15_000, 30_000]
/** 408 is a request that took too long to arrive. */
const asksAgain = (status: number) => status === 0 || status === 408 || status === 429 || status >= 500

const isExpected = ({ saving }: Workspace, request: number): boolean =>
  'request' in saving && saving.request === request

/** What the server has now, onto which the edits of this device are brought. */
export function fetched(state: Workspace, { request, inputs, etag, id, now }: Of<'fetched'>): Step {
  if (!isExpected(state, request)) return { state, effects: [] }
  const { log, conflicts } = state
  const isFirst = !state.isOpen || state.etag === null
  const sides = { base: isFirst ? inputs : state.base, theirs: inputs, log, conflicts, id }
  const { put, forgotten, ...merged } = merge(sides)
  const current = withLog(state, {
    ...merged,
    base: inputs,
    etag,
    isOpen: true,
    isStale: false,
    saving: { at: 'rest' },
    failures: 0,
    savedAt: state.savedAt ?? now,
  })
  return after(shared(current, put, forgotten), proceed(current, now))
}

/** The tag is taken even if edits came meanwhile: they are brought onto what the server has now. */
export function saved(state: Workspace, { request, inputs, etag, now }: Of<'saved'>): Step {
  const { saving } = state
  if (saving.at !== 'sending' || saving.request !== request) return { state, effects: [] }
  const sent = new Set(saving.ids)
  const last = state.log.findLastIndex(({ id }) => sent.has(id))
  const pointers = new Set(state.log.filter(({ id }) => sent.has(id)).map(({ pointer }) => pointer))
  // A value that was refused has been replaced by one that was not.
  const isDone = (edit: Edit, i: number) =>
    !edit.isSaved &&
    (sent.has(edit.id) || (i < last && edit.refused !== undefined && pointers.has(edit.pointer)))
  const put: Edit[] = []
  const log = state.log.map((edit, i): Edit => {
    if (!isDone(edit, i)) return edit
    const { refused: _, ...rest } = edit
    const done: Edit = { ...rest, isSaved: true }
    put.push(done)
    return done
  })
  const { kept, dropped } = trimmed(log)
  const gone = new Set(dropped)
  const current = withLog(state, {
    base: inputs,
    etag,
    log: kept,
    savedAt: now,
    saving: { at: 'rest' },
    failures: 0,
  })
  const step = sendableOf(current).length > 0 ? schedule(current, now) : { state: current, effects: [] }
  return after(
    shared(
      current,
      put.filter(({ id }) => !gone.has(id)),
      dropped,
    ),
    step,
  )
}

export function failed(state: Workspace, { request, failure, now }: Of<'failed'>): Step {
  if (!isExpected(state, request)) return { state, effects: [] }
  if (state.saving.at === 'remaking') return notRemade(state, state.saving.key, failure)
  const { status, message, retryAfterSeconds } = failure
  if (status === 401) return { state: { ...state, session: 'expired', saving: { at: 'rest' } }, effects: [] }
  if (status === 412) return proceed({ ...state, isStale: true, saving: { at: 'rest' } }, now)
  if (status === 404)
    return {
      state: { ...state, saving: { at: 'gone' } },
      effects: [{ do: 'tell', message: { kind: 'gone' } }],
    }
  if (status === 422 && state.saving.at === 'sending') return refused(state, failure, now)
  if (asksAgain(status) || retryAfterSeconds !== undefined) {
    const backoff = backoffMilliseconds[Math.min(state.failures, backoffMilliseconds.length - 1)] ?? 0
    const due = now + Math.max(backoff, (retryAfterSeconds ?? 0) * 1_000)
    const saving = { at: 'waiting', due, isTold: retryAfterSeconds !== undefined } as const
    const waiting = { ...state, failures: state.failures + 1, saving }
    return { state: waiting, effects: [{ do: 'wake', due }] }
  }
  return { state: { ...state, saving: { at: 'stopped', message } }, effects: [] }
}

/** Fields that the server does not take stay here with its words, and the rest is sent. */
function refused(state: Workspace, { message, errors = [] }: Failure, now: number): Step {
  const sent = new Set(state.saving.at === 'sending' ? state.saving.ids : [])
  const tried = state.log.filter(({ id }) => sent.has(id))
  const messages = new Map<string, string>()
  for (const error of errors) {
    const meant = tried
      .filter(({ pointer }) => overlaps(pointer, error.pointer))
      .reduce<Edit | undefined>((a, b) => (a && a.pointer.length > b.pointer.length ? a : b), undefined)
    for (const { id, pointer } of tried) if (pointer === meant?.pointer) messages.set(id, error.message)
  }
  if (messages.size === 0) return { state: { ...state, saving: { at: 'stopped', message } }, effects: [] }
  const put: Edit[] = []
  const log = state.log.map((edit): Edit => {
    const reason = messages.get(edit.id)
    if (reason === undefined) return edit
    const held: Edit = { ...edit, refused: reason }
    put.push(held)
    return held
  })
  const current = withLog(state, { log, saving: { at: 'rest' } })
  return after(shared(current, put, []), proceed(current, now))
}
