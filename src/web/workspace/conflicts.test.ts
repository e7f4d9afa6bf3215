import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inputs, price, Tab, usd } from '../../../test/web/support/machine-tab.ts'
import { type Document, type Json, valueAt } from './document.ts'
import { unsavedOf } from './edits.ts'
import { saveWords } from './save-words.ts'
import { emptyWorkspace } from './state.ts'

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
