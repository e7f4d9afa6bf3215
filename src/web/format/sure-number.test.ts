import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sure } from './sure-number.ts'

for (const [value, error, text] of [
  [1523.4, 0.036, '1,523'],
  [1523.4, 3, '1,523'],
  [1523.4, 32, '1,520'],
  [1523.4, 320, '1,500'],
  [21.346, 0.02, '21.35'],
  [21.346, 0.3, '21.3'],
  [-87.6, 4, '−88'],
  [0.07312, 0.002, '0.073'],
  [4.2, 900, '0'],
  [1523.4, null, '1,523'],
  [1523.4, 0, '1,523'],
] as const) {
  test(`${value} that is sure to ${error} is ${text}`, () => assert.equal(sure(value, error, 'en-GB'), text))
}
