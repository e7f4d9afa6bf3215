import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../http/problem.ts'
import {
  hashPassword,
  isAcceptablePassword,
  isOutdated,
  matchesPassword,
  requireGoodPassword,
  weaknessOf,
} from './passwords.ts'

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

test('a hash is outdated when it was made at a lower cost, or by something else', async () => {
  assert.equal(isOutdated(await hashPassword('correct horse')), false)
  assert.equal(isOutdated('$argon2id$v=19$m=65536,t=3,p=1$x$y'), false)
  assert.equal(isOutdated('$argon2id$v=19$m=9216,t=4,p=1$x$y'), true)
  assert.equal(isOutdated('$argon2id$v=19$m=19456,t=1,p=1$x$y'), true)
  assert.equal(isOutdated('$2b$12$x'), true)
})

const refusalOf = (password: string, owner = { email: 'grace@navy.example', name: 'Grace Hopper' }) => {
  try {
    requireGoodPassword(password, owner, '/newPassword')
    return undefined
  } catch (error) {
    assert.ok(error instanceof Problem)
    return error.errors?.map(({ pointer, code }) => `${pointer} ${code}`).join()
  }
}

test('refuses what anybody would guess first, and says where', () => {
  assert.equal(refusalOf('short'), '/newPassword length')
  for (const guessable of [
    'Password1',
    'grace@navy.example',
    'GraceHopper!',
    'hopperhopper',
    'Hopper1906!!',
    '..safapac..',
    'SAFAPAC-2026',
    'abcdefabcdef',
  ]) {
    assert.equal(refusalOf(guessable), '/newPassword common_password', guessable)
  }
})

test('takes anything else, also with a name in it or without a letter', () => {
  for (const good of [
    'grace and her compiler',
    'safapac plants are green',
    '8302 5571 0946',
    '🔑🐴🔋📎🛩️🌽🧪🍃',
    'Sehr langes Passwort',
  ]) {
    assert.equal(refusalOf(good), undefined, good)
  }
})

test('a name that is too short to be a word forbids nothing', () => {
  assert.equal(refusalOf('aaaaaaba', { email: 'a@x.test', name: 'Al' }), undefined)
  assert.equal(refusalOf('12121213', { email: '12@x.test', name: '1' }), undefined)
})
