import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { startLoad } from './support/load.ts'
import type { Downtime, RestartMode } from './support/postgres.ts'
import { barMilliseconds, scaled } from './support/scale.ts'
import { faultDatabase, type RunningServer, signUp, startServer, watchForExits } from './support/system.ts'
import { read } from './support/user.ts'
import { until } from './support/waiting.ts'

const database = faultDatabase({ isDurable: true })

let servers: RunningServer[] | undefined

/** Two servers, used by all tests of this file: they must outlive everything. */
async function openServers(): Promise<RunningServer[]> {
  servers ??= [await startServer(database().url), await startServer(database().url)]
  return servers
}

/** Does it to the database while two servers are busy, and holds them to their promises afterwards. */
async function underLoad(fault: () => Promise<void>) {
  const both = await openServers()
  const first = both[0] as RunningServer
  const users = await Promise.all(Array.from({ length: 8 }, () => signUp(database().url, first)))
  const requireAlive = watchForExits(...both)
  const load = await startLoad(users, () => both.map(({ origin }) => origin))
  await sleep(500)
  await fault()
  await sleep(500)
  const report = await load.stopAndVerify()
  requireAlive()
  for (const { origin } of both) {
    await until(`${origin} is ready`, async () => (await fetch(`${origin}/readyz`)).ok)
    read(await users[0]!.at(origin).get('/projects'), 200)
  }
  return report
}

const settleMilliseconds = 2_000

async function restarts(t: TestContext, mode: RestartMode): Promise<void> {
  const downtimes: Downtime[] = []
  const { served, unavailable, promises } = await underLoad(async () => {
    for (let i = 0; i < scaled(5, 1); i += 1) {
      downtimes.push(await database().restart(mode))
      await sleep(scaled(settleMilliseconds + 1_000, 1_000))
    }
  })
  for (const [i, { from, to }] of downtimes.entries()) {
    const end = downtimes[i + 1]?.from ?? Number.POSITIVE_INFINITY
    const last = unavailable.findLast((answer) => answer.to >= from && answer.to < end)
    const window = Math.round((last?.to ?? from) - from)
    t.diagnostic(`down for ${Math.round(to - from)} ms, refusals for ${window} ms`)
    assert.ok(window <= to - from + barMilliseconds(settleMilliseconds), `Refused for ${window} ms.`)
  }
  t.diagnostic(`${served} served, ${unavailable.length} refused, ${promises} promises kept`)
}

for (const mode of ['fast', 'immediate'] as const) {
  test(`while PostgreSQL is restarted (${mode}) nothing ends, nothing that was promised is lost, and 503s say when to come again`, async (t) => {
    await restarts(t, mode)
  })
}

test('when all sessions are ended again and again, only the requests they served are refused', async (t) => {
  const times = scaled(12, 3)
  const { served, unavailable, promises } = await underLoad(async () => {
    for (let i = 0; i < times; i += 1) {
      await database().query(`
        select pg_terminate_backend(pid) from pg_stat_activity
        where application_name like 'safapac%' and pid <> pg_backend_pid()`)
      await sleep(scaled(5_000, 800))
    }
  })
  assert.ok(served > unavailable.length)
  t.diagnostic(`${served} served, ${unavailable.length} refused, ${promises} promises kept`)
})
