import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lossUsed } from './loss.ts'

const unlimited = Number.NaN
const used = (income: readonly number[], cap = 1, years = unlimited) => lossUsed(income, cap, years)

test('a loss is set against the next profits until it is used up', () => {
  assert.deepEqual(used([-100, 30, 50, 60, 10]), [0, 30, 50, 20, 0])
})

test('losses of several years add up', () => {
  assert.deepEqual(used([-10, -20, 5, -1, 100]), [0, 0, 5, 0, 26])
})

test('profits are not brought forward', () => {
  assert.deepEqual(used([100, -30, 10]), [0, 0, 10])
})

test('no more than the cap of a year’s income is offset', () => {
  assert.deepEqual(used([-100, 50, 50, 100], 0.8), [0, 40, 40, 20])
})

test('a loss expires after its years, the oldest being used first', () => {
  assert.deepEqual(used([-100, -40, 30, 20, 200], 1, 2), [0, 0, 30, 20, 0])
  assert.deepEqual(used([-100, -40, 30, 200, 200], 1, 2), [0, 0, 30, 40, 0])
  assert.deepEqual(used([-100, 50], 1, 0), [0, 0])
})

test('an income that does not exist makes its use not exist', () => {
  assert.deepEqual(used([-100, Number.NaN]), [0, Number.NaN])
})

test('no years use nothing', () => {
  assert.deepEqual(used([]), [])
})
