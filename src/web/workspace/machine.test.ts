import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inputs, price, Tab, usd } from '../../../test/web/support/machine-tab.ts'
import { valueAt } from './document.ts'
import { groupsOf, unsavedOf } from './edits.ts'
import { emptyWorkspace } from './state.ts'

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
