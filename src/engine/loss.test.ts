import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lossBroughtForward } from './loss.ts'

const brought = (...income: number[]) => Array.from(lossBroughtForward(income))

test('a loss is brought into the next years until profits have used it up', () => {
  assert.deepEqual(brought(-100, 30, 50, 60, 10), [0, 100, 70, 20, 0])
})

test('losses of several years add up', () => {
  assert.deepEqual(brought(-10, -20, 5, -1), [0, 10, 30, 25])
})

test('profits are not brought forward', () => {
  assert.deepEqual(brought(100, -30, 10), [0, 0, 30])
})

test('no years bring nothing', () => {
  assert.deepEqual(brought(), [])
})
