import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { toCase } from '../../src/contract/case.ts'
import { onLongAxis } from '../../src/contract/workbook/workings/axis.ts'
import { allCloseTo } from '../support/close-to.ts'
import { of } from '../support/eligibility-cases.ts'
import { changed, example, outcomeOf } from '../support/examples.ts'
import { analyseProject } from '../support/financed-project.ts'

/** Tax in millions of dollars, from year 0 on, of a plant that is overhauled for 20 in year 2 and rebuilt for 10 in year 3. */
const taxOf = (finance: object, replacementTax: string): number[] =>
  analyseProject({
    amounts: { fixedCapital: of(100, 'MUSD'), sales: of(60, 'MUSD/yr') },
    economics: { lifetime: of(4, 'yr'), discountRate: of(8, '%'), taxRate: of(25, '%') },
    finance: {
      overhaulShare: of(20, '%'),
      overhaulInterval: of(2, 'yr'),
      rebuiltPartShare: of(10, '%'),
      rebuiltPartLifetime: of(3, 'yr'),
      renewalDepreciationMethod: 'straightLine',
      renewalDepreciationPeriod: of(1, 'yr'),
      ...finance,
    },
    convention: { replacementTax },
  }).cashFlows.map(({ tax }) => Number(tax.value) / 1e6)

test('of an overhaul and of rebuilding a share is depreciated anew, the rest is never deducted', () => {
  const taxes = (overhaul: number, rebuilding: number) =>
    [0, overhaul, rebuilding, 0].map((each) => 0.25 * (60 - 25 - each))
  allCloseTo(taxOf({}, 'depreciated'), [0, ...taxes(20, 10)], '', 1e-12)
  const shares = { overhaulDepreciableShare: of(0, '%'), rebuiltPartDepreciableShare: of(40, '%') }
  allCloseTo(taxOf(shares, 'depreciated'), [0, ...taxes(0, 4)], '', 1e-12)
  allCloseTo(taxOf(shares, 'expensed'), taxOf({}, 'expensed'), '', 0)
})

test('a plant may live for 120 years, and costs less a tonne than one of 60', () => {
  const [shorter, longer] = [60, 120].map((years) =>
    outcomeOf(changed(example('hefa-usa-500'), { 'economics.lifetime.value': years })),
  )
  assert.equal(longer?.financials.cashFlows.length, 121)
  assert.ok(Number(longer?.technoEconomics.lcop.value) < Number(shorter?.technoEconomics.lcop.value))
  assert.ok(Number(longer?.financials.npv.value) > Number(shorter?.financials.npv.value))
})

test('a workbook has years to spare up to year 60, and beyond it those of the plant alone', () => {
  const lastYearOf = (years: number) =>
    onLongAxis(toCase(changed(example('hefa-usa-500'), { 'economics.lifetime.value': years }))).sizes.year - 1
  assert.deepEqual([20, 45, 60, 75, 120].map(lastYearOf), [40, 55, 60, 75, 120])
})

test('the example of a plant of 120 years is the published case of TEAL', () => {
  const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
  const cases: readonly { readonly id: string; readonly body: object }[] = read('validation-cases/teal.json')
  assert.deepEqual(
    read('examples/reserves/plant-of-120-years.json'),
    cases.find(({ id }) => id === 'teal-rebuilt')?.body,
  )
})
