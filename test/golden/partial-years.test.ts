import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readFinancedProject } from '../../src/contract/analyses/cash-flow-analysis.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { allCloseTo, closeTo } from '../support/close-to.ts'
import { changed, outcomeOf } from '../support/examples.ts'
import { analyseProject } from '../support/financed-project.ts'

const of = (value: number, unit: string) => ({ value, unit })
const months = (value: number) => of(value, 'month')
const project = {
  amounts: {
    fixedCapital: of(90, 'MUSD'),
    sales: of(60, 'MUSD/yr'),
    variableCost: of(12, 'MUSD/yr'),
    fixedCost: of(6, 'MUSD/yr'),
  },
  economics: { lifetime: of(3, 'yr'), discountRate: of(8, '%'), taxRate: of(0, '%') },
}

/** In millions of dollars, from the first year of construction on. */
function flowsOf(finance: object, key: 'capital' | 'revenue' | 'cashFlow', changes: object = {}): number[] {
  const { cashFlows } = analyseProject({ ...project, ...changes, finance })
  return cashFlows.map((year) => Number(year[key].value) / 1e6)
}

function seriesOf(finance: object, key: 'variableCost' | 'fixedCost' | 'interest'): number[] {
  const { cashFlowSeries } = analyseProject({ ...project, finance })
  return cashFlowSeries[key].values.map((value) => Number(value) / 1e6)
}
const is = (actual: number[], expected: number[]) => allCloseTo(actual, expected, '', 1e-12)

test('construction of 18 months that ends as operation begins in July is spent by month', () => {
  // From January of year 0 to June of year 1: 12 of 18 months, then 6.
  const finance = { constructionPeriod: months(18), operationInFirstYear: months(6) }
  is(flowsOf(finance, 'capital'), [-60, -30, 0, 0])
  // Money of the day, of the years in which it is spent.
  is(flowsOf({ ...finance, inflation: of(2, '%') }, 'capital'), [-60, -30.6, 0, 0])
  is(flowsOf({ constructionPeriod: months(18) }, 'capital'), [-30, -60, 0, 0, 0])
  is(flowsOf({ constructionPeriod: months(3), operationInFirstYear: months(6) }, 'capital'), [0, -90, 0, 0])
})

test('whole years of construction are those of an even profile', () => {
  const thirds = { spendingProfile: { values: [1 / 3, 1 / 3, 1 / 3], unit: '1' } }
  for (const length of [months(36), of(3, 'yr')])
    is(flowsOf({ constructionPeriod: length }, 'cashFlow'), flowsOf(thirds, 'cashFlow'))
})

test('sales, variable and fixed cost are of the months of operation', () => {
  const finance = { operationInFirstYear: months(6), operationInLastYear: months(4) }
  is(flowsOf(finance, 'revenue'), [0, 30, 60, 20])
  is(seriesOf(finance, 'variableCost'), [0, 6, 12, 4])
  is(seriesOf(finance, 'fixedCost'), [0, 3, 6, 2])
  is(flowsOf(finance, 'capital'), [-90, 0, 0, 0])
})

test('start-up begins with operation and takes its months, into the next year', () => {
  const finance = {
    operationInFirstYear: months(6),
    startUpPeriod: months(9),
    startUpSalesShare: of(50, '%'),
    startUpFixedCostShare: of(80, '%'),
  }
  // Six months of year 1 and three of year 2, of which half is sold: 60 × 0.5 × 0.5, 60 × (1 − 0.25 × 0.5).
  is(flowsOf(finance, 'revenue'), [0, 15, 52.5, 60])
  is(seriesOf(finance, 'fixedCost'), [0, 2.4, 6 * 0.95, 6])
  const short = { ...finance, startUpPeriod: months(3) }
  is(flowsOf(short, 'revenue'), [0, 22.5, 60, 60])
})

test('depreciation counts tax years: its first share is of the year in which operation begins', () => {
  const economics = { ...project.economics, depreciationPeriod: of(3, 'yr') }
  const finance = { operationInFirstYear: months(6), depreciationMethod: 'macrs' }
  const { cashFlows } = analyseProject({ ...project, economics, finance })
  // IRS Publication 946, three years; the rest is written off in the last year.
  const shares = cashFlows.slice(1).map(({ depreciation }) => Number(depreciation.value) / 90e6)
  is(shares, [0.3333, 0.4445, 0.1481])
})

test('the loan is whole as operation begins: interest is of a full year on all that is drawn', () => {
  const finance = {
    constructionPeriod: months(18),
    operationInFirstYear: months(6),
    debtShare: of(50, '%'),
    interestRate: of(10, '%'),
    loanTerm: of(3, 'yr'),
    repayment: 'levelPrincipal',
  }
  // 30 is drawn in year 0 and 15 in year 1; a third of 45 is repaid each year.
  is(seriesOf(finance, 'interest').slice(1), [4.5, 3, 1.5])
  const drawn = { convention: { constructionInterest: 'capitalised', returnBasis: 'equity' } }
  // Nothing is added for the year in which operation begins.
  is(flowsOf(finance, 'cashFlow', drawn), [-30, 30 - 9 - 15 - 15 - 4.5, 42 - 15 - 3, 42 - 15 - 1.5])
})

test('a length and a profile of construction, or a year that ends before it begins, are refused', () => {
  const refused = (finance: object, lifetime = 3) =>
    readFinancedProject({
      ...project,
      economics: { ...project.economics, lifetime: of(lifetime, 'yr') },
      finance,
    }).errors?.map(({ pointer, code }) => `${pointer} ${code}`)
  assert.deepEqual(refused({ constructionPeriod: months(18), spendingProfile: { values: [1], unit: '1' } }), [
    '/finance/constructionPeriod/value without_effect',
  ])
  assert.deepEqual(refused({ operationInFirstYear: months(4), operationInLastYear: months(8) }, 1), [
    '/finance/operationInLastYear/value out_of_range',
  ])
  assert.deepEqual(refused({ operationInFirstYear: months(0) }), [
    '/finance/operationInFirstYear/value out_of_range',
  ])
})

const read = (name: string): Inputs =>
  JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8'))

test('the example begins in July after 18 months, and operates ten years in all', () => {
  const body = JSON.parse(
    readFileSync(new URL('../../examples/timing/mid-year-start.json', import.meta.url), 'utf8'),
  )
  const { cashFlows, cashFlowSeries } = analyseProject(body)
  const inMillions = (values: readonly (number | null)[]) => values.map((value) => Number(value) / 1e6)
  const whole = Array.from({ length: 8 }, () => 60)
  is(inMillions(cashFlows.map(({ revenue }) => revenue.value)), [0, 15, 52.5, ...whole, 30])
  is(inMillions(cashFlowSeries.variableCost.values), [0, 4.5, 11.25, ...whole.map(() => 12), 6])
  is(inMillions(cashFlows.slice(0, 2).map(({ capital }) => capital.value)), [-60, -30])
})

test('what policies and contracts bring is of the months of operation, and other years stay as they were', () => {
  for (const name of ['contracts/offtake-and-collar', 'contracts/policies-by-product']) {
    const whole = read(name)
    const half = changed(whole, { finance: { ...whole.finance, operationInFirstYear: months(6) } })
    const [all, part] = [whole, half].map((body) => outcomeOf(body).financials)
    for (const key of ['revenue', 'policyIncome', 'variableCost'] as const) {
      const [before, after] = [all, part].map((each) =>
        key === 'revenue'
          ? each!.cashFlows.slice(1).map(({ revenue }) => Number(revenue.value))
          : each!.cashFlowSeries[key].values.slice(1).map(Number),
      )
      closeTo(Number(after?.[0]), Number(before?.[0]) / 2)
      allCloseTo(after!.slice(1), before!.slice(1), key, 1e-12)
    }
  }
})
