import { test } from 'node:test'
import { allCloseTo, closeTo } from '../support/close-to.ts'
import { analyseProject } from '../support/financed-project.ts'

const of = (value: number, unit: string) => ({ value, unit })
const project = {
  amounts: {
    fixedCapital: of(100, 'MUSD'),
    sales: of(60, 'MUSD/yr'),
    fixedCost: of(5, 'MUSD/yr'),
  },
  economics: { lifetime: of(3, 'yr'), discountRate: of(8, '%'), taxRate: of(25, '%') },
}

/** In millions of dollars, from year 0 on. */
const columnOf = (finance: object, key: 'capital' | 'tax') =>
  analyseProject({ ...project, finance }).cashFlows.map((year) => Number(year[key].value) / 1e6)

const tenPercent = { decommissioningShare: of(10, '%') }
/** The tax on 60 − 5 − 100 / 3. */
const plain = 0.25 * (55 - 100 / 3)

test('decommissioning is paid in the last year and deducted in it, as a share, an amount, or a salvage value below zero', () => {
  for (const finance of [
    tenPercent,
    { decommissioningCost: of(10, 'MUSD') },
    { decommissioningShare: of(4, '%'), decommissioningCost: of(6, 'MUSD') },
    { salvageShare: of(-10, '%') },
  ]) {
    allCloseTo(columnOf(finance, 'capital'), [-100, 0, 0, -10], 'capital', 1e-12)
    allCloseTo(columnOf(finance, 'tax'), [0, plain, plain, plain - 2.5], 'tax', 1e-12)
  }
})

test('what is provided for is the payment of a sinking fund, deducted as it is paid', () => {
  const finance = {
    ...tenPercent,
    decommissioningPayment: 'providedFor',
    decommissioningFundReturn: of(5, '%'),
    inflation: of(2, '%'),
  }
  // numpy_financial.pmt(0.05, 3, 0, -10.61208), of 10 at 2 % a year.
  const payment = 3.366242664551941
  const nominal = { convention: { moneyBasis: 'nominal' } }
  const { cashFlows } = analyseProject({ ...project, ...nominal, finance })
  allCloseTo(
    cashFlows.map((year) => Number(year.capital.value) / 1e6),
    [-100, -payment, -payment, -payment],
    'capital',
    1e-12,
  )
  const tax = 0.25 * (55 * 1.02 - 100 / 3 - payment)
  closeTo(Number(cashFlows[1]?.tax.value) / 1e6, tax, 'tax of year 1', { tolerance: 1e-12 })
})
