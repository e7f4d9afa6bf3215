import { test } from 'node:test'
import { allCloseTo } from '../support/close-to.ts'
import { analyseProject } from '../support/financed-project.ts'

const of = (value: number, unit: string) => ({ value, unit })
const project = {
  amounts: { fixedCapital: of(90, 'MUSD'), sales: of(60, 'MUSD/yr'), fixedCost: of(10, 'MUSD/yr') },
  economics: { lifetime: of(3, 'yr'), discountRate: of(8, '%'), taxRate: of(20, '%') },
}

/** In millions of dollars, in years 1 to 3. */
function operating(finance: object, key: 'tax' | 'cashFlow' | 'depreciation'): number[] {
  const { cashFlows } = analyseProject({ ...project, finance })
  return cashFlows.slice(1).map((year) => Number(year[key].value) / 1e6)
}

const is = (actual: number[], expected: number[]) => allCloseTo(actual, expected, '', 1e-12)
/** A fifth of 60 − 10 − 30. */
const plain = 4

test('a production credit follows the load, rises, and ends', () => {
  const finance = {
    productionCredit: of(2, 'MUSD/yr'),
    productionCreditYears: of(2, 'yr'),
    productionCreditEscalation: of(10, '%'),
  }
  is(operating(finance, 'tax'), [plain - 2, plain - 2.2, plain])
  const idle = { ...finance, loadFactor: { values: [0.5], unit: '1' } }
  // A loss of 10 in year 1, which takes 2 off the tax of year 2.
  is(operating(idle, 'tax').slice(0, 2), [-1, plain - 2 - 2.2])
})

test('an investment credit comes in year 1 and takes half of itself from what is depreciated', () => {
  const finance = { investmentCredit: of(30, '%') }
  const depreciated = (90 - 13.5) / 3
  const tax = 0.2 * (50 - depreciated)
  is(operating(finance, 'depreciation'), [depreciated, depreciated, depreciated])
  is(operating(finance, 'tax'), [tax - 27, tax, tax])
  is(operating({ ...finance, creditBaseReduction: of(0, '%') }, 'depreciation'), [30, 30, 30])
})

test('credits that are sold bring their price whatever tax is due, and know no cap', () => {
  const finance = { taxCredit: { values: [10, 0, 1], unit: 'MUSD' }, creditCap: of(50, '%') }
  is(operating(finance, 'tax'), [plain - 2, plain, plain - 1])
  is(operating({ ...finance, creditPrice: of(90, '%') }, 'tax'), [plain - 9, plain, plain - 0.9])
})

test('a bonus is deducted in year 1, and the method takes the rest', () => {
  is(operating({ bonusDepreciation: of(40, '%') }, 'depreciation'), [36 + 18, 18, 18])
})

test('a second income tax is on the same income, and deducted from the first as far as the law lets it', () => {
  is(operating({ stateTaxRate: of(10, '%') }, 'tax'), [5.6, 5.6, 5.6])
  is(operating({ stateTaxRate: of(10, '%'), stateTaxDeducted: of(0, '%') }, 'tax'), [6, 6, 6])
})

test('property tax falls with the assessed value, insurance rises, and both are deducted', () => {
  const finance = {
    propertyTax: of(1, '%/yr'),
    propertyTaxDecline: of(60, '%/yr'),
    insurance: of(1, '%/yr'),
    insuranceEscalation: of(5, '%'),
  }
  const costs = [0.9 + 0.945, 0.36 + 0.99225, 0 + 1.0418625]
  is(
    operating(finance, 'tax'),
    costs.map((cost) => plain - 0.2 * cost),
  )
  is(
    operating(finance, 'cashFlow'),
    costs.map((cost) => 50 - cost - (plain - 0.2 * cost)),
  )
})
