import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paidOut, sweptBalance } from './early-repayment.ts'

test('half of the cash that is free repays early, from the last payment on', () => {
  // Year 2: 30 less 10 of interest and 25 of principal leaves nothing; year 3: 20 are free, and 10 of them repay.
  const opening = sweptBalance(100, [0, 25, 25, 25, 25], [0, 30, 52.5, 0, 0], [0.1, 0.1, 0.1, 0.1, 0.1], 0.5)
  assert.deepEqual(opening, [100, 100, 75, 75 - 25 - 10, 15])
})

test('no more is repaid than there is', () => {
  assert.deepEqual(sweptBalance(10, [5, 5, 0], [100, 100, 0], [0, 0, 0], 1), [10, 0, 0])
})

test('cash that is kept meets what lacks, and comes out with the first year in which nothing is kept', () => {
  assert.deepEqual(paidOut([-50, 10, -4, -20, 5, 8], [0, 1, 1, 1, 1, 0]), [-50, 0, 0, -14, 0, 13])
})
