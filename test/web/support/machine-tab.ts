import type { Document, Json } from '../../../src/web/workspace/document.ts'
import { next } from '../../../src/web/workspace/machine.ts'
import { type Effect, type Event, emptyWorkspace, type Workspace } from '../../../src/web/workspace/state.ts'

export const usd = (value: number) => ({ value, unit: 'USD/t' })
export const inputs: Document = {
  plant: { capacity: { value: 500, unit: 'kt/yr' } },
  feedstocks: [
    { name: 'UCO', price: usd(930) },
    { name: 'Tallow', price: usd(800) },
  ],
}

/** A tab that saves, on the document as the server has it. */
export class Tab {
  state: Workspace = emptyWorkspace('good', true)
  effects: Effect[] = []
  now = 1_000
  private count = 0

  constructor(document: Document = inputs) {
    this.send({ kind: 'locked' })
    this.send({ kind: 'opened', held: null, log: [] })
    this.fetch(document, '"1"')
    this.effects = []
  }

  send(event: Event extends infer E ? (E extends Event ? Omit<E, 'now'> : never) : never): void {
    const { state, effects } = next(this.state, { ...event, now: this.now } as Event)
    this.state = state
    this.effects.push(...effects)
  }

  edit(pointer: string, to: Json, group?: string): void {
    this.count += 1
    const id = `a:${String(this.count).padStart(4, '0')}`
    this.send({ kind: 'edited', changes: [{ pointer, to }], group: group ?? id, id })
  }

  undo(kind: 'undone' | 'redone' = 'undone'): void {
    this.count += 1
    this.send({ kind, id: `a:${String(this.count).padStart(4, '0')}` })
  }

  pass(milliseconds: number): void {
    this.now += milliseconds
    this.send({ kind: 'woken' })
  }

  find<Kind extends Effect['do']>(kind: Kind): Extract<Effect, { do: Kind }> | undefined {
    return this.effects.findLast((each) => each.do === kind) as Extract<Effect, { do: Kind }> | undefined
  }

  save(document: Document, etag: string): void {
    this.send({ kind: 'saved', request: this.state.requests, inputs: document, etag })
  }

  fail(status: number, more: object = {}): void {
    const failure = { status, message: 'The server refused.', ...more }
    this.send({ kind: 'failed', request: this.state.requests, failure })
  }

  fetch(document: Document, etag: string): void {
    this.count += 1
    this.send({
      kind: 'fetched',
      request: this.state.requests,
      inputs: document,
      etag,
      id: `a:m${this.count}`,
    })
  }
}

export const price = '/feedstocks/0/price'
