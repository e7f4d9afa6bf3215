import { type Document, isSame, type Json, valueAt, withValue } from '../../../src/web/workspace/document.ts'
import type { Edit } from '../../../src/web/workspace/edits.ts'
import { next } from '../../../src/web/workspace/machine.ts'
import type { Patch } from '../../../src/web/workspace/patch.ts'
import {
  type Effect,
  type Event,
  emptyWorkspace,
  type Failure,
  type Held,
  type TabMessage,
  type Workspace,
} from '../../../src/web/workspace/state.ts'

/** Everything around the machine in a few lines: a server, the disk of a browser, tabs that may be killed at any time. */

/** A merge patch as the database merges it. */
export function mergePatch(target: Json, patch: Json): Json {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch
  if (Array.isArray(target)) {
    const items: Json[] = [...target]
    for (const [key, value] of Object.entries(patch)) {
      if (Number(key) >= items.length) throw new RangeError(key)
      items[Number(key)] = mergePatch(items[Number(key)] ?? null, value)
    }
    return items
  }
  const merged: Record<string, Json> = typeof target === 'object' ? { ...(target as object) } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key]
    else merged[key] = mergePatch(merged[key] ?? null, value)
  }
  return merged
}

class SimulatedServer {
  inputs: Document
  version = 1
  /** Deleted: nothing is answered but that. */
  isGone = false
  /** Every state that there ever was. */
  readonly history: Document[]

  constructor(inputs: Document) {
    this.inputs = inputs
    this.history = [inputs]
  }

  get etag(): string {
    return `"${this.version}.draft"`
  }

  change(inputs: Document): void {
    this.inputs = inputs
    this.version += 1
    this.history.push(inputs)
  }

  /** What `PATCH /scenarios/{id}/draft` does. */
  patch(patch: Patch, etag: string | null): Failure | undefined {
    if (etag !== null && etag !== this.etag) return { status: 412, message: 'Changed since.' }
    try {
      this.change(mergePatch(this.inputs, patch) as Document)
      return undefined
    } catch {
      return { status: 422, message: 'No such element.', errors: [] }
    }
  }
}

export type Fate = 'good' | 'lost before' | 'lost after' | 401 | 408 | 429 | 500

interface Request {
  readonly effect: Extract<Effect, { readonly do: 'save' | 'fetch' | 'remake' }>
}

interface Tab {
  state: Workspace
  readonly name: string
  readonly requests: Request[]
  readonly inbox: TabMessage[]
  count: number
  due: number
}

export class SimulatedBrowser {
  readonly server: SimulatedServer
  readonly tabs: Tab[] = []
  now = 1_000_000
  /** What new scenarios were made of, by what they are called: a repetition makes none. */
  readonly remade = new Map<string, Document>()
  /** Edits that were handed over to each of them. */
  readonly handedOver = new Map<string, readonly Edit[]>()
  private readonly edits = new Map<string, Edit>()
  private held: Held | null = null
  private opened = 0
  private isOnline = true

  constructor(inputs: Document) {
    this.server = new SimulatedServer(inputs)
  }

  open(): Tab {
    this.opened += 1
    const name = `tab${String(this.opened).padStart(5, '0')}`
    const state = emptyWorkspace('good', this.isOnline)
    const tab: Tab = { state, name, requests: [], inbox: [], count: 0, due: Number.POSITIVE_INFINITY }
    this.tabs.push(tab)
    this.read(tab)
    this.passLock()
    return tab
  }

  /** What is under way may still reach the server, but nobody hears the answer. */
  kill(tab: Tab, doesReachServer: boolean): void {
    this.tabs.splice(this.tabs.indexOf(tab), 1)
    for (const { effect } of tab.requests) {
      if (doesReachServer) this.carryOut(effect)
    }
    this.passLock()
  }

  send(tab: Tab, event: Event): void {
    const { state, effects } = next(tab.state, event)
    tab.state = state
    for (const effect of effects) this.run(tab, effect)
  }

  edit(tab: Tab, changes: readonly { pointer: string; to: Json }[], group = this.id(tab)): void {
    this.send(tab, { kind: 'edited', changes, group, id: this.id(tab), now: this.now })
  }

  undo(tab: Tab, kind: 'undone' | 'redone'): void {
    this.send(tab, { kind, id: this.id(tab), now: this.now })
  }

  connect(isOnline: boolean): void {
    this.isOnline = isOnline
    for (const tab of [...this.tabs]) this.send(tab, { kind: isOnline ? 'online' : 'offline', now: this.now })
  }

  hear(): void {
    for (const tab of this.tabs) {
      for (const message of tab.inbox.splice(0)) this.send(tab, { kind: 'told', message, now: this.now })
    }
  }

  pass(milliseconds: number): void {
    this.now += milliseconds
    for (const tab of this.tabs) {
      if (tab.due > this.now) continue
      tab.due = Number.POSITIVE_INFINITY
      this.send(tab, { kind: 'woken', now: this.now })
    }
  }

  /** Answers the oldest request of a tab, or loses it. */
  answer(tab: Tab, fate: Fate): void {
    const request = tab.requests.shift()
    if (!request) return
    const { effect } = request
    const failure = this.fail(effect, fate)
    const { inputs, etag } = this.server
    const about = { request: effect.request, now: this.now }
    if (failure) this.send(tab, { kind: 'failed', ...about, failure })
    else if (effect.do === 'remake') this.send(tab, { kind: 'remade', ...about, to: effect.key })
    else if (effect.do === 'save') this.send(tab, { kind: 'saved', ...about, inputs, etag })
    else this.send(tab, { kind: 'fetched', ...about, inputs, etag, id: this.id(tab) })
  }

  /** What goes wrong with a request; where nothing does, it has had its effect. */
  private fail(effect: Request['effect'], fate: Fate): Failure | undefined {
    const failure = (status: number): Failure => ({ status, message: `Refused with ${status}.` })
    if (fate === 'lost before' || !this.isOnline) return failure(0)
    if (fate === 429) return { ...failure(429), retryAfterSeconds: 3 }
    if (typeof fate === 'number') return failure(fate)
    const refused = this.carryOut(effect)
    return fate === 'lost after' ? failure(0) : refused
  }

  private carryOut(effect: Request['effect']): Failure | undefined {
    if (effect.do === 'remake') {
      this.remade.set(effect.key, effect.inputs)
      return undefined
    }
    if (this.server.isGone) return { status: 404, message: 'It does not exist.' }
    return effect.do === 'save' ? this.server.patch(effect.patch, effect.etag) : undefined
  }

  /** Nothing goes wrong any more, until nothing is left to do. */
  calm(): void {
    this.connect(true)
    if (this.tabs.length === 0) this.open()
    for (const tab of this.tabs) this.send(tab, { kind: 'signedIn', now: this.now })
    for (let i = 0; i < 200; i++) {
      this.hear()
      for (const tab of this.tabs) this.answer(tab, 'good')
      this.pass(500)
    }
  }

  private id(tab: Tab): string {
    tab.count += 1
    return `${tab.name}:${String(tab.count).padStart(6, '0')}`
  }

  private read(tab: Tab): void {
    const log = [...this.edits.values()].toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    this.send(tab, { kind: 'opened', held: this.held, log, now: this.now })
  }

  private passLock(): void {
    const [first] = this.tabs
    if (first && !this.tabs.some(({ state }) => state.isSender))
      this.send(first, { kind: 'locked', now: this.now })
  }

  private run(tab: Tab, effect: Effect): void {
    if (effect.do === 'keep') this.keep(effect)
    else if (effect.do === 'tell') {
      for (const other of this.tabs) if (other !== tab) other.inbox.push(effect.message)
    } else if (effect.do === 'wake') tab.due = effect.due
    else if (effect.do === 'read') this.read(tab)
    else if (effect.do === 'move') {
      if (effect.log.length > 0) this.handedOver.set(effect.to, effect.log)
    } else tab.requests.push({ effect })
  }

  private keep({ put, forget, held }: Extract<Effect, { readonly do: 'keep' }>): void {
    for (const edit of put) this.edits.set(edit.id, edit)
    for (const id of forget) this.edits.delete(id)
    if (held) this.held = held
  }
}

/** The value of a field of the element with this name, wherever in its list it is. */
export function namedValue(document: Document, list: string, name: string, key: string): Json {
  const items = document[list]
  const place = Array.isArray(items)
    ? items.findIndex((item: Json) => isSame(valueAt(item, '/name'), name))
    : -1
  return place === -1 ? null : valueAt(document, `/${list}/${place}/${key}`)
}

export const withSwapped = (document: Document, list: string): Document => {
  const items = document[list]
  return Array.isArray(items)
    ? withValue(document, `/${list}`, [...items.slice(1), ...items.slice(0, 1)])
    : document
}
