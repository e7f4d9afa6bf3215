import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { grid, zeros } from './zeros.ts'

const budget = 1000

function search(f: (x: number) => number, low: number, high: number, limit = budget) {
  return zeros(f, grid({ low, high }), limit)
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

test('two that lie between two of the points at which the function is looked at', () => {
  finds((x) => (x - 5.02) * (x - 5.09), 0, 10, [5.02, 5.09])
  finds((x) => (x - 0.01) * (x - 0.12), 0, 10, [0.01, 0.12])
  finds((x) => (x - 9.88) * (x - 9.99), 0, 10, [9.88, 9.99])
  finds((x) => (x - 5.02) * (x - 5.09) * (x - 5.3), 0, 10, [5.02, 5.09, 5.3])
})

test('a turn far from zero and rounding cost next to nothing', () => {
  const points = 65 + 2
  const noisy = (x: number) => 1e9 * (1 + 1e-15 * Math.sin(1e9 * x))
  assert.ok(search(noisy, 0, 10).evaluations <= points)
  assert.ok(search((x) => 1e3 + (x - 5.03) ** 2, 0, 10).evaluations <= points)
  assert.ok(search((x) => x - 3.3, 0, 10).evaluations <= points + 10)
})

test('a search that is used up says so, and keeps what it has found', () => {
  const f = (x: number) => Math.sin(3 * x)
  const { found, isComplete, evaluations } = search(f, 1, 10, 120)
  assert.deepEqual([isComplete, evaluations], [false, 120])
  assert.ok(found.length > 0 && found.every((x) => Math.abs(f(x)) < 1e-9))
})

/** Products of up to four factors, some of them below a line: their zeros and poles are known. */
const places = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 })

test('zeros and poles wherever they lie: the zeros are found and the poles are not', () => {
  const property = fc.property(
    places,
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    (all, isPole) => {
      const [above, below] = [all.filter((_, i) => !isPole[i]), all.filter((_, i) => isPole[i])]
      const product = (x: number, roots: readonly number[]) =>
        roots.reduce((y, root) => y * (x - root / 10 - 0.031), 1)
      const expected = above.map((root) => root / 10 + 0.031).sort((a, b) => a - b)
      finds((x) => product(x, above) / product(x, below), 0, 10, expected)
    },
  )
  fc.assert(property, { seed: 20_251_124, numRuns: 1000 })
})

test('over many decades zeros are looked for as closely at the low end as at the high one', () => {
  finds((x) => (Math.log10(x) + 3.3) * (Math.log10(x) + 2.1), 1e-6, 1e6, [10 ** -3.3, 10 ** -2.1])
})
