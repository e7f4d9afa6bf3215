import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRateLimits } from './rate-limits.ts'

test('has a limit for everything unless told otherwise', () => {
  assert.deepEqual(readRateLimits(), {
    login: { points: 5, seconds: 60 },
    register: { points: 3, seconds: 3_600 },
    refresh: { points: 10, seconds: 60 },
    resend: { points: 3, seconds: 3_600 },
    verify: { points: 10, seconds: 60 },
    calculate: { points: 10, seconds: 60 },
    study: { points: 10, seconds: 3_600 },
    shared: { points: 60, seconds: 60 },
    link: { points: 120, seconds: 60 },
    linkDocument: { points: 20, seconds: 60 },
    compute: { points: 20_000, seconds: 60 },
    default: { points: 100, seconds: 1 },
  })
})

test('overrides single limits and leaves the others as they are', () => {
  const limits = readRateLimits('login=7/min, calculate=off,default = 1000/s,register=2/h')
  assert.deepEqual(limits, {
    ...readRateLimits(),
    login: { points: 7, seconds: 60 },
    register: { points: 2, seconds: 3_600 },
    calculate: undefined,
    default: { points: 1_000, seconds: 1 },
  })
})

test('processor time is read in seconds and counted in milliseconds', () => {
  assert.deepEqual(readRateLimits('compute=5s/h')?.compute, { points: 5_000, seconds: 3_600 })
  assert.equal(readRateLimits('compute=off')?.compute, undefined)
  for (const text of ['compute=5/h', 'compute=5s', 'compute=0s/min', 'login=5s/min'])
    assert.throws(() => readRateLimits(text), { message: new RegExp(text) })
})

test('limits nothing when it is off', () => {
  assert.equal(readRateLimits('off'), undefined)
})

for (const part of [
  'login',
  'login=',
  'login=5',
  'login=5/day',
  'login=0/min',
  'login=-1/min',
  'login=1.5/min',
  'login=1e3/min',
  'login=5/min/s',
  'login=5/min=6',
  'logins=5/min',
  'off',
  '',
]) {
  test(`refuses ${JSON.stringify(part)} among limits and says so`, () => {
    assert.throws(() => readRateLimits(`default=9/s,${part}`), { message: new RegExp(`^"${part}" `) })
  })
}

test('refuses a limit that is given twice', () => {
  assert.throws(() => readRateLimits('login=1/s,login=2/s'), /"login=2\/s" is the second/)
})
