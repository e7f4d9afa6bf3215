import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Datum } from '../engine/edition-data.ts'
import { rangeMarks } from './range.ts'

const datum = (change: object): Datum =>
  ({ value: 2, unit: 'USD/t', source: 'A', confidence: 'low', ...change }) as Datum

test('a value stands between its ends, or beyond them, and among what others say in its unit', () => {
  assert.deepEqual(rangeMarks(datum({ low: 1, high: 5 })), {
    value: 0.25,
    range: { from: 0, to: 1 },
    alternatives: [],
  })
  const alternatives = [
    { value: 0, unit: 'USD/t', source: 'B' },
    { value: 90, unit: 'USD/kg', source: 'C' },
  ]
  assert.deepEqual(rangeMarks(datum({ high: 4, alternatives })), {
    value: 0.5,
    range: { from: 0.5, to: 1 },
    alternatives: [0],
  })
})

test('there is no bar where nothing is to be compared', () => {
  assert.equal(rangeMarks(datum({})), undefined)
  assert.equal(rangeMarks(datum({ low: 2, high: 2 })), undefined)
  assert.equal(rangeMarks(datum({ value: null, reason: 'None', low: 1, high: 2 })), undefined)
})
