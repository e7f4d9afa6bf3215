import assert from 'node:assert/strict'
import { test } from 'node:test'
import { restartDelayMilliseconds } from './supervisor.ts'

test('what dies once is started again at once, what dies again and again ever later', () => {
  const delays = [0, 1, 2, 3, 4, 20].map(restartDelayMilliseconds)
  assert.deepEqual(delays, [0, 0, 250, 500, 1_000, 10_000])
})
