import assert from 'node:assert/strict'
import { test } from 'node:test'
import { laterValue } from './later-value.ts'

test('what comes later is worth less the later it comes, and after the last year there is nothing', () => {
  assert.deepEqual(laterValue([0, 110, 121], [0.1]), [(110 + 121 / 1.1) / 1.1, 121 / 1.1, 0])
})

test('each year has a rate of its own', () => {
  assert.deepEqual(laterValue([5, 110, 120], [0, 0.1, 0.2]), [(110 + 100) / 1.1, 100, 0])
})

test('a flow that does not exist leaves those after it', () => {
  assert.deepEqual(laterValue([0, Number.NaN, 10], [0]), [Number.NaN, 10, 0])
})
