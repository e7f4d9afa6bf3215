import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'
import { allCloseTo, closeTo } from '../support/close-to.ts'
import { accepted, changed, example, outcomeOf } from '../support/examples.ts'
import { financialOf, physicalOf, readGolden } from '../support/golden.ts'

const { variants } = readGolden('ptl-ft-dac-160')
const own = example('ptl-160')
const existing = readGolden('ptl-ft-dac-160-existing-body')

for (const { electricityKilowattHoursPerKilogram: demand, physical, recommended, current } of variants) {
  const bodies = {
    'in our own shape': changed(own, { 'utilities.0.consumptionRatio.value': demand }),
    'in the shape of the existing system': changed(existing, { 'utilityData.0.yieldPercent': demand * 100 }),
  }
  for (const [shape, body] of Object.entries(bodies)) {
    const title = `PtL 160 kt/yr with ${demand} kWh/kg ${shape}`

    test(`${title} has every physical and cost figure of the reference`, () => {
      const { lcop_breakdown_fraction: _, ...figures } = physical
      const { lcop_breakdown_fraction: shares, ...rest } = physicalOf(outcomeOf(body), accepted(body))
      allCloseTo(rest, figures)
      allCloseTo(shares, physical.lcop_breakdown_fraction)
    })

    test(`${title} has the reference's returns under both conventions`, () => {
      allCloseTo(financialOf(outcomeOf(body)), recommended)
      allCloseTo(financialOf(outcomeOf({ ...body, convention: 'safapac-2025' })), current)
    })

    test(`${title} converts no carbon, because water brings none, and says so`, () => {
      const { carbonConversion, products, totalEmissions } = outcomeOf(body).technoEconomics
      for (const each of [carbonConversion, ...products.map((product) => product.carbonConversion)]) {
        assert.equal(each.value, null)
        assert.equal(each.reason, 'Feedstocks and utilities bring no carbon, so none is converted.')
      }
      assert.equal(products[3]?.emissions.value, 0)
      assert.equal(products[3]?.carbonIntensity.value, null)
      closeTo(
        totalEmissions.value,
        products.reduce((sum, { emissions }) => sum + (emissions.value ?? 0), 0),
      )
    })
  }
}

const returnsOf = ({ financials: { irr, payback, discountedPayback } }: Outcome) => ({
  irr,
  payback,
  discountedPayback,
})

test('PtL with 260 kWh/kg never earns, so it has no rate of return and no payback, with reasons', () => {
  const { irr, payback, discountedPayback } = returnsOf(
    outcomeOf(changed(own, { 'utilities.0.consumptionRatio.value': 260 })),
  )
  assert.deepEqual(irr, {
    status: 'none',
    value: null,
    unit: '1',
    reason: 'The cash flows never change sign, so no rate of return exists.',
    roots: [],
  })
  for (const each of [payback, discountedPayback]) {
    assert.equal(each.value, null)
    assert.match(each.reason ?? '', /never pay the investment back/)
  }
})
