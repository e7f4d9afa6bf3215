import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import { cases } from '../support/cases.ts'
import { closeTo } from '../support/close-to.ts'
import { changed, example, outcomeOf } from '../support/examples.ts'
import { readGolden } from '../support/golden.ts'
import { yearlyRows } from '../support/yearly-rows.ts'

const of = (value: number, unit: string) => ({ value, unit })
const hefa = example('hefa-usa-500')
const dated = { firstOperatingYear: of(2027, 'yr') }
const quantityOf = (given: unknown) => (given as { readonly value: number }).value
const number = ({ value }: { readonly value: number | null }) => Number(value)

const density = quantityOf(hefa.products[0]?.density)
const gallonsPerTonne = 1000 / density / 0.003785411784

test('a credit per volume that never ends is worth what as high a price is', () => {
  const credit = { name: 'credit', instrument: 'credit', value: of(0.5, 'USD/gal') }
  const paid = outcomeOf({ ...hefa, policies: [credit] })
  const price = number(outcomeOf(hefa).financials.mfsp)
  const dearer = changed(hefa, { 'products.0.price.value': 3000 + 0.5 * gallonsPerTonne })
  closeTo(paid.financials.npv.value, number(outcomeOf(dearer).financials.npv))
  closeTo(paid.financials.mfsp.value, price - 0.5 * gallonsPerTonne)
  closeTo(paid.financials.policyWaterfall?.netPrice.value, number(paid.financials.mfsp))
})

for (const { ci_kg_per_mmbtu: intensity, applicable, credit } of readGolden('carbon')['45Z']) {
  test(`45Z pays ${credit} USD/gal at ${intensity} kgCO2e/mmBTU and ${applicable} USD/gal`, () => {
    const own = number(outcomeOf(hefa).technoEconomics.carbonIntensity.total) - 20
    const policy = {
      name: '45Z',
      instrument: 'carbonFactorCredit',
      value: of(applicable, 'USD/gal'),
      to: of(2029, 'yr'),
    }
    const process = of((intensity * 1000) / 1055.05585262 - own + 1e-12, 'gCO2e/MJ')
    const body = changed(
      { ...hefa, finance: dated, policies: [policy] },
      { 'plant.processCarbonIntensity': process },
    )
    const { financials } = outcomeOf(body)
    const { npv } = financials
    if (credit === null) return assert.ok(npv.value === null && npv.reason)
    const gallons = 320_000 * gallonsPerTonne
    for (const { year, policyIncome } of yearlyRows(financials)) {
      const isPaid = number(year) >= 1 && number(year) <= 3
      const expected = isPaid ? credit * gallons : 0
      closeTo(policyIncome.value, expected, `year ${year.value}`, { tolerance: 1e-9, scale: gallons })
    }
  })
}

test('the steps of the waterfall lead to the net price, whatever their order', () => {
  const body = cases.policies!
  const { policyWaterfall } = outcomeOf(body).financials
  assert.ok(policyWaterfall)
  const { mfspWithoutPolicies, steps, netPrice } = policyWaterfall
  const sum = steps.reduce((total, { effect }) => total + number(effect), number(mfspWithoutPolicies))
  closeTo(sum, number(netPrice))
  const turned = outcomeOf({ ...body, policies: [...body.policies!].reverse() }).financials.policyWaterfall
  closeTo(turned?.netPrice.value, number(netPrice))
  closeTo(turned?.mfspWithoutPolicies.value, number(mfspWithoutPolicies))
  closeTo(number(mfspWithoutPolicies), number(outcomeOf({ ...body, policies: [] }).financials.mfsp))
})

test('support makes abatement cheaper by what it takes off the price', () => {
  const credit = { name: 'credit', instrument: 'credit', value: of(100, 'USD/tCO2e') }
  const { policyWaterfall } = outcomeOf({ ...hefa, policies: [credit] }).financials
  assert.ok(policyWaterfall)
  const { abatementCostWithoutPolicies: before, abatementCostWithPolicies: after } = policyWaterfall
  closeTo(number(before) - number(after), 100)
})

test('a price of carbon is paid for every tonne that is emitted', () => {
  const price = { name: 'price', instrument: 'carbonPrice', value: of(50, 'USD/tCO2e') }
  const { technoEconomics, financials } = outcomeOf({ ...hefa, policies: [price] })
  closeTo(financials.cashFlowSeries.policyIncome.values[1], -50 * number(technoEconomics.totalEmissions))
})

test('a grant is paid as the capital is spent, and neither borrowed nor depreciated', () => {
  const finance = { spendingProfile: { values: [0.25, 0.75], unit: '1' } }
  const grant = { name: 'grant', instrument: 'grant', value: of(10, '%') }
  const { technoEconomics, financials } = outcomeOf({ ...hefa, finance, policies: [grant] })
  const fixed = number(technoEconomics.fixedCapital)
  closeTo(financials.cashFlowSeries.grants.values[0], 0.025 * fixed)
  closeTo(financials.cashFlowSeries.grants.values[1], 0.075 * fixed)
  const depreciated = financials.cashFlows.reduce((sum, row) => sum + number(row.depreciation), 0)
  closeTo(depreciated, 0.9 * fixed)
  closeTo(financials.policyPayments[0]?.total.value, 0.1 * fixed)
})

const limits = [
  ['credit', of(50, 'USD/tCO2e'), 20e6],
  ['carbonFactorCredit', of(1, 'USD/gal'), 20e6],
  ['buyOut', of(1, 'USD/gal'), 20e6],
  ['carbonPrice', of(50, 'USD/tCO2e'), -20e6],
  ['grant', of(50, '%'), 1e6],
] as const

for (const [instrument, value, expected] of limits) {
  test(`a limit of 1 MUSD/yr over 20 years leaves ${expected / 1e6} MUSD of a ${instrument}`, () => {
    const policy = { name: 'limited', instrument, value, maximum: of(1, 'MUSD/yr') }
    closeTo(outcomeOf({ ...hefa, policies: [policy] }).financials.policyPayments[0]?.total.value, expected)
  })
}

test('a policy that does not fit is refused where it stands', () => {
  const credit = { name: 'credit', instrument: 'credit', value: of(1, 'USD/L') }
  const refusals = (policy: object, more: object = {}) =>
    readInputs({ ...hefa, ...more, policies: [policy] }).errors?.map(
      ({ pointer, code }) => `${pointer} ${code}`,
    )
  assert.deepEqual(refusals({ ...credit, to: of(2029, 'yr') }), ['/finance missing'])
  assert.deepEqual(refusals({ ...credit, instrument: 'grant' }), ['/policies/0/value wrong_unit'])
  const backwards = { ...credit, from: of(2030, 'yr'), to: of(2029, 'yr') }
  assert.deepEqual(refusals(backwards, { finance: dated }), ['/policies/0/to out_of_range'])
  const grant = { name: 'grant', instrument: 'grant', value: of(1, 'MUSD'), treatment: 'taxCredit' }
  assert.deepEqual(refusals(grant), ['/policies/0/treatment without_effect'])
  assert.deepEqual(refusals({ ...credit, instrument: 'gift' }), ['/policies/0/instrument unknown_choice'])
})

for (const allocation of ['energy', 'mass', 'value', 'displacement']) {
  test(`emissions by ${allocation}: a policy for a product of which nothing is made pays nothing and takes no number away`, () => {
    const plant = { ...example('ptl-160'), carbon: { allocation } }
    const policies = [
      { name: 'avoided', instrument: 'credit', value: of(100, 'USD/tCO2e'), product: 'DIESEL' },
      { name: '45Z', instrument: 'carbonFactorCredit', value: of(1, 'USD/gal'), product: 'DIESEL' },
    ]
    const without = outcomeOf(plant)
    const { financials } = outcomeOf({ ...plant, policies })
    assert.deepEqual(
      financials.policyPayments.map(({ total }) => total.value),
      [0, 0],
    )
    assert.equal(financials.npv.value, without.financials.npv.value)
    assert.equal(financials.mfsp.value, without.financials.mfsp.value)
  })
}
