import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cases } from '../../../test/support/cases.ts'
import { changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { policyData } from './policy-data.ts'

const hefa = example('hefa-usa-500')
const numberOf = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'))

test('policies lead from the price without them to the price with all, also as they are shown', () => {
  const { policyWaterfall } = outcomeOf(cases.policies).financials
  const { rows } = policyData(outcomeOf(cases.policies).financials)
  assert.equal(rows.length, policyWaterfall!.steps.length + 2)
  assert.equal(rows.at(-1)!.to, policyWaterfall!.netPrice.value)
  const last = rows.at(-2)!.to
  assert.ok(Math.abs(last - rows.at(-1)!.to) < 1e-6)
  const shown = rows.slice(0, -1).reduce((sum, { text }) => sum + Math.round(numberOf(text) * 10), 0)
  assert.equal(shown, Math.round(numberOf(rows.at(-1)!.text) * 10))
})

test('a credit makes the price lower and its step has a minus, a price of carbon the reverse', () => {
  const credit = { name: 'credit', instrument: 'credit', value: { value: 100, unit: 'USD/tCO2e' } }
  const price = { name: 'price', instrument: 'carbonPrice', value: { value: 50, unit: 'USD/tCO2e' } }
  const { rows } = policyData(outcomeOf({ ...hefa, policies: [credit, price] }).financials)
  assert.match(rows[1]!.text, /^−/)
  assert.ok(rows[1]!.to < rows[1]!.from)
  assert.match(rows[2]!.text, /^\+/)
  assert.ok(rows[2]!.to > rows[2]!.from)
})

test('without policies the chart says so', () => {
  assert.equal(policyData(outcomeOf(hefa).financials).missing, 'No policies are given.')
})

test('a price that does not exist is not drawn, and the reason is told', () => {
  const policies = [{ name: 'credit', instrument: 'credit', value: { value: 100, unit: 'USD/tCO2e' } }]
  const { financials } = outcomeOf({ ...hefa, policies })
  const netPrice = { value: null, unit: 'USD/t', reason: 'No price balances it.' }
  const data = policyData({ policyWaterfall: { ...financials.policyWaterfall!, netPrice } })
  assert.equal(data.missing, 'No price balances it.')
})

test('a policy that pays nothing says why', () => {
  const policies = [
    { name: 'mandate', instrument: 'buyOut', scheme: 'UK', value: { value: 1, unit: 'USD/L' } },
  ]
  const body = changed({ ...hefa, policies }, { 'plant.processCarbonIntensity.value': 80 })
  const { financials } = outcomeOf(body)
  const { reason } = financials.policyWaterfall!.steps[0]!
  assert.ok(reason)
  assert.deepEqual(policyData(financials).notes, [`mandate pays nothing: ${reason}`])
})
