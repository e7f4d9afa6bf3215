import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, changed, example } from '../../test/support/examples.ts'
import { toCase } from '../contract/case.ts'
import { calculate } from './calculate.ts'
import { evaluateCases } from './evaluate-cases.ts'
import { outputs } from './model/outputs.ts'

const hefa = example('hefa-usa-500')
const watched = [outputs.minimumSellingPrice, outputs.netPresentValue, outputs.carbonIntensity] as const

/** Prices of all kinds under two lifetimes, one of them with few cases, and a main product that is another one. */
const documents = [
  ...Array.from({ length: 40 }, (_, i) =>
    changed(hefa, { 'feedstocks.0.price.value': 700 + 11 * i, 'economics.taxRate.value': 20 + (i % 5) }),
  ),
  ...Array.from({ length: 3 }, (_, i) =>
    changed(hefa, { 'economics.lifetime.value': 25, 'products.0.price.value': 2_000 + i }),
  ),
  ...Array.from({ length: 30 }, (_, i) =>
    changed(hefa, { 'economics.mainProduct': 'DIESEL', 'products.0.price.value': 2_000 + i }),
  ),
  changed(hefa, { 'products.0.isFuel': true, convention: 'nrel-nth-plant' }),
]

test('many cases have the bits of calculations, whichever order they come in, and it is told how many are done', () => {
  const cases = documents.map((document) => toCase(accepted(document)))
  const order = cases.map((_, k) => (k * 29) % cases.length)
  const work = evaluateCases(
    order.map((k) => cases[k] as (typeof cases)[number]),
    watched,
  )
  const told: number[] = []
  let step = work.next()
  for (; !step.done; step = work.next()) told.push(step.value)
  assert.deepEqual(
    told,
    told.toSorted((a, b) => a - b),
  )
  assert.equal(told.at(-1), cases.length)
  const results = step.value
  order.forEach((k, i) => {
    const { slots } = calculate(cases[k] as (typeof cases)[number])
    watched.forEach(({ id }, o) => {
      assert.equal(results[o]?.[i], slots[id], `${i} ${id}`)
    })
  })
})

test('no cases have no results', () => {
  assert.deepEqual(evaluateCases([], watched).next(), {
    done: true,
    value: watched.map(() => new Float64Array()),
  })
})
