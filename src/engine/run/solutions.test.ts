import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formula } from '../language/formula.ts'
import { input, solved } from '../language/quantity.ts'
import { solutionsOf } from './solutions.ts'

const price = input({ per: 'product', symbol: 'p', name: 'Price', unit: '1' })
const isMain = input({ per: 'product', symbol: 'm', name: 'Is 1 for the main one', unit: '1' })
const worth = formula({ symbol: 'W', name: 'Worth', unit: '1' })`sum(${price})`
const target = formula({ symbol: 'NPV', name: 'Value', unit: '1' })`sum(${price}) / ${worth}`
const quantity = solved({
  symbol: 'S',
  name: 'Solution',
  unit: '1',
  target,
  unknown: price,
  element: isMain,
  divisor: worth,
})

/** All solutions of a target with a pole, and how often it was evaluated. */
function solve(f: (x: number) => number, pole?: number) {
  let evaluations = 0
  const counted = (x: number) => {
    evaluations++
    return f(x)
  }
  const by =
    pole === undefined ? undefined : { divisor: (x: number) => 3.2e5 * (x - pole), isNeeded: () => true }
  return { ...solutionsOf(counted, quantity, by), evaluations }
}

function near(actual: readonly number[], expected: readonly number[]): void {
  assert.equal(actual.length, expected.length, `${actual} for ${expected}`)
  for (const [i, x] of expected.entries()) {
    assert.ok(Math.abs((actual[i] ?? Number.NaN) - x) <= 1e-9 * Math.max(1, Math.abs(x)), `${actual}`)
  }
}

test('a tax with losses, straight lines that rise, is crossed in few steps', () => {
  const taxed = (income: number) => income - 0.28 * Math.max(0, income)
  const worthOf = (x: number) => 3.2e5 * (taxed(x - 2000) + taxed(x - 1500) + x)
  for (const price of [-4e5, -300, 0, 0.1, 1718.4, 3000, 2e7]) {
    const { status, roots, evaluations } = solve((x) => worthOf(x) - worthOf(price))
    assert.equal(status, 'one')
    near(roots, [price])
    assert.ok(evaluations <= 40, `${evaluations}`)
  }
})

test('what does not depend on the unknown, or exists nowhere, is not searched for', () => {
  const flat = solve(() => 7)
  assert.deepEqual(
    [flat.status, flat.reason, flat.evaluations],
    ['none', '“Value” does not depend on “Price”.', 3],
  )
  const nowhere = solve(() => Number.NaN)
  assert.deepEqual([nowhere.status, nowhere.reason, nowhere.evaluations], ['none', undefined, 2])
})

test('a pole is no solution', () => {
  const { status, roots, reason } = solve((x) => 1e9 / (x + 679.6875), -679.6875)
  assert.deepEqual([status, roots], ['none', []])
  assert.equal(reason, 'No value of “Price” makes “Value” zero.')
})

test('all solutions on both sides of a pole are found, few evaluations each', () => {
  const coefficient = fc.integer({ min: -1000, max: 1000 }).map((step) => step / 10)
  const property = fc.property(
    coefficient,
    fc.integer({ min: 1, max: 1000 }),
    coefficient,
    coefficient,
    (constant, slope, strength, place) => {
      const pole = 10 * place
      const f = (x: number) => 1e6 * (constant + (slope * (x - pole)) / 1000 + (10 * strength) / (x - pole))
      // w² slope / 1000 + w constant + 10 strength = 0 for w = x − pole
      const root = Math.sqrt(constant ** 2 - (4 * slope * strength) / 100)
      fc.pre(strength !== 0 && !(root < 1e-3 * Math.abs(constant)))
      const half = -(constant + (constant < 0 ? -root : root)) / 2
      const distances =
        Number.isNaN(root) || half === 0 ? [] : [half / (slope / 1000), (10 * strength) / half]
      const { roots, status, evaluations } = solve(f, pole)
      const expected = distances.map((w) => pole + w).sort((a, b) => a - b)
      assert.equal(roots.length, expected.length, `${roots} for ${expected}`)
      for (const [i, x] of expected.entries()) {
        assert.ok(
          Math.abs((roots[i] ?? 0) - x) <= 1e-9 * (Math.abs(pole) + Math.abs(x)),
          `${roots} for ${expected}`,
        )
      }
      assert.equal(status, ['none', 'one'][roots.length] ?? 'many')
      assert.ok(evaluations <= 300, `${evaluations}`)
    },
  )
  fc.assert(property, { seed: 20_251_124, numRuns: 500 })
})

test('several solutions are all told, and none of them is called the solution', () => {
  const { status, value, roots, reason } = solve((x) => ((x - 500) * (x - 900)) / (x + 200), -200)
  assert.deepEqual([status, value], ['many', null])
  near(roots, [500, 900])
  assert.equal(reason, '2 values of “Price” make “Value” zero.')
})

test('beyond the edge at which the target ends to exist nothing is found', () => {
  const f = (x: number) => ((x - 300) * (x - 900)) / (x + 200)
  near(solve((x) => (x < 400 ? Number.NaN : f(x)), -200).roots, [900])
  near(solve((x) => (x < 299.999 ? Number.NaN : f(x)), -200).roots, [300, 900])
  assert.equal(solve(() => Number.NaN, -200).reason, undefined)
})

test('a target that is hard to search ends by its budget, and the answer says so', () => {
  const { reason, evaluations } = solve((x) => Math.sin(1e3 * Math.log(Math.abs(x + 200))), -200)
  assert.ok(evaluations <= 1010, `${evaluations}`)
  assert.match(reason ?? '', /ended after 1000 evaluations/)
})
