import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFinancedProject } from '../../src/contract/analyses/cash-flow-analysis.ts'
import { allCloseTo } from '../support/close-to.ts'
import { analyseProject } from '../support/financed-project.ts'

const of = (value: number, unit: string) => ({ value, unit })
const project = {
  amounts: { fixedCapital: of(90, 'MUSD'), sales: of(50, 'MUSD/yr'), fixedCost: of(10, 'MUSD/yr') },
  economics: {
    lifetime: of(3, 'yr'),
    discountRate: of(8, '%'),
    taxRate: of(20, '%'),
    depreciationPeriod: of(3, 'yr'),
  },
}
const state = { stateTaxRate: of(10, '%') }
const own = {
  ...state,
  stateTaxBase: 'own',
  stateDepreciationMethod: 'straightLine',
  stateDepreciationPeriod: of(3, 'yr'),
}

/** In millions of dollars, in years 1 to 3. */
const taxOf = (finance: object, taxLosses = 'carriedForward'): number[] =>
  analyseProject({ ...project, finance, convention: { taxLosses } })
    .cashFlows.slice(1)
    .map(({ tax }) => Number(tax.value) / 1e6)
const is = (actual: number[], expected: number[]) => allCloseTo(actual, expected, '', 1e-12)

test('a base with the same depreciation is the same income', () => {
  for (const losses of ['carriedForward', 'relievedAtOnce', 'lost']) {
    is(taxOf(own, losses), taxOf(state, losses))
    const bonus = { bonusDepreciation: of(40, '%') }
    is(
      taxOf({ ...own, ...bonus, stateBonusDepreciation: of(40, '%') }, losses),
      taxOf({ ...state, ...bonus }, losses),
    )
  }
})

test('a state without bonus depreciation taxes what the first tax does not, and is deducted before that', () => {
  const finance = { ...own, bonusDepreciation: of(100, '%') }
  // The state: 10 % of 40 − 30 each year. The first: 40 − 90 − 1 is a loss, carried into years 2 and 3.
  const loss = 51
  is(taxOf(finance), [1, 1, 1 + 0.2 * (2 * (40 - 1) - loss)])
  is(taxOf(finance, 'lost'), [1, 1 + 0.2 * 39, 1 + 0.2 * 39])
  is(taxOf(finance, 'relievedAtOnce'), [1 - 0.2 * loss, 1 + 0.2 * 39, 1 + 0.2 * 39])
  is(taxOf({ ...finance, stateTaxDeducted: of(0, '%') }, 'lost'), [1, 1 + 0.2 * 40, 1 + 0.2 * 40])
})

test('a loss in the base of the state is its own, and is carried forward there alone', () => {
  const finance = { ...own, stateBonusDepreciation: of(100, '%') }
  // The state: 40 − 90 is a loss of 50, which takes all of year 2 and 10 of year 3. The first: 40 − 30 each year.
  is(taxOf(finance), [0.2 * 10, 0.2 * 10, 3 + 0.2 * (10 - 3)])
  is(taxOf(finance, 'relievedAtOnce'), [-5 + 0.2 * 15, 4 + 0.2 * 6, 4 + 0.2 * 6])
})

test('what the base of the state has not depreciated by the last year is written off there', () => {
  const finance = {
    ...own,
    stateDepreciationPeriod: of(5, 'yr'),
    stateDepreciationMethod: 'sumOfYearsDigits',
  }
  // 5, 4 and 3 of 15 parts of 90, and the other 3 in the last year.
  const states = [40 - 30, 40 - 24, 40 - 18 - 18].map((income) => 0.1 * income)
  is(
    taxOf(finance),
    states.map((tax) => tax + 0.2 * (10 - tax)),
  )
})

test('a base of its own says how it depreciates', () => {
  const { errors } = readFinancedProject({ ...project, finance: { ...state, stateTaxBase: 'own' } })
  assert.deepEqual(
    errors?.map(({ pointer, code }) => `${pointer} ${code}`),
    ['/finance/stateDepreciationMethod missing', '/finance/stateDepreciationPeriod missing'],
  )
  const macrs = { ...own, stateDepreciationMethod: 'macrs', stateDepreciationPeriod: of(4, 'yr') }
  assert.deepEqual(
    readFinancedProject({ ...project, finance: macrs }).errors?.map(
      ({ pointer, code }) => `${pointer} ${code}`,
    ),
    ['/finance/stateDepreciationPeriod/value out_of_range'],
  )
})
