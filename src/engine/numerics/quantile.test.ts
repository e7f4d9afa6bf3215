import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantile } from './quantile.ts'

test('the first quartile of 1, 2, 4, 7, 8, 9, 10, 12 is 3.5, as the documentation of QUARTILE.INC has it', () => {
  const sorted = [1, 2, 4, 7, 8, 9, 10, 12]
  assert.deepEqual(
    [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(sorted, share)),
    [1, 3.5, 7.5, 9.25, 12],
  )
})

test('one value is every quantile of itself', () => {
  assert.deepEqual([quantile([3], 0), quantile([3], 0.25), quantile([3], 1)], [3, 3, 3])
})
