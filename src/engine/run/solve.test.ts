import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formula } from '../language/formula.ts'
import { type Formula, type Input, input, solved, type Value } from '../language/quantity.ts'
import { evaluate, orderOf } from './evaluate.ts'

const price = input({ per: 'product', symbol: 'p', name: 'Price', unit: '1' })
const isMain = input({ per: 'product', symbol: 'm', name: 'Is 1 for the main one', unit: '1' })
const about = { symbol: 'NPV', name: 'Value', unit: '1' }

function solution(target: Formula, prices: readonly number[], marks: readonly number[]) {
  const wanted = solved({ symbol: 'S', name: 'Solution', unit: '1', target, unknown: price, element: isMain })
  const given = new Map<Input, Value>([
    [price, prices],
    [isMain, marks],
  ])
  const sizes = {
    feedstock: 0,
    utility: 0,
    power: 0,
    product: prices.length,
    energyProduct: 0,
    policy: 0,
    part: 0,
    policyYear: 0,
    contract: 0,
    contractYear: 0,
    path: 0,
    pathYear: 0,
    plant: 0,
    year: 0,
  }
  const run = evaluate(orderOf([wanted]), { valueOf: (each) => given.get(each), sizes })
  return { value: run.slots[wanted.id] as number, reason: run.reasons.get(wanted), run, target }
}

test('the marked element alone is varied until the target is 0', () => {
  const value = formula(about)`sum(${price}) * 3 - 30`
  assert.equal(solution(value, [1, 2, 3], [0, 1, 0]).value, 6)
})

test('the answer does not depend on the value that was given', () => {
  const value = formula(about)`sum(${price}) * 3 - 30 + nonNegative(sum(${price}) - 4)`
  const { value: x } = solution(value, [0], [1])
  assert.ok(Math.abs(x - 8.5) < 1e-9, `${x}`)
  for (const start of [1, 8, 1e4, 1e6]) assert.equal(solution(value, [start], [1]).value, x)
})

test('the answer may be below 0', () => {
  const value = formula(about)`sum(${price}) + 12`
  assert.equal(solution(value, [5], [1]).value, -12)
})

test('steps between target and unknown are computed anew, and the run is left as it was', () => {
  const step = formula({ symbol: 'C', name: 'Cube', unit: '1' })`sum(${price}) ^ 3`
  const { value, run, target } = solution(formula(about)`${step} - 27`, [1], [1])
  assert.ok(Math.abs(value - 3) < 1e-12)
  assert.equal(run.slots[step.id], 1)
  assert.equal(run.slots[target.id], -26)
})

test('a target that does not depend on the unknown has no solution, and says so', () => {
  const { value, reason } = solution(formula(about)`sum(${price}) * 0 + 1`, [1], [1])
  assert.ok(Number.isNaN(value))
  assert.equal(reason, '“Value” does not depend on “Price”.')
})

test('a target that never reaches 0 has no solution, and says so', () => {
  const { reason } = solution(formula(about)`sum(${price}) ^ 2 + sum(${price}) + 1`, [1], [1])
  assert.equal(reason, 'No value of “Price” makes “Value” zero.')
})
