import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseSafeInteger } from './database.ts'

test('a 64-bit integer is read exactly or refused, never rounded', () => {
  assert.equal(parseSafeInteger('9007199254740991'), 9_007_199_254_740_991)
  assert.equal(parseSafeInteger('-12'), -12)
  assert.throws(() => parseSafeInteger('9007199254740993'), RangeError)
})
