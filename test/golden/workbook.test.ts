import { test } from 'node:test'
import { payback } from '../../src/engine/numerics/payback.ts'
import { rateOfReturn } from '../../src/engine/numerics/rate-of-return.ts'
import { discount } from '../support/cash-flows.ts'
import { allCloseTo, closeTo } from '../support/close-to.ts'
import { changed, example, outcomeOf } from '../support/examples.ts'
import { breakdownOf, readGolden } from '../support/golden.ts'

const sheet = readGolden('lcop-sheet')
const table = readGolden('spec-xlsx-cash-flow')

const tonnes = 48_000
const kilowattHoursPerKilogram = 0.12
const hydrogenRatio = 0.042

/** The yearly costs of the sheet as prices and ratios of a plant of 48 kt/yr. */
const lcopSheet = (ratePerYear: number) => {
  const { tci, biomass, h2, electricity, indirect } = sheet.inputs
  return changed(example('hefa-usa-500'), {
    'plant.capacity': { value: tonnes, unit: 't/yr' },
    'feedstocks.0.price.value': biomass / tonnes / 1.21,
    'utilities.0.price.value': h2 / (tonnes * 1000 * hydrogenRatio),
    'utilities.1.price': { value: electricity / (tonnes * 1000 * kilowattHoursPerKilogram), unit: 'USD/kWh' },
    'economics.referenceCapital': { value: tci, unit: 'USD' },
    'economics.referenceCapacity.value': 48,
    'economics.indirectOpexRatio.value': indirect / tci,
    'economics.discountRate': { value: ratePerYear, unit: '1' },
  })
}

const sharesOf = (body: unknown) => {
  const names: Record<string, string> = { capital: 'tci', feedstock: 'biomass', hydrogen: 'h2' }
  const shares = Object.entries(breakdownOf(outcomeOf(body), 'share'))
  return Object.fromEntries(shares.map(([name, share]) => [names[name] ?? name, share]))
}

test('the levelized cost of the workbook is what it prints, at the rate of 0 that it used', () => {
  const body = lcopSheet(0)
  closeTo(outcomeOf(body).technoEconomics.lcop.value, sheet.recomputed.lcop_r0)
  allCloseTo(sharesOf(body), sheet.printedBreakdown)
})

test('the levelized cost of the workbook at the 7 % it meant is the recomputed one', () => {
  const body = lcopSheet(0.07)
  closeTo(outcomeOf(body).technoEconomics.lcop.value, sheet.recomputed.lcop_r7_n20)
  allCloseTo(sharesOf(body), sheet.recomputed.breakdown_r7)
})

test('its capital by the scaling law from 400 MUSD at 500 kt/yr is the recomputed one', () => {
  const body = changed(example('hefa-usa-500'), { 'plant.capacity.value': 48 })
  closeTo(
    outcomeOf(body).technoEconomics.totalCapitalInvestment.value,
    sheet.recomputed.tci_by_scaling_law_400_500,
  )
})

test("the workbook's cash flows from year -2 on have the corrected value, rate and payback", () => {
  const { years, cashFlows, discountRate, recomputed } = table
  const { presentValue, flows } = discount(cashFlows, discountRate, years[0])
  closeTo(presentValue, recomputed.npv_year0)
  closeTo(rateOfReturn(cashFlows), recomputed.irr)
  closeTo(payback(years, cashFlows), recomputed.payback_simple)
  closeTo(payback(years, flows), recomputed.payback_discounted)
})
