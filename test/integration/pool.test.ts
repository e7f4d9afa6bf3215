import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../../src/server/database/database.ts'
import { testDatabase } from '../support/database.ts'
import { runStatement } from '../support/postgres.ts'
import { until } from '../support/waiting.ts'

const { url } = testDatabase()

const isTooMany = (error: unknown) => (error as { code?: string }).code === '53300'

/** An account of its own that may have so many connections, because the tests' own is a superuser. */
async function limitedUrl(connections: number): Promise<string> {
  const name = `limited_${connections}`
  await runStatement(url(), `create role ${name} login connection limit ${connections}`)
  const limited = new URL(url())
  limited.username = name
  return limited.href
}

const sessions = async (application: string) =>
  (await runStatement(url(), `select pid from pg_stat_activity where application_name = '${application}'`))
    .length

test('a pool keeps its size when idle, and closes only what a burst has opened beyond', async () => {
  const { pool, close } = openDatabase(url(), { max: 5, burst: 3, applicationName: 'burst' })
  const idleMilliseconds = 1_000
  pool.options.idleTimeoutMillis = idleMilliseconds
  try {
    await Promise.all(Array.from({ length: 20 }, () => pool.query('select pg_sleep(0.05)')))
    assert.equal(pool.totalCount, 5)
    await until(() => pool.totalCount <= 2, 'what a burst has opened is closed')
    await sleep(2 * idleMilliseconds)
    assert.equal(pool.totalCount, 2)
  } finally {
    await close()
  }
})

test('a connection whose lifetime is over ends after its statement, not in it', async () => {
  const { pool, close } = openDatabase(url(), { max: 1 })
  pool.options.maxLifetimeSeconds = 0.05
  try {
    const { rows } = await pool.query('select pg_backend_pid() as pid from pg_sleep(0.3)')
    await sleep(100)
    const { rows: later } = await pool.query('select pg_backend_pid() as pid')
    assert.notEqual(later[0].pid, rows[0].pid)
  } finally {
    await close()
  }
})

test('whoever waits in vain for a connection is told after one and a half seconds, and counted', async () => {
  const { pool, close } = openDatabase(url(), { max: 1 })
  const held = await pool.connect()
  try {
    await assert.rejects(pool.query('select 1'), /timeout exceeded/)
    await assert.rejects(pool.connect(), /timeout exceeded/)
    assert.equal(pool.timeouts, 2)
  } finally {
    held.release()
    await close()
  }
})

test('when the server has no connection left the pool makes do with the ones it has', async () => {
  const { pool, close } = openDatabase(await limitedUrl(3), { max: 10, applicationName: 'limited' })
  const burst = () =>
    Promise.allSettled(Array.from({ length: 10 }, () => pool.query('select pg_sleep(0.05)')))
  try {
    const refusals = async () => (await burst()).filter(({ status }) => status === 'rejected')
    const refused = await refusals()
    assert.ok(refused.length > 0 && refused.every((each) => 'reason' in each && isTooMany(each.reason)))
    assert.equal(await sessions('limited'), 3)
    // It asks for another one after half a second, which on a slow machine may have passed again.
    await until(async () => (await refusals()).length === 0, 'a burst without a refusal')
  } finally {
    await close()
  }
})

test('a server without any connection left is asked twice a second, not by every request', async () => {
  const limited = await limitedUrl(1)
  const other = openDatabase(limited, { max: 1, applicationName: 'only' })
  const { pool, close } = openDatabase(limited, { max: 10 })
  const held = await other.pool.connect()
  // The server's own answers; what is not asked of it is told the last of them.
  const answers = new Set<unknown>()
  let attempts = 0
  try {
    for (; attempts < 50; attempts++) await pool.query('select 1').catch((error) => answers.add(error))
    assert.ok(answers.size < attempts / 2, `${answers.size} answers`)
    assert.ok([...answers].every(isTooMany))
    held.release()
    await other.close()
    await until(() =>
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
    )
  } finally {
    await close()
  }
})
