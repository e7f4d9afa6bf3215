import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KnownTokens } from './known-tokens.ts'

const nowSeconds = () => Date.now() / 1_000

test('a token is known until it expires, and no other is', () => {
  const tokens = new KnownTokens<string>()
  tokens.keep('good', 'ada', nowSeconds() + 60)
  tokens.keep('over', 'eve', nowSeconds())
  assert.deepEqual(
    ['good', 'over', 'other'].map((token) => tokens.find(token)),
    ['ada', undefined, undefined],
  )
})

test('the oldest are forgotten when there are too many', () => {
  const tokens = new KnownTokens<number>()
  for (let i = 0; i <= 5_000; i += 1) tokens.keep(`token ${i}`, i, nowSeconds() + 60)
  assert.deepEqual(
    [0, 1, 5_000].map((i) => tokens.find(`token ${i}`)),
    [undefined, 1, 5_000],
  )
})
