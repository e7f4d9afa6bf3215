import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { openApp, testConfig } from '../support/app.ts'
import { prefix } from '../support/client.ts'
import { testDatabase } from '../support/database.ts'
import { TestRedis, withoutRedis } from '../support/redis.ts'
import { until } from '../support/waiting.ts'

const closers: (() => Promise<unknown>)[] = []
after(async () => {
  for (const close of closers.reverse()) await close()
})
const database = testDatabase()
let redis: TestRedis
let first: FastifyInstance
let second: FastifyInstance
const changes: boolean[] = []

before(async () => {
  if (withoutRedis) return
  redis = await TestRedis.create()
  closers.push(() => redis.stop())
  const config = testConfig({ REDIS_URL: redis.url, RATE_LIMITS: 'default=4/h' })
  const databaseUrl = await database.ready()
  for (let i = 0; i < 2; i += 1) {
    const { app, close } = await openApp(databaseUrl, config)
    closers.push(close)
    if (i === 0) first = app
    else second = app
  }
  first.counters.onStoreChange(({ isReachable }) => changes.push(isReachable))
})

let networks = 0
const newcomer = () => `192.0.2.${++networks}`

/** One request; 401 where it is let through, because it has no token. */
async function ask(app: FastifyInstance, remoteAddress: string): Promise<number> {
  return (await app.inject({ url: `${prefix}/units`, remoteAddress })).statusCode
}

/** Asks the two applications in turn. */
async function askBoth(count: number): Promise<number[]> {
  const from = newcomer()
  const seen = []
  for (let i = 0; i < count; i += 1) seen.push(await ask(i % 2 === 0 ? first : second, from))
  return seen
}

/** Until both applications count together. */
const waitUntilShared = () => until(async () => (await askBoth(5)).at(-1) === 429, 'that both count together')

const options = { skip: withoutRedis }

test('without its Redis a server starts, says so, and limits by itself', options, async () => {
  await until(() => changes.length > 0)
  assert.deepEqual(changes, [false])
  assert.deepEqual(await askBoth(10), [...Array.from({ length: 8 }, () => 401), 429, 429])
})

test('two servers with one Redis share a limit', options, async () => {
  await redis.start()
  await waitUntilShared()
  assert.deepEqual(changes, [false, true])
  assert.deepEqual(await askBoth(6), [401, 401, 401, 401, 429, 429])
})

test(
  'when Redis is lost a server says so once and carries on, and when it is back it counts there again',
  options,
  async () => {
    await redis.stop()
    await until(() => changes.length === 3)
    assert.deepEqual(await askBoth(10), [...Array.from({ length: 8 }, () => 401), 429, 429])
    await sleep(300)
    assert.deepEqual(changes, [false, true, false])
    await redis.start()
    await waitUntilShared()
    assert.deepEqual(changes, [false, true, false, true])
  },
)

test('a Redis that has stopped answering holds nobody up', options, async () => {
  redis.signal('SIGSTOP')
  try {
    assert.deepEqual(await askBoth(2), [401, 401])
    await until(() => changes.at(-1) === false)
    assert.deepEqual(await askBoth(2), [401, 401])
  } finally {
    redis.signal('SIGCONT')
  }
  await waitUntilShared()
})
