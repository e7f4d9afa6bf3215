import assert from 'node:assert/strict'
import { test } from 'node:test'
import { payback, relapseYear } from './payback.ts'

const from = (first: number, flows: readonly number[]) =>
  payback(
    flows.map((_, i) => first + i),
    flows,
  )

test('money comes back within a year by the straight line through it', () => {
  assert.equal(from(0, [-100, 40, 40, 40]), 2.5)
})

test('money that is back at the end of a year has that year', () => {
  assert.equal(from(0, [-100, 50, 50, 50]), 2)
  assert.equal(from(0, [-100, 0, 100, -5]), 2)
})

test('years are counted from year 0, also where spending begins before', () => {
  assert.equal(from(-2, [-50, -50, 0, 80, 80]), 1.25)
})

test('it is the first time that counts, although money is spent again', () => {
  assert.equal(from(0, [-100, 200, -300, 400]), 0.5)
})

test('the time may lie within a year of unequal length', () => {
  assert.equal(payback([0, 2, 4], [-100, 0, 200]), 3)
})

test('money that never comes back has no payback', () => {
  assert.throws(() => from(0, [-100, 40, 40]), {
    name: 'NoSolution',
    message: /never pay the investment back/,
  })
  assert.throws(() => from(0, [-100]), { name: 'NoSolution' })
})

test('where nothing is invested first there is nothing to pay back', () => {
  assert.throws(() => from(0, [0, 10, 10]), { name: 'NoSolution', message: /Nothing is invested/ })
  assert.throws(() => from(0, [10, -5]), { message: /Nothing is invested/ })
})

test('no money at all never comes back', () => {
  assert.throws(() => from(0, [0, 0]), { name: 'NoSolution' })
})

const relapse = (first: number, flows: readonly number[]) =>
  relapseYear(
    flows.map((_, i) => first + i),
    flows,
  )

test('money that has come back and is spent again has the year in which it is', () => {
  assert.equal(relapse(0, [-100, 200, -300, 400]), 2)
  assert.equal(relapse(-2, [-50, -50, 120, 0, -30, 5]), 2)
  assert.equal(relapse(0, [-100, 100, 0, -1]), 3)
})

test('money that stays, never comes back, or was never invested has no such year', () => {
  assert.equal(relapse(0, [-100, 60, 60, -20]), undefined)
  assert.equal(relapse(0, [-100, 60, 20]), undefined)
  assert.equal(relapse(0, [10, -5, 5]), undefined)
  assert.equal(relapse(0, [10, -20, 30]), undefined)
  assert.equal(relapse(0, [-0.3, 0.1, 0.1, 0.1, 0]), undefined)
})
