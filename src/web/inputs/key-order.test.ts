import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderedBy } from './key-order.ts'

const effects = new Map([
  ['/b', { lcop: 5, npv: 0 }],
  ['/c', { lcop: 12, npv: 3 }],
  ['/d', { lcop: 5 }],
])

test('what moves the result most comes first; ties and what was not measured keep their order behind', () => {
  const pointers = ['/a', '/b', '/c', '/d']
  assert.deepEqual(orderedBy(pointers, effects, 'lcop'), ['/c', '/b', '/d', '/a'])
  assert.deepEqual(orderedBy(pointers, effects, 'npv'), ['/c', '/b', '/a', '/d'])
  assert.deepEqual(orderedBy(pointers, effects, 'unknown'), pointers)
})
