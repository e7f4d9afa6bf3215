import assert from 'node:assert/strict'
import { test } from 'node:test'
import { projectOf, type TeaParameters } from '../support/biosteam.ts'
import { closeTo } from '../support/close-to.ts'
import { analyseProject } from '../support/financed-project.ts'
import { readGolden } from '../support/golden.ts'
import { yearlyRows } from '../support/yearly-rows.ts'

interface PublishedCase {
  readonly id: string
  readonly inputs: TeaParameters
  readonly columns?: readonly string[]
  readonly expected_table_MMusd?: readonly (readonly number[])[]
  readonly table_tolerance?: number
  readonly expected: Readonly<Record<string, number>> & { readonly mine?: { readonly irr: number } }
  readonly series: { readonly cf: readonly number[] }
}

interface InterestOnly {
  readonly id: string
  readonly npv: number
  readonly breakeven_sales: number
  readonly breakeven_price_usd_per_kg?: number
  readonly cash_flow: readonly number[]
}

const published = readGolden('biosteam-tea') as {
  readonly cases: readonly PublishedCase[]
  readonly interest_only_variant: { readonly cases: readonly InterestOnly[] }
}

const numberOf = ({ value }: { readonly value: number | null }) => Number(value)

for (const each of published.cases) {
  const { id, inputs, expected, series } = each
  const analysis = analyseProject(projectOf(inputs, { preset: 'biosteam' }))

  test(`${id}: net present value, rate of return and yearly cash flow are the published ones`, () => {
    closeTo(analysis.npv.value, expected.npv!)
    closeTo(analysis.irr.value, expected.irr!, 'irr', { tolerance: expected.irr_tolerance ?? 1e-9, scale: 1 })
    if (each.expected.mine) closeTo(analysis.irr.value, each.expected.mine.irr)
    for (const [i, flow] of series.cf.entries()) {
      // The series is printed in whole millionths of a dollar.
      assert.ok(Math.abs(numberOf(analysis.cashFlows[i]!.cashFlow) - flow) < 2e-6, `year ${i}`)
    }
    assert.equal(analysis.cashFlows.length, series.cf.length)
  })

  test(`${id}: the break-even sales are the published ones`, () => {
    const kilograms = (inputs.product_kg_per_h ?? 0) * (inputs.hours_per_year ?? 0)
    const { breakeven_price_usd_per_kg: price, breakeven_sales: sales } = expected
    if (price === undefined) return closeTo(analysis.breakEvenSales.value, sales!)
    const change = numberOf(analysis.breakEvenSales) - inputs.sales!
    closeTo(inputs.product_price_usd_per_kg! + change / kilograms, price)
  })
}

for (const [i, variant] of published.interest_only_variant.cases.entries()) {
  const each = published.cases[i]!
  test(`${variant.id}: by default, to the owners, interest alone is deducted`, () => {
    const analysis = analyseProject(projectOf(each.inputs))
    closeTo(analysis.npvEquity.value, variant.npv)
    const equity = analyseProject(projectOf(each.inputs, { returnBasis: 'equity' }))
    closeTo(equity.npv.value, variant.npv)
    closeTo(equity.breakEvenSales.value, variant.breakeven_sales)
    for (const [year, flow] of variant.cash_flow.entries()) {
      assert.ok(
        Math.abs(Number(analysis.cashFlowSeries.cashFlowEquity.values[year]) - flow) < 1e-4,
        `year ${year}`,
      )
    }
  })
}

test('B: the table of 16 years and 19 columns is the published one, to its own tolerance', () => {
  const each = published.cases.find(({ expected_table_MMusd }) => expected_table_MMusd)
  assert.ok(each?.columns && each.expected_table_MMusd)
  const { columns, expected_table_MMusd: rows, table_tolerance: tolerance = 0, inputs } = each
  const cashFlows = yearlyRows(analyseProject(projectOf(inputs, { preset: 'biosteam' })))
  let loss = 0
  let cumulative = 0
  for (const [year, expected] of rows.entries()) {
    const row = cashFlows[year]!
    const payment = numberOf(row.interest) + numberOf(row.principal)
    const income = numberOf(row.revenue) - numberOf(row.opex) - numberOf(row.depreciation) - payment
    cumulative += numberOf(row.discountedCashFlow)
    const shown: Readonly<Record<string, number>> = {
      depreciable_capital: numberOf(row.capitalSpending),
      fixed_capital_investment: numberOf(row.capitalSpending),
      working_capital: -numberOf(row.workingCapital),
      depreciation: numberOf(row.depreciation),
      loan: numberOf(row.loanDrawn),
      loan_interest_payment: numberOf(row.interest) + numberOf(row.constructionInterest),
      loan_payment: payment,
      loan_principal: year === 0 ? numberOf(row.loanDrawn) : numberOf(row.loanBalance),
      annual_operating_cost: numberOf(row.opex),
      sales: numberOf(row.revenue),
      tax: numberOf(row.tax),
      incentives: 0,
      taxed_earnings: numberOf(row.tax) / inputs.income_tax!,
      forwarded_losses: loss,
      net_earnings: income - numberOf(row.tax),
      cash_flow: numberOf(row.cashFlow),
      npv: numberOf(row.discountedCashFlow),
      cumulative_npv: cumulative,
    }
    loss = Math.min(0, loss + income)
    for (const [column, value] of expected.entries()) {
      const name = columns[column]!
      const computed = name === 'discount_factor' ? numberOf(row.discountFactor) : shown[name]! / 1e6
      assert.ok(
        Math.abs(computed - value) <= tolerance,
        `${name} of year ${year}: ${computed} is not ${value}`,
      )
    }
  }
})
