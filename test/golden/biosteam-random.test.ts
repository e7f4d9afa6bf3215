import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyseCashFlow, readFinancedProject } from '../../src/contract/cash-flow-analysis.ts'
import { closeTo } from '../support/close-to.ts'
import { readGolden } from '../support/golden.ts'

interface DrawnCase {
  readonly inputs: Readonly<Record<string, number>> & {
    readonly constructionSchedule: readonly number[]
    readonly depreciation: string
    readonly accumulatesInterest: boolean
  }
  readonly expected: {
    readonly npv: number
    readonly breakEvenSales: number
    readonly cashFlow: readonly number[]
  }
}

const { cases, source } = readGolden('biosteam-random') as {
  readonly cases: readonly DrawnCase[]
  readonly source: string
}

const methods: Readonly<Record<string, string>> = {
  MACRS: 'macrs',
  SL: 'straightLine',
  DDB: 'decliningBalance',
  SYD: 'sumOfYearsDigits',
}

const of = (value: number | undefined, unit: string) => ({ value, unit })

/** BioSTEAM replaces equipment as the year after each of its lives begins. */
function replacements({ years = 0, replacementYears: life = 0, replacementCost = 0 }: DrawnCase['inputs']) {
  const values = Array.from({ length: years }, (_, i) => (i > 0 && i % life === 0 ? replacementCost : 0))
  return { values, unit: 'USD' }
}

function requestOf(inputs: DrawnCase['inputs']) {
  const [method = '', period] = inputs.depreciation.split(/(?=\d)(?<=[A-Z])/)
  return {
    amounts: {
      fixedCapital: of(inputs.fixedCapital, 'USD'),
      workingCapital: of(inputs.workingCapital, 'USD'),
      sales: of(inputs.sales, 'USD/yr'),
      variableCost: of(inputs.variableCost, 'USD/yr'),
      fixedCost: of(inputs.fixedCost, 'USD/yr'),
    },
    economics: {
      lifetime: of(inputs.years, 'yr'),
      discountRate: of(inputs.irr, '1'),
      taxRate: of(inputs.taxRate, '1'),
      depreciationPeriod: of(Number(period), 'yr'),
    },
    finance: {
      spendingProfile: { values: inputs.constructionSchedule, unit: '1' },
      startUpPeriod: of(inputs.startUpMonths, 'month'),
      startUpSalesShare: of(inputs.salesShare, '1'),
      startUpVariableCostShare: of(inputs.variableCostShare, '1'),
      startUpFixedCostShare: of(inputs.fixedCostShare, '1'),
      inflation: of(inputs.inflation, '1'),
      replacementCost: replacements(inputs),
      depreciationMethod: methods[method],
      depreciableShare: of(inputs.depreciableShare, '1'),
      debtShare: of(inputs.debtShare, '1'),
      interestRate: of(inputs.interestRate, '1'),
      loanTerm: of(inputs.loanYears, 'yr'),
    },
    convention: {
      preset: 'biosteam',
      constructionInterest: inputs.accumulatesInterest ? 'capitalised' : 'paidOnDraw',
    },
  }
}

test(`${cases.length} projects drawn at random have the cash flows, value and price of their source`, () => {
  assert.ok(cases.length >= 40, source)
  for (const [i, { inputs, expected }] of cases.entries()) {
    const { project, errors } = readFinancedProject(requestOf(inputs))
    assert.deepEqual(errors, undefined, `case ${i}`)
    assert.ok(project)
    const { npv, breakEvenSales, cashFlows } = analyseCashFlow(project)
    closeTo(npv.value, expected.npv, `npv of case ${i}`)
    closeTo(breakEvenSales.value, expected.breakEvenSales, `break-even sales of case ${i}`)
    assert.equal(cashFlows.length, expected.cashFlow.length, `years of case ${i}`)
    for (const [year, { cashFlow }] of cashFlows.entries()) {
      closeTo(cashFlow.value, expected.cashFlow[year]!, `year ${year} of case ${i}`, {
        scale: Math.max(1e5, Math.abs(expected.cashFlow[year]!)),
      })
    }
  }
})
