import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inputs, price, Tab, usd } from '../../../test/web/support/machine-tab.ts'
import { valueAt } from './document.ts'
import { unsavedOf } from './edits.ts'
import { saveWords } from './save-words.ts'
import { emptyWorkspace } from './state.ts'

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
