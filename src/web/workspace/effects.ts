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

export interface EffectParts {
  readonly key: string
  /** Undefined where the browser keeps nothing. */
  readonly copies: Promise<Copies | undefined>
  readonly tabs: Tabs
  /** undefined for a guest, whose machine asks for nothing. */
  readonly server: ScenarioServer | undefined
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
export function effectRunner({ key, copies, tabs, server, newId, send }: EffectParts) {
  let timer: ReturnType<typeof setTimeout> | undefined

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
      case 'save':
        void ask(effect.request, server?.save(effect.patch, effect.etag), 'saved')
    }
  }

  return { run, read, stop: () => clearTimeout(timer) }
}
