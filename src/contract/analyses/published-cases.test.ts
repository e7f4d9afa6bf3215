import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkCases, type PublishedCase } from './published-cases.ts'

const published: PublishedCase = {
  id: 'two',
  title: 'Two flows',
  source: 'By hand',
  analysis: 'time-value/npv',
  body: { rate: 0, cashFlows: [-1, 3] },
  checks: [
    { id: 'value', title: 'net present value', path: '/value', unit: 'USD', expected: 2, tolerance: 1e-9 },
  ],
}
const [check] = published.checks
const judged = (change: object) => checkCases([{ ...published, checks: [{ ...check!, ...change }] }])[0]

test('a case is passed where what is computed is what is expected, within its tolerance', () => {
  assert.deepEqual(judged({}), {
    id: 'two/value',
    caseId: 'two',
    model: null,
    analysis: 'time-value/npv',
    title: 'Two flows: net present value',
    source: 'By hand',
    unit: 'USD',
    expected: 2,
    computed: 2,
    relativeDifference: 0,
    tolerance: 1e-9,
    passed: true,
    why: null,
  })
  assert.equal(judged({ expected: 2.0001 })?.passed, false)
  assert.equal(judged({ expected: 2.0001, tolerance: 1e-4 })?.passed, true)
})

test('what is not to exist is right only where it does not', () => {
  assert.equal(judged({ expected: null })?.passed, false)
  const none = { ...published, body: { rate: -1, cashFlows: [-1, 3] } }
  assert.equal(checkCases([none])[0]?.passed, false)
  assert.equal(checkCases([{ ...none, checks: [{ ...check!, expected: null }] }])[0]?.passed, true)
})

test('a path that leads nowhere fails, whatever is expected', () => {
  assert.equal(judged({ path: '/nowhere', expected: null })?.passed, false)
  assert.equal(judged({ path: '/nowhere' })?.passed, false)
})

test('a case that cannot be run is an error', () => {
  for (const analysis of ['unknown', 'time-value/toString', 'cash-flow', 'calculation']) {
    assert.throws(() => checkCases([{ ...published, analysis }]), /cannot be run/)
  }
})
