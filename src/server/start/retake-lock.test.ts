import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DatabaseGone } from './known-database.ts'
import { type Clock, retakeLock } from './retake-lock.ts'
import type { ServerLock } from './server-lock.ts'

const lock = {} as ServerLock

/** Time that passes only while somebody pauses. */
function pausedClock(): Clock & { readonly pauses: number[] } {
  const pauses: number[] = []
  return {
    pauses,
    now: () => pauses.reduce((sum, pause) => sum + pause, 0),
    async pause(milliseconds) {
      pauses.push(milliseconds)
    },
  }
}

const never = () => false
const fullDisk =
  'PostgreSQL ended (code 1). The end of postgres.log:\n12:00 [7] FATAL:  No space left on device'

test('a database that is away for hours is tried again, ever later, and each change is said in a line', async () => {
  const clock = pausedClock()
  const lines: string[] = []
  const take = async () => {
    const hours = clock.now() / 3_600_000
    if (hours < 1) throw new Error(fullDisk.replace('12:00', `${hours}`))
    if (hours < 2) throw new Error('connect ENOENT')
    return lock
  }
  const say = (line: string) => lines.push(line)
  assert.equal(await retakeLock({ take, isStopping: never, say }, clock), lock)
  assert.deepEqual(clock.pauses.slice(0, 6), [500, 1_000, 2_000, 4_000, 8_000, 10_000])
  assert.equal(Math.max(...clock.pauses), 10_000)
  assert.deepEqual(lines, [
    'The database is away and is tried again until it is back: No space left on device',
    'The database is away and is tried again until it is back: connect ENOENT',
    'The database is back.',
  ])
})

test('a database that comes back at once is not worth a line', async () => {
  const say = () => assert.fail('nothing is to be said')
  await retakeLock({ take: async () => lock, isStopping: never, say }, pausedClock())
})

test('a lock that somebody else holds is waited for as long as a dead session may hold it', async () => {
  const clock = pausedClock()
  const taking = retakeLock({ take: async () => undefined, isStopping: never, say() {} }, clock)
  await assert.rejects(taking, /Another SAFAPAC has taken over/)
  assert.ok(clock.now() > 60_000 && clock.now() < 120_000)
})

test('what is gone is not waited for, and neither is anything when the server is stopped', async () => {
  const gone = async () => {
    throw new DatabaseGone('gone')
  }
  await assert.rejects(
    retakeLock({ take: gone, isStopping: never, say() {} }, pausedClock()),
    /^DatabaseGone/,
  )
  const away = async () => {
    throw new Error('away')
  }
  const stopped = retakeLock({ take: away, isStopping: () => true, say() {} }, pausedClock())
  await assert.rejects(stopped, /being stopped/)
})
