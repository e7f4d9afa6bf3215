import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { checkCases, type PublishedCase } from '../../src/contract/analyses/published-cases.ts'
import { allCloseTo } from '../support/close-to.ts'
import { analyseProject } from '../support/financed-project.ts'

const of = (value: number, unit: string) => ({ value, unit })
const project = {
  amounts: { fixedCapital: of(100, 'MUSD'), sales: of(60, 'MUSD/yr'), variableCost: of(20, 'MUSD/yr') },
  economics: { lifetime: of(4, 'yr'), discountRate: of(8, '%'), taxRate: of(0, '%') },
}

type Row = ReturnType<typeof analyseProject>['cashFlows'][number]

/** In millions of dollars, from year 0 on. */
const yearsOf = (column: keyof Row, changes: object): number[] =>
  analyseProject({ ...project, ...changes }).cashFlows.map((row) => Number(row[column].value) / 1e6)
const capitalOf = (finance: object) => yearsOf('capital', { finance })

test('working capital of the change of cost is spent as the cost rises, and all of it is back in the last year', () => {
  const finance = { workingCapitalOfCostChange: of(10, '%') }
  allCloseTo(capitalOf(finance), [-100, -2, 0, 0, 2], '', 1e-12)
  const rising = capitalOf({ ...finance, costEscalation: of(50, '%') })
  allCloseTo(rising, [-100, -3, -1.5, -2.25, 6.75], '', 1e-12)
})

test('an operating reserve and receivables are a part of the next year, and none is left at the end', () => {
  const finance = { operatingReserve: of(3, 'month'), receivablesReserve: of(1, 'month') }
  allCloseTo(capitalOf(finance), [-110, 0, 0, 0, 10], '', 1e-12)
  const rising = capitalOf({ ...finance, priceEscalation: of(50, '%') })
  allCloseTo(rising, [-112.5, -3.75, -5.625, -8.4375, 30.3125], '', 1e-12)
})

test('an operating reserve counts property tax and insurance as a cost of running', () => {
  const finance = { operatingReserve: of(6, 'month'), insurance: of(2, '%/yr') }
  allCloseTo(capitalOf(finance), [-111, 0, 0, 0, 11], '', 1e-12)
})

test('an overhaul is paid from what was put aside in equal parts, in money of its own year', () => {
  const finance = { overhaulShare: of(9, '%'), overhaulInterval: of(3, 'yr') }
  allCloseTo(capitalOf(finance), [-100, 0, 0, -9, 0], '', 1e-12)
  allCloseTo(capitalOf({ ...finance, overhaulReserve: 'equalParts' }), [-100, -3, -3, -3, 0], '', 1e-12)
  const risen = { ...finance, overhaulReserve: 'equalParts', inflation: of(2, '%') }
  allCloseTo(capitalOf(risen), [-100, ...[3, 3, 3].map((part) => -part * 1.02 ** 3), 0], '', 1e-12)
})

test('nothing is put aside for an overhaul that is not made in the last year', () => {
  const finance = { overhaulShare: of(8, '%'), overhaulInterval: of(2, 'yr'), overhaulReserve: 'equalParts' }
  allCloseTo(capitalOf(finance), [-100, -4, -4, 0, 0], '', 1e-12)
})

test('interest on reserves is earned on what a year begins with, and is taxed', () => {
  const kept = { operatingReserve: of(6, 'month'), projectReserveInterest: of(10, '%') }
  allCloseTo(capitalOf(kept), [-110, 1, 1, 1, 11], '', 1e-12)
  const taxed = { economics: { ...project.economics, taxRate: of(25, '%') } }
  const before = yearsOf('tax', taxed)
  const after = yearsOf('tax', { ...taxed, finance: kept })
  allCloseTo(
    after.map((tax, i) => tax - (before[i] ?? 0)),
    [0, 0.25, 0.25, 0.25, 0.25],
    '',
    1e-12,
  )
})

test('interest of construction is deducted where that is chosen, and pays tax back where losses do', () => {
  const changes = (finance: object) => ({
    economics: { ...project.economics, taxRate: of(25, '%') },
    finance: { debtShare: of(50, '%'), interestRate: of(8, '%'), loanTerm: of(4, 'yr'), ...finance },
    convention: { returnBasis: 'equity', taxLosses: 'relievedAtOnce' },
  })
  const [before, after] = [{}, { constructionInterestTax: 'deducted' }].map((each) =>
    yearsOf('tax', changes(each)),
  )
  allCloseTo(after?.map((tax, i) => tax - (before?.[i] ?? 0)) ?? [], [-1, 0, 0, 0, 0], '', 1e-12)
})

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
const cases: PublishedCase[] = ['sam', 'h2a'].flatMap((name) => read(`validation-cases/${name}.json`))

test('reserves and working capital have the numbers that SAM and pyH2A give for them', () => {
  assert.deepEqual(
    checkCases(cases).filter(({ passed }) => !passed),
    [],
  )
})

/** The examples that are a published case, by its id. */
const examples = {
  'sam-reserves-and-debt': 'plant-with-reserves',
  'h2a-working-capital-start-up': 'hydrogen-working-capital',
}
for (const [id, name] of Object.entries(examples)) {
  test(`the example ${name} is the published case ${id}`, () => {
    assert.deepEqual(read(`examples/reserves/${name}.json`), cases.find((each) => each.id === id)?.body)
  })
}
