import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Standing, stepsOf } from './steps.ts'

const standing: Standing = {
  state: 'draft',
  isCalculated: true,
  askedBy: null,
  isAsAsked: true,
  isAlone: false,
  mayAsk: true,
  mayReview: true,
}
const editor = { mayReview: false }
const reviewer = { mayAsk: false }
const viewer = { mayAsk: false, mayReview: false }

const steps = (changes: Partial<Standing>) => stepsOf({ ...standing, ...changes }, 'me')

test('each role has its steps of a review', () => {
  const inReview = { state: 'inReview', askedBy: 'somebody' } as const
  const approved = { state: 'approved' } as const
  assert.deepEqual(steps(editor), ['ask'])
  assert.deepEqual(steps(reviewer), [])
  assert.deepEqual(steps({ ...inReview, ...editor }), ['withdraw'])
  assert.deepEqual(steps({ ...inReview, ...reviewer }), ['return', 'approve'])
  assert.deepEqual(steps(inReview), ['withdraw', 'return', 'approve'])
  assert.deepEqual(steps({ ...approved, ...editor }), ['unlock'])
  assert.deepEqual(steps({ ...approved, ...reviewer }), ['unlock'])
  for (const state of [{}, inReview, approved]) assert.deepEqual(steps({ ...state, ...viewer }), [])
})

test('who asks does not decide, unless alone', () => {
  const own = { state: 'inReview', askedBy: 'me' } as const
  assert.deepEqual(steps(own), ['withdraw'])
  assert.deepEqual(steps({ ...own, isAlone: true }), ['withdraw', 'return', 'approve'])
})

test('what is not calculated is neither put to a review nor approved', () => {
  assert.deepEqual(steps({ isCalculated: false }), [])
  assert.deepEqual(steps({ isCalculated: false, state: 'inReview', askedBy: 'x' }), ['withdraw', 'return'])
})

test('what was calculated anew since the review was asked for is asked for again, unless alone', () => {
  const changed = { state: 'inReview', askedBy: 'somebody', isAsAsked: false } as const
  assert.deepEqual(steps(changed), ['withdraw', 'return'])
  assert.deepEqual(steps({ ...changed, isAlone: true }), ['withdraw', 'return', 'approve'])
})
