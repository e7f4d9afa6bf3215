import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Scalar } from '../../src/contract/answers/scalar.ts'
import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'
import { closeTo } from '../support/close-to.ts'
import { outcomeOf } from '../support/examples.ts'
import { everyTime, plants } from '../support/plants.ts'
import { yearlyRows } from '../support/yearly-rows.ts'

type Rows = readonly Readonly<Record<string, Scalar>>[]
interface Resolved {
  readonly plant: Readonly<Record<string, Scalar>>
  readonly feedstocks: Rows
  readonly utilities: Rows
  readonly products: Rows
  readonly finance?: Readonly<Record<string, Scalar>>
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const size = (numbers: readonly number[]) => Math.max(1e-9, sum(numbers.map(Math.abs)))

/** Fails unless the parts add up to the whole, give or take the rounding of the additions. */
function addsUp(parts: readonly (number | null)[], whole: number | null, place: string): void {
  const numbers = parts.map(Number)
  closeTo(whole, sum(numbers), place, { tolerance: 1e-12, scale: size(numbers) })
}

function holds(title: string, check: (outcome: Outcome, resolved: Resolved) => void): void {
  test(title, () => {
    const property = fc.property(plants, (body) => {
      const outcome = outcomeOf(body)
      check(outcome, outcome.resolvedInputs as Resolved)
    })
    fc.assert(property, everyTime)
  })
}

const values = (rows: readonly object[], key: string) =>
  rows.map((row) => (row as Record<string, Scalar>)[key]!.value)

holds(
  'mass: what is consumed and produced is the capacity times each ratio',
  ({ technoEconomics }, resolved) => {
    const capacity = resolved.plant.capacity?.value ?? Number.NaN
    const ratios = [
      [technoEconomics.feedstocks, 'consumption', resolved.feedstocks, 'consumptionRatio'],
      [technoEconomics.utilities, 'consumption', resolved.utilities, 'consumptionRatio'],
      [technoEconomics.products, 'production', resolved.products, 'yield'],
    ] as const
    for (const [rows, key, inputs, ratio] of ratios) {
      const expected = values(inputs, ratio).map((each) => Number(each) * capacity)
      for (const [i, each] of values(rows, key).entries()) closeTo(each, expected[i]!, `${key} ${i}`)
    }
  },
)

holds('mass: the fuels produced add up to the production', ({ technoEconomics }) => {
  const fuels = technoEconomics.products.filter(({ isFuel }) => isFuel)
  addsUp(values(fuels, 'production'), technoEconomics.production.value, 'production')
})

holds(
  'carbon: what the products hold is the conversion of what comes in',
  ({ technoEconomics }, resolved) => {
    const { feedstocks, utilities, products, carbonConversion } = technoEconomics
    const carbon = (rows: readonly object[], key: string, inputs: Rows) =>
      values(rows, key).map((mass, i) => Number(mass) * (inputs[i]?.carbonContent?.value ?? 0))
    const isByMass = (i: number) => utilities[i]?.consumption.unit === 't/yr'
    const brought = carbon(utilities, 'consumption', resolved.utilities).filter((_, i) => isByMass(i))
    const carbonIn = sum([...carbon(feedstocks, 'consumption', resolved.feedstocks), ...brought])
    const conversions = values(products, 'carbonConversion')
    if (carbonIn === 0) return assert.deepEqual([carbonConversion.value, ...conversions].filter(Boolean), [])
    addsUp(conversions, carbonConversion.value, 'carbonConversion')
    closeTo(Number(carbonConversion.value) * carbonIn, sum(carbon(products, 'production', resolved.products)))
  },
)

holds('energy: the fuels hold the production times their mean heating value', (outcome, resolved) => {
  const { products, production, fuelEnergyContent } = outcome.technoEconomics
  const energies = products.map(({ isFuel, production: made }, i) =>
    isFuel ? Number(made.value) * Number(resolved.products[i]?.energyContent?.value) : 0,
  )
  closeTo(Number(production.value) * Number(fuelEnergyContent.value), sum(energies))
})

holds('energy: what all products hold is the efficiency times what comes in', (outcome, resolved) => {
  const { feedstocks, utilities, products, energyEfficiency } = outcome.technoEconomics
  const energies = (rows: readonly object[], key: string, inputs: Rows) =>
    values(rows, key).map((mass, i) => Number(mass) * 1000 * (inputs[i]?.energyContent?.value ?? Number.NaN))
  const electric = ({ value, unit }: { value: number | null; unit: string }) =>
    unit === 'kWh/yr' && Number(value) * 3.6
  const bought = utilities.map(({ consumption }) => electric(consumption))
  const sold = products.map(({ production }) => electric(production))
  const brought = energies(utilities, 'consumption', resolved.utilities)
  const energyIn = sum([
    ...energies(feedstocks, 'consumption', resolved.feedstocks),
    ...brought.map((each, i) => bought[i] || each),
  ])
  const out = energies(products, 'production', resolved.products)
  const energyOut = sum(out.map((each, i) => (sold[i] === false ? each : sold[i] || 0)))
  closeTo(Number(energyEfficiency.value) * energyIn, energyOut, 'η × E')
})

holds('carbon intensity: its parts add up to the total', ({ technoEconomics }) => {
  const { feedstocks, utilities, process, total } = technoEconomics.carbonIntensity
  addsUp([feedstocks.value, utilities.value, process.value], total.value, 'total')
})

holds('emissions: they add up, and are the carbon intensity times the energy of the fuels', (outcome) => {
  const { products, totalEmissions, carbonIntensity, production, fuelEnergyContent } = outcome.technoEconomics
  addsUp(values(products, 'emissions'), totalEmissions.value, 'totalEmissions')
  const megajoules = Number(production.value) * 1000 * Number(fuelEnergyContent.value)
  const parts = [carbonIntensity.feedstocks, carbonIntensity.utilities, carbonIntensity.process]
  const scale = (megajoules * size(parts.map(({ value }) => Number(value)))) / 1e6
  closeTo(totalEmissions.value, (Number(carbonIntensity.total.value) * megajoules) / 1e6, 'CI × E', { scale })
})

holds('costs and revenues add up', ({ technoEconomics }) => {
  const { feedstocks, utilities, products, directOpex, indirectOpex, totalOpex, revenue } = technoEconomics
  addsUp([...values(feedstocks, 'cost'), ...values(utilities, 'cost')], directOpex.value, 'directOpex')
  addsUp([directOpex.value, indirectOpex.value], totalOpex.value, 'totalOpex')
  addsUp(values(products, 'revenue'), revenue.value, 'revenue')
})

holds('the breakdown adds up to the levelized cost, its shares to 1', ({ technoEconomics }) => {
  const { lcop, lcopBreakdown } = technoEconomics
  addsUp(
    lcopBreakdown.map(({ value }) => value),
    lcop.value,
    'lcop',
  )
  addsUp(
    lcopBreakdown.map(({ share }) => share),
    1,
    'shares',
  )
})

holds('capital is fixed and working capital', ({ technoEconomics }) => {
  const { fixedCapital, workingCapital, totalCapitalInvestment } = technoEconomics
  addsUp([fixedCapital.value, workingCapital.value], totalCapitalInvestment.value, 'capital')
})

type Flows = ReturnType<typeof yearlyRows>[number]

const operating = ({ capital, revenue, opex }: Flows) => [capital.value, revenue.value, -Number(opex.value)]
const financing = (row: Flows) => {
  const paid = [row.constructionInterest, row.interest, row.principal, row.taxEquity]
  return [row.loanDrawn.value, ...paid.map(({ value }) => -Number(value))]
}

holds('each year: both cash flows are what comes in less what goes out', ({ financials }) => {
  const isEquity = financials.convention.returnBasis === 'equity'
  for (const [i, row] of yearlyRows(financials).entries()) {
    addsUp([...operating(row), -Number(row.taxProject.value)], row.cashFlowProject.value, `project ${i}`)
    addsUp([...operating(row), ...financing(row)], row.cashFlowEquity.value, `equity ${i}`)
    closeTo(row.cashFlow.value, isEquity ? row.cashFlowEquity.value : row.cashFlowProject.value)
    closeTo(row.tax.value, isEquity ? row.taxEquity.value : row.taxProject.value)
  }
})

holds(
  'the loan is repaid: what was drawn, and the interest that was added to it',
  ({ financials }, resolved) => {
    const rows = yearlyRows(financials)
    const isAdded = financials.convention.constructionInterest === 'capitalised'
    const rate = isAdded ? Number(resolved.finance?.interestRate?.value ?? 0) : 0
    const owed = sum(
      rows.map(({ year, loanDrawn }) => Number(loanDrawn.value) * (1 + rate) ** -Number(year.value)),
    )
    const repaid = sum(rows.map(({ principal }) => Number(principal.value)))
    closeTo(repaid, owed)
    closeTo(rows.at(-1)?.loanBalance.value, 0, 'balance', { scale: Math.max(1, owed) })
  },
)

holds('each year: the cash flow is discounted and accumulates', ({ financials }) => {
  const flows = financials.cashFlows
  for (const [i, row] of flows.entries()) {
    const { cashFlow, discountFactor, discountedCashFlow } = row
    closeTo(discountedCashFlow.value, Number(cashFlow.value) * Number(discountFactor.value))
    const until = flows.slice(0, i + 1)
    addsUp(values(until, 'cashFlow'), row.cumulativeCashFlow.value, `cumulative ${i}`)
    addsUp(values(until, 'discountedCashFlow'), row.cumulativeDiscountedCashFlow.value, `discounted ${i}`)
  }
  addsUp(values(flows, 'discountedCashFlow'), financials.npv.value, 'npv')
})
