import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signingKeys } from '../config/signing-keys.ts'
import { createToken, hashOfToken } from './random-token.ts'
import { deriveSuccessors, isRefreshToken } from './refresh-tokens.ts'

const [now, before] = ['n'.repeat(32), 'b'.repeat(32)]

test('a token is 256 random bits, and so is its successor', () => {
  const token = createToken()
  const [successor] = deriveSuccessors(signingKeys(now))(token)
  assert.equal(new Set([token, successor, createToken()]).size, 3)
  assert.ok(isRefreshToken(token) && isRefreshToken(successor))
  assert.equal(hashOfToken(token).length, 32)
})

test('a token always has the same successor, which another secret does not tell', () => {
  const token = createToken()
  const ofNow = deriveSuccessors(signingKeys(now))(token)
  const ofBefore = deriveSuccessors(signingKeys(before))(token)
  assert.deepEqual(deriveSuccessors(signingKeys(now))(token), ofNow)
  assert.notEqual(ofBefore[0], ofNow[0])
  assert.deepEqual(deriveSuccessors(signingKeys(now, [before]))(token), [...ofNow, ...ofBefore])
})

test('what cannot be a token is seen without a look at the database', () => {
  for (const text of ['', 'x', 'a'.repeat(44), `${'a'.repeat(42)}=`, 'a'.repeat(10_000)]) {
    assert.ok(!isRefreshToken(text))
  }
})
