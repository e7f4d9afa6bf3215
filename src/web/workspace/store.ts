import type { Document } from './document.ts'
import { type Change, groupsOf } from './edits.ts'
import { type Anew, type EventWithoutTime, effectRunner, type ScenarioServer } from './effects.ts'
import { type LeftTexts, openLeftTexts } from './left-texts.ts'
import type { Copies } from './local-copies.ts'
import { next } from './machine.ts'
import { type Ranges, rangesIn } from './ranges.ts'
import { type Event, emptyWorkspace, type Workspace } from './state.ts'
import { openTabs, waitForTurn } from './tabs.ts'

export interface WorkspaceStore {
  /** What its copy on the disk is kept under. */
  readonly key: string
  /** Settled once there is what the disk of the browser had. */
  readonly whenRead: Promise<void>
  readonly leftTexts: LeftTexts
  /** What is not known of its inputs. */
  readonly ranges: Ranges
  get(): Workspace
  subscribe(listener: () => void): () => void
  /** Changes of one group are undone together. */
  edit(changes: readonly Change[], group?: string): void
  /** Undoes a group, or the last one that can be. */
  undo(group?: string): void
  redo(): void
  readonly canUndo: boolean
  readonly canRedo: boolean
  resolve(pointer: string, choice: 'mine' | 'theirs'): void
  retry(): void
  /** Asks what the server has before anything more is sent: the scenario was written to besides. */
  look(): void
  /** Makes a new scenario of what was deleted elsewhere. */
  keepAsNew(): void
  /** Settled once everything is kept under the scenario that it has become. */
  whenMoved(): Promise<void>
  signedIn(): void
  expired(): void
  /** Ends saving from here; what was typed stays on the disk. */
  close(): void
}

export interface WorkspaceParts {
  /** Account and scenario, or what a guest tries: what the copy on the disk is kept under. */
  readonly key: string
  readonly copies: Promise<Copies | undefined>
  /** undefined for a guest. */
  readonly server: ScenarioServer | undefined
  readonly anew?: Anew
  /** What is shown until the disk and the server have answered. */
  readonly start?: Document
}

/** Opens a document: what the disk of the browser has of it is shown before the server has answered. */
export function openWorkspace(parts: WorkspaceParts): WorkspaceStore {
  const store = new Store(parts)
  store.begin(parts.start)
  return store
}

class Store implements WorkspaceStore {
  whenRead: Promise<void> = Promise.resolve()
  readonly leftTexts: LeftTexts
  readonly ranges: Ranges
  #state: Workspace
  #count = 0
  readonly #name = crypto.randomUUID()
  readonly #listeners = new Set<() => void>()
  readonly #runner: ReturnType<typeof effectRunner>
  readonly #ends: (() => void)[] = []
  readonly key: string

  constructor({ key, copies, server, anew }: WorkspaceParts) {
    this.key = key
    this.leftTexts = openLeftTexts(key)
    this.ranges = rangesIn(this)
    this.#state = emptyWorkspace(server ? 'good' : 'guest', navigator.onLine)
    const tabs = openTabs(key, (message) => this.send({ kind: 'told', message }))
    const parts = { key, copies, tabs, server, anew, newId: this.#newId, send: this.send }
    this.#runner = effectRunner(parts)
    this.#ends.push(() => tabs.close(), this.#runner.stop)
  }

  /** Ids of one tab ascend, because edits of one moment are ordered by them. */
  readonly #newId = (): string => {
    this.#count += 1
    return `${this.#name}:${String(this.#count).padStart(7, '0')}`
  }

  /** Reads the disk, listens to the browser, and saves once it is the turn of this tab. */
  begin(start: Document | undefined): void {
    if (start) {
      const held = { base: start, etag: null, conflicts: [], savedAt: null }
      this.send({ kind: 'opened', held, log: [] })
    }
    const read = [this.#runner.read(), this.leftTexts.whenRead]
    this.whenRead = Promise.all(read).then(() => undefined)
    const listen = (target: EventTarget, name: string, hear: () => void) => {
      target.addEventListener(name, hear)
      this.#ends.push(() => target.removeEventListener(name, hear))
    }
    listen(window, 'online', () => this.send({ kind: 'online' }))
    listen(window, 'offline', () => this.send({ kind: 'offline' }))
    listen(document, 'visibilitychange', () => {
      if (document.visibilityState === 'visible') this.look()
    })
    if (this.#state.session !== 'guest')
      this.#ends.push(waitForTurn(this.key, () => this.send({ kind: 'locked' })))
  }

  readonly send = (event: EventWithoutTime): void => {
    const { state, effects } = next(this.#state, { ...event, now: Date.now() } as Event)
    const isChanged = state !== this.#state
    this.#state = state
    for (const effect of effects) this.#runner.run(effect)
    if (isChanged) for (const listener of this.#listeners) listener()
  }

  readonly get = (): Workspace => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  edit(changes: readonly Change[], group?: string): void {
    const id = this.#newId()
    this.send({ kind: 'edited', changes, group: group ?? id, id })
  }

  undo(group?: string): void {
    this.send({ kind: 'undone', id: this.#newId(), ...(group !== undefined && { group }) })
  }

  redo(): void {
    this.send({ kind: 'redone', id: this.#newId() })
  }

  get canUndo(): boolean {
    return groupsOf(this.#state.log).done.length > 0
  }

  get canRedo(): boolean {
    return groupsOf(this.#state.log).undone.length > 0
  }

  resolve(pointer: string, choice: 'mine' | 'theirs'): void {
    this.send({ kind: 'resolved', pointer, choice, id: this.#newId() })
  }

  retry(): void {
    this.send({ kind: 'retried' })
  }

  look(): void {
    this.send({ kind: 'looked' })
  }

  keepAsNew(): void {
    this.send({ kind: 'keptAsNew', id: this.#newId() })
  }

  readonly whenMoved = (): Promise<void> => this.#runner.whenMoved()

  signedIn(): void {
    this.send({ kind: 'signedIn' })
  }

  expired(): void {
    this.send({ kind: 'expired' })
  }

  close(): void {
    for (const end of this.#ends.splice(0)) end()
  }
}
