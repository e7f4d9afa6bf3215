import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { changed, example, outcomeOf } from '../support/examples.ts'
import { analyseProject } from '../support/financed-project.ts'
import { everyTime } from '../support/plants.ts'

const of = (value: number, unit: string) => ({ value, unit })
const between = (min: number, max: number, unit: string, scale = 1) =>
  fc.integer({ min, max }).map((value) => of(value / scale, unit))

const lenders = fc.record({
  debtSizing: fc.constantFrom('cover', 'share'),
  minimumCover: between(100, 250, '1', 100),
  highestDebtShare: between(0, 100, '%'),
  debtShare: between(0, 95, '%'),
  repayment: fc.constantFrom('annuity', 'levelPrincipal'),
  sculpting: fc.constantFrom('none', 'byCash'),
  interestRate: between(0, 140, '%', 10),
  loanTerm: between(1, 12, 'yr'),
  loadFactor: fc
    .array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 12 })
    .map((all) => ({ values: all.map((each) => each / 100), unit: '1' })),
})

const projects = fc
  .record({
    finance: lenders,
    taxRate: between(0, 50, '%'),
    discountRate: between(1, 20, '%'),
    taxLosses: fc.constantFrom('lost', 'carriedForward', 'relievedAtOnce'),
  })
  .map(({ finance, taxRate, discountRate, taxLosses }) => ({
    amounts: { fixedCapital: of(100, 'MUSD'), sales: of(40, 'MUSD/yr'), fixedCost: of(8, 'MUSD/yr') },
    economics: { lifetime: of(12, 'yr'), discountRate, taxRate },
    finance,
    convention: { preset: 'convention-c', returnBasis: 'equity', taxLosses },
  }))

const holds = (check: (project: typeof projects extends fc.Arbitrary<infer Each> ? Each : never) => void) =>
  fc.assert(fc.property(projects, check), { ...everyTime, numRuns: 60 })

const amountOf = (told: { readonly value: number | null } | undefined) => Number(told?.value)

test('what is lent is repaid, and its service has the worth of the loan', () => {
  holds((project) => {
    const { debt, cashFlowSeries } = analyseProject(project)
    const loan = amountOf(debt?.loan)
    const { principal, interest } = cashFlowSeries
    const repaid = principal.values.reduce<number>((sum, each) => sum + Number(each), 0)
    const rate = project.finance.interestRate.value / 100
    const worth = principal.values.reduce<number>(
      (sum, each, i) => sum + (Number(each) + Number(interest.values[i])) / (1 + rate) ** i,
      0,
    )
    assert.ok(Math.abs(repaid - loan) <= 1e-9 * loan)
    assert.ok(Math.abs(worth - loan) <= 1e-9 * loan)
  })
})

test('a loan by cover is covered as often as is asked for, and is within its highest share', () => {
  holds((project) => {
    const finance = { ...project.finance, debtSizing: 'cover' }
    const { debt } = analyseProject({ ...project, finance })
    if (amountOf(debt?.loan) === 0) return
    const asked = finance.minimumCover.value
    assert.ok(amountOf(debt?.lowestCover) >= asked * (1 - 1e-9))
    assert.ok(amountOf(debt?.borrowedShare) <= (finance.highestDebtShare.value / 100) * (1 + 1e-9))
  })
})

test('at the sales that break even the owners have a net present value of zero, though the loan moves with them', () => {
  holds((project) => {
    const { breakEvenSales } = analyseProject(project)
    if (breakEvenSales.value === null) return
    const { npvEquity } = analyseProject({
      ...project,
      amounts: { ...project.amounts, sales: { ...breakEvenSales, value: breakEvenSales.value } },
    })
    assert.ok(Math.abs(amountOf(npvEquity)) < 1e-9 * 1e8, `${npvEquity.value}`)
  })
})

test('a cover that asks little leaves the loan that the highest share gives, to the last digit', () => {
  const share = of(45, '%')
  const money = { interestRate: of(6, '%'), loanTerm: of(15, 'yr') }
  const project = (finance: object) =>
    outcomeOf({
      ...changed(example('hefa-usa-500'), { finance: { ...money, ...finance } }),
      convention: { preset: 'convention-c', returnBasis: 'equity' },
    }).financials
  const byShare = project({ debtShare: share })
  const byCover = project({ debtSizing: 'cover', minimumCover: of(1, '1'), highestDebtShare: share })
  assert.equal(byCover.npv.value, byShare.npv.value)
  assert.deepEqual(byCover.cashFlowSeries.loanBalance, byShare.cashFlowSeries.loanBalance)
})

test('the minimum price of a plant whose loan its cover sizes makes the net present value zero', () => {
  for (const sculpting of ['none', 'byCash']) {
    const inputs = {
      ...changed(example('hefa-usa-500'), {
        finance: {
          interestRate: of(7, '%'),
          loanTerm: of(15, 'yr'),
          debtSizing: 'cover',
          minimumCover: of(1.4, '1'),
          sculpting,
        },
      }),
      convention: { preset: 'convention-c', returnBasis: 'equity' },
    }
    const { mfsp } = outcomeOf(inputs).financials
    assert.equal(mfsp.status, 'one')
    const name = inputs.economics.mainProduct ?? inputs.products.find(({ isFuel }) => isFuel === true)?.name
    const products = inputs.products.map((each) =>
      each.name === name ? { ...each, price: { value: Number(mfsp.value), unit: 'USD/t' } } : each,
    )
    const { npv } = outcomeOf({ ...inputs, products }).financials
    assert.ok(Math.abs(Number(npv.value)) < 1, `${sculpting}: ${npv.value}`)
  }
})
