import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import { cases } from '../support/cases.ts'
import { closeTo } from '../support/close-to.ts'
import { accepted, changed, example, otherWarnings, outcomeOf } from '../support/examples.ts'
import { readGolden, stepValue } from '../support/golden.ts'

const of = (value: number, unit: string) => ({ value, unit })
const hefa = example('hefa-usa-500')
const { inputs: published } = readGolden('biosteam-tea').cases[0]

/** A case from which what scales, escalates or moves the plant is taken. */
const itemised = changed(hefa, {
  'economics.referenceCapital': undefined,
  'economics.workingCapitalRatio': undefined,
  'economics.indirectOpexRatio': undefined,
  finance: { labourCost: of(2.5, 'MUSD/yr'), labourBurden: of(90, '%') },
  capital: {
    insideBatteryLimits: of(published.ISBL_installed, 'USD'),
    outsideBatteryLimits: of(published.OSBL_installed, 'USD'),
    workingCapitalOfFixed: of(published.WC_over_FCI, '1'),
  },
})

test('capital in parts is that of the cellulosic ethanol plant of BioSTEAM, as is its fixed cost', () => {
  const inputs = accepted(itemised)
  closeTo(stepValue(inputs, 'DPI'), published.DPI)
  closeTo(stepValue(inputs, 'TDC'), published.TDC)
  const { fixedCapital, workingCapital, indirectOpex } = outcomeOf(itemised).technoEconomics
  closeTo(fixedCapital.value, published.FCI)
  closeTo(workingCapital.value, published.FCI * published.WC_over_FCI)
  closeTo(indirectOpex.value, published.FOC)
})

/** RAND R-2569-DOE as EXPOsan runs it: github.com/QSD-Group/EXPOsan, exposan/htl/landscape_sanunits.py. */
const technologies = [
  ['Hydrothermal liquefaction', 41, 4, 6, 33, 5, 'research', 3, 0, 2, 'yes', 0.56555, 30.55],
  ['Hydrothermal alkaline treatment', 55, 5, 7, 33, 6, 'research', 5, 0, 2, 'yes', 0.42774, 11.17],
  ['Catalytic hydrothermal gasification', 50, 4, 6, 33, 5, 'research', 4, 0, 2, 'no', 0.53882, 38.77],
  ['Pyrolysis', 19, 4, 6, 33, 3, 'pastResearch', 2, 0, 2, 'yes', 0.82861, 40.24],
] as const

const pioneerOf = ([, pctnew, impurities, complexity, inclusiveness, definition, stage, ...rest]: readonly (
  | string
  | number
)[]) => ({
  plantKind: 'pioneer',
  technologyStage: stage,
  newTechnologyShare: of(Number(pctnew), '1'),
  impurities: of(Number(impurities), '1'),
  complexity: of(Number(complexity), '1'),
  inclusiveness: of(Number(inclusiveness), '1'),
  projectDefinition: of(Number(definition), '1'),
  newSteps: of(Number(rest[0]), '1'),
  balanceEquations: of(Number(rest[1]), '1'),
  wasteDifficulty: of(Number(rest[2]), '1'),
  handlesSolids: rest[3],
})

for (const technology of technologies) {
  test(`a pioneer plant of ${technology[0]} costs more and makes less, as RAND says`, () => {
    const body = { ...hefa, capital: pioneerOf(technology) }
    const { pioneerCostGrowth, pioneerPerformance, totalCapitalInvestment } = outcomeOf(body).technoEconomics
    const [growth, performance] = [technology[11], technology[12]]
    closeTo(pioneerCostGrowth.value, growth, 'growth', { tolerance: 5e-6, scale: 1 })
    closeTo(pioneerPerformance.value, performance / 100)
    closeTo(totalCapitalInvestment.value, 400e6 / Number(pioneerCostGrowth.value))
    const [, first, second] = outcomeOf(body).financials.cashFlows
    closeTo(Number(first?.revenue.value) / Number(second?.revenue.value), performance / 100)
  })
}

test('a pioneer plant beyond the regression is held at its bounds, with a warning', () => {
  const capital = { ...pioneerOf(technologies[0]), newSteps: of(20, '1') }
  const outcome = outcomeOf({ ...hefa, capital })
  assert.equal(outcome.technoEconomics.pioneerPerformance.value, 0)
  assert.deepEqual(
    otherWarnings(outcome).map(({ code }) => code),
    ['pioneer_clamped'],
  )
})

test('capital follows cost index, location and learning', () => {
  const capitalWith = (capital: object) =>
    Number(outcomeOf({ ...hefa, capital }).technoEconomics.totalCapitalInvestment.value)
  // CEPCI 2011 and 2023, whose ratio handbook.tea-commons.org gives as 1.3623.
  const escalated = capitalWith({ costIndexReference: of(585.7, '1'), costIndex: of(797.9, '1') })
  closeTo(escalated / 400e6, 1.3623, 'index', { tolerance: 1e-4 })
  closeTo(capitalWith({ locationFactor: of(1.2, '1') }), 480e6)
  closeTo(capitalWith({ learningRate: of(20, '%'), capacityBuiltRatio: of(8, '1') }), 400e6 * 0.8 ** 3)
})

test('a class of estimate gives the range of the capital, no class gives none', () => {
  const { capitalLow, capitalHigh } = outcomeOf({
    ...hefa,
    capital: { estimateClass: 'class4' },
  }).technoEconomics
  closeTo(capitalLow.value, 280e6)
  closeTo(capitalHigh.value, 600e6)
  const { capitalLow: none } = outcomeOf(hefa).technoEconomics
  assert.equal(none.value, null)
  assert.equal(none.reason, 'No class of the estimate is given.')
})

test('a capacity beyond the range of the exponent is calculated with a warning', () => {
  const codes = (capital: object) => otherWarnings(outcomeOf({ ...hefa, capital })).map(({ code }) => code)
  assert.deepEqual(codes({ capacityMaximum: of(400, 'kt/yr') }), ['scaling_extrapolated'])
  assert.deepEqual(codes({ capacityMinimum: of(600, 'kt/yr') }), ['scaling_extrapolated'])
  assert.deepEqual(codes({ capacityMinimum: of(100, 'kt/yr'), capacityMaximum: of(900, 'kt/yr') }), [])
})

test('capital given twice, in halves or not at all is refused where it stands', () => {
  const refusals = (body: object) => readInputs(body).errors?.map(({ pointer, code }) => `${pointer} ${code}`)
  const isbl = { insideBatteryLimits: of(85, 'MUSD') }
  assert.deepEqual(refusals({ ...hefa, capital: isbl }), ['/capital given_twice'])
  assert.deepEqual(refusals(changed(itemised, { 'capital.insideBatteryLimits': undefined })), [
    '/economics/referenceCapital missing',
    '/economics/indirectOpexRatio missing',
  ])
  assert.deepEqual(refusals(changed(itemised, { 'capital.workingCapitalOfFixed': undefined })), [
    '/economics/workingCapitalRatio missing',
  ])
  assert.deepEqual(refusals({ ...hefa, capital: { costIndex: of(800, '1') } }), ['/capital missing'])
  assert.equal(refusals({ ...hefa, capital: { plantKind: 'pioneer' } })?.length, 8)
  assert.equal(
    refusals(changed(cases['capital by a Lang factor']!, { 'capital.langFactor': undefined }))?.length,
    1,
  )
})
