import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Spread } from '../../charts/spread.ts'
import { outOfHundred } from '../../charts/wording.ts'
import { writeNumbersAs } from '../../format/numbers.ts'
import { baseSentence, missingSentences, paysSentence, sizeSentence, spreadSentence } from './sentences.ts'
import type { Distributed } from './spread-of.ts'

writeNumbersAs('en-GB')

const estimate = (value: number | null, standardError: number | null = 2) => ({
  value,
  standardError,
  interval95: value === null || standardError === null ? null : ([value - 4, value + 4] as const),
})

const spread = (changes: Partial<Spread> = {}): Spread => ({
  label: 'LCOP',
  unit: 'USD/t',
  trials: 16_384,
  withValue: 16_384,
  base: { value: 1_496, percentile: 0.23 },
  mean: estimate(1_530),
  sd: estimate(130),
  quantiles: [
    { p: 0.1, ...estimate(1_380.4) },
    { p: 0.5, ...estimate(1_523.4) },
    { p: 0.9, ...estimate(1_720.4, 32) },
  ],
  histogram: null,
  ...changes,
})

test('the spread is told with the digits that its errors leave', () => {
  assert.equal(
    spreadSentence(spread()),
    '8 of 10 futures lie between 1,380 and 1,720 USD/t, half above 1,523.',
  )
})

test('no number at all, or in the smaller part of the futures, is said instead', () => {
  assert.equal(spreadSentence(spread({ withValue: 0 })), 'No future has such a number.')
  const few = spread({ withValue: 100, quantiles: [{ p: 0.5, ...estimate(null) }] })
  assert.equal(spreadSentence(few), 'More than half of the futures have no such number.')
})

test('a probability is a share of 100 futures', () => {
  const said = (value: number, error = 0.004) => outOfHundred(estimate(value, error))
  assert.equal(said(0.586), '58.6 of 100')
  assert.equal(said(0.586, 0.02), '59 of 100')
  assert.equal(said(0.0004), 'fewer than 1 of 1,000')
  assert.equal(said(0.9996), 'more than 999 of 1,000')
  assert.equal(said(0), 'none of the')
  assert.equal(paysSentence(estimate(1, 0)), 'The plant pays in all of the futures.')
})

test('the base case is optimistic where most futures are worse, whichever way is worse', () => {
  assert.equal(
    baseSentence(spread(), 'less'),
    'The base case is optimistic (P23): 77 of 100 futures have a worse LCOP.',
  )
  const npv = spread({ label: 'NPV', base: { value: 1, percentile: 0.23 } })
  assert.match(baseSentence(npv, 'more') ?? '', /pessimistic \(P23\): 23 of 100/)
  const middle = spread({ base: { value: 1, percentile: 0.48 } })
  assert.equal(baseSentence(middle, 'less'), 'The base case is near the middle (P48).')
  assert.equal(baseSentence(spread({ base: { value: null, percentile: null } }), 'less'), undefined)
})

test('futures without a number are counted by their reasons, with where they lie', () => {
  const result = {
    trials: 1_000,
    withValue: 970,
    withoutValue: [{ reason: 'The cash flows never pay.', trials: 30 }],
    region: {
      id: 'UCO, price',
      distance: 0.8,
      low: { value: 1_100, unit: 'USD/t' },
      high: { value: 1_300, unit: 'USD/t' },
    },
  } as unknown as Distributed
  assert.deepEqual(missingSentences(result, 'PB'), [
    '30 of 1,000 futures have no PB, and are counted: The cash flows never pay (30).',
    'They lie most of all where UCO, price is from 1,100 to 1,300 USD/t.',
  ])
  assert.deepEqual(missingSentences({ ...result, withValue: 1_000 }, 'PB'), [])
})

test('how many futures there are is said with how sure the ends are', () => {
  assert.equal(sizeSentence(spread(), true), '16,384 futures; P10 and P90 are sure to ±4 USD/t.')
  const first = spread({ trials: 2_048, quantiles: [{ p: 0.1, ...estimate(1, null) }] })
  assert.equal(sizeSentence(first, false), '2,048 futures so far.')
})
