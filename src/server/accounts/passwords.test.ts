import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../errors.ts'
import { hashPassword, isAcceptablePassword, limitPasswords, weaknessOf } from './passwords.ts'

test('hashes with Argon2id, 19 MiB, two passes, one lane', async () => {
  assert.match(await hashPassword('correct horse'), /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('matches the password it was made from and no other', async () => {
  const passwords = limitPasswords()
  const hash = await hashPassword('correct horse')
  assert.equal(await passwords.matches(hash, 'correct horse'), true)
  assert.equal(await passwords.matches(hash, 'correct hors'), false)
})

test('matches an accented letter however the keyboard spells it', async () => {
  const hash = await hashPassword('caf\u00e9 au lait')
  assert.equal(await limitPasswords().matches(hash, 'cafe\u0301 au lait'), true)
})

test('no password matches where there is no account', async () => {
  assert.equal(await limitPasswords().matches(undefined, 'correct horse'), false)
})

test('whoever would wait too long is told to come back, and the others are served', async () => {
  const passwords = limitPasswords({ atOnce: 1, maximumWaiting: 2 })
  const hash = await hashPassword('correct horse')
  const attempts = await Promise.allSettled(
    Array.from({ length: 4 }, () => passwords.matches(hash, 'correct horse')),
  )
  assert.deepEqual(
    attempts.map((attempt) => attempt.status),
    ['fulfilled', 'fulfilled', 'fulfilled', 'rejected'],
  )
  const [, , , refused] = attempts
  assert.ok(refused?.status === 'rejected' && refused.reason instanceof Problem)
  assert.equal(refused.reason.code, 'busy')
  assert.equal(await passwords.matches(hash, 'correct horse'), true)
})

test('a broken hash does not use up a place', async () => {
  const passwords = limitPasswords({ atOnce: 1, maximumWaiting: 0 })
  await assert.rejects(passwords.matches('not a hash', 'correct horse'))
  assert.equal(await passwords.matches(await hashPassword('correct horse'), 'correct horse'), true)
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
