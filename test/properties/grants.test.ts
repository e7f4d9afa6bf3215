import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import { accepted, changed, example, outcomeOf } from '../support/examples.ts'
import { everyTime, plants } from '../support/plants.ts'

/** Per 1,000 of the fixed capital, as a share or in dollars, some with a limit. */
const grants = fc.array(
  fc.record({
    part: fc.integer({ min: 250, max: 900 }),
    isAmount: fc.boolean(),
    limit: fc.option(fc.integer({ min: 0, max: 700 }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 3 },
)

const profile = fc.constantFrom([1], [0.08, 0.6, 0.32], [0.5, 0, 0.5])
const inflation = fc.integer({ min: -5, max: 8 })

const finance = {
  debtShare: { value: 60, unit: '%' },
  interestRate: { value: 6, unit: '%' },
  loanTerm: { value: 1, unit: 'yr' },
}

test('grants within what is spent leave nothing negative, and grants beyond it are refused where they exceed it', () => {
  const seen = { accepted: 0, refused: 0 }
  const property = fc.property(plants, grants, profile, inflation, (plant, given, shares, percent) => {
    const more = { spendingProfile: { values: shares, unit: '1' }, inflation: { value: percent, unit: '%' } }
    const body = changed(plant, {
      finance: { ...plant.finance, ...finance, ...more, gracePeriod: undefined },
    })
    const inputs = accepted(JSON.parse(JSON.stringify(body)))
    const { technoEconomics, financials } = calculateOutcome(inputs)
    const capital = Number(technoEconomics.fixedCapital.value)
    const spent = financials.cashFlowSeries.capitalSpending.values.map(Number)
    fc.pre(capital > 0)
    const policies = given.map(({ part, isAmount, limit }, i) => ({
      name: `grant ${i}`,
      instrument: 'grant',
      value: isAmount ? { value: (part / 1000) * capital, unit: 'USD' } : { value: part / 10, unit: '%' },
      ...(limit !== undefined && { maximum: { value: (limit / 1000) * capital, unit: 'USD/yr' } }),
    }))
    const paid = given.map(({ part, limit = part }) => (Math.min(part, limit) / 1000) * capital)
    const sums = paid.map((_, i) => paid.slice(0, i + 1).reduce((sum, each) => sum + each, 0))
    const exceeding = sums.findIndex((sum) => shares.some((share, t) => sum * share > spent[t]! * (1 + 1e-8)))
    const { errors, inputs: read } = readInputs({ ...inputs, policies })
    seen[errors ? 'refused' : 'accepted']++
    if (exceeding >= 0) return assert.equal(errors?.[0]?.pointer, `/policies/${exceeding}/value/value`)
    assert.deepEqual(errors, undefined)
    const { cashFlows, cashFlowSeries } = calculateOutcome(read!).financials
    assert.ok(cashFlows.every(({ depreciation }) => Number(depreciation.value) >= 0))
    assert.ok(cashFlowSeries.loanDrawn.values.every((drawn) => Number(drawn) >= 0))
    assert.ok(cashFlowSeries.loanBalance.values.every((balance) => Number(balance) >= 0))
  })
  fc.assert(property, everyTime)
  assert.ok(Math.min(...Object.values(seen)) > everyTime.numRuns / 5, JSON.stringify(seen))
})

test('grants of the whole capital leave nothing to borrow or to depreciate', () => {
  const policies = [60, 40].map((value, i) => ({
    name: `${i}`,
    instrument: 'grant',
    value: { value, unit: '%' },
  }))
  const { cashFlows, cashFlowSeries } = outcomeOf({
    ...changed(example('hefa-usa-500'), { finance }),
    policies,
  }).financials
  assert.ok(cashFlows.every(({ depreciation }) => depreciation.value === 0))
  assert.ok(cashFlowSeries.loanDrawn.values.every((drawn) => drawn === 0))
})

test('capital in parts is compared with the grants like capital that is given', () => {
  const capital = {
    insideBatteryLimits: { value: 100, unit: 'MUSD' },
    outsideBatteryLimits: { value: 10, unit: 'MUSD' },
  }
  const body = changed({ ...example('hefa-usa-500'), capital }, { 'economics.referenceCapital': undefined })
  const fixed = Number(outcomeOf(body).technoEconomics.fixedCapital.value)
  const refusals = (value: number) =>
    readInputs({ ...body, policies: [{ name: 'grant', instrument: 'grant', value: { value, unit: 'USD' } }] })
      .errors
  assert.deepEqual(refusals(0.99 * fixed), undefined)
  assert.deepEqual(
    refusals(1.01 * fixed)?.map(({ pointer }) => pointer),
    ['/policies/0/value/value'],
  )
})
