import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toCase } from '../../src/contract/case.ts'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { compileModel } from '../../src/engine/compile.ts'
import { product } from '../../src/engine/model/inputs/inputs.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { accepted, changed, example } from '../support/examples.ts'
import { everyTime, plants } from '../support/plants.ts'

const amount = (most: number, unit: string) =>
  fc.integer({ min: 0, max: 1000 }).map((step) => ({ value: (most * step) / 1000, unit }))

const carbonPolicy = fc
  .record(
    {
      given: fc.oneof(
        fc.record({ instrument: fc.constant('credit'), value: amount(300, 'USD/tCO2e') }),
        fc.record({ instrument: fc.constant('carbonFactorCredit'), value: amount(2, 'USD/gal') }),
      ),
      treatment: fc.constantFrom('taxableIncome', 'untaxedIncome', 'taxCredit'),
      maximum: amount(200, 'MUSD/yr'),
    },
    { requiredKeys: ['given', 'treatment'] },
  )
  .map(({ given, ...rest }) => ({ ...given, ...rest }))

/** Plants whose net present value has a pole in the price: emissions by value, and policies that pay for them. */
const withPole = fc
  .tuple(plants, fc.array(carbonPolicy, { maxLength: 2 }))
  .map(([body, policies]): Inputs => {
    const named = policies.map((policy, i) => ({ name: `policy ${i}`, ...policy }))
    return accepted({
      ...body,
      carbon: { allocation: 'value' },
      ...(named.length > 0 && { policies: named }),
    })
  })

/** Its place among the products that have a mass. */
const mainOf = (inputs: Inputs): number =>
  Array.from(toCase(inputs).values.get(product.isMain) as ArrayLike<number>).indexOf(1)

/** Its place in the request. */
const placeOf = ({ products, economics }: Inputs): number =>
  products.findIndex(({ isFuel, name }) => isFuel === true && name === (economics.mainProduct ?? name))

/** Net present value and worth of all products by the price of the main product. */
function functionsOf(inputs: Inputs) {
  const varied = [{ input: product.price, element: mainOf(inputs) }]
  const compiled = compileModel(toCase(inputs), varied, [outputs.netPresentValue, outputs.productsWorth])
  const results = [new Float64Array(1), new Float64Array(1)]
  const at = (o: number) => (price: number) => {
    compiled([Float64Array.of(price)], results)
    return results[o]![0]!
  }
  return { npv: at(0), worth: at(1) }
}

const pointsPerDecade = 200
const offsets = Array.from({ length: 12 * pointsPerDecade }, (_, i) => 10 ** (i / pointsPerDecade - 4))

/** Every change of sign on a fine net around the pole, halved down; what grows there is a pole or a jump. */
function zerosByBruteForce(npv: (price: number) => number, pole: number): number[] {
  return [-1, 1].flatMap((side) => {
    const found: number[] = []
    for (let i = 1; i < offsets.length; i++) {
      let [a, b] = [pole + side * offsets[i - 1]!, pole + side * offsets[i]!]
      const [before, after] = [npv(a), npv(b)]
      if (!(before * after < 0)) continue
      for (let halving = 0; halving < 80; halving++) {
        const middle = (a + b) / 2
        if (npv(middle) * before > 0) a = middle
        else b = middle
      }
      if (Math.abs(npv(a)) < 1e-5 * Math.max(Math.abs(before), Math.abs(after))) found.push(a)
    }
    return found
  })
}

const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b))

test('emissions by value: the prices found are those that a fine net finds, none of them the pole', () => {
  const counts = new Map<string, number>()
  const property = fc.property(withPole, (inputs) => {
    const { status, value, roots } = calculateOutcome(inputs).financials.mfsp
    const { npv, worth } = functionsOf(inputs)
    const pole = -worth(0) / (worth(1) - worth(0))
    fc.pre(Number.isFinite(pole))
    const expected = zerosByBruteForce(npv, pole)
    for (const price of expected)
      assert.ok(
        roots.some((root) => isNear(root, price)),
        `${price} is not in ${roots}`,
      )
    for (const root of roots)
      assert.ok(
        expected.some((price) => isNear(root, price)),
        `${root} is not in ${expected}`,
      )
    assert.equal(value, status === 'one' ? roots[0] : null)
    counts.set(status, (counts.get(status) ?? 0) + 1)
  })
  fc.assert(property, { ...everyTime, numRuns: 60 })
  for (const status of ['none', 'one', 'many']) assert.ok((counts.get(status) ?? 0) > 3, status)
})

test('the price that is entered plays no part in the answer', () => {
  const property = fc.property(
    fc.oneof(plants.map(accepted), withPole),
    amount(5000, 'USD/t'),
    (inputs, price) => {
      const entered = changed(inputs, { [`products.${placeOf(inputs)}.price`]: price })
      assert.deepEqual(calculateOutcome(entered).financials.mfsp, calculateOutcome(inputs).financials.mfsp)
    },
  )
  fc.assert(property, everyTime)
})

/** The HEFA example with cheap feedstock and a credit that is shared by value: NPV is above 0 at every price from 0 up. */
const subsidised = {
  ...changed(example('hefa-usa-500'), {
    'feedstocks.0.price': { value: 300, unit: 'USD/t' },
    carbon: { allocation: 'value' },
  }),
  policies: [{ name: 'credit', instrument: 'credit', value: { value: 200, unit: 'USD/tCO2e' } }],
}

test('where no price balances a plant, the pole at which its products are worth nothing is not taken for one', () => {
  for (const value of [0, 1, 3000]) {
    const body = changed(subsidised, { 'products.0.price': { value, unit: 'USD/t' } })
    const { npv, mfsp } = calculateOutcome(accepted(body)).financials
    assert.ok(Number(npv.value) > 0)
    assert.deepEqual([mfsp.status, mfsp.value, mfsp.roots], ['none', null, []])
    assert.match(mfsp.reason ?? '', /^No value of “Product price” makes/)
  }
})

test('with all prices 0 the minimum selling price exists, as long as no flow needs the carbon', () => {
  const nothing = { value: 0, unit: 'USD/t' }
  const worthless = {
    carbon: { allocation: 'value' },
    'products.0.price': nothing,
    'products.1.price': nothing,
    'products.2.price': nothing,
  }
  const byValue = changed(example('hefa-usa-500'), worthless)
  const byEnergy = changed(byValue, { 'carbon.allocation': 'energy' })
  const { mfsp, npv } = calculateOutcome(accepted(byValue)).financials
  assert.equal(mfsp.status, 'one')
  assert.notEqual(npv.value, null)
  assert.deepEqual(mfsp, calculateOutcome(accepted(byEnergy)).financials.mfsp)
})

test('where the flows need the carbon, the price exists although the net present value at the entered prices does not', () => {
  const nothing = { value: 0, unit: 'USD/t' }
  const body = changed(subsidised, {
    'feedstocks.0.price': { value: 1000, unit: 'USD/t' },
    'products.0.price': nothing,
    'products.1.price': nothing,
    'products.2.price': nothing,
  })
  const { mfsp, npv } = calculateOutcome(accepted(body)).financials
  assert.equal(npv.value, null)
  assert.equal(mfsp.status, 'one')
})
