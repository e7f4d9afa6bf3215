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
