import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { calculate } from '../../engine/calculate.ts'
import type { Formula } from '../../engine/language/quantity.ts'
import { outputs } from '../../engine/model/outputs.ts'
import { toCase } from '../case.ts'
import { readInputs } from '../reading/read-inputs.ts'

const plant = example('hefa-usa-500')
const of = (value: number, unit: string) => ({ value, unit })
interface Numbers {
  readonly [field: string]: { readonly value: number; readonly unit: string }
}
const feedstock = plant.feedstocks[0] as unknown as Numbers
const diesel = plant.products[1] as unknown as Numbers
const price = feedstock.price!.value
const fed = 500_000 * feedstock.consumptionRatio!.value

/** A series of the calculation in the years of operation. */
function yearsOf(body: object, quantity: Formula, count = 4): number[] {
  const run = calculate(toCase(accepted(body)))
  const all = Array.from(run.slots[quantity.id] as ArrayLike<number>)
  return all.slice(run.sizes.year - Number(run.slots[yearCount]), run.sizes.year).slice(0, count)
}
const yearCount = (() => {
  const found = calculate(toCase(plant)).order.find(({ symbol }) => symbol === 'N')
  return found?.id ?? -1
})()

const near = (actual: number, expected: number, tolerance = 1e-12) =>
  assert.ok(Math.abs(actual - expected) <= tolerance * Math.abs(expected), `${actual} is not ${expected}`)
const beyond = (body: object, quantity: Formula, base: object = plant) => {
  const before = yearsOf(base, quantity)
  return yearsOf(body, quantity).map((each, i) => each - before[i]!)
}

test('the price of one feedstock rises by its own rate, all others stay', () => {
  const body = changed(plant, { 'feedstocks.0.priceEscalation': of(2, '%') })
  beyond(body, outputs.variableCostFlow).forEach((each, i) => {
    near(each, fed * price * (1.02 ** (i + 1) - 1), 1e-9)
  })
})

test('a rate of its own is above inflation, or all there is where it is nominal', () => {
  const inflated = { ...plant, finance: { inflation: of(3, '%') } }
  const real = changed(inflated, { 'feedstocks.0.priceEscalation': of(2, '%') })
  beyond(real, outputs.variableCostFlow, inflated).forEach((each, i) => {
    near(each, fed * price * (1.03 * 1.02) ** (i + 1) - fed * price * 1.03 ** (i + 1), 1e-9)
  })
  const nominal = changed(real, { 'feedstocks.0.priceEscalationBasis': 'nominal' })
  beyond(nominal, outputs.variableCostFlow, inflated).forEach((each, i) => {
    near(each, fed * price * (1.02 ** (i + 1) - 1.03 ** (i + 1)), 1e-9)
  })
})

test('a rate of its own goes before that of all costs, also where it is 0', () => {
  const rising = { ...plant, finance: { costEscalation: of(4, '%') } }
  const body = changed(rising, { 'feedstocks.0.priceEscalation': of(0, '%') })
  beyond(body, outputs.variableCostFlow, rising).forEach((each, i) => {
    near(each, fed * price * (1 - 1.04 ** (i + 1)), 1e-9)
  })
})

test('a table says the price of each year, and rises, stays or ends after it', () => {
  const table = { values: [900, 950], unit: 'USD/t' }
  const finance = { inflation: of(2, '%'), costEscalation: of(1, '%') }
  const base = { ...plant, finance }
  const priceIn = (after: string, money = 'real') =>
    outcomeOf(changed(base, { 'feedstocks.0.price': { ...table, after, money } }))
      .financials.ownPrices![0]!.price!.values.slice(1, 5)
      .map(Number)
  const expect = (actual: readonly number[], expected: readonly number[]) =>
    actual.forEach((each, i) => {
      near(each, expected[i]!)
    })
  expect(priceIn('last'), [900 * 1.02, 950 * 1.02 ** 2, 950 * 1.02 ** 3, 950 * 1.02 ** 4])
  expect(priceIn('last', 'nominal'), [900, 950, 950, 950])
  expect(priceIn('rises'), [900 * 1.02, 950 * 1.02 ** 2, 950 * 1.02 ** 3 * 1.01, 950 * 1.02 ** 4 * 1.01 ** 2])
  expect(priceIn('rises', 'nominal'), [900, 950, 950 * 1.02 * 1.01, 950 * (1.02 * 1.01) ** 2])
  assert.deepEqual(priceIn('zero', 'nominal'), [900, 950, 0, 0])
})

test('a table that is the same in every year gives the bits of the number, within rounding', () => {
  const values = Array.from({ length: 20 }, () => price)
  const flat = outcomeOf(changed(plant, { 'feedstocks.0.price': { values, unit: feedstock.price!.unit } }))
  const plain = outcomeOf(plant)
  near(flat.financials.npv.value!, plain.financials.npv.value!)
  near(flat.financials.mfsp.value!, plain.financials.mfsp.value!)
  near(flat.technoEconomics.lcop.value!, plain.technoEconomics.lcop.value!)
})

test('the minimum price of a product with a table is that of its first year, the others changing alike', () => {
  const untaxed = changed(plant, { 'economics.taxRate': of(0, '%') })
  const table = { values: [2000, 3000], unit: 'USD/t', after: 'last' }
  const body = changed(untaxed, { 'products.0.price': table })
  // At 7 % the present value of 20 equal years is that of the first and of 19 that are half as much again.
  const years = Array.from({ length: 20 }, (_, i) => 1.07 ** -(i + 1))
  const level = years.reduce((sum, each) => sum + each, 0)
  const shaped = years.reduce((sum, each, i) => sum + each * (i === 0 ? 1 : 1.5), 0)
  const { financials, warnings } = outcomeOf(body)
  near(financials.mfsp.value! * shaped, outcomeOf(untaxed).financials.mfsp.value! * level, 1e-9)
  const told = warnings.find(({ code }) => code === 'price_of_table')
  assert.match(told?.message ?? '', /price of year 1 of operation in money of constant value/)
  const solved = { ...table, values: [1, 1.5].map((each) => each * financials.mfsp.value!) }
  const { npv } = outcomeOf(changed(untaxed, { 'products.0.price': solved })).financials
  assert.ok(Math.abs(npv.value!) < 1e-3)
})

test('calendar years are laid out from the first year of operation, and a policy pays nothing before its table', () => {
  const dated = { ...plant, finance: { firstOperatingYear: of(2030, 'yr') } }
  const rin = { name: 'RIN', instrument: 'credit', product: 'DIESEL' }
  const value = { values: [1.5, 1.2], unit: 'USD/gal', from: 2032, after: 'zero' }
  const gallons = (500e6 * diesel.yield!.value) / diesel.density!.value / 0.003785411784
  const paid = yearsOf({ ...dated, policies: [{ ...rin, value }] }, outputs.policyIncome, 5)
  assert.deepEqual([paid[0], paid[1], paid[4]], [0, 0, 0])
  near(paid[2]!, gallons * 1.5)
  near(paid[3]!, gallons * 1.2)
})

test('the cost of labour by year moves the fixed cost alone', () => {
  const base = { ...plant, finance: { labourCost: of(8, 'MUSD/yr') } }
  const body = { ...plant, finance: { labourCost: { values: [8, 9, 10], unit: 'MUSD/yr', after: 'last' } } }
  beyond(body, outputs.fixedCostFlow, base).forEach((each, i) => {
    near(1 + each, 1 + [0, 1e6, 2e6, 2e6][i]!, 1e-9)
  })
  assert.deepEqual(beyond(body, outputs.variableCostFlow, base), [0, 0, 0, 0])
})

test('what cannot be is refused where it stands', () => {
  const refusals = (changes: Readonly<Record<string, unknown>>) =>
    readInputs(changed({ ...plant, policies: [] as object[] }, changes)).errors?.map(
      ({ pointer, code }) => `${code} ${pointer}`,
    )
  const table = { values: [900, 950], unit: 'USD/t' }
  const place = 'feedstocks.0.price'
  assert.deepEqual(refusals({ [place]: { ...table, from: 2030 } }), ['missing /finance'])
  assert.deepEqual(refusals({ [place]: { ...table, from: 3 } }), ['out_of_range /feedstocks/0/price/from'])
  assert.deepEqual(refusals({ [place]: { ...table, from: 100 } }), ['out_of_range /feedstocks/0/price/from'])
  assert.deepEqual(refusals({ [place]: { ...table, after: 'refuse' } }), [
    'too_short /feedstocks/0/price/values',
  ])
  assert.deepEqual(refusals({ [place]: { ...table, after: 'never' } }), [
    'unknown_choice /feedstocks/0/price/after',
  ])
  assert.deepEqual(refusals({ [place]: { values: [1, -1], unit: 'USD/t' } }), [
    'out_of_range /feedstocks/0/price/values/1',
  ])
  assert.deepEqual(refusals({ [place]: { ...table, value: 3 } }), ['unknown_key /feedstocks/0/price/value'])
  assert.deepEqual(refusals({ 'feedstocks.0.carbonContent': table }), [
    'unknown_key /feedstocks/0/carbonContent/values',
    'wrong_unit /feedstocks/0/carbonContent/unit',
    'not_a_number /feedstocks/0/carbonContent/value',
  ])
  assert.deepEqual(refusals({ [place]: table, 'feedstocks.0.priceEscalation': of(1, '%') }), [
    'given_twice /feedstocks/0/priceEscalation',
  ])
  assert.deepEqual(refusals({ 'feedstocks.0.priceEscalationBasis': 'real' }), [
    'without_effect /feedstocks/0/priceEscalationBasis',
  ])
})

test('what a table leaves open and what it says of other years is told', () => {
  const values = Array.from({ length: 22 }, (_, i) => 900 + i)
  const long = outcomeOf(changed(plant, { 'feedstocks.0.price': { values, unit: 'USD/t' } })).warnings
  assert.ok(
    long.some(
      ({ code, pointer }) => code === 'without_effect' && pointer === '/feedstocks/0/price/values/20',
    ),
  )
  const short = outcomeOf(changed(plant, { 'feedstocks.0.price': { values: [900], unit: 'USD/t' } })).warnings
  assert.ok(
    short.some(({ code, pointer }) => code === 'table_continued' && pointer === '/feedstocks/0/price'),
  )
})
