import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calculate } from '../../src/engine/calculate.ts'
import { economics } from '../../src/engine/model/inputs/economic-inputs.ts'
import { outputs } from '../../src/engine/model/outputs.ts'
import { randomVariable } from '../../src/engine/uncertainty/distributions/random-variable.ts'
import {
  oneAtATime,
  tornadoBars,
  tornadoPercentiles,
} from '../../src/engine/uncertainty/evaluation/one-at-a-time.ts'
import type { Parameter } from '../../src/engine/uncertainty/evaluation/parameter.ts'
import { StudyModel } from '../../src/engine/uncertainty/evaluation/study-model.ts'
import {
  blockRunner,
  correlatedRefusal,
  morrisTrials,
  radialTrials,
  type Study,
} from '../../src/engine/uncertainty/evaluation/trials.ts'
import { morrisEffects } from '../../src/engine/uncertainty/reduction/morris.ts'
import { isRatioThroughZero } from '../../src/engine/uncertainty/reduction/ratio.ts'
import { sobolIndices } from '../../src/engine/uncertainty/reduction/sobol-indices.ts'
import { spearman } from '../../src/engine/uncertainty/reduction/spearman.ts'
import { summaryOf } from '../../src/engine/uncertainty/reduction/summary.ts'
import { closeTo } from '../support/close-to.ts'
import { hefaCase, names, outputsByName, references, studyOf } from '../support/uncertain-hefa.ts'

const latinHypercube = { method: 'latinHypercube', blockSize: 1024, correlations: [] } as const

for (const reference of references) {
  const study = studyOf(reference)
  const correlations = reference.rankCorrelations.map(({ a, b, rho }) => ({ between: [a, b] as const, rho }))

  test(`${reference.title}: points of the independent model`, () => {
    const model = new StudyModel(study.base, study.parameters, study.outputs)
    for (const { u, values, outputs } of reference.points) {
      const drawn = study.parameters.map(({ id, distribution }, j) => {
        const value = randomVariable(distribution).quantile(u[j]!)
        closeTo(value, values[id]!, id, { tolerance: 1e-12 })
        return Float64Array.of(value)
      })
      const results = model.evaluate(drawn)
      for (const [name, expected] of Object.entries(outputs)) {
        closeTo(results[names.indexOf(name)]![0], expected, name)
      }
    }
  })

  test(`${reference.title}: mean, spread, quantiles and P(NPV > 0) lie within four standard errors of its million points`, () => {
    const run = blockRunner(study, { ...latinHypercube, correlations })
    const blocks = Array.from({ length: 24 }, (_, block) => run(block))
    for (const [name, expected] of Object.entries(reference.outputs)) {
      const o = names.indexOf(name)
      const summary = summaryOf(
        blocks.map(({ results }) => results[o]!),
        {
          quantiles: [0.05, 0.1, 0.5, 0.9, 0.95],
          thresholds: [0],
          isRatio: isRatioThroughZero(outputsByName[name]!),
        },
      )
      const [P5, P10, P50, P90, P95] = summary.quantiles
      const found = { mean: summary.mean, sd: summary.sd, P5, P10, P50, P90, P95 }
      const rest = expected.probabilityPositive ? { probabilityPositive: summary.exceedance[0]! } : {}
      for (const [statistic, estimate] of Object.entries({ ...found, ...rest })) {
        const { value, standardError } = expected[statistic as 'mean']
        const most = 4 * Math.hypot(standardError, estimate!.standardError!)
        closeTo(estimate!.value, value, `${name} ${statistic}`, { tolerance: most, scale: 1 })
      }
    }
  })

  test(`${reference.title}: tornado, bar by bar`, () => {
    const lines = oneAtATime(study, tornadoPercentiles)
    for (const [name, bars] of Object.entries(reference.tornadoP10P90.bars)) {
      const o = names.indexOf(name)
      closeTo(lines.base[o], reference.tornadoP10P90.base[name]!)
      const found = tornadoBars(lines, o)
      const moving = bars.filter(({ swing }) => swing > 0)
      assert.deepEqual(
        found.slice(0, moving.length).map(({ id }) => id),
        moving.map(({ path }) => path),
      )
      for (const { path, low, high, atLow, atHigh, swing } of bars) {
        const bar = found.find(({ id }) => id === path)!
        closeTo(bar.low.value, low)
        closeTo(bar.high.value, high)
        closeTo(bar.low.result, atLow)
        closeTo(bar.high.result, atHigh)
        closeTo(bar.swing, swing, path, { tolerance: 1e-9, scale: Math.abs(atLow) })
        assert.equal(bar.isTurning, false)
      }
    }
  })
}

const [independent] = references
const hefa = studyOf(independent!)

test('rank correlations of inputs with outputs are those of the independent model', () => {
  const run = blockRunner(hefa, latinHypercube)
  const blocks = Array.from({ length: 16 }, (_, block) => run(block))
  const column = (of: (block: (typeof blocks)[number]) => Float64Array) =>
    Float64Array.from(blocks.flatMap((block) => [...of(block)]))
  for (const [name, { spearman: expected }] of Object.entries(independent!.outputs)) {
    const output = column(({ results }) => results[names.indexOf(name)]!)
    hefa.parameters.forEach(({ id }, j) => {
      const { rho } = spearman(
        column(({ values }) => values[j]!),
        output,
      )
      closeTo(rho, expected[id]!, `${name} ${id}`, { tolerance: 5 / Math.sqrt(16_384), scale: 1 })
    })
  }
})

test('Sobol’ indices of the plant are those of the independent model, each as near as it says', () => {
  const { byOutput: all } = radialTrials(hefa, { size: 64, correlations: [] })
  for (const [name, expected] of Object.entries(independent!.sobolIndices!)) {
    const found = sobolIndices(all[names.indexOf(name)]!)
    hefa.parameters.forEach(({ id }, j) => {
      const { first, firstStandardError, total, totalStandardError } = expected[id]!
      for (const [index, value, error] of [
        [found[j]!.first, first, firstStandardError],
        [found[j]!.total, total, totalStandardError],
      ] as const) {
        const most = 5 * Math.hypot(index.standardError!, error)
        closeTo(index.value, value, `${name} ${id}`, { tolerance: most, scale: 1 })
        assert.ok(index.standardError! < 0.05)
      }
    })
  }
})

test('Morris: what does nothing to an output has no effect on it, and what it is a line of no sigma', () => {
  const { coordinates, results } = morrisTrials(hefa, 10)
  const effectsOn = (name: string) => morrisEffects(coordinates, results[names.indexOf(name)]!).effects!
  const [costs, intensities] = [effectsOn('LCOP'), effectsOn('CI')]
  const at = (id: string) => hefa.parameters.findIndex((each) => each.id === id)
  assert.deepEqual(costs[at('/products/0/price')], { mu: 0, muStar: 0, standardErrorMuStar: 0, sigma: 0 })
  const feed = costs[at('/feedstocks/0/price')]!
  assert.ok(costs.every((each) => each.muStar <= feed.muStar))
  const process = intensities[at('/plant/processCarbonIntensity')]!
  // Levels are the middles of quarters: from 12.5 to 27.5 of 10 to 30.
  closeTo(process.mu, 15)
  closeTo(process.sigma, 0, 'sigma', { tolerance: 1e-9, scale: 15 })
})

test('a trial calculated by itself has the trial’s numbers, to the last bit', () => {
  const model = new StudyModel(hefa.base, hefa.parameters, hefa.outputs)
  const { values, results } = blockRunner(hefa, latinHypercube)(3)
  for (const k of [0, 511, 1023]) {
    const { slots } = calculate(model.caseOf(values.map((column) => column[k]!)))
    for (const [o, { id }] of hefa.outputs.entries()) assert.ok(Object.is(slots[id], results[o]![k]))
  }
})

const uniform = (low: number, high: number) => ({ kind: 'uniform', low, high }) as const

test('effects and bars of correlated inputs are refused, with their ids', () => {
  assert.equal(correlatedRefusal([{ between: ['a', 'b'], rho: 0 }]), undefined)
  const refusal = correlatedRefusal([{ between: ['b', 'a'], rho: 0.3 }])!
  assert.deepEqual(refusal.ids, ['a', 'b'])
  assert.match(refusal.reason, /one parameter with several targets/)
})

test('a bar whose extremes are not at its ends is told as turning, and one without a number as such', () => {
  const parameters: Parameter[] = [
    {
      id: 'capital',
      targets: [{ varied: { input: economics.referenceCapital }, as: 'value' }],
      distribution: uniform(2e8, 6e8),
    },
  ]
  const study: Study = { base: hefaCase(), seed: 1, parameters, outputs: [outputs.netPresentValue] }
  const lines = oneAtATime(study, tornadoPercentiles)
  const [line] = lines.lines
  assert.equal(line!.basePercentile, 0.5)
  const turned = (results: readonly (number | null)[]) => ({
    ...lines,
    lines: [{ ...line!, points: line!.points.map((point, p) => ({ ...point, results: [results[p]!] })) }],
  })
  const [hill] = tornadoBars(turned([1, 3, 5, 3, 2]), 0)
  assert.deepEqual([hill!.isTurning, hill!.swing, hill!.extremes], [true, 4, [1, 5]])
  const [gap] = tornadoBars(turned([1, null, 5, 3, 2]), 0)
  assert.deepEqual([gap!.swing, gap!.extremes, gap!.high.result], [null, null, 2])
})
