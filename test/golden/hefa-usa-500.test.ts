import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allCloseTo, closeTo } from '../support/close-to.ts'
import { accepted, example, outcomeOf } from '../support/examples.ts'
import { financialOf, physicalOf, readGolden } from '../support/golden.ts'

const golden = readGolden('hefa-usa-500')
const bodies = {
  'in our own shape': example('hefa-usa-500'),
  'in the shape of the existing system': readGolden('hefa-usa-500-existing-body'),
}

for (const [shape, body] of Object.entries(bodies)) {
  test(`HEFA USA 500 kt/yr ${shape} has every physical and cost figure of the reference`, () => {
    allCloseTo(physicalOf(outcomeOf(body), accepted(body)), golden.physical)
  })

  test(`HEFA USA 500 kt/yr ${shape} has the recommended cash flows and returns`, () => {
    const outcome = outcomeOf(body)
    allCloseTo(financialOf(outcome), golden.recommended)
    assert.equal(outcome.financials.irr.status, 'one')
    assert.deepEqual(outcome.financials.irr.roots, [outcome.financials.irr.value])
    assert.equal(outcome.financials.convention.preset, 'convention-c')
  })

  test(`HEFA USA 500 kt/yr ${shape} has the existing system's published returns with its preset`, () => {
    const outcome = outcomeOf({ ...body, convention: 'safapac-2025' })
    allCloseTo(financialOf(outcome), golden.current)
    allCloseTo(physicalOf(outcome, accepted(body)), golden.physical)
  })

  test(`HEFA USA 500 kt/yr ${shape} has the abatement cost of the worked example`, () => {
    const { abatementCost } = outcomeOf(body).technoEconomics
    closeTo(abatementCost.value, golden.abatementCost.lcca_usd_per_tco2)
    assert.equal(abatementCost.unit, 'USD/t')
  })
}

test('the fossil fuel of the worked example is what is assumed when none is given', () => {
  const { economics } = outcomeOf(bodies['in our own shape']).resolvedInputs as Record<string, unknown>
  const { fossilPrice, fossilCarbonIntensity } = economics as Record<string, unknown>
  assert.deepEqual(fossilPrice, { value: golden.abatementCost.p_fossil_usd_per_t, unit: 'USD/t' })
  assert.deepEqual(fossilCarbonIntensity, {
    value: golden.abatementCost.baseline_ci_g_per_mj,
    unit: 'gCO2e/MJ',
  })
})
