import type { Document } from './document.ts'
import type { Copies } from './local-copies.ts'
import type { Patch } from './patch.ts'
import type { Effect, Event, Failure } from './state.ts'
import type { Tabs } from './tabs.ts'

/** What the server answers about one scenario. */
export type ServerAnswer =
  | { readonly inputs: Document; readonly etag: string; readonly failure?: undefined }
  | { readonly failure: Failure }

/** The server as far as saving needs it. Never rejects: what fails is an answer as well. */
export interface ScenarioServer {
  read(): Promise<ServerAnswer>
  save(patch: Patch, etag: string | null): Promise<ServerAnswer>
}

/** Makes a new scenario of a document whose own is gone. */
export interface Anew {
  /** @param key the same for a repetition, which then makes no second one. */
  remake(inputs: Document, key: string): Promise<{ readonly to: string } | { readonly failure: Failure }>
  /** What the copy of that scenario is kept under. */
  keyOf(scenario: string): string
}

export interface EffectParts {
  readonly key: string
  /** Undefined where the browser keeps nothing. */
  readonly copies: Promise<Copies | undefined>
  readonly tabs: Tabs
  /** undefined for a guest, whose machine asks for nothing. */
  readonly server: ScenarioServer | undefined
  /** Left out for whatever cannot be deleted elsewhere. */
  readonly anew?: Anew | undefined
  readonly newId: () => string
  /** Tells the machine what became of it. */
  readonly send: (event: EventWithoutTime) => void
}

export type EventWithoutTime = Event extends infer Each
  ? Each extends Event
    ? Omit<Each, 'now'>
    : never
  : never

/** Does what the machine asks for, and tells it what became of that. */
export function effectRunner({ key: first, copies, tabs, server, anew, newId, send }: EffectParts) {
  let key = first
  let timer: ReturnType<typeof setTimeout> | undefined
  let whenMoved: Promise<void> = Promise.resolve()

  async function ask(request: number, asked: Promise<ServerAnswer> | undefined, kind: 'fetched' | 'saved') {
    const answer = await asked
    if (!answer) return
    if (answer.failure) send({ kind: 'failed', request, failure: answer.failure })
    else if (kind === 'saved') send({ kind, request, inputs: answer.inputs, etag: answer.etag })
    else send({ kind, request, inputs: answer.inputs, etag: answer.etag, id: newId() })
  }

  async function read() {
    const disk = await copies
    const found = await disk?.read(key).catch(() => undefined)
    if (!found) send({ kind: 'unkept' })
    send({ kind: 'opened', held: found?.held ?? null, log: found?.log ?? [] })
  }

  async function keep({ put, forget, held }: Extract<Effect, { readonly do: 'keep' }>) {
    const isKept = await copies
      .then((disk) => disk?.keep(key, put, forget, held).then(() => true))
      .catch(() => false)
    if (!isKept) send({ kind: 'unkept' })
  }

  async function remake({ request, inputs, key: once }: Extract<Effect, { readonly do: 'remake' }>) {
    const answer = await anew?.remake(inputs, once)
    if (!answer) return
    if ('failure' in answer) send({ kind: 'failed', request, failure: answer.failure })
    else send({ kind: 'remade', request, to: answer.to })
  }

  /** What is typed from here on belongs to the other one. */
  async function move({ to, log }: Extract<Effect, { readonly do: 'move' }>) {
    const before = key
    key = anew?.keyOf(to) ?? key
    const disk = await copies
    await disk?.keep(key, log, []).catch(() => send({ kind: 'unkept' }))
    await disk?.forget(before).catch(() => undefined)
  }

  function run(effect: Effect): void {
    switch (effect.do) {
      case 'keep':
        void keep(effect)
        break
      case 'read':
        void read()
        break
      case 'tell':
        tabs.tell(effect.message)
        break
      case 'wake':
        clearTimeout(timer)
        timer = setTimeout(() => send({ kind: 'woken' }), Math.max(0, effect.due - Date.now()))
        break
      case 'fetch':
        void ask(effect.request, server?.read(), 'fetched')
        break
      case 'remake':
        void remake(effect)
        break
      case 'move':
        whenMoved = move(effect)
        break
      case 'save':
        void ask(effect.request, server?.save(effect.patch, effect.etag), 'saved')
    }
  }

  return { run, read, whenMoved: () => whenMoved, stop: () => clearTimeout(timer) }
}
