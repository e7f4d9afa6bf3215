import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Document, Json } from './document.ts'
import { valueAt } from './document.ts'
import { groupsOf, unsavedOf } from './edits.ts'
import { next } from './machine.ts'
import { saveWords } from './save-words.ts'
import { type Effect, type Event, emptyWorkspace, type Workspace } from './state.ts'

const usd = (value: number) => ({ value, unit: 'USD/t' })
const inputs: Document = {
  plant: { capacity: { value: 500, unit: 'kt/yr' } },
  feedstocks: [
    { name: 'UCO', price: usd(930) },
    { name: 'Tallow', price: usd(800) },
  ],
}

/** A tab that saves, on the document as the server has it. */
class Tab {
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

const price = '/feedstocks/0/price'

test('an edit is kept on this device before anything is sent, and sent once a person has stopped', () => {
  const tab = new Tab()
  tab.edit(price, usd(985))
  assert.equal(tab.effects[0]?.do, 'keep')
  tab.pass(300)
  assert.equal(tab.find('save'), undefined)
  tab.pass(100)
  assert.deepEqual(tab.find('save')?.patch, { feedstocks: { 0: { price: usd(985) } } })
  assert.equal(tab.find('save')?.etag, '"1"')
})

test('whoever types on and on is saved after a second', () => {
  const tab = new Tab()
  for (let i = 0; i < 6; i++) {
    tab.edit(price, usd(900 + i))
    tab.pass(200)
  }
  assert.ok(tab.find('save'))
})

test('an edit that is made while another is on its way is sent after it, with the new tag', () => {
  const tab = new Tab()
  tab.edit(price, usd(985))
  tab.pass(400)
  tab.edit('/plant/capacity', { value: 600, unit: 'kt/yr' })
  tab.save(
    {
      ...inputs,
      feedstocks: [
        { name: 'UCO', price: usd(985) },
        { name: 'Tallow', price: usd(800) },
      ],
    },
    '"2"',
  )
  tab.pass(400)
  assert.deepEqual(tab.find('save')?.patch, { plant: { capacity: { value: 600, unit: 'kt/yr' } } })
  assert.equal(tab.find('save')?.etag, '"2"')
  assert.deepEqual(valueAt(tab.state.shown, price), usd(985))
})

test('a drag is one step of undoing, also where parts of it were sent', () => {
  const tab = new Tab()
  for (let i = 1; i <= 20; i++) {
    tab.edit(price, usd(930 + i), 'drag')
    tab.pass(100)
  }
  assert.ok(unsavedOf(tab.state.log).length <= 2)
  tab.undo()
  assert.deepEqual(valueAt(tab.state.shown, price), usd(930))
  tab.undo('redone')
  assert.deepEqual(valueAt(tab.state.shown, price), usd(950))
})

test('two hundred steps can be undone, after a reload as well', () => {
  const tab = new Tab()
  for (let i = 1; i <= 250; i++) tab.edit(price, usd(1_000 + i))
  const { base, etag, conflicts, savedAt, log } = tab.state
  const reloaded = new Tab()
  reloaded.state = emptyWorkspace('guest', true)
  reloaded.send({ kind: 'opened', held: { base, etag, conflicts, savedAt }, log })
  for (let i = 0; i < 300; i++) reloaded.undo()
  assert.deepEqual(valueAt(reloaded.state.shown, price), usd(1_050))
  assert.equal(groupsOf(reloaded.state.log).undone.length, 200)
})

test('undoing leaves what somebody else changed since', () => {
  const tab = new Tab()
  tab.edit(price, usd(985))
  tab.pass(400)
  const mine = {
    ...inputs,
    feedstocks: [
      { name: 'UCO', price: usd(985) },
      { name: 'Tallow', price: usd(800) },
    ],
  }
  tab.save(mine, '"2"')
  tab.send({ kind: 'looked' })
  tab.fetch(
    {
      ...mine,
      feedstocks: [
        { name: 'UCO', price: usd(1) },
        { name: 'Tallow', price: usd(800) },
      ],
    },
    '"3"',
  )
  tab.undo()
  assert.deepEqual(valueAt(tab.state.shown, price), usd(1))
})

test('what was changed elsewhere in other fields is taken silently, and counted', () => {
  const tab = new Tab()
  tab.edit(price, usd(985))
  tab.pass(400)
  tab.fail(412)
  assert.ok(tab.find('fetch'))
  tab.fetch({ ...inputs, plant: { capacity: { value: 700, unit: 'kt/yr' } } }, '"5"')
  assert.equal(tab.state.foreign, 1)
  assert.deepEqual(tab.state.conflicts, [])
  assert.equal(tab.find('save')?.etag, '"5"')
  assert.deepEqual(valueAt(tab.state.shown, '/plant/capacity'), { value: 700, unit: 'kt/yr' })
})

const theirs: Document = {
  ...inputs,
  feedstocks: [
    { name: 'UCO', price: usd(1_040) },
    { name: 'Tallow', price: usd(800) },
  ],
}

function inConflict(): Tab {
  const tab = new Tab()
  tab.edit(price, usd(985))
  tab.pass(400)
  tab.fail(412)
  tab.effects = []
  tab.fetch(theirs, '"5"')
  return tab
}

test('a field that was changed on both sides is a conflict: nothing of it is sent, and typing goes on', () => {
  const tab = inConflict()
  assert.deepEqual(tab.state.conflicts, [{ pointer: price, theirs: usd(1_040) }])
  assert.deepEqual(valueAt(tab.state.shown, price), usd(985))
  assert.equal(tab.find('save'), undefined)
  tab.edit('/plant/capacity', { value: 600, unit: 'kt/yr' })
  tab.pass(400)
  assert.deepEqual(tab.find('save')?.patch, { plant: { capacity: { value: 600, unit: 'kt/yr' } } })
  assert.deepEqual(saveWords(tab.state, tab.now).kind, 'conflicts')
})

test('mine goes to the server', () => {
  const tab = inConflict()
  tab.send({ kind: 'resolved', pointer: price, choice: 'mine', id: 'a:9001' })
  assert.deepEqual(tab.find('save')?.patch, { feedstocks: { 0: { price: usd(985) } } })
  assert.deepEqual(tab.state.conflicts, [])
})

test('theirs is taken without asking the server, and mine is had back by undoing', () => {
  const tab = inConflict()
  tab.send({ kind: 'resolved', pointer: price, choice: 'theirs', id: 'a:9001' })
  assert.deepEqual(valueAt(tab.state.shown, price), usd(1_040))
  assert.deepEqual(unsavedOf(tab.state.log), [])
  tab.undo()
  assert.deepEqual(valueAt(tab.state.shown, price), usd(985))
})

test('a conflict survives a reload', () => {
  const { log, base, etag, conflicts, savedAt } = inConflict().state
  const tab = new Tab()
  tab.state = emptyWorkspace('good', true)
  tab.send({ kind: 'locked' })
  tab.send({ kind: 'opened', held: { base, etag, conflicts, savedAt }, log })
  tab.fetch(theirs, '"5"')
  assert.deepEqual(tab.state.conflicts, conflicts)
  assert.deepEqual(valueAt(tab.state.shown, price), usd(985))
})

test('an answer that was lost is no change by somebody else', () => {
  const tab = new Tab()
  tab.edit(price, usd(985))
  tab.pass(400)
  tab.fail(0)
  tab.edit(price, usd(990))
  tab.pass(1_000)
  tab.fail(412)
  const sent = {
    ...inputs,
    feedstocks: [
      { name: 'UCO', price: usd(985) },
      { name: 'Tallow', price: usd(800) },
    ],
  }
  tab.fetch(sent, '"2"')
  assert.deepEqual(tab.state.conflicts, [])
  assert.deepEqual(tab.find('save')?.patch, { feedstocks: { 0: { price: usd(990) } } })
})

test('an edit follows its element where somebody else has moved it', () => {
  const tab = new Tab()
  tab.edit('/feedstocks/1/price', usd(777))
  tab.pass(400)
  tab.fail(412)
  tab.fetch(
    {
      ...inputs,
      feedstocks: [
        { name: 'Tallow', price: usd(800) },
        { name: 'UCO', price: usd(930) },
      ],
    },
    '"2"',
  )
  assert.deepEqual(tab.find('save')?.patch, { feedstocks: { 0: { price: usd(777) } } })
})

test('a list whose elements are others goes as a whole', () => {
  const tab = new Tab()
  const longer = [...(inputs.feedstocks as Json[]), { name: 'Palm', price: usd(700) }]
  tab.edit('/feedstocks', longer)
  tab.edit('/feedstocks/2/price', usd(710))
  tab.pass(400)
  const expected = [...(inputs.feedstocks as Json[]), { name: 'Palm', price: usd(710) }]
  assert.deepEqual(tab.find('save')?.patch, { feedstocks: expected })
})

test('a field that is taken away is null in what is sent', () => {
  const tab = new Tab()
  tab.edit('/plant/capacity', null)
  tab.pass(400)
  assert.deepEqual(tab.find('save')?.patch, { plant: { capacity: null } })
  assert.deepEqual(tab.state.shown.plant, {})
})

test('a field that the server refuses stays here with its words, and the rest is sent', () => {
  const tab = new Tab()
  tab.edit(price, usd(985))
  tab.edit('/feedstocks/0/name', '')
  tab.pass(400)
  const errors = [{ pointer: '/feedstocks/0/name', message: '“Name” must be a text of 1 to 100 characters.' }]
  tab.fail(422, { errors })
  assert.deepEqual(tab.find('save')?.patch, { feedstocks: { 0: { price: usd(985) } } })
  const [refused] = unsavedOf(tab.state.log).filter((edit) => edit.refused)
  assert.equal(refused?.refused, errors[0]?.message)
  assert.equal(valueAt(tab.state.shown, '/feedstocks/0/name'), '')
})

test('too many requests wait as long as the server says, whatever is typed', () => {
  const tab = new Tab()
  tab.edit(price, usd(985))
  tab.pass(400)
  tab.fail(429, { retryAfterSeconds: 7 })
  tab.effects = []
  tab.edit(price, usd(990))
  tab.send({ kind: 'online' })
  tab.pass(6_000)
  assert.equal(tab.find('save'), undefined)
  tab.pass(1_000)
  assert.ok(tab.find('save'))
})

test('what failed is tried again later and later', () => {
  const tab = new Tab()
  tab.edit(price, usd(985))
  tab.pass(400)
  for (const seconds of [1, 2, 5, 15, 30, 30]) {
    tab.effects = []
    tab.fail(500)
    tab.pass(seconds * 1_000 - 1)
    assert.equal(tab.find('save'), undefined)
    tab.pass(1)
    assert.ok(tab.find('save'), `after ${seconds} s`)
  }
})

test('a session that has expired keeps the edits and sends them after signing in', () => {
  const tab = new Tab()
  tab.edit(price, usd(985))
  tab.pass(400)
  tab.fail(401)
  tab.edit(price, usd(990))
  assert.equal(saveWords(tab.state, tab.now).kind, 'expired')
  tab.effects = []
  tab.send({ kind: 'signedIn' })
  tab.fetch(inputs, '"1"')
  assert.deepEqual(tab.find('save')?.patch, { feedstocks: { 0: { price: usd(990) } } })
})

test('offline edits are kept and sent when the network is back', () => {
  const tab = new Tab()
  tab.send({ kind: 'offline' })
  tab.edit(price, usd(985))
  tab.pass(5_000)
  assert.equal(tab.find('save'), undefined)
  assert.equal(saveWords(tab.state, tab.now).kind, 'offline')
  tab.send({ kind: 'online' })
  assert.ok(tab.find('save'))
})

test('what was deleted elsewhere is said, and nothing is thrown away', () => {
  const tab = new Tab()
  tab.edit(price, usd(985))
  tab.pass(400)
  tab.fail(404)
  assert.equal(saveWords(tab.state, tab.now).kind, 'gone')
  assert.deepEqual(valueAt(tab.state.shown, price), usd(985))
})

test('a refusal that asking again does not change says why, until somebody asks again', () => {
  const tab = new Tab()
  tab.edit(price, usd(985))
  tab.pass(400)
  tab.fail(409)
  assert.deepEqual(saveWords(tab.state, tab.now), { kind: 'stopped', message: 'The server refused.' })
  tab.effects = []
  tab.send({ kind: 'retried' })
  assert.ok(tab.find('save'))
})

test('a guest has everything but the server', () => {
  const tab = new Tab()
  tab.state = emptyWorkspace('guest', true)
  tab.effects = []
  tab.send({ kind: 'opened', held: { base: inputs, etag: null, conflicts: [], savedAt: null }, log: [] })
  tab.edit(price, usd(985))
  tab.pass(10_000)
  assert.deepEqual([...new Set(tab.effects.map((each) => each.do))].sort(), ['keep', 'tell'])
  tab.undo()
  assert.deepEqual(valueAt(tab.state.shown, price), usd(930))
})

test('an edit of one tab is in the other at once, and only the one with the lock sends it', () => {
  const saver = new Tab()
  const other = new Tab()
  other.state = { ...saver.state, isSender: false }
  other.effects = []
  other.edit(price, usd(985))
  other.pass(1_000)
  assert.equal(other.find('save'), undefined)
  const message = other.find('tell')?.message
  assert.ok(message)
  saver.send({ kind: 'told', message })
  assert.deepEqual(valueAt(saver.state.shown, price), usd(985))
  saver.pass(400)
  assert.ok(saver.find('save'))
})

test('an answer to a request that nobody waits for any more changes nothing', () => {
  const tab = new Tab()
  const before = tab.state
  tab.send({ kind: 'saved', request: 99, inputs: {}, etag: '"9"' })
  tab.send({ kind: 'fetched', request: 99, inputs: {}, etag: '"9"', id: 'x' })
  tab.send({ kind: 'failed', request: 99, failure: { status: 401, message: '' } })
  assert.equal(tab.state, before)
})
