import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeNumbersAs } from '../../format/numbers.ts'
import type { RangeDraft } from '../../workspace/ranges.ts'
import { emptyDraft } from '../../workspace/uncertain-parts.ts'
import { readDraft } from './range-draft.ts'

writeNumbersAs('en-GB')

const input = { units: ['USD/t', 'USD/kg'], measure: { value: 930, unit: 'USD/t' } }
const read = (changes: Partial<RangeDraft>) => readDraft({ ...emptyDraft, ...changes }, input)
const measured = (value: number) => ({ value, unit: 'USD/t' })

test('two ends are no range until somebody says what they are', () => {
  assert.deepEqual(read({ text: '850 to 1,150' }), { isWhole: false, problems: {} })
  assert.deepEqual(read({ text: '850 to 1,150', ends: 'limits' }), {
    isWhole: true,
    mark: '850–1,150',
    distribution: { kind: 'pert', low: measured(850), high: measured(1150), mode: measured(930) },
  })
})

test('P10 and P90 are given as such, with the most likely value that was typed', () => {
  const drafted = read({ text: '850 to 1,150', ends: 'P10P90', mode: '1,000' })
  assert.deepEqual(drafted.isWhole && drafted.distribution, {
    kind: 'triangular',
    low: measured(850),
    high: measured(1150),
    mode: measured(1000),
    ends: 'P10P90',
  })
})

test('a normal and a lognormal distribution have their P10 and P90 where these were said to be', () => {
  const normal = read({ text: '850 to 1,150', ends: 'P10P90', shape: 'normal' })
  assert.ok(normal.isWhole)
  const { mean, sd } = normal.distribution as { mean: { value: number }; sd: { value: number } }
  assert.equal(mean.value, 1000)
  assert.ok(Math.abs(mean.value + 1.2815515655446004 * sd.value - 1150) < 1e-9)
  const lognormal = read({ text: '850 to 1,150', ends: 'P10P90', shape: 'lognormal' })
  assert.deepEqual(lognormal.isWhole && lognormal.distribution, {
    kind: 'lognormal',
    median: measured(Math.sqrt(850 * 1150)),
    p90: measured(1150),
  })
})

test('what the input is now is most likely only where it lies between the ends', () => {
  const drafted = read({ text: '1,000 to 1,200', ends: 'limits' })
  assert.deepEqual(drafted.isWhole && drafted.distribution.mode, measured(1100))
  const inKilograms = read({ text: '0.8 to 1.2 USD/kg', ends: 'limits' })
  assert.deepEqual(inKilograms.isWhole && inKilograms.distribution.mode, { value: 1, unit: 'USD/kg' })
  assert.equal(inKilograms.isWhole && inKilograms.mark, '0.8–1.2 USD/kg')
})

test('a shape that is given by its members says which is missing', () => {
  assert.deepEqual(read({ given: 'normal', members: { mean: '930' } }), {
    isWhole: false,
    problems: { sd: 'Give it.' },
  })
  const discrete = read({
    given: 'discrete',
    members: { values: '800; 930; 1,100', probabilities: '1; 2; 1' },
  })
  assert.deepEqual(discrete.isWhole && discrete.distribution, {
    kind: 'discrete',
    values: { values: [800, 930, 1100], unit: 'USD/t' },
    probabilities: [1, 2, 1],
  })
  const truncated = read({ given: 'truncatedNormal', members: { mean: '930', sd: '100', low: '0' } })
  assert.deepEqual(truncated.isWhole && Object.keys(truncated.distribution), ['kind', 'mean', 'sd', 'low'])
})
