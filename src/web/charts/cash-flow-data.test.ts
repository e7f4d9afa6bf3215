import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cases } from '../../../test/support/cases.ts'
import { changed, example, outcomeOf } from '../../../test/support/examples.ts'
import { cashFlowData } from './cash-flow-data.ts'

const hefa = example('hefa-usa-500')
const plain = { basis: 'project', isDiscounted: false } as const
const discounted = { basis: 'project', isDiscounted: true } as const

test('flows and their running total are in millions, and end at the net present value where they are discounted', () => {
  const { financials } = outcomeOf(hefa)
  const { rows, unit, payback, result } = cashFlowData(financials, discounted)
  assert.equal(unit, 'MUSD')
  assert.equal(rows.length, financials.cashFlows.length)
  assert.equal(rows[0]!.flow, -400)
  assert.ok(Math.abs(rows.at(-1)!.cumulative! - financials.npv.value! / 1e6) < 1e-6)
  assert.deepEqual(payback, { name: 'discounted payback', value: financials.discountedPayback.value })
  assert.match(result, /discounted payback 1\.3 yr$/)
})

for (const [name, body] of Object.entries(cases)) {
  test(`the running total of ${name} that is summed here is the engine's`, () => {
    const { financials } = outcomeOf(body)
    const chosen = financials.convention.returnBasis as 'project' | 'equity'
    const other = chosen === 'project' ? 'equity' : 'project'
    const turned = { ...financials, convention: { ...financials.convention, returnBasis: other } }
    const summed = cashFlowData(turned, { basis: chosen, isDiscounted: false }).rows
    const answered = cashFlowData(financials, { basis: chosen, isDiscounted: false }).rows
    for (const [i, { cumulative }] of answered.entries()) {
      assert.ok(
        Math.abs(Number(cumulative) - Number(summed[i]!.cumulative)) <=
          1e-9 * Math.max(1, Math.abs(Number(cumulative))),
      )
    }
  })
}

test('owners who borrow pay less at first; their discounted flows are said to be of the other basis', () => {
  const { financials } = outcomeOf(
    changed(hefa, {
      finance: {
        debtShare: { value: 60, unit: '%' },
        interestRate: { value: 8, unit: '%' },
        loanTerm: { value: 10, unit: 'yr' },
      },
    }),
  )
  const owners = cashFlowData(financials, { basis: 'equity', isDiscounted: false })
  assert.ok(owners.rows[0]!.flow! > cashFlowData(financials, plain).rows[0]!.flow!)
  assert.equal(owners.payback, null)
  const missing = cashFlowData(financials, { basis: 'equity', isDiscounted: true })
  assert.match(missing.missing!, /convention names: project/)
})

test('money that never comes back has no payback, and the reason is a note', () => {
  const { financials } = outcomeOf(changed(hefa, { 'products.0.price.value': 0 }))
  const { payback, notes, result } = cashFlowData(financials, plain)
  assert.equal(payback, null)
  assert.deepEqual(notes, [`No payback: ${financials.payback.reason}`])
  assert.match(result, /no payback$/)
})
