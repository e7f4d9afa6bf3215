import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFinancedProject } from '../../src/contract/analyses/cash-flow-analysis.ts'
import { allCloseTo } from '../support/close-to.ts'
import { analyseProject } from '../support/financed-project.ts'

const of = (value: number, unit: string) => ({ value, unit })
/** Cash of 30, 20 and 40 MUSD in its three years, and no tax. */
const project = {
  amounts: { fixedCapital: of(100, 'MUSD'), sales: of(40, 'MUSD/yr'), fixedCost: of(10, 'MUSD/yr') },
  economics: { lifetime: of(3, 'yr'), discountRate: of(12, '%'), taxRate: of(0, '%') },
  convention: { preset: 'convention-c', returnBasis: 'equity', constructionInterest: 'none' },
}
const loan = {
  loadFactor: { values: [1, 0.75, 1.25], unit: '1' },
  debtShare: of(60, '%'),
  interestRate: of(10, '%'),
  loanTerm: of(3, 'yr'),
  repayment: 'levelPrincipal',
}

const analyse = (finance: object, others: object = {}) =>
  analyseProject({ ...project, ...others, finance: { ...loan, ...finance } })
type Analysis = ReturnType<typeof analyse>

/** In MUSD, from year 0 on. */
const series = (analysis: Analysis, key: keyof Analysis['cashFlowSeries']) =>
  analysis.cashFlowSeries[key].values.map((each) => Number(each) / 1e6)
const kept = (analysis: Analysis, key: 'reserve' | 'swept' | 'kept') =>
  analysis.debt?.[key].values.map((each) => Number(each) / 1e6)
const is = (actual: unknown, expected: number[]) => allCloseTo(actual, expected, '', 1e-12)

test('a fee is paid as operation begins and deducted over the years of the loan, as far as it is', () => {
  const taxed = { economics: { ...project.economics, taxRate: of(25, '%') } }
  const relieved = { convention: { ...project.convention, taxLosses: 'relievedAtOnce' }, ...taxed }
  const atOnce = (finance: object) =>
    series(analyse({ loanTerm: of(2, 'yr'), ...finance }, relieved), 'cashFlowEquity')
  const less = (finance: object) =>
    atOnce({ upfrontFee: of(2, '%'), ...finance }).map((each, i) => each - atOnce({})[i]!)
  allCloseTo(less({}), [-1.2, 0.15, 0.15, 0])
  allCloseTo(less({ deductedFeeShare: of(0, '%') }), [-1.2, 0, 0, 0])
})

test('a reserve follows the service of the next year, earns interest, and comes back', () => {
  const analysis = analyse({ debtServiceReserve: of(6, 'month'), reserveInterest: of(4, '%') })
  // Service of 26, 24 and 22.
  is(kept(analysis, 'reserve'), [13, 12, 11, 0])
  is(series(analysis, 'cashFlowEquity'), [-40 - 13, 4 + 1 + 0.52, -4 + 1 + 0.48, 18 + 11 + 0.44])
})

test('a sweep repays the last payments early, from what is free after service', () => {
  const analysis = analyse({ sweepShare: of(50, '%') })
  is(kept(analysis, 'swept'), [0, 2, 0, 0])
  is(series(analysis, 'loanBalance'), [0, 38, 18, 0])
  is(series(analysis, 'interest'), [0, 6, 3.8, 1.8])
  is(series(analysis, 'principal'), [0, 22, 20, 18])
  allCloseTo(analysis.cashFlowSeries.debtServiceCover.values, [null, 30 / 26, 20 / 23.8, 40 / 19.8])
  is(series(analysis, 'cashFlowEquity'), [-40, 2, -3.8, 20.2])
})

test('what is swept is left by the tax on income without a loan', () => {
  const taxed = { economics: { ...project.economics, taxRate: of(30, '%') } }
  const straight = { sweepShare: of(100, '%'), ownDepreciation: { values: [0.2], unit: '1' } }
  const analysis = analyse({ ...straight, depreciationMethod: 'own', debtShare: of(30, '%') }, taxed)
  // Year 1: 30 less a tax of 3 on 30 − 20, interest of 3 and 10 of principal.
  assert.ok(Math.abs(Number(kept(analysis, 'swept')?.[1]) - 14) < 1e-9)
})

test('below the lock-up cover the owners are paid nothing, and their cash meets what lacks', () => {
  const analysis = analyse({ sweepShare: of(50, '%'), lockUpCover: of(1.3, '1') })
  is(kept(analysis, 'kept'), [0, 2, 0, 0])
  is(series(analysis, 'cashFlowEquity'), [-40, 0, 2 - 3.8, 20.2])
  const low = analyse({ lockUpCover: of(1.1, '1') })
  is(kept(low, 'kept'), [0, 0, 0, 0])
})

test('the last year of the loan and of the project pays out what was kept', () => {
  const short = { loanTerm: of(2, 'yr'), debtShare: of(30, '%'), lockUpCover: of(9, '1') }
  const analysis = analyse(short)
  // 30 − 18 is kept; the loan is repaid at the end of year 2.
  is(kept(analysis, 'kept'), [0, 12, 0, 0])
  is(series(analysis, 'cashFlowEquity'), [-70, 0, 12 + 20 - 16.5, 40])
})

test('another loan takes the place of what is outstanding, at its rate, over its years and for a fee', () => {
  const refinanced = { refinancingYear: of(1, 'yr'), refinancedRate: of(5, '%') }
  const analysis = analyse({ ...refinanced, refinancingFee: of(2, '%') })
  is(series(analysis, 'loanBalance'), [0, 40, 20, 0])
  is(series(analysis, 'interest'), [0, 6, 2, 1])
  is(series(analysis, 'cashFlowEquity'), [-40, 4 - 0.8, -2, 19])
  const shorter = analyse({ ...refinanced, refinancedTerm: of(2, 'yr') })
  is(series(shorter, 'principal'), [0, 20, 40, 0])
  const annuity = analyse({ ...refinanced, repayment: 'annuity' })
  const left = (60 * (1.1 ** 3 - 1.1)) / (1.1 ** 3 - 1)
  is(series(annuity, 'loanBalance').slice(1, 3), [left, left * (1 - 1 / 2.05)])
})

test('a sculpted loan follows the cash of its new years after refinancing', () => {
  const sculpted = {
    sculpting: 'byCash',
    loanTerm: of(2, 'yr'),
    debtSizing: 'cover',
    minimumCover: of(1.25, '1'),
  }
  const refinanced = { refinancingYear: of(1, 'yr'), refinancedRate: of(5, '%'), refinancedTerm: of(3, 'yr') }
  const analysis = analyse({ ...sculpted, ...refinanced })
  const left = 16 / 1.1
  const cover = (20 / 1.05 + 40 / 1.05 ** 2) / left
  assert.ok(Math.abs(Number(analysis.debt?.loan.value) / 1e6 - (24 + left) / 1.1) < 1e-9)
  allCloseTo(analysis.cashFlowSeries.debtServiceCover.values, [null, 1.25, cover, cover])
})

test('refinancing that cannot be is refused with its place', () => {
  const pointersOf = (finance: object) =>
    readFinancedProject({ ...project, finance: { ...loan, ...finance } }).errors?.map(
      ({ pointer }) => pointer,
    )
  assert.deepEqual(pointersOf({ refinancingYear: of(1, 'yr') }), ['/finance/refinancedRate'])
  const at = (year: number, term: number) =>
    pointersOf({
      refinancingYear: of(year, 'yr'),
      refinancedRate: of(5, '%'),
      refinancedTerm: of(term, 'yr'),
    })
  assert.deepEqual(at(3, 3), ['/finance/refinancingYear/value', '/finance/refinancedTerm/value'])
  assert.deepEqual(at(2, 4), ['/finance/refinancedTerm/value'])
})
