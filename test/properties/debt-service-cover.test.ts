import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { changed, example, outcomeOf } from '../support/examples.ts'
import { analyseProject } from '../support/financed-project.ts'
import { finance, fitting } from '../support/finances.ts'
import { everyTime } from '../support/plants.ts'

const million = (minimum: number, maximum: number) =>
  fc.integer({ min: minimum, max: maximum }).map((value) => ({ value, unit: 'MUSD' }))
const yearly = (minimum: number, maximum: number) =>
  million(minimum, maximum).map(({ value }) => ({ value, unit: 'MUSD/yr' }))

/** Projects with a loan, which may earn or lose; each convention that touches tax in either setting. */
const projects = fc
  .record({
    amounts: fc.record({
      fixedCapital: million(10, 200),
      workingCapital: million(0, 20),
      sales: yearly(0, 80),
      variableCost: yearly(0, 30),
      fixedCost: yearly(0, 10),
    }),
    economics: fc.record({
      lifetime: fc.integer({ min: 2, max: 25 }).map((value) => ({ value, unit: 'yr' })),
      discountRate: fc.constant({ value: 8, unit: '%' }),
      taxRate: fc.integer({ min: 1, max: 60 }).map((value) => ({ value, unit: '%' })),
    }),
    finance,
    debtShare: fc.integer({ min: 1, max: 90 }).map((value) => ({ value, unit: '%' })),
    convention: fc.record({
      preset: fc.constantFrom('convention-c', 'biosteam'),
      replacementTax: fc.constantFrom('expensed', 'notDeducted'),
      residualBookValue: fc.constantFrom('writtenOff', 'lost'),
      taxLosses: fc.constantFrom('lost', 'carriedForward'),
    }),
  })
  .map(({ finance: given, debtShare, ...project }) => ({
    ...project,
    finance: {
      ...fitting(given, project.economics),
      debtShare,
      depreciationMethod: 'sumOfYearsDigits',
    },
  }))

type Project = typeof projects extends fc.Arbitrary<infer Value> ? Value : never

function coverOf(project: object) {
  const { cashFlowSeries, minimumDebtServiceCover } = analyseProject(project)
  const { cashAvailableForDebtService, debtServiceCover } = cashFlowSeries
  return { cash: cashAvailableForDebtService.values, cover: debtServiceCover.values, minimumDebtServiceCover }
}

const holds = (check: (project: Project) => void) =>
  fc.assert(fc.property(projects, check), { ...everyTime, numRuns: 60 })

test('what happens once moves neither the cash available for debt service nor its cover', () => {
  holds((project) => {
    const { salvageShare: _, taxCredit: __, creditCap: ___, landCost: ____, ...plain } = project.finance
    const expected = coverOf({ ...project, finance: plain })
    const events = {
      salvageShare: { value: 100, unit: '%' },
      taxCredit: { values: [50], unit: 'MUSD' },
      landCost: { value: 20, unit: 'MUSD' },
    }
    for (const [name, event] of Object.entries(events)) {
      assert.deepEqual(coverOf({ ...project, finance: { ...plain, [name]: event } }), expected, name)
    }
    const writtenOff = { ...project.convention, residualBookValue: 'writtenOff' }
    const lost = { ...project.convention, residualBookValue: 'lost' }
    assert.deepEqual(
      coverOf({ ...project, finance: plain, convention: writtenOff }),
      coverOf({ ...project, finance: plain, convention: lost }),
    )
  })
})

test('a replacement never raises the cover of its year', () => {
  holds((project) => {
    const { replacementCost: _, ...plain } = project.finance
    const before = coverOf({ ...project, finance: plain })
    const { cash } = coverOf({
      ...project,
      finance: { ...plain, replacementCost: { values: [0, 40], unit: 'MUSD' } },
    })
    const construction = cash.length - project.economics.lifetime.value
    assert.ok(Number(cash[construction + 1]) < Number(before.cash[construction + 1]))
    assert.deepEqual(cash.slice(0, construction + 1), before.cash.slice(0, construction + 1))
  })
})

/** The tax on each year's income after the losses of earlier ones, the oldest first. */
function taxes(incomes: readonly number[], rate: number, cap: number, years: number): number[] {
  const losses = incomes.map((income) => Math.max(0, -income))
  return incomes.map((income, year) => {
    let room = Math.max(0, income) * cap
    const offset = room
    for (let from = Math.max(0, year - years); from < year; from++) {
      const used = Math.min(room, losses[from] ?? 0)
      losses[from] = (losses[from] ?? 0) - used
      room -= used
    }
    return rate * (Math.max(0, income) - (offset - room))
  })
}

test('the cash is that of operation after replacements and the tax on that income, interest and depreciation deducted', () => {
  holds((project) => {
    const { inflation: _, creditCap: __, ...kept } = project.finance
    const own = {
      ...kept,
      replacementCost: { values: [5, 0, 30].slice(0, project.economics.lifetime.value), unit: 'MUSD' },
    }
    const { cashFlows, cashFlowSeries } = analyseProject({ ...project, finance: own })
    const { interest, principal, cashAvailableForDebtService, debtServiceCover } = cashFlowSeries
    const { preset, replacementTax, taxLosses } = project.convention
    const years = cashFlows.map(({ year, revenue, opex, depreciation }, i) => {
      const replacement = (own.replacementCost.values[Number(year.value) - 1] ?? 0) * 1e6
      const cash = Number(revenue.value) - Number(opex.value) - replacement
      const undeducted = replacementTax === 'expensed' ? 0 : replacement
      const served = Number(interest.values[i]) + (preset === 'biosteam' ? Number(principal.values[i]) : 0)
      return { cash, income: cash + undeducted - Number(depreciation.value) - served }
    })
    const lasting = own.lossYears?.value ?? Number.POSITIVE_INFINITY
    const cap = taxLosses === 'lost' ? 0 : (own.lossCap?.value ?? 1)
    const due = taxes(
      years.map(({ income }) => income),
      project.economics.taxRate.value / 100,
      cap,
      lasting,
    )
    for (const [i, { cash }] of years.entries()) {
      const expected = cash - (due[i] ?? 0)
      const actual = Number(cashAvailableForDebtService.values[i])
      assert.ok(Math.abs(actual - expected) < 1e-9 * 1e8, `year ${i}: ${actual} is not ${expected}`)
      const service = Number(interest.values[i]) + Number(principal.values[i])
      const cover = debtServiceCover.values[i]
      if (service === 0) assert.equal(cover, null)
      else assert.ok(Math.abs(Number(cover) - actual / service) < 1e-9 * Math.abs(actual / service))
    }
  })
})

test('what a policy pays for each unit sold counts alike as untaxed income and as a tax credit', () => {
  const coverWith = (treatment: string) => {
    const { cashFlowSeries } = outcomeOf({
      ...changed(example('hefa-usa-500'), {
        finance: { debtShare: { value: 60, unit: '%' }, interestRate: { value: 6, unit: '%' } },
      }),
      policies: [{ name: 'credit', instrument: 'credit', value: { value: 1, unit: 'USD/gal' }, treatment }],
    }).financials
    return cashFlowSeries.cashAvailableForDebtService.values.map(Number)
  }
  const [income, credit] = [coverWith('untaxedIncome'), coverWith('taxCredit')]
  assert.ok(income.every((cash, i) => Math.abs(cash - (credit[i] ?? 0)) <= 1e-12 * Math.abs(cash)))
  assert.ok(Math.max(...income) > 0)
})

test('what happens once is in both cash flows with its cash and its tax', () => {
  const of = (value: number, unit: string) => ({ value, unit })
  const [salvage, credit, replacement, capital, rate] = [30, 4, 8, 100, 0.25]
  const finance = { debtShare: of(50, '%'), interestRate: of(5, '%'), loanTerm: of(5, 'yr') }
  const flowsWith = (events: object) => {
    const { cashFlowSeries } = analyseProject({
      amounts: { fixedCapital: of(capital, 'MUSD'), sales: of(60, 'MUSD/yr'), fixedCost: of(10, 'MUSD/yr') },
      economics: { lifetime: of(6, 'yr'), discountRate: of(8, '%'), taxRate: of(rate, '1') },
      finance: { ...finance, ...events },
    })
    return [cashFlowSeries.cashFlowProject, cashFlowSeries.cashFlowEquity].map(({ values }) =>
      values.map(Number),
    )
  }
  const without = flowsWith({})
  const once = flowsWith({
    salvageShare: of(salvage / capital, '1'),
    taxCredit: { values: [0, credit], unit: 'MUSD' },
    replacementCost: { values: [0, 0, replacement], unit: 'MUSD' },
  })
  const expected = [0, 0, credit, -replacement * (1 - rate), 0, 0, salvage * (1 - rate)]
  for (const [basis, flows] of once.entries()) {
    for (const [year, flow] of flows.entries()) {
      const difference = flow - Number(without[basis]?.[year])
      assert.ok(Math.abs(difference - Number(expected[year]) * 1e6) < 1e-6, `${basis} ${year}: ${difference}`)
    }
  }
})
