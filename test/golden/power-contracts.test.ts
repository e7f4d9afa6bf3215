import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { closeTo } from '../support/close-to.ts'
import { changed, example, outcomeOf } from '../support/examples.ts'

const of = (value: number, unit: string) => ({ value, unit })
const hefa = example('hefa-usa-500')
/** 500 kt of fuel a year bring 200 GWh. */
const power = { name: 'Power', isFuel: false, price: of(60, 'USD/MWh'), yield: of(0.4, 'kWh/kg') }
const plant: Inputs = { ...hefa, finance: {}, products: [...hefa.products, power] as never }
const inflating = changed(plant, {
  'finance.inflation': of(2, '%'),
  'finance.costEscalation': of(1, '%'),
  'finance.priceEscalation': of(3, '%'),
})
const financials = (body: Inputs) => outcomeOf(body).financials
const npv = (body: Inputs) => Number(financials(body).npv.value)
const sold = (contract: object, body: Inputs = plant): Inputs => ({
  ...body,
  contracts: [{ name: 'offtake', product: 'Power', ...contract } as never],
})
const payments = (body: Inputs, n = 0) => financials(body).contractPayments![n]!.payments.values.slice(1)
const all = 200e3

test('all of the power at a fixed price is power at that price', () => {
  const offtake = { kind: 'fixed', price: of(85, 'USD/MWh') }
  closeTo(npv(sold(offtake)), npv(changed(plant, { 'products.3.price.value': 85 })))
  payments(sold(offtake)).forEach((each) => {
    closeTo(each, all * 25)
  })
})

test('an amount of power is covered as far as it is sold', () => {
  const amount = (gigawattHours: number) => ({
    kind: 'fixed',
    price: of(85, 'USD/MWh'),
    coveredAmount: of(gigawattHours * 1e3, 'MWh/yr'),
  })
  closeTo(payments(sold(amount(50)))[0], 50e3 * 25)
  closeTo(payments(sold(amount(300)))[0], all * 25)
  const { warnings, resolvedInputs } = outcomeOf({
    ...plant,
    contracts: [amount(150), amount(51)].map((each, i) => ({
      name: `${i}`,
      product: 'Power',
      ...each,
    })) as never,
  })
  assert.deepEqual(
    warnings.filter(({ code }) => code === 'contracts_exceed_sales').map(({ pointer }) => pointer),
    ['/contracts/1'],
  )
  const { contracts } = resolvedInputs as { contracts?: { coveredAmount: unknown }[] }
  assert.deepEqual(contracts?.[0]?.coveredAmount, of(150e6, 'kWh/yr'))
})

test('a difference on power moves with the market that it is sold on, also where that is a cost less', () => {
  const floor = { kind: 'floor', price: of(30, 'USD/MWh'), coveredShare: of(50, '%') }
  const fixed = { ...floor, kind: 'fixed' }
  for (const [energySales, rise] of [
    ['sales', 1.03],
    ['variableCost', 1.01],
  ] as const) {
    const body = { ...inflating, convention: { preset: 'convention-c', energySales } }
    payments(sold(fixed, body)).forEach((each, i) => {
      closeTo(each, 0.5 * all * (30 - 60 * (1.02 * rise) ** (i + 1)))
    })
    assert.ok(payments(sold(floor, body)).every((each) => each === 0))
  }
})

test('a fuel may be covered by its energy', () => {
  // 320 kt of jet at 43.8 GJ/t.
  const offtake = { kind: 'fixed', product: 'JET', price: of(2_500, 'USD/t') }
  const half = { ...offtake, coveredShare: of(50, '%') }
  const energy = { ...offtake, coveredAmount: of((0.5 * 320e3 * 43.8) / 3.6, 'MWh/yr') }
  closeTo(npv(sold(energy)), npv(sold(half)))
})

test('what is counted by its energy has no price by mass or volume', () => {
  const refusals = (contract: object) =>
    readInputs(sold({ kind: 'fixed', ...contract })).errors?.map(({ pointer, code }) => `${pointer} ${code}`)
  assert.deepEqual(refusals({ price: of(80, 'USD/MWh') }), undefined)
  assert.deepEqual(refusals({ price: of(80, 'USD/t') }), ['/contracts/0/price/unit wrong_unit'])
  assert.deepEqual(refusals({ price: of(80, 'USD/MWh'), coveredAmount: of(1, 't/yr') }), [
    '/contracts/0/coveredAmount/unit wrong_unit',
  ])
})

test('the example of power that is sold by contract', () => {
  const read = readFileSync(new URL('../../examples/contracts/power-purchase.json', import.meta.url), 'utf8')
  const body: Inputs = JSON.parse(read)
  payments(body).forEach((each, i) => {
    const year = i + 1
    const perMegawattHour = 75 * 1.02 ** year - 60 * (1.02 * 1.01) ** year
    closeTo(each, year <= 15 ? 120e3 * perMegawattHour : 0)
  })
  payments(body, 1).forEach((each, i) => {
    const year = i + 1
    const strike = [70, 68, 66][Math.min(i, 2)]!
    closeTo(each, year <= 10 ? 40e3 * (strike - 55 * 1.02 ** year) : 0)
  })
})
