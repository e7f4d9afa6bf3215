import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashPassword, isAcceptablePassword, matchesPassword, weaknessOf } from './passwords.ts'

test('hashes with Argon2id, 19 MiB, two passes, one lane', async () => {
  assert.match(await hashPassword('correct horse'), /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('matches the password it was made from and no other', async () => {
  const hash = await hashPassword('correct horse')
  assert.equal(await matchesPassword(hash, 'correct horse'), true)
  assert.equal(await matchesPassword(hash, 'correct hors'), false)
})

test('matches an accented letter however the keyboard spells it', async () => {
  const hash = await hashPassword('caf\u00e9 au lait')
  assert.equal(await matchesPassword(hash, 'cafe\u0301 au lait'), true)
})

test('no password matches where there is no account', async () => {
  assert.equal(await matchesPassword(undefined, 'correct horse'), false)
})

test('accepts 8 to 128 characters, counted as a person would', () => {
  assert.equal(isAcceptablePassword('1234567'), false)
  assert.equal(isAcceptablePassword('12345678'), true)
  assert.equal(isAcceptablePassword('🔑'.repeat(128)), true)
  assert.equal(isAcceptablePassword('x'.repeat(129)), false)
})

test('says why a password is easily guessed', () => {
  assert.match(weaknessOf('testpassword') ?? '', /the word password/)
  assert.match(weaknessOf('My Password is 4711!') ?? '', /the word password/)
  assert.match(weaknessOf('xK9#vq') ?? '', /fewer than 15 characters/)
  assert.match(weaknessOf('Donaudampfschifffahrt') ?? '', /a single word/)
  assert.match(weaknessOf('123412341234123412') ?? '', /repeats itself/)
  assert.equal(weaknessOf('correct horse battery'), undefined)
  assert.equal(weaknessOf('q7Wm-2nTz-9dLr-4x'), undefined)
})
