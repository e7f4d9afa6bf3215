import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCase } from '../../src/contract/case.ts'
import { givenOf } from '../../src/engine/calculate.ts'
import type { Formula, Value } from '../../src/engine/language/quantity.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { evaluate, orderOf } from '../../src/engine/run/evaluate.ts'
import { cases } from '../support/cases.ts'
import { accepted, changed, example, outcomeOf } from '../support/examples.ts'

/** What may not exist of a plant that is sound otherwise. */
const mayNotExist: readonly Formula[] = [
  outputs.productEmissions,
  outputs.productCarbonIntensity,
  outputs.mainCarbonIntensity,
  outputs.lifeCycleEmissions,
  outputs.cleanFuelFactor,
]

const scalars = Object.values(outputs).filter((each): each is Formula => each.kind === 'formula' && !each.per)
const order = orderOf(scalars)

/** Other values that it might have. */
const others = [
  (x: number) => 1.37 * x + 1,
  (x: number) => -2 * x - 1,
  (x: number) => 1e3 * x + 7,
  () => 0.123,
]

const each = (value: Value, change: (x: number) => number): Value =>
  typeof value === 'number' ? change(value) : Array.from(value, change)

for (const [name, body] of Object.entries(cases)) {
  test(`${name}: a number that is the same whatever another one is exists without it, too`, () => {
    const given = givenOf(toCase(accepted(body)))
    const { slots } = evaluate(order, given)
    for (const missing of mayNotExist) {
      const slotsWith = (change: (x: number) => number) => {
        const assumed = new Map([[missing, each(slots[missing.id] as Value, change)]])
        return evaluate(order, { ...given, assumed }).slots
      }
      const varied = others.map(slotsWith)
      const without = slotsWith(() => Number.NaN)
      for (const { id, symbol } of scalars.filter((scalar) => scalar !== missing)) {
        const isFree = varied.every((other) => Object.is(other[id], slots[id]))
        if (isFree) assert.ok(Object.is(without[id], slots[id]), `${symbol} without ${missing.symbol}`)
      }
    }
  })
}

const worthless = changed(example('hefa-usa-500'), {
  'products.0.price.value': 0,
  'products.1.price.value': 0,
  'products.2.price.value': 0,
  carbon: { allocation: 'value' },
})

test('products that are worth nothing share no emissions by value, and no flow needs to know them', () => {
  const { technoEconomics, financials } = outcomeOf(worthless)
  assert.match(technoEconomics.carbonIntensity.mainProduct.reason ?? '', /worth nothing/)
  const byEnergy = outcomeOf(changed(worthless, { 'carbon.allocation': 'energy' }))
  assert.equal(financials.npv.value, byEnergy.financials.npv.value)
  assert.equal(technoEconomics.totalEmissions.value, byEnergy.technoEconomics.totalEmissions.value)
})

const year = (value: number) => ({ value, unit: 'yr' })
const policies = {
  'a price of every tonne that is emitted': {
    instrument: 'carbonPrice',
    value: { value: 50, unit: 'USD/tCO2e' },
  },
  'a credit of nothing': { instrument: 'credit', value: { value: 0, unit: 'USD/tCO2e' } },
  'a credit after the life of the plant': {
    instrument: 'carbonFactorCredit',
    value: { value: 1, unit: 'USD/gal' },
    from: year(2150),
    to: year(2160),
  },
}
for (const [name, policy] of Object.entries(policies)) {
  test(`${name} needs no emissions of a single product`, () => {
    const finance = { firstOperatingYear: year(2027) }
    const { financials } = outcomeOf({ ...worthless, finance, policies: [{ name, ...policy }] })
    assert.notEqual(financials.npv.value, null)
  })
}

test('a credit for what the main product avoids needs its emissions', () => {
  const credit = { name: 'credit', instrument: 'credit', value: { value: 50, unit: 'USD/tCO2e' } }
  const { npv } = outcomeOf({ ...worthless, policies: [credit] }).financials
  assert.equal(npv.value, null)
  assert.match(npv.reason ?? '', /worth nothing/)
})
