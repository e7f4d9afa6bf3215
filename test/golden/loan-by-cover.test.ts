import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { checkCases, type PublishedCase } from '../../src/contract/analyses/published-cases.ts'
import { allCloseTo } from '../support/close-to.ts'
import { analyseProject } from '../support/financed-project.ts'

const of = (value: number, unit: string) => ({ value, unit })
/** Cash of 30, 20 and 40 MUSD in its three years, and no tax. */
const project = {
  amounts: { fixedCapital: of(100, 'MUSD'), sales: of(40, 'MUSD/yr'), fixedCost: of(10, 'MUSD/yr') },
  economics: { lifetime: of(3, 'yr'), discountRate: of(12, '%'), taxRate: of(0, '%') },
  convention: { preset: 'convention-c', returnBasis: 'equity', constructionInterest: 'none' },
}
const byCover = {
  loadFactor: { values: [1, 0.75, 1.25], unit: '1' },
  interestRate: of(10, '%'),
  loanTerm: of(2, 'yr'),
  debtSizing: 'cover',
  minimumCover: of(1.25, '1'),
}
const sculpted = { ...byCover, sculpting: 'byCash' }

const analyse = (finance: object, others: object = {}) => analyseProject({ ...project, ...others, finance })
type Analysis = ReturnType<typeof analyse>

/** In MUSD: loan, share of the capital, lowest, average, loan life and project life cover. */
function debtOf({ debt }: Analysis): number[] {
  assert.ok(debt)
  const { loan, borrowedShare, lowestCover, averageCover, loanLifeCover, projectLifeCover } = debt
  const covers = [lowestCover, averageCover, loanLifeCover, projectLifeCover].map(({ value }) =>
    Number(value),
  )
  return [Number(loan.value) / 1e6, Number(borrowedShare.value), ...covers]
}

const is = (analysis: Analysis, expected: number[]) => allCloseTo(debtOf(analysis), expected, '', 1e-12)
const [first, second, third] = [30 / 1.1, 20 / 1.21, 40 / 1.331]
const whole = (first + second) / 1.25

test('a sculpted loan is the worth of the cash of its years per cover, and each year is covered alike', () => {
  const analysis = analyse(sculpted)
  const ofProject = (first + second + third) / whole
  is(analysis, [whole, whole / 100, 1.25, 1.25, 1.25, ofProject])
  const { principal, interest, debtServiceCover } = analysis.cashFlowSeries
  const served = principal.values.map((each, i) => (Number(each) + Number(interest.values[i])) / 1e6)
  allCloseTo(served, [0, 24, 16, 0], '', 1e-12)
  assert.deepEqual([debtServiceCover.values[0], debtServiceCover.values[3]], [null, null])
  assert.equal(analysis.debt?.targetCover.value, 1.25)
})

test('level payments and level principal are as large as the worst year covers', () => {
  const annuity = (0.1 * 1.21) / 0.21
  const loan = 16 / annuity
  is(analyse(byCover), [
    loan,
    loan / 100,
    1.25,
    (30 / 16 + 1.25) / 2,
    (first + second) / loan,
    (first + second + third) / loan,
  ])
  const level = 16 / 0.55
  is(analyse({ ...byCover, repayment: 'levelPrincipal' }), [
    level,
    level / 100,
    1.25,
    (30 / (level * 0.6) + 1.25) / 2,
    (first + second) / level,
    (first + second + third) / level,
  ])
})

test('no more than the highest share is borrowed, and then each year is covered better', () => {
  const cover = (1.25 * whole) / 30
  const expected = [30, 0.3, cover, cover, cover, (first + second + third) / 30]
  const most = { ...sculpted, highestDebtShare: of(30, '%') }
  is(analyse(most), expected)
  const { debtSizing: _, minimumCover: __, ...plain } = sculpted
  is(analyse({ ...plain, debtShare: of(30, '%'), highestDebtShare: of(30, '%') }), expected)
})

test('interest that is added to the loan is part of what is covered', () => {
  const capitalised = { ...project.convention, constructionInterest: 'capitalised' }
  const built = { ...sculpted, spendingProfile: { values: [0.5, 0.5], unit: '1' } }
  const analysis = analyse(built, { convention: capitalised })
  is(analysis, [whole, whole / 105, 1.25, 1.25, 1.25, (first + second + third) / whole])
  allCloseTo(
    analysis.cashFlowSeries.loanDrawn.values.map((each) => Number(each) / 1e6),
    [(50 * whole) / 105, (50 * whole) / 105, 0, 0, 0],
    '',
    1e-12,
  )
})

test('nothing is lent on a year without cash but what a sculpted loan spares it; without a loan there is no cover', () => {
  const idle = { values: [1, 0, 1.25], unit: '1' }
  const none = analyse({ ...byCover, loadFactor: idle }).debt
  assert.equal(none?.loan.value, 0)
  assert.equal(none?.borrowedShare.value, 0)
  assert.deepEqual(none?.loanLifeCover, { value: null, unit: '1', reason: 'There is no loan.' })
  const nothing = { value: null, unit: '1', reason: 'There is no debt service to cover.' }
  assert.deepEqual([none?.averageCover, none?.lowestCover], [nothing, nothing])
  const spared = analyse({ ...sculpted, loadFactor: idle })
  assert.ok(Math.abs(Number(spared.debt?.loan.value) / 1e6 - 24 / 1.1) < 1e-12)
})

test('the group is answered only where somebody asks as lenders do', () => {
  const { debtSizing: _, minimumCover: __, ...plain } = byCover
  assert.equal(analyse({ ...plain, debtShare: of(30, '%') }).debt, undefined)
  const asked = analyse({ ...plain, debtShare: of(30, '%'), debtSizing: 'share' }).debt
  assert.equal(asked?.targetCover.reason, 'The loan is a share of the capital that is given.')
})

const published: PublishedCase[] = JSON.parse(
  readFileSync(new URL('../../validation-cases/debt.json', import.meta.url), 'utf8'),
)

test('loans by cover have the numbers that SAM gives for them', () => {
  assert.deepEqual(
    checkCases(published).filter(({ passed }) => !passed),
    [],
  )
})

for (const { id, body } of published) {
  test(`the example ${id} is the published case`, () => {
    const path = new URL(`../../examples/debt/${id}.json`, import.meta.url)
    assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), body)
  })
}
