import { unsavedOf } from './edits.ts'
import type { Workspace } from './state.ts'

/** What the dot says of saving; the words are in texts.ts. */
export type SaveWords =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' | 'offline' | 'busy' | 'expired' | 'unkept' | 'guest' }
  | { readonly kind: 'gone'; readonly message: string | undefined }
  | { readonly kind: 'conflicts'; readonly count: number }
  | { readonly kind: 'refused'; readonly count: number }
  | { readonly kind: 'stopped'; readonly message: string }

/** Whoever types is not told of every request, only of one that takes long. */
const slowMilliseconds = 600

/** @param now milliseconds since 1970. */
export function saveWords(state: Workspace, now: number): SaveWords {
  const { saving, conflicts, session, isUnkept, log } = state
  if (isUnkept) return { kind: 'unkept' }
  if (session === 'guest') return guestWords(log.length > 0)
  if (session === 'expired') return { kind: 'expired' }
  if (saving.at === 'gone') return { kind: 'gone', message: saving.message }
  if (conflicts.length > 0) return { kind: 'conflicts', count: conflicts.length }
  if (saving.at === 'stopped') return { kind: 'stopped', message: saving.message }
  return sendingWords(state, now)
}

function sendingWords({ saving, isOnline, savedAt, log }: Workspace, now: number): SaveWords {
  const unsaved = unsavedOf(log)
  const isWaiting = unsaved.length > 0 && saving.at === 'waiting'
  // A server that says when to come back has been reached.
  if (isWaiting && isOnline && saving.isTold) return { kind: 'busy' }
  if (isWaiting || !isOnline) return { kind: 'offline' }
  const refused = unsaved.filter((edit) => edit.refused !== undefined).length
  if (refused > 0 && refused === unsaved.length) return { kind: 'refused', count: refused }
  const isLong = saving.at === 'sending' && now - saving.since >= slowMilliseconds
  if (isLong || saving.at === 'remaking' || saving.at === 'moved') return { kind: 'saving' }
  return { kind: 'saved', at: savedAt }
}

/** Nothing is kept of a guest, and nothing is said, before something was changed. */
const guestWords = (isEdited: boolean): SaveWords =>
  isEdited ? { kind: 'guest' } : { kind: 'saved', at: null }
