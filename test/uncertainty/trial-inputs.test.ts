import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toCase } from '../../src/contract/case.ts'
import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import { type Field, inputsOf, lists, sections } from '../../src/contract/request/catalogue.ts'
import type { FittedStudy } from '../../src/contract/studies/fitted-study.ts'
import { blockOf, monteCarloDesign } from '../../src/contract/studies/monte-carlo-design.ts'
import { ownUnit, trialInputs } from '../../src/contract/studies/trial-inputs.ts'
import { calculate } from '../../src/engine/calculate.ts'
import { factorTo, findUnit } from '../../src/engine/language/units.ts'
import { modelOf } from '../../src/engine/uncertainty/evaluation/trials.ts'
import { accepted } from '../support/examples.ts'
import { everyTime, plants } from '../support/plants.ts'
import { seeded } from '../support/random-inputs.ts'
import { randomStudy } from '../support/random-studies.ts'
import { fitting, studyExample, uniform, withParameters } from '../support/studies.ts'

const outputs = ['npv', 'lcop', 'mfsp', 'CI', 'irr', 'totalOpex']

/** Whether a trial that is calculated alone gives what its study has of it. */
function assertSameBits(fitted: FittedStudy, trial: number, model = modelOf(fitted.study)) {
  const { blockSize } = monteCarloDesign(fitted.sampling.trials)
  const { results } = blockOf(fitted, model)(Math.floor(trial / blockSize))
  const told = results.map((column) => column[trial % blockSize])
  const { inputs, reason } = trialInputs(fitted, trial, model)
  if (!inputs) {
    assert.match(reason, /remainder/)
    assert.ok(told.every((value) => Number.isNaN(value)))
    return 'refused'
  }
  const { slots } = calculate(toCase(inputs))
  const found = fitted.study.outputs.map(({ id }) => slots[id] as number)
  assert.deepEqual(found, told)
  return 'calculated'
}

test('a trial that is calculated alone gives the trial’s numbers by bits, in random plants with random parameters', () => {
  const count = { calculated: 0, refused: 0 }
  fc.assert(
    fc.property(plants, fc.nat(), (plant, seed) => {
      const random = seeded(seed)
      const fitted = randomStudy(accepted(plant), outputs, random)
      if (fitted) count[assertSameBits(fitted, Math.floor(random() * 1_024))]++
    }),
    { ...everyTime, numRuns: 30 },
  )
  assert.ok(count.calculated > 20, JSON.stringify(count))
})

test('a trial of the example is a request that is accepted, in the units of the case', () => {
  const { fitted } = fitting(studyExample('hefa-monte-carlo'))
  for (const trial of [0, 1, 777, 4_095]) {
    const { inputs } = trialInputs(fitted!, trial)
    assert.deepEqual(readInputs(inputs).errors, undefined)
    assert.equal((inputs!.economics.referenceCapital as { unit: string }).unit, 'MUSD')
    assert.equal(assertSameBits(fitted!, trial), 'calculated')
  }
})

test('a trial moves what the parameters move and nothing else', () => {
  const { fitted } = fitting(
    withParameters({
      id: 'jet',
      targets: ['/products/JET/price'],
      distribution: uniform(2_000, 3_000, 'USD/t'),
    }),
  )
  const { inputs } = trialInputs(fitted!, 5)
  const price = (inputs!.products[0]!.price as { value: number }).value
  assert.ok(price > 2_000 && price < 3_000)
  const products = inputs!.products.with(0, fitted!.base.products[0]!)
  assert.deepEqual({ ...inputs, products }, fitted!.base)
})

test('what the case leaves to its default stands in a trial as any other', () => {
  const targets = ['/finance/startUpSalesShare']
  const distribution = uniform(0.5, 0.9, '1')
  const { fitted } = fitting(withParameters({ id: 'sales', targets, distribution }))
  assert.equal(fitted!.base.finance?.startUpSalesShare, undefined)
  assert.ok(trialInputs(fitted!, 3).inputs!.finance!.startUpSalesShare)
  assert.equal(assertSameBits(fitted!, 3), 'calculated')
})

test('a trial that takes more from a remainder than there is says so, and there are no others than the study has', () => {
  const parameter = {
    id: 'jet yield',
    targets: ['/products/JET/yield'],
    remainder: '/products/Naphtha/yield',
    distribution: uniform(0.6, 0.95, 't/t'),
  }
  const { fitted } = fitting({ ...withParameters(parameter), sampling: { trials: 1_024, seed: 1 } })
  const model = modelOf(fitted!.study)
  const all = Array.from({ length: 64 }, (_, trial) => assertSameBits(fitted!, trial, model))
  assert.ok(all.includes('calculated') && all.includes('refused'))
  for (const trial of [-1, 1_024, 0.5, Number.NaN])
    assert.match(trialInputs(fitted!, trial).reason!, /from 0 to 1023/)
})

test('every input has a name for the unit that the engine has it in', () => {
  const fields = [...Object.values(sections), ...Object.values(lists)].flatMap((each) =>
    Object.values<Field>(each),
  )
  for (const input of fields.flatMap((field) => (field.kind === 'quantity' ? inputsOf(field) : []))) {
    assert.equal(factorTo(findUnit(ownUnit(input))!, input.unit), 1, input.name)
  }
})
