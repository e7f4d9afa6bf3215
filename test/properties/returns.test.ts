import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { discount } from '../support/cash-flows.ts'
import { accepted, changed } from '../support/examples.ts'
import { everyTime, plants } from '../support/plants.ts'

const flowsOf = ({ financials }: Outcome) => financials.cashFlowSeries.returnFlow.values.map(Number)

/** Fails unless the present value is 0 beside the sizes of what is added up to it. */
function balances(flows: readonly number[], ratePerYear: number, place: string): void {
  const { presentValue, flows: discounted } = discount(flows, ratePerYear)
  const scale = Array.from(discounted, Math.abs).reduce((a, b) => a + b, 0)
  assert.ok(Math.abs(presentValue) <= 1e-9 * scale, `${place}: ${presentValue} beside ${scale}`)
}

const mainOf = ({ products, economics }: Inputs) =>
  products.findIndex(({ isFuel, name }) => isFuel === true && name === (economics.mainProduct ?? name))

test('the net present value is 0 at every rate of return', () => {
  let found = 0
  const property = fc.property(plants, (body) => {
    const outcome = calculateOutcome(accepted(body))
    const { status, value, roots, reason } = outcome.financials.irr
    assert.equal(status, ['none', 'one'][roots.length] ?? 'many')
    assert.ok(value === null ? status !== 'one' : roots.includes(value))
    if (value !== null && status === 'many')
      assert.deepEqual(
        roots.filter((rate) => rate > 0),
        [value],
      )
    assert.equal(Boolean(reason), status !== 'one')
    for (const rate of roots) balances(flowsOf(outcome), rate, `at ${rate}`)
    found += roots.length
  })
  fc.assert(property, { ...everyTime, numRuns: 100 })
  assert.ok(found > 40, `only ${found} rates were checked`)
})

test('a calculation at its own rate of return has no net present value', () => {
  const property = fc.property(plants, (body) => {
    const inputs = accepted(body)
    const { irr } = calculateOutcome(inputs).financials
    fc.pre(irr.status === 'one' && irr.value !== null && irr.value >= 0 && irr.value < 1)
    const again = changed(inputs, { 'economics.discountRate': { value: irr.value, unit: '1' } })
    const outcome = calculateOutcome(accepted(again))
    balances(flowsOf(outcome), Number(irr.value), 'again')
    const scale = flowsOf(outcome).reduce((sum, flow) => sum + Math.abs(flow), 0)
    assert.ok(Math.abs(Number(outcome.financials.npv.value)) <= 1e-9 * scale)
  })
  fc.assert(property, { ...everyTime, numRuns: 50 })
})

test('the net present value is 0 at the minimum selling price, whatever premium is paid on top', () => {
  const property = fc.property(plants, (body) => {
    const inputs = accepted(body)
    const { technoEconomics, financials } = calculateOutcome(inputs)
    const main = mainOf(inputs)
    if (!technoEconomics.products[main]?.production.value) {
      return assert.match(financials.mfsp.reason ?? '', /does not depend on “Product price”/)
    }
    const price = Number(financials.mfsp.value)
    const again = changed(inputs, { [`products.${main}.price`]: { value: price, unit: 'USD/t' } })
    const outcome = calculateOutcome(price < 0 ? again : accepted(again))
    const { npv, cashFlows } = outcome.financials
    const flows = [...cashFlows, ...financials.cashFlows]
    const scale = flows.reduce((sum, each) => sum + Math.abs(each.discountedCashFlow.value ?? 0), 0)
    assert.ok(Math.abs(Number(npv.value)) <= 1e-9 * scale, `${npv.value} at ${price} USD/t`)
  })
  fc.assert(property, everyTime)
})

test('money comes back when the payback says, and not before', () => {
  const property = fc.property(plants, (body) => {
    const { cashFlows, payback } = calculateOutcome(accepted(body)).financials
    const balance = cashFlows.map(({ cumulativeCashFlow }) => Number(cumulativeCashFlow.value))
    if (payback.value === null) return assert.ok(balance.every((each) => each < 0))
    const year = cashFlows.findIndex((each) => Number(each.year.value) >= Number(payback.value))
    assert.ok(balance.slice(0, year).every((each) => each < 0))
    assert.ok(Number(balance[year]) >= 0)
  })
  fc.assert(property, everyTime)
})

test('a payback that does not last says so, and none that lasts does', () => {
  const seen = { lasting: 0, gone: 0 }
  const property = fc.property(plants, fc.integer({ min: 0, max: 4000 }), (body, millions) => {
    const lifetime = Number((body.economics.lifetime as { value: number }).value)
    const replacementCost = {
      values: [...Array(Math.ceil(lifetime / 2) - 1).fill(0), millions],
      unit: 'MUSD',
    }
    const outcome = calculateOutcome(accepted({ ...body, finance: { ...body.finance, replacementCost } }))
    const { cashFlows, payback } = outcome.financials
    const balance = cashFlows.map(({ cumulativeCashFlow }) => Number(cumulativeCashFlow.value))
    const scale = Math.max(...balance.map(Math.abs))
    fc.pre(payback.value !== null && balance.every((each) => Math.abs(each) > 1e-6 * scale))
    const back = cashFlows.findIndex(({ year }) => Number(year.value) >= Number(payback.value))
    const isGone = balance.slice(back).some((each) => each < 0)
    const codes = outcome.warnings.map(({ code }) => code)
    assert.equal(codes.includes('payback_does_not_last'), isGone)
    seen[isGone ? 'gone' : 'lasting']++
  })
  fc.assert(property, everyTime)
  assert.ok(Math.min(...Object.values(seen)) > everyTime.numRuns / 20, JSON.stringify(seen))
})
