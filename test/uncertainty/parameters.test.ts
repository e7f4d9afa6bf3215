import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calculate } from '../../src/engine/calculate.ts'
import { economics } from '../../src/engine/model/inputs/economic-inputs.ts'
import { product } from '../../src/engine/model/inputs/inputs.ts'
import { feedstock } from '../../src/engine/model/inputs/purchased-inputs.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { missingByReason, missingRegion, ofOutput } from '../../src/engine/uncertainty/evaluation/missing.ts'
import type { Parameter } from '../../src/engine/uncertainty/evaluation/parameter.ts'
import { refusalsOf } from '../../src/engine/uncertainty/evaluation/refusals.ts'
import { StudyModel } from '../../src/engine/uncertainty/evaluation/study-model.ts'
import { blockRunner, type Study } from '../../src/engine/uncertainty/evaluation/trials.ts'
import { isRatioThroughZero } from '../../src/engine/uncertainty/reduction/ratio.ts'
import { closeTo } from '../support/close-to.ts'
import { hefaCase, outputsByName } from '../support/uncertain-hefa.ts'

const latinHypercube = { method: 'latinHypercube', blockSize: 1024, correlations: [] } as const

const price = (element: number) => ({ input: product.price, element })
const uniform = (low: number, high: number) => ({ kind: 'uniform', low, high }) as const

test('one cause moves several inputs together, by a factor of what the case says', () => {
  const parameters: Parameter[] = [
    {
      id: 'crude',
      targets: [0, 1].map((each) => ({ varied: price(each), as: 'factor' })),
      distribution: uniform(0.5, 2),
    },
  ]
  const model = new StudyModel(hefaCase(), parameters, [outputs.netPresentValue])
  const prices = model.caseOf([1.5]).values.get(product.price) as ArrayLike<number>
  assert.deepEqual(Array.from(prices), [4500, 2250, 1000])
  const [npv] = model.evaluate([Float64Array.of(1, Number.NaN)])
  const { slots } = calculate(hefaCase())
  assert.deepEqual(Array.from(npv!), [slots[outputs.netPresentValue.id], slots[outputs.netPresentValue.id]])
})

test('a value and factors of one input apply in the order of their ids, whatever order they are given in', () => {
  const parameters: Parameter[] = [
    { id: 'c', targets: [{ varied: price(0), as: 'factor' }], distribution: uniform(0.1, 1) },
    { id: 'b', targets: [{ varied: price(0), as: 'value' }], distribution: uniform(1000, 2000) },
    { id: 'a', targets: [{ varied: price(0), as: 'factor' }], distribution: uniform(0.1, 1) },
  ]
  const values = [0.3, 1234.5, 0.7]
  const priceOf = (order: readonly number[]) => {
    const model = new StudyModel(
      hefaCase(),
      order.map((j) => parameters[j]!),
      [outputs.netPresentValue],
    )
    return (model.caseOf(order.map((j) => values[j]!)).values.get(product.price) as ArrayLike<number>)[0]
  }
  assert.equal(priceOf([0, 1, 2]), 1234.5 * 0.7 * 0.3)
  assert.equal(priceOf([2, 0, 1]), priceOf([0, 1, 2]))
})

const withRemainder: Parameter = {
  id: 'jet yield',
  targets: [{ varied: { input: product.yield, element: 0 }, as: 'value' }],
  remainder: { input: product.yield, element: 2 },
  distribution: uniform(0.5, 0.9),
}

test('what a yield gains is taken from the remainder, so that mass stays closed; more than there is, is counted with its reason', () => {
  const study: Study = {
    base: hefaCase(),
    seed: 1,
    parameters: [withRemainder],
    outputs: [outputs.netPresentValue, outputs.carbonIntensity],
  }
  const model = new StudyModel(study.base, study.parameters, study.outputs)
  const yields = model.caseOf([0.7]).values.get(product.yield) as ArrayLike<number>
  closeTo(yields[2], 0.15)
  const trials = blockRunner(study, { ...latinHypercube, blockSize: 64 })(0)
  const missing = trials.results[0]!.filter(Number.isNaN).length
  // Beyond 0.85 of 0.5 to 0.9 there is nothing left: an eighth.
  assert.equal(missing, 8)
  assert.deepEqual(missingByReason(model, outputs.netPresentValue, ofOutput([trials], 0)), [
    { reason: 'What is left for the remainder is below 0.', trials: 8 },
  ])
})

test('trials without a number are counted by reason, and the parameter that makes them is found', () => {
  const study: Study = {
    base: hefaCase(),
    seed: 1,
    parameters: [
      {
        id: 'feed',
        targets: [{ varied: { input: feedstock.price, element: 0 }, as: 'value' }],
        distribution: uniform(600, 1200),
      },
      { id: 'jet', targets: [{ varied: price(0), as: 'factor' }], distribution: uniform(0, 1) },
    ],
    outputs: [outputs.rateOfReturn],
  }
  const model = new StudyModel(study.base, study.parameters, study.outputs)
  const run = blockRunner(study, { ...latinHypercube, blockSize: 128 })
  const blocks = [run(0), run(1)]
  const reasons = missingByReason(model, outputs.rateOfReturn, ofOutput(blocks, 0))
  const missing = blocks.flatMap(({ results }) => [...results[0]!]).filter(Number.isNaN).length
  assert.ok(missing > 20 && missing < 200, `${missing}`)
  assert.equal(
    reasons.reduce((sum, { trials }) => sum + trials, 0),
    missing,
  )
  assert.match(reasons[0]!.reason, /rate of return/)
  const region = missingRegion(model, outputs.rateOfReturn, blocks)!
  assert.equal(region.id, 'jet')
  assert.ok(region.distance > 0.8 && region.between[0] < 0.05)
  assert.equal(missingRegion(model, outputs.rateOfReturn, []), undefined)
})

test('numbers that divide by what may pass zero, or are searched for by time or rate, need no mean', () => {
  const ratios = [
    outputs.abatementCost,
    outputs.rateOfReturn,
    outputs.simplePayback,
    outputs.discountedPayback,
  ]
  for (const each of ratios) assert.ok(isRatioThroughZero(each), each.symbol)
  for (const name of ['NPV', 'MFSP', 'CI']) assert.ok(!isRatioThroughZero(outputsByName[name]!), name)
})

test('what is wrong with parameters is told with its place', () => {
  const target = (varied: Parameter['targets'][number]['varied'], as: 'value' | 'factor' = 'value') => [
    { varied, as },
  ]
  const parameters: Parameter[] = [
    { id: 'fine', targets: target(price(0)), distribution: uniform(1000, 2000) },
    { id: 'fine', targets: target(price(1)), distribution: uniform(1000, 2000) },
    {
      id: 'no distribution',
      targets: target(price(1)),
      distribution: { kind: 'triangular', low: 2, mode: 1, high: 3 },
    },
    { id: 'again', targets: target(price(0)), distribution: uniform(1, 2) },
    { id: 'below zero', targets: target(price(2)), distribution: { kind: 'normal', mean: 1000, sd: 400 } },
    {
      id: 'safely above zero',
      targets: target(price(2), 'factor'),
      distribution: { kind: 'normal', mean: 1, sd: 0.1 },
    },
    { id: 'beyond the list', targets: target(price(7)), distribution: uniform(1, 2) },
    { id: 'years', targets: target({ input: economics.lifetime }), distribution: uniform(10, 30) },
    { ...withRemainder, remainder: withRemainder.targets[0]!.varied },
    {
      ...withRemainder,
      id: 'unlike',
      targets: target({ input: product.yield, element: 1 }),
      remainder: price(2),
    },
  ]
  const told = refusalsOf(hefaCase(), parameters).map(({ id, path }) => `${id}: ${path.join('/')}`)
  assert.deepEqual(told, [
    'fine: id',
    'no distribution: distribution/mode',
    'again: targets/0',
    'below zero: distribution',
    'beyond the list: targets/0',
    'years: targets/0',
    'jet yield: remainder',
    'unlike: remainder',
  ])
})
