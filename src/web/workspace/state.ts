import type { Document } from './document.ts'
import { aligned, applied, type Change, type Edit } from './edits.ts'
import type { Conflict } from './merge.ts'
import type { Patch } from './patch.ts'

/** What became of a request that was not answered with what it asked for. */
export interface Failure {
  /** 0 where no answer came. */
  readonly status: number
  readonly message: string
  readonly retryAfterSeconds?: number
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[]
}

/** What saving is at. Nothing is sent in two requests at once. */
type Saving =
  | { readonly at: 'rest' }
  /** Until a person has stopped typing. */
  | { readonly at: 'soon'; readonly due: number; readonly since: number }
  | {
      readonly at: 'sending'
      readonly request: number
      readonly ids: readonly string[]
      readonly since: number
    }
  | { readonly at: 'fetching'; readonly request: number }
  /** `isTold` where the server said for how long: then nothing makes it shorter. */
  | { readonly at: 'waiting'; readonly due: number; readonly isTold: boolean }
  /** The server refused, for a reason that asking again does not change. */
  | { readonly at: 'stopped'; readonly message: string }
  /**
   * Deleted elsewhere, or no longer this account's. It has been tried to keep it as a new scenario where there is a message; the same
   * `key` makes no second one.
   */
  | { readonly at: 'gone'; readonly key?: string; readonly message?: string }
  /** A new scenario is made of what is here, with these edits. */
  | {
      readonly at: 'remaking'
      readonly request: number
      readonly key: string
      readonly ids: readonly string[]
    }
  /** It goes on as this scenario. */
  | { readonly at: 'moved'; readonly to: string }

/** What is known of the document on this device and on the server. */
export interface Held {
  /** As the server has it. */
  readonly base: Document
  readonly etag: string | null
  readonly conflicts: readonly Conflict[]
  /** Milliseconds since 1970. */
  readonly savedAt: number | null
}

export interface Workspace extends Held {
  /** Set once there is a document to show. */
  readonly isOpen: boolean
  readonly log: readonly Edit[]
  /** The document with all edits: what a person sees. */
  readonly shown: Document
  readonly session: 'good' | 'expired' | 'guest'
  readonly isOnline: boolean
  /** Whether this tab is the one that saves. */
  readonly isSender: boolean
  /** Whether the server is to be asked what it has before anything is sent. */
  readonly isStale: boolean
  readonly saving: Saving
  /** Failures in a row. */
  readonly failures: number
  readonly requests: number
  /** Fields that came from elsewhere with the last merge. */
  readonly foreign: number
  /** Set where the browser keeps nothing: a private window, or a full disk. */
  readonly isUnkept: boolean
}

/** What tabs of one browser tell each other about a document. */
export type TabMessage =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[] }
  | {
      readonly kind: 'held'
      readonly held: Held
      readonly log: readonly Edit[]
      /** Edits that are in no log any more, because the server has them. */
      readonly forgotten: readonly string[]
    }
  | { readonly kind: 'hello' | 'gone' }
  | { readonly kind: 'keepAsNew'; readonly id: string }
  | { readonly kind: 'moved'; readonly to: string }
  | {
      readonly kind: 'resolve'
      readonly pointer: string
      readonly choice: 'mine' | 'theirs'
      readonly id: string
    }

/** Whatever happens. Each says when, in milliseconds since 1970; ids are unique and ascending within a tab. */
export type Event = { readonly now: number } & (
  | { readonly kind: 'opened'; readonly held: Held | null; readonly log: readonly Edit[] }
  | {
      readonly kind: 'edited'
      readonly changes: readonly Change[]
      readonly group: string
      readonly id: string
    }
  /** A group by its name, or the last one. */
  | { readonly kind: 'undone' | 'redone'; readonly id: string; readonly group?: string }
  | { readonly kind: 'woken' }
  /** What was deleted elsewhere is to be a new scenario; it has become one. */
  | { readonly kind: 'keptAsNew'; readonly id: string }
  | { readonly kind: 'remade'; readonly request: number; readonly to: string }
  | {
      readonly kind: 'fetched'
      readonly request: number
      readonly inputs: Document
      readonly etag: string
      readonly id: string
    }
  | { readonly kind: 'saved'; readonly request: number; readonly inputs: Document; readonly etag: string }
  | { readonly kind: 'failed'; readonly request: number; readonly failure: Failure }
  | {
      readonly kind:
        | 'online'
        | 'offline'
        | 'looked'
        | 'locked'
        | 'signedIn'
        | 'expired'
        | 'retried'
        | 'unkept'
    }
  | {
      readonly kind: 'resolved'
      readonly pointer: string
      readonly choice: 'mine' | 'theirs'
      readonly id: string
    }
  | { readonly kind: 'told'; readonly message: TabMessage }
)

export type Of<Kind extends Event['kind']> = Extract<Event, { readonly kind: Kind }>

/** What is to be done about it. */
export type Effect =
  /** In one transaction, so that no crash comes between. */
  | {
      readonly do: 'keep'
      readonly put: readonly Edit[]
      readonly forget: readonly string[]
      readonly held?: Held
    }
  | { readonly do: 'read' }
  | { readonly do: 'tell'; readonly message: TabMessage }
  | { readonly do: 'wake'; readonly due: number }
  | { readonly do: 'fetch'; readonly request: number }
  /** Makes a new scenario of the document. */
  | { readonly do: 'remake'; readonly request: number; readonly inputs: Document; readonly key: string }
  /** Goes on under another scenario, with these edits; nothing is kept under the old one any more. */
  | { readonly do: 'move'; readonly to: string; readonly log: readonly Edit[] }
  | { readonly do: 'save'; readonly request: number; readonly patch: Patch; readonly etag: string | null }

export interface Step {
  readonly state: Workspace
  readonly effects: readonly Effect[]
}

export function emptyWorkspace(session: Workspace['session'], isOnline: boolean): Workspace {
  return {
    base: {},
    etag: null,
    conflicts: [],
    savedAt: null,
    isOpen: false,
    log: [],
    shown: {},
    session,
    isOnline,
    isSender: false,
    isStale: session !== 'guest',
    saving: { at: 'rest' },
    failures: 0,
    requests: 0,
    foreign: 0,
    isUnkept: false,
  }
}

export const heldOf = ({ base, etag, conflicts, savedAt }: Workspace): Held => ({
  base,
  etag,
  conflicts,
  savedAt,
})

/**
 * The state with another base or log, and what is shown of them. Edits that were made before it was known that elements of a
 * list were moved are brought to where their elements are.
 */
export function withLog(state: Workspace, changes: Partial<Workspace>): Workspace {
  const changed = { ...state, ...changes }
  let shown = changed.base
  const log = changed.log.map((edit) => {
    if (edit.isSaved) return edit
    const own = aligned(edit, shown)
    shown = applied(shown, [own])
    return own
  })
  return { ...changed, log, shown }
}
