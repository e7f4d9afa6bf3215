import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import {
  blockCountFor,
  blockSampler,
  blockSizeFor,
  type Sampling,
  sampler,
} from '../../src/engine/uncertainty/design/sampling.ts'
import { orderedBlocks } from '../../src/engine/uncertainty/reduction/ordered-blocks.ts'
import {
  convergenceOf,
  distributionPoints,
  histogramOf,
} from '../../src/engine/uncertainty/reduction/pictures.ts'
import { enoughAfter, looksOf, type Watched } from '../../src/engine/uncertainty/reduction/stop-rule.ts'
import { exceedance, summaryOf } from '../../src/engine/uncertainty/reduction/summary.ts'
import { closeTo } from '../support/close-to.ts'

const methods = ['simple', 'latinHypercube', 'sobolSequence'] as const

const samplingOf = (rest: Partial<Sampling> = {}): Sampling => ({
  seed: 20_261_129,
  method: 'latinHypercube',
  blockSize: 256,
  ids: ['feed price', 'jet price', 'capital'],
  correlations: [],
  ...rest,
})

const digest = (columns: readonly Float64Array[]): string => {
  const hash = createHash('sha256')
  for (const column of columns)
    hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength))
  return hash.digest('hex').slice(0, 16)
}

/** Samples of stored studies are drawn anew from their seeds: these must stay what they are, for as long as the sampler has its number. */
const frozen = {
  simple: '4dccf0fca4cffcf5',
  latinHypercube: 'c4996f5dab38e7e0',
  sobolSequence: 'a8c778bf1b886aa4',
}

test('the samples of this sampler are frozen', () => {
  assert.equal(sampler, 1)
  const correlations = [{ between: ['feed price', 'jet price'] as const, rho: 0.6 }]
  const found = methods.map((method) => [
    method,
    digest([0, 1, 4095].flatMap((block) => blockSampler(samplingOf({ method, correlations }))(block))),
  ])
  assert.deepEqual(Object.fromEntries(found), frozen)
})

for (const method of methods) {
  test(`${method}: a block is the same whoever asks and whatever was asked before, and no two are alike`, () => {
    const [one, other] = [blockSampler(samplingOf({ method })), blockSampler(samplingOf({ method }))]
    const forward = [0, 1, 2, 3].map((block) => digest(one(block)))
    const backward = [3, 2, 1, 0].map((block) => digest(other(block))).reverse()
    assert.deepEqual(forward, backward)
    assert.equal(new Set(forward).size, 4)
    assert.notEqual(digest(blockSampler(samplingOf({ method, seed: 2 }))(0)), forward[0])
  })
}

for (const method of ['simple', 'latinHypercube'] as const) {
  test(`${method}: adding, removing, renaming or moving a parameter changes no bit of another one’s column`, () => {
    const [feed, jet, capital] = blockSampler(samplingOf({ method }))(7)
    const columns = (ids: readonly string[]) => blockSampler(samplingOf({ method, ids }))(7)
    assert.deepEqual(columns(['capital', 'new', 'feed price', 'jet price']).toSpliced(1, 1), [
      capital,
      feed,
      jet,
    ])
    assert.deepEqual(columns(['capital']), [capital])
    const renamed = columns(['feed price', 'price of jet', 'capital'])
    assert.deepEqual([renamed[0], renamed[2]], [feed, capital])
    assert.notDeepEqual(renamed[1], jet)
  })
}

test('sobolSequence: appending a parameter changes no bit of another one’s column', () => {
  const sampling = samplingOf({ method: 'sobolSequence' })
  const more = blockSampler({ ...sampling, ids: [...sampling.ids, 'new'] })(7)
  assert.deepEqual(more.slice(0, 3), blockSampler(sampling)(7))
})

test('every block is a Latin hypercube of its own, also where columns are correlated', () => {
  const correlations = [{ between: ['feed price', 'jet price'] as const, rho: 0.9 }]
  const sample = blockSampler(samplingOf({ correlations }))
  for (const block of [0, 1, 1000]) {
    for (const column of sample(block)) {
      const parts = Array.from(column, (u) => Math.floor(u * 256)).sort((a, b) => a - b)
      assert.deepEqual(
        parts,
        Array.from({ length: 256 }, (_, i) => i),
      )
    }
  }
})

test('small studies have smaller blocks, so that there are sixteen at least', () => {
  assert.deepEqual([1, 1000, 2048, 5000, 16_384, 1e6].map(blockSizeFor), [64, 64, 128, 256, 1024, 1024])
  assert.deepEqual([1, 1000, 1025, 16_385, 1e6].map(blockCountFor), [16, 16, 17, 17, 977])
})

const question = { quantiles: [0.1, 0.5, 0.9], thresholds: [0.5], isRatio: false }

test('all trials together are what a summary is of, whatever blocks they came in', () => {
  const sample = blockSampler(samplingOf())
  const blocks = Array.from({ length: 20 }, (_, block) => sample(block)[0]!)
  const summary = summaryOf(blocks, question)
  assert.equal(summary.trials, 5120)
  closeTo(summary.mean.value, 0.5, 'mean', { tolerance: 1e-3 })
  closeTo(summary.sd.value, Math.sqrt(1 / 12), 'sd', { tolerance: 1e-3 })
  for (const { p, value } of summary.quantiles) closeTo(value, p, `${p}`, { tolerance: 2e-3, scale: 1 })
  // s / √N would be 0.004, forty times as much.
  assert.ok(summary.mean.standardError! < 1e-4)
})

test('trials without a number are neither dropped nor 0: probabilities are of all, quantiles of those that have one', () => {
  const blocks = Array.from({ length: 16 }, () => Float64Array.of(Number.NaN, 1, 2, 3))
  const summary = summaryOf(blocks, { ...question, thresholds: [1.5, 0] })
  assert.deepEqual([summary.trials, summary.withValue], [64, 48])
  assert.deepEqual(
    summary.exceedance.map(({ value }) => value),
    [0.5, 0.75],
  )
  assert.equal(summary.quantiles[1]!.value, 2)
  assert.equal(summary.mean.value, 2)
})

test('where more than half of the trials have no number there are no quantiles, and where none has, nothing at all', () => {
  const few = summaryOf([Float64Array.of(Number.NaN, Number.NaN, 1)], question)
  assert.equal(few.quantiles[0]!.value, null)
  assert.match(few.quantiles[0]!.reason!, /More than half/)
  assert.equal(few.mean.value, 1)
  const none = summaryOf([Float64Array.of(Number.NaN), Float64Array.of(Number.NaN)], question)
  assert.deepEqual([none.mean.value, none.sd.value, none.quantiles[0]!.value], [null, null, null])
  assert.equal(none.exceedance[0]!.value, 0)
})

test('one trial has itself as its mean and quantiles, and tells nothing of how sure they are', () => {
  const { mean, sd, quantiles } = summaryOf([Float64Array.of(3)], question)
  assert.deepEqual([mean.value, mean.standardError, sd.value], [3, null, null])
  assert.equal(quantiles[0]!.value, 3)
})

test('what does not vary has no spread', () => {
  const { mean, sd } = summaryOf([new Float64Array(64).fill(2), new Float64Array(64).fill(2)], question)
  assert.deepEqual([mean.value, mean.standardError, sd.value], [2, 0, 0])
})

test('a ratio through zero has quantiles and no mean; one that stays away from zero has both', () => {
  const sample = blockSampler(samplingOf())
  const blocks = (start: number) =>
    Array.from({ length: 32 }, (_, block) => sample(block)[0]!.map((u) => 1 / (u - start)))
  const asked = { ...question, isRatio: true }
  const pole = summaryOf(blocks(0.3), asked)
  assert.deepEqual([pole.mean.value, pole.sd.value], [null, null])
  assert.match(pole.mean.reason!, /ratio/)
  assert.notEqual(pole.quantiles[1]!.value, null)
  closeTo(summaryOf(blocks(-1), asked).mean.value, Math.log(2), 'mean', { tolerance: 1e-3 })
})

test('a rare event is told by the interval of independent trials, never as certain', () => {
  const blocks = Array.from({ length: 16 }, () => new Float64Array(64))
  const { value, interval95 } = exceedance(blocks, 1)
  assert.equal(value, 0)
  assert.ok(interval95![0] === 0 && interval95![1] > 0.003)
})

test('a study looks after 16, 32, 64, … blocks', () => {
  assert.deepEqual(looksOf(100), [16, 32, 64])
  assert.deepEqual(looksOf(15), [])
})

test('a study has enough at the second look running at which all is as sure as wanted, also near 0', () => {
  const sample = blockSampler(samplingOf())
  const around = (middle: number) =>
    Array.from({ length: 128 }, (_, block) => sample(block)[0]!.map((u) => middle + u - 0.5))
  const watched = (target: number): Watched[] => [
    { output: 0, statistic: { kind: 'mean' }, target },
    { output: 0, statistic: { kind: 'quantile', p: 0.9 }, target },
    { output: 0, statistic: { kind: 'exceedance', threshold: 0 }, target },
  ]
  assert.equal(enoughAfter([around(0)], watched(0.01)), 32)
  assert.equal(enoughAfter([around(0)], watched(1e-9)), undefined)
  assert.equal(enoughAfter([around(0).slice(0, 31)], watched(0.01)), undefined)
  const [mean] = watched(1e-4)
  const sure = enoughAfter([around(0)], [mean!])
  assert.equal(enoughAfter([around(0).slice(0, sure)], [mean!]), sure)
  assert.ok(enoughAfter([around(1000)], [mean!])! <= sure!)
})

test('where an output has no number there never is enough', () => {
  const blocks = Array.from({ length: 64 }, () => new Float64Array(4).fill(Number.NaN))
  assert.equal(enoughAfter([blocks], [{ output: 0, statistic: { kind: 'mean' }, target: 1 }]), undefined)
})

test('a histogram counts every trial, those far out beyond its edges', () => {
  const values = Float64Array.from({ length: 10_000 }, (_, i) => i).fill(1e9, 9995)
  const { edges, counts, below, above } = histogramOf(values, 20)!
  assert.equal(edges.length, 21)
  assert.equal(counts.reduce((sum, each) => sum + each, 0) + below + above, 10_000)
  assert.deepEqual([below, above], [10, 10])
  assert.ok(
    counts.every((each) => each === 499),
    `${counts}`,
  )
  assert.equal(histogramOf(new Float64Array(0), 20), undefined)
  assert.equal(histogramOf(new Float64Array(7).fill(3), 4)!.counts[0], 7)
})

test('points of the distribution function go from the least value to the most', () => {
  const points = distributionPoints(Float64Array.of(1, 2, 3, 4, 5), 4)
  assert.deepEqual(points, [
    [1, 0],
    [2, 0.25],
    [3, 0.5],
    [4, 0.75],
    [5, 1],
  ])
  assert.deepEqual(distributionPoints(new Float64Array(0), 4), [])
})

test('convergence tells what was known at each look', () => {
  const sample = blockSampler(samplingOf())
  const blocks = Array.from({ length: 40 }, (_, block) => sample(block)[0]!)
  const looks = convergenceOf(orderedBlocks(blocks), false)
  assert.deepEqual(
    looks.map(({ trials }) => trials),
    [16 * 256, 32 * 256],
  )
  assert.deepEqual(looks[0]!.mean, summaryOf(blocks.slice(0, 16), question).mean)
})
