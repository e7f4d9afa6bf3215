import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeNumbersAs } from '../../format/numbers.ts'
import { changesOfEntries, entriesOf } from './scale-entries.ts'
import { noEntries } from './scale-form.ts'

writeNumbersAs('en-GB')

const share = { share: { value: 20, unit: '%' } }

test('what is typed is kept with its unit once it is a number, and taken away where the box is emptied', () => {
  const typed = { ...noEntries, yield: '0.5', detour: '1.3', costPerTonne: '8,' }
  assert.deepEqual(changesOfEntries(share, typed), [
    { pointer: '/logistics/yield', to: { value: 0.5, unit: 't/(km2·yr)' } },
    { pointer: '/logistics/share', to: null },
    { pointer: '/logistics/detour', to: 1.3 },
  ])
})

test('what cannot be is not kept: less than nothing, and a road that is shorter than the straight line', () => {
  assert.deepEqual(changesOfEntries({}, { ...noEntries, yield: '-1', detour: '0.5' }), [])
})

test('a box has what was typed as long as that is what is kept, or nothing yet that could be', () => {
  assert.equal(entriesOf(share, {}).share, '20')
  assert.equal(entriesOf(share, { share: '20.0' }).share, '20.0')
  assert.equal(entriesOf(share, { share: '20,,' }).share, '20,,')
  // Another device, or undoing, has changed it.
  assert.equal(entriesOf(share, { share: '30' }).share, '20')
})
