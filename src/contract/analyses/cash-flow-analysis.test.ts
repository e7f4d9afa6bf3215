import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyseProject } from '../../../test/support/financed-project.ts'
import { readFinancedProject } from './cash-flow-analysis.ts'

const of = (value: number, unit: string) => ({ value, unit })

const project = {
  amounts: {
    fixedCapital: of(100, 'MUSD'),
    workingCapital: of(5, 'MUSD'),
    sales: of(40, 'MUSD/yr'),
    variableCost: of(15, 'MUSD/yr'),
    fixedCost: of(5, 'MUSD/yr'),
  },
  economics: { lifetime: of(20, 'yr'), discountRate: of(8, '%'), taxRate: of(25, '%') },
  finance: { debtShare: of(50, '%'), interestRate: of(5, '%'), loanTerm: of(10, 'yr') },
}

const refusals = (body: unknown) =>
  readFinancedProject(body).errors?.map(({ pointer, code }) => `${pointer} ${code}`)

test('nothing that is answered was left uncalculated', () => {
  assert.doesNotMatch(JSON.stringify(analyseProject(project)), /It was not calculated/)
})

test('at the break-even sales nothing is earned above the discount rate', () => {
  const { breakEvenSales } = analyseProject(project)
  const again = analyseProject({ ...project, amounts: { ...project.amounts, sales: breakEvenSales } })
  assert.ok(Math.abs(Number(again.npv.value)) < 1)
  assert.ok(Math.abs(Number(again.irr.value) - 0.08) < 1e-9)
})

test('without tax, a loan whose interest is added is worth nothing at its own rate', () => {
  const economics = { ...project.economics, discountRate: of(5, '%'), taxRate: of(0, '%') }
  const finance = { ...project.finance, spendingProfile: { values: [0.2, 0.5, 0.3], unit: '1' } }
  const convention = { constructionInterest: 'capitalised' }
  const { npvProject, npvEquity } = analyseProject({ ...project, economics, finance, convention })
  assert.ok(Math.abs(Number(npvProject.value) - Number(npvEquity.value)) < 1e-6)
})

test('without interest during construction the loan is what was drawn, and its owners pay none before operation', () => {
  const finance = { ...project.finance, spendingProfile: { values: [0.2, 0.5, 0.3], unit: '1' } }
  const { cashFlowSeries } = analyseProject({
    ...project,
    finance,
    convention: { constructionInterest: 'none' },
  })
  assert.deepEqual(
    cashFlowSeries.constructionInterest.values.filter((each) => each !== 0),
    [],
  )
  // Half of 100 MUSD at 5 % over ten years.
  const service = Number(cashFlowSeries.interest.values[3]) + Number(cashFlowSeries.principal.values[3])
  assert.ok(Math.abs(service - 50e6 * (0.05 / (1 - 1.05 ** -10))) < 1e-6)
  assert.deepEqual(
    cashFlowSeries.cashFlowEquity.values.slice(0, 3).map(Number).map(Math.round),
    [-10e6, -25e6, -20e6],
  )
})

test('a project that costs nothing breaks even without sales', () => {
  const costless = { ...project, amounts: { fixedCapital: of(0, 'USD'), sales: of(1, 'USD/yr') } }
  assert.deepEqual(analyseProject(costless).breakEvenSales, { value: 0, unit: 'USD/yr' })
})

test('a project that is worth something without sales has no break-even sales, and says why', () => {
  const { breakEvenSales } = analyseProject({
    ...project,
    amounts: { fixedCapital: of(0, 'USD'), sales: of(1, 'USD/yr') },
    finance: { taxCredit: { values: [1], unit: 'MUSD' } },
  })
  assert.equal(breakEvenSales.value, null)
  assert.match(breakEvenSales.reason ?? '', /without any sales/)
})

test('a project without sales names them as what makes others irrelevant', () => {
  const { warnings } = analyseProject({
    ...project,
    amounts: {
      ...project.amounts,
      sales: of(0, 'USD/yr'),
      variableCost: of(0, 'USD/yr'),
      fixedCost: of(0, 'USD/yr'),
    },
    finance: {
      debtShare: of(1, '%'),
      interestRate: of(0, '%'),
      loanTerm: of(1, 'yr'),
      costEscalation: of(1, '%'),
    },
  })
  assert.deepEqual(
    warnings.filter(({ pointer }) => pointer === '/finance/costEscalation').map(({ message }) => message),
    ['amounts.variableCost is 0 and amounts.fixedCost is 0, so finance.costEscalation changes nothing.'],
  )
})

test('labour that is given by itself is a cost besides the fixed cost', () => {
  const before = Number(analyseProject(project).npvProject.value)
  const labour = of(1, 'MUSD/yr')
  const after = Number(
    analyseProject({ ...project, finance: { ...project.finance, labourCost: labour } }).npvProject.value,
  )
  const annuity = (1 - 1.08 ** -20) / 0.08
  assert.ok(Math.abs(before - after - 1e6 * 0.75 * annuity) < 1)
})

test('what does not fit is refused where it stands', () => {
  assert.deepEqual(
    refusals({ ...project, finance: { spendingProfile: { values: [0.5, 0.4], unit: '1' } } }),
    ['/finance/spendingProfile/values shares_do_not_sum'],
  )
  assert.deepEqual(refusals({ ...project, finance: { debtShare: of(50, '%') } }), [
    '/finance/interestRate missing',
  ])
  const eighteenYears = { ...project.economics, lifetime: of(18, 'yr') }
  assert.deepEqual(
    refusals({ ...project, economics: eighteenYears, finance: { depreciationMethod: 'macrs' } }),
    ['/economics/depreciationPeriod out_of_range'],
  )
  assert.deepEqual(refusals({ ...project, finance: { ownDepreciation: { values: [1], unit: '1' } } }), [
    '/finance/ownDepreciation/values without_effect',
  ])
  assert.deepEqual(refusals({ ...project, finance: { ...project.finance, loanTerm: of(30, 'yr') } }), [
    '/finance/loanTerm/value out_of_range',
  ])
  assert.deepEqual(refusals({ ...project, economics: { lifetime: of(20, 'yr') } }), [
    '/economics/discountRate missing',
    '/economics/taxRate missing',
  ])
  assert.deepEqual(refusals({ ...project, plant: {} }), ['/plant unknown_key'])
  assert.deepEqual(refusals([]), [' not_an_object'])
})
