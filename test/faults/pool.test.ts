import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { barMilliseconds, scaled } from './support/scale.ts'
import { faultDatabase, type RunningServer, signUp, startServer, watchForExits } from './support/system.ts'
import { ask, describe, read, type User } from './support/user.ts'
import { summary, until } from './support/waiting.ts'

const database = faultDatabase()

/** More than the pool has, with its burst. */
const waitingRequests = 40
const lateRequests = 20
const calmMilliseconds = 3_000

async function countWaiting(): Promise<number> {
  const rows = await database().query(`
    select count(*)::integer as n from pg_stat_activity
    where application_name like 'safapac%' and wait_event_type = 'Lock'`)
  return Number(rows[0]?.n)
}

/** Takes a table away from everybody until it is given back. */
async function lockProjects(): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: database().url })
  await client.connect()
  await client.query('begin')
  await client.query('lock table projects in access exclusive mode')
  return () => client.end()
}

async function exhaust(server: RunningServer, user: User) {
  const release = await lockProjects()
  const held = Array.from({ length: waitingRequests }, () => user.get('/projects'))
  try {
    let before = 0
    // As many as there are connections: their number has stopped growing.
    await until('all connections wait', async () => {
      const last = before
      before = await countWaiting()
      await sleep(100)
      return before >= 15 && before === last
    })
    const late = Array.from({ length: lateRequests }, () => user.get('/projects'))
    const atOnce = () => [ask(server.origin, 'GET', '/livez'), user.get('/master-data')]
    const during = await Promise.all(atOnce())
    const refused = await Promise.all(late)
    const afterwards = await Promise.all(atOnce())
    return { held, late: refused, unaffected: [...during, ...afterwards], connections: before }
  } finally {
    await release()
  }
}

test('when all connections are held, who finds none is told so in time, health answers, and it recovers at once', async (t) => {
  const server = await startServer(database().url)
  const user = await signUp(database().url, server)
  read(await user.get('/master-data'), 200)
  const requireAlive = watchForExits(server)
  const refusals: number[] = []
  const recoveries: number[] = []
  for (let i = 0; i < scaled(10, 1); i += 1) {
    const { held, late, unaffected, connections } = await exhaust(server, user)
    const released = performance.now()
    const recovered = await user.insist('GET', '/projects')
    recoveries.push(performance.now() - released)
    read(recovered, 200)

    for (const answer of late) assert.equal(answer.verdict, 'unavailable', describe(answer))
    refusals.push(...late.map(({ from, to }) => to - from))
    for (const answer of await Promise.all(held)) {
      assert.ok(['served', 'unavailable'].includes(answer.verdict), describe(answer))
    }
    for (const answer of unaffected) {
      read(answer, 200)
      assert.ok(
        answer.to - answer.from < barMilliseconds(500),
        `${answer.what} took ${answer.to - answer.from} ms`,
      )
    }
    t.diagnostic(`${connections} connections held`)
    // The server has become careful, and would not let in enough to hold all connections again.
    await sleep(calmMilliseconds)
  }
  t.diagnostic(`refusals: ${summary(refusals)}; recovery: ${summary(recoveries)}`)
  assert.ok(Math.max(...refusals) <= barMilliseconds(2_000))
  assert.ok(Math.max(...recoveries) <= barMilliseconds(1_000))
  requireAlive()
})
