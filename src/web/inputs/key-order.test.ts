import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderedBy } from './key-order.ts'

const answer = {
  kind: 'effects',
  effects: [
    { pointer: '/b', by: { lcop: 5, npv: 0 } },
    { pointer: '/c', by: { lcop: 12, npv: 3 } },
    { pointer: '/d', by: { lcop: 5 } },
  ],
} as const

test('what moves the result most comes first; ties and what was not measured keep their order behind', () => {
  const pointers = ['/a', '/b', '/c', '/d']
  assert.deepEqual(orderedBy(pointers, answer, 'lcop'), ['/c', '/b', '/d', '/a'])
  assert.deepEqual(orderedBy(pointers, answer, 'npv'), ['/c', '/b', '/a', '/d'])
  assert.deepEqual(orderedBy(pointers, answer, 'unknown'), pointers)
})
