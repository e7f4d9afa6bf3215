import { test } from 'node:test'
import { allCloseTo } from '../support/close-to.ts'
import { analyseProject } from '../support/financed-project.ts'

const of = (value: number, unit: string) => ({ value, unit })
const project = {
  amounts: { fixedCapital: of(100, 'MUSD'), sales: of(60, 'MUSD/yr') },
  economics: { lifetime: of(6, 'yr'), discountRate: of(8, '%'), taxRate: of(0, '%') },
}

/** In millions of dollars, from year 0 on. */
const capitalOf = (finance: object): number[] =>
  analyseProject({ ...project, finance }).cashFlows.map(({ capital }) => Number(capital.value) / 1e6)

test('a part with a life of its own is rebuilt when that ends, but for the last year, in money of the day', () => {
  const finance = { rebuiltPartShare: of(20, '%'), rebuiltPartLifetime: of(2, 'yr') }
  allCloseTo(capitalOf(finance), [-100, 0, -20, 0, -20, 0, 0], '', 1e-12)
  const rising = { ...finance, inflation: of(2, '%'), rebuiltPartEscalation: of(1, '%') }
  const factor = 1.02 * 1.01
  allCloseTo(capitalOf(rising), [-100, 0, -20 * factor ** 2, 0, -20 * factor ** 4, 0, 0], '', 1e-12)
})

test('overhauls and rebuilding are added to the replacements of the year', () => {
  const finance = {
    rebuiltPartShare: of(20, '%'),
    rebuiltPartLifetime: of(4, 'yr'),
    overhaulShare: of(5, '%'),
    overhaulInterval: of(2, 'yr'),
    replacementCost: { values: [1, 1], unit: 'MUSD' },
  }
  allCloseTo(capitalOf(finance), [-100, -1, -6, 0, -25, 0, 0], '', 1e-12)
})

test('land is sold for a share of what it cost', () => {
  const land = { landCost: of(10, 'MUSD') }
  allCloseTo(capitalOf(land), [-110, 0, 0, 0, 0, 0, 10], '', 1e-12)
  allCloseTo(capitalOf({ ...land, landResaleShare: of(0, '%') }), [-110, 0, 0, 0, 0, 0, 0], '', 1e-12)
})

/** Income tax in millions of dollars, from year 0 on, of a plant that is rebuilt for 20 in years 2 and 4. */
const taxOf = (finance: object, convention: object): number[] =>
  analyseProject({
    ...project,
    economics: { ...project.economics, taxRate: of(25, '%') },
    finance: { rebuiltPartShare: of(20, '%'), rebuiltPartLifetime: of(2, 'yr'), ...finance },
    convention,
  }).cashFlows.map(({ tax }) => Number(tax.value) / 1e6)

test('renewals are depreciated anew from their own year on, each by itself', () => {
  const straight = { renewalDepreciationMethod: 'straightLine', renewalDepreciationPeriod: of(2, 'yr') }
  const taxes = [0, 10, 10, 10, 10].map((renewal) => 0.25 * (60 - 100 / 6 - renewal))
  allCloseTo(
    taxOf(straight, { replacementTax: 'depreciated' }),
    [0, ...taxes, 0.25 * (60 - 100 / 6)],
    '',
    1e-12,
  )
})

test('what is left of renewals in the last year is written off, as pyH2A does, or lost', () => {
  const macrs = { renewalDepreciationMethod: 'macrs', renewalDepreciationPeriod: of(5, 'yr') }
  // IRS Publication 946, five years: 20, 32, 19.2, 11.52, 11.52 and 5.76 % of 20, from year 2 and from year 4 on.
  const shares = [0, 0, 4, 6.4, 3.84 + 4, 2.304 + 6.4, 2.304 + 3.84]
  const left = 40 - shares.reduce((sum, each) => sum + each, 0)
  const taxes = (last: number) =>
    shares.map((share, year) => (year ? 0.25 * (60 - 100 / 6 - share - (year === 6 ? last : 0)) : 0))
  const written = { replacementTax: 'depreciated', residualBookValue: 'writtenOff' }
  allCloseTo(taxOf(macrs, written), taxes(left), '', 1e-12)
  allCloseTo(taxOf(macrs, { ...written, residualBookValue: 'lost' }), taxes(0), '', 1e-12)
})
