import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerOf, fitting, refusedAt, type StudyBody, small } from '../support/studies.ts'

/** Leaves out what is searched for, so that a trial takes microseconds. */
const stopping = (stop: object, more: object = {}): StudyBody => ({
  ...small,
  outputs: ['npv', 'lcop', 'abatementCost'],
  sampling: { trials: 70_000 },
  ...more,
  stop,
})

const watchedBy = (stop: object, more?: object) => fitting(stopping(stop, more)).fitted?.watched

test('where nothing is said, mean, P10, P90 and thresholds are watched, and the mean of a ratio where it has one', () => {
  assert.deepEqual(watchedBy({}), [
    { output: 0, statistic: { kind: 'mean' }, target: 0.005 },
    { output: 0, statistic: { kind: 'quantile', p: 0.1 }, target: 0.01 },
    { output: 0, statistic: { kind: 'quantile', p: 0.9 }, target: 0.01 },
    { output: 0, statistic: { kind: 'exceedance', threshold: 0 }, target: 0.01 },
    { output: 1, statistic: { kind: 'mean', ifAny: true }, target: 0.005 },
    { output: 1, statistic: { kind: 'quantile', p: 0.1 }, target: 0.01 },
    { output: 1, statistic: { kind: 'quantile', p: 0.9 }, target: 0.01 },
    { output: 2, statistic: { kind: 'mean', ifAny: true }, target: 0.005 },
    { output: 2, statistic: { kind: 'quantile', p: 0.1 }, target: 0.01 },
    { output: 2, statistic: { kind: 'quantile', p: 0.9 }, target: 0.01 },
  ])
})

test('a probability is watched at each threshold of its output, with an error of its own', () => {
  const thresholds = [
    { output: 'lcop', value: 1.2, unit: 'USD/kg' },
    { output: 'lcop', value: 1_500, unit: 'USD/t' },
  ]
  const of = [
    { output: 'lcop', statistic: 'exceedance' },
    { output: 'npv', statistic: 'P5' },
  ]
  assert.deepEqual(watchedBy({ probabilityError: 0.02, relativeError: 0.1, of }, { thresholds }), [
    { output: 1, statistic: { kind: 'exceedance', threshold: 1_200 }, target: 0.02 },
    { output: 1, statistic: { kind: 'exceedance', threshold: 1_500 }, target: 0.02 },
    { output: 0, statistic: { kind: 'quantile', p: 0.05 }, target: 0.1 },
  ])
})

test('a study ends when its probability is as sure as wanted, at the second look', () => {
  const of = [{ output: 'npv', statistic: 'exceedance' }]
  const ended = (probabilityError: number) => answerOf('monteCarlo', stopping({ probabilityError, of }))
  const { trials, results } = ended(0.01)
  const [low, high] = results.npv!.exceedance[0]!.interval95!
  assert.ok((high - low) / 2 <= 0.01, `${low} to ${high}`)
  assert.equal(trials, 32 * 1_024)
  assert.equal(ended(1e-6).trials, 69 * 1_024)
})

test('what cannot be watched is refused where it stands', () => {
  assert.deepEqual(refusedAt(stopping({ of: [{ output: 'lcop', statistic: 'exceedance' }] })), [
    '/stop/of/0/statistic no_threshold',
  ])
  assert.deepEqual(refusedAt(stopping({ probabilityError: 0.6, of: [] })), [
    '/stop/probabilityError out_of_range',
    '/stop/of not_a_list',
  ])
  const mistaken = { probabilityError: 0, relativeError: 'small', of: [{ output: 'npv', statistic: 'P0' }] }
  assert.deepEqual(refusedAt(stopping(mistaken)), [
    '/stop/relativeError out_of_range',
    '/stop/probabilityError out_of_range',
    '/stop/of/0/statistic unknown_choice',
  ])
})
