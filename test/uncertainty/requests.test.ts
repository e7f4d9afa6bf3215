import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FittedStudy } from '../../src/contract/studies/fitted-study.ts'
import type { StudyAnswer } from '../../src/contract/studies/run-study.ts'
import { studyLimits } from '../../src/contract/studies/study-request.ts'
import { estimateWork } from '../../src/contract/studies/work-estimate.ts'
import { modelOf } from '../../src/engine/uncertainty/evaluation/trials.ts'
import { closeTo } from '../support/close-to.ts'
import { example } from '../support/examples.ts'
import {
  answerTo,
  bodyOf,
  fitting,
  independent,
  of,
  parameters,
  refusedAt,
  rest,
  type StudyBody,
  small,
  studyExample,
  uniform,
  withParameters,
} from '../support/studies.ts'
import { references } from '../support/uncertain-hefa.ts'

type Kind = StudyAnswer['kind']
/** The answer of a kind, for a study of that kind. */
function answerAs<K extends Kind>(kind: K, body: StudyBody) {
  const answer = answerTo(body)
  assert.equal(answer.kind, kind)
  return answer as Extract<StudyAnswer, { kind: K }>
}

for (const reference of references) {
  test(`${reference.title}: asked as a request, each number lies within four standard errors of the independent million`, () => {
    const { results, trials } = answerAs('monteCarlo', bodyOf(reference, 8_192))
    assert.equal(trials, 8_192)
    for (const [name, expected] of Object.entries(reference.outputs)) {
      const { mean, sd, quantiles, exceedance, withValue } = results[name]!
      assert.equal(withValue, trials)
      const [P5, P10, P50, P90, P95] = quantiles
      const found = {
        mean,
        sd,
        P5,
        P10,
        P50,
        P90,
        P95,
        ...(exceedance[0] && { probabilityPositive: exceedance[0] }),
      }
      for (const [statistic, estimate] of Object.entries(found)) {
        const known = expected[statistic as 'mean']
        const most = 4 * Math.hypot(known.standardError, estimate!.standardError!)
        closeTo(estimate!.value, known.value, `${name} ${statistic}`, { tolerance: most, scale: 1 })
      }
    }
  })
}

test('the same request has the same answer, and another seed another one', () => {
  const text = JSON.stringify(answerTo(small))
  assert.equal(JSON.stringify(answerTo(structuredClone(small))), text)
  assert.notEqual(JSON.stringify(answerTo({ ...small, sampling: { trials: 1_024, seed: 2 } })), text)
})

test('a parameter that is added, and others in another order, change no bit of what the others give', () => {
  const outputs = ['NPV', 'LCOP']
  const without = parameters.filter(({ id }) => id !== '/plant/processCarbonIntensity')
  const before = answerAs('monteCarlo', { ...small, outputs, parameters: without })
  const after = answerAs('monteCarlo', { ...small, outputs, parameters: parameters.toReversed() })
  for (const name of outputs) {
    const [{ spearman, ...one }, { spearman: ____, ...other }] = [before.results[name]!, after.results[name]!]
    assert.deepEqual(one, other)
    assert.equal(spearman.length, 6)
  }
})

test('elements go by their names, so that another order of a list is the same study', () => {
  const base = example('hefa-usa-500')
  const moved = { ...small, base: { ...base, products: base.products.toReversed() } }
  const [one, other] = [answerAs('monteCarlo', small), answerAs('monteCarlo', moved)]
  for (const name of ['NPV', 'MFSP']) closeTo(other.results[name]!.mean.value, one.results[name]!.mean.value)
})

test('a number of a parameter is told in the unit that it was given in, whatever that is', () => {
  const jet = (low: number, high: number, unit: string) =>
    withParameters({ id: 'jet', targets: ['/products/JET/price'], distribution: uniform(low, high, unit) })
  const [one, other] = [
    answerAs('monteCarlo', jet(2_000, 3_000, 'USD/t')),
    answerAs('monteCarlo', jet(2, 3, 'USD/kg')),
  ]
  assert.deepEqual(one.parameters[0]!.p50, of(2_500, 'USD/t'))
  assert.equal(other.parameters[0]!.p50?.unit, 'USD/kg')
  closeTo(other.results.NPV!.mean.value, one.results.NPV!.mean.value)
})

test('one cause moves several inputs as a factor, in plain numbers', () => {
  const crude = {
    id: 'crude',
    targets: ['/products/JET/price', '/products/DIESEL/price'],
    as: 'factor',
    distribution: { kind: 'discrete', values: [1, 1], probabilities: [1, 3] },
  }
  const { results, warnings } = answerAs('monteCarlo', withParameters(crude))
  closeTo(results.NPV!.mean.value, results.NPV!.base.value)
  assert.equal(results.NPV!.spearman[0]!.reason, 'The parameter does not vary.')
  assert.ok(warnings.some(({ code, parameter }) => code === 'does_not_vary' && parameter === 'crude'))
})

test('tornado, spider, Morris and indices are asked in the same way, and agree with the independent model', () => {
  const bars = answerAs('tornado', { ...rest, kind: 'tornado' })
  for (const [name, expected] of Object.entries(independent!.tornadoP10P90.bars)) {
    for (const { path, atLow, atHigh } of expected) {
      const bar = bars.results[name]!.bars.find(({ parameter }) => parameter === path)!
      closeTo(bar.low.result.value, atLow)
      closeTo(bar.high.result.value, atHigh)
    }
  }
  const { results: lines } = answerAs('spider', { ...rest, kind: 'spider', percentiles: [0.1, 0.9] })
  const [first] = lines.NPV!.lines
  const bar = bars.results.NPV!.bars.find(({ parameter }) => parameter === first!.parameter)!
  assert.deepEqual(
    first!.points.map(({ result }) => result),
    [bar.low.result, bar.high.result],
  )
  const { results: shares, runs } = answerAs('sobolIndices', { ...rest, kind: 'sobolIndices' })
  assert.equal(runs, 1_024 * 9)
  for (const { parameter, first: index } of shares.LCOP!.indices!) {
    const known = independent!.sobolIndices!.LCOP![parameter]!
    const most = 5 * Math.hypot(index!.standardError!, known.firstStandardError)
    closeTo(index!.value, known.first, parameter, { tolerance: most, scale: 1 })
  }
  const between = shares.LCOP!.indices!.slice(0, 2).map(({ parameter }) => parameter)
  const grouped = answerAs('sobolIndices', {
    ...rest,
    kind: 'sobolIndices',
    rankCorrelations: [{ between, rho: 0.5 }],
  })
  assert.equal(grouped.runs, 1_024 * 8)
  assert.deepEqual(grouped.results.LCOP!.indices![0]!.parameters, between)
  const { results: moved } = answerAs('morris', { ...rest, kind: 'morris', sampling: { trajectories: 4 } })
  assert.equal(moved.LCOP!.effects!.find(({ parameter }) => parameter === '/products/0/price')!.mu, 0)
})

const cheap = withParameters({
  id: 'jet',
  targets: ['/products/JET/price'],
  distribution: uniform(1, 3_000, 'USD/t'),
})

test('trials without a number are counted by reason, and no indices are made of the others', () => {
  const { results, warnings } = answerAs('monteCarlo', { ...cheap, outputs: ['irr'] })
  const { trials, withValue, withoutValue, region } = results.irr!
  assert.ok(withValue > 100 && withValue < trials)
  assert.equal(
    withoutValue.reduce((sum, each) => sum + each.trials, withValue),
    trials,
  )
  assert.match(withoutValue[0]!.reason, /rate of return/)
  assert.deepEqual([region!.id, region!.low.unit], ['jet', 'USD/t'])
  assert.ok(warnings.some(({ code, output }) => code === 'trials_without_value' && output === 'irr'))
  const asked = { ...rest, parameters: cheap.parameters, outputs: ['irr'] }
  for (const kind of ['sobolIndices', 'morris'] as const) {
    const answer = answerTo({ ...asked, kind })
    const told = answer.results.irr as { reason?: string; indices?: null; effects?: null }
    assert.equal(told.indices === undefined ? told.effects : told.indices, null)
    assert.match(told.reason ?? '', /have no number.*Narrow/)
  }
})

test('what may not be what was meant is told', () => {
  const codes = (targets: string[], distribution: object, outputs = ['npv']) =>
    answerTo({ ...withParameters({ id: 'it', targets, distribution }), outputs }).warnings.map(
      ({ code }) => code,
    )
  const price = ['/products/JET/price']
  assert.deepEqual(codes(price, uniform(2_000, 4_000, 'USD/t')), [])
  assert.deepEqual(codes(price, uniform(2_000, 4_000, 'USD/t'), ['CI']), ['without_effect'])
  assert.deepEqual(codes(price, uniform(1_000, 2_000, 'USD/t'), ['totalOpex', 'npv']), ['case_outside'])
  assert.deepEqual(codes(['/economics/discountRate'], uniform(5, 9, '%')), ['decision_drawn'])
  assert.deepEqual(codes(['/products/JET/yield'], uniform(0.6, 0.7, 't/t')), [
    'yield_without_remainder',
    'trials_refused',
  ])
})

test('a study that would take too long is told before it begins, with a size that would not', () => {
  // Each look at the clock is a millisecond later: 64 trials a millisecond.
  let now = 0
  const clock = () => now++
  for (const [kind, member] of [
    ['monteCarlo', 'trials'],
    ['sobolIndices', 'trials'],
    ['morris', 'trajectories'],
  ] as const) {
    const asked = kind === 'monteCarlo' ? small : { ...rest, kind }
    const sized = (size: number) =>
      fitting({ ...asked, sampling: { [member]: Math.min(size, studyLimits[member]) } }).fitted!
    const estimate = (fitted: FittedStudy, limit = 250) =>
      estimateWork(fitted, modelOf(fitted.study), clock, limit)
    const large = estimate(sized(20_000))
    assert.ok(large.milliseconds > 250, kind)
    const size = large.fitting!.sampling![member]!
    assert.ok(estimate(sized(size)).milliseconds <= 250, `${kind} ${size}`)
    assert.equal(estimate(sized(10_000), 20).fitting, null)
  }
})

test('the example of a study is one', () => {
  assert.deepEqual(refusedAt(studyExample('hefa-monte-carlo')), [])
  assert.deepEqual(refusedAt(studyExample('hefa-tornado')), [])
})
