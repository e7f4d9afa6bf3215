import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DatedFlow, datedPresentValue, findDatedRates } from './dated-flows.ts'
import { findRates } from './rate-of-return.ts'
import { signChanges } from './roots.ts'

const yearly = (amounts: readonly number[]): DatedFlow[] =>
  amounts.map((amount, i) => ({ day: 20_000 + 365 * i, amount }))

const near = (actual: readonly number[], expected: readonly number[], tolerance = 1e-9) => {
  assert.equal(actual.length, expected.length, `${actual} is not ${expected}`)
  for (const [i, rate] of expected.entries()) {
    assert.ok(Math.abs((actual[i] ?? Number.NaN) - rate) <= tolerance, `${actual} is not ${expected}`)
  }
}

test('flows of every 365 days have the rates that flows of whole years have', () => {
  for (const amounts of [
    [-100, 39, 59, 55, 20],
    [-100, 0, 0, 74],
    [-100, 50, 50],
    [-5, 10.5, 1, -8, 1],
    [-1, 3.6, -4.31, 1.716],
    [0, 0, -100, 230, -132],
    [-100, 200, -101],
    [1, 2],
  ]) {
    const [dated, whole] = [findDatedRates(yearly(amounts)), findRates(amounts)]
    near(dated.roots, whole.roots)
    assert.deepEqual([dated.status, dated.reason], [whole.status, whole.reason])
    near(
      [dated.value ?? Number.NaN].filter(Number.isFinite),
      [whole.value ?? Number.NaN].filter(Number.isFinite),
    )
  }
})

test('what is paid after half of 365 days is discounted by the root of a year', () => {
  const flows = [
    { day: 0, amount: -100 },
    { day: 73, amount: 105 },
  ]
  near(findDatedRates(flows).roots, [1.05 ** 5 - 1])
  near([datedPresentValue(0.21, flows)], [-100 + 105 / 1.21 ** 0.2])
})

test('flows may stand in any order after the first one, and those of one day are one', () => {
  const flows = yearly([-100, 39, 59, 55, 20])
  const [first, ...rest] = flows as [DatedFlow, ...DatedFlow[]]
  const shuffled = [first, ...rest.toReversed(), { ...first, amount: 7 }, { ...first, amount: -7 }]
  assert.deepEqual(findDatedRates(shuffled), findDatedRates(flows))
  near([datedPresentValue(0.05, shuffled)], [datedPresentValue(0.05, flows)])
})

test('a flow before the first one is refused, and so is a rate at which nothing can be discounted', () => {
  const flows = [
    { day: 10, amount: -100 },
    { day: 9, amount: 110 },
  ]
  assert.throws(() => findDatedRates(flows), { name: 'NoSolution', message: /before the first/ })
  assert.throws(() => datedPresentValue(0.1, flows), { name: 'NoSolution', message: /before the first/ })
  assert.throws(() => datedPresentValue(-1, yearly([-1, 2])), { name: 'NoSolution', message: /−100 %/ })
  assert.throws(() => datedPresentValue(-1 + 1e-16, yearly([-1, ...Array(30).fill(2)])), {
    message: /not a finite/,
  })
})

test('five hundred flows of any sign on any days have each rate that a fine walk crosses', () => {
  let state = 12_345
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
  const flows = Array.from({ length: 500 }, (_, i) => ({
    day: i === 0 ? 0 : Math.floor(7300 * random()),
    amount: 1e6 * (random() - 0.5),
  }))
  const { roots } = findDatedRates(flows)
  const rates = Array.from({ length: 4000 }, (_, i) => 0.5 * 1.002 ** i - 1).filter((rate) => rate < 20)
  assert.ok(roots.length >= signChanges(rates.map((rate) => datedPresentValue(rate, flows))))
  for (const root of roots) {
    const [below, above] = [-1e-9, 1e-9].map((step) => datedPresentValue(root + step * (1 + root), flows))
    assert.ok((below ?? 0) * (above ?? 0) < 0, `${root}`)
  }
})
