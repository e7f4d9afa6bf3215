import assert from 'node:assert/strict'
import { test } from 'node:test'
import { grid, zeros } from './zeros.ts'

const budget = 1000

function search(f: (x: number) => number, low: number, high: number, limit = budget) {
  let evaluations = 0
  const counted = (x: number) => {
    evaluations++
    return f(x)
  }
  return { ...zeros(counted, grid({ low, high }), limit), evaluations }
}

function finds(f: (x: number) => number, low: number, high: number, expected: readonly number[]): void {
  const { found, isComplete } = search(f, low, high)
  assert.ok(isComplete)
  assert.equal(found.length, expected.length, `${found}`)
  for (const [i, each] of expected.entries()) {
    assert.ok(Math.abs((found[i] ?? Number.NaN) - each) <= 1e-7 * Math.max(1, Math.abs(each)), `${found}`)
  }
  assert.deepEqual(search(f, low, high).found, found)
}

test('none where the function keeps its sign', () => {
  finds((x) => x * x + 1, -10, 10, [])
})

test('one, also at the edge of the range', () => {
  finds((x) => x - 3, 0, 10, [3])
  finds((x) => x, 0, 10, [0])
  finds((x) => x - 10, 0, 10, [10])
})

test('many, ascending', () => {
  finds((x) => (x - 1) * (x - 4) * (x - 7.5), 0, 10, [1, 4, 7.5])
})

test('one that is only touched', () => {
  finds((x) => (x - 3.3) ** 2, 0, 10, [3.3])
})

test('no pole and no jump is taken for a zero', () => {
  finds((x) => 1 / (x - Math.PI), 0, 10, [])
  finds((x) => (x < Math.E ? -1 : 1), 0, 10, [])
})

test('one beside the edge beyond which the function does not exist', () => {
  finds((x) => (x < 2 ? Number.NaN : x - 2.01), 0, 10, [2.01])
  finds((x) => (x > 5 ? Number.NaN : 4.9 - x), 0, 10, [4.9])
  finds(() => Number.NaN, 0, 10, [])
})

test('one in a range of many decades', () => {
  finds((x) => Math.log(x / 0.02), 1e-6, 1e6, [0.02])
})
