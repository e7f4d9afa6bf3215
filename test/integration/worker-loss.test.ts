import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { claimCalculations } from '../../src/server/calculations/job/queries.ts'
import { testApp } from '../support/app.ts'
import { hostile } from '../support/hostile-thread.ts'
import { hostileModule, queueOf, withCapacity } from '../support/queued.ts'
import { settledStatus } from '../support/requests.ts'
import { until } from '../support/waiting.ts'

const children: ChildProcess[] = []
after(() => {
  for (const child of children) child.kill('SIGKILL')
})
const testedApp = testApp()
const { opened, user } = testedApp
const { createQueued, hasStatus, readCalculation, ...queue } = queueOf(testedApp)

const failures: unknown[] = []
const working = { threadModule: hostileModule, onError: (error: unknown) => failures.push(error) }

function spawnWorker(): ChildProcess {
  const child = queue.spawnWorker()
  children.push(child)
  return child
}

test('a worker killed while it calculates is replaced within seconds, and the result written once', async () => {
  const { ada, scenarioId, calculationId } = await createQueued(withCapacity(hostile.sleepsOneSecond))
  const child = spawnWorker()
  await until(async () => (await readCalculation(calculationId)).attempt === 1)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const state = await queue.whileWorking(() => settledStatus(ada, scenarioId), working)
  assert.equal(state.status, 'calculated')
  assert.equal((await readCalculation(calculationId)).attempt, 2)
})

/** Workers that wait to write a result. */
async function countHeldUp(): Promise<number> {
  const { rows } = await opened().pool.query(`
    select count(*)::integer as n from pg_stat_activity
    where application_name = 'safapac-worker' and datname = current_database() and wait_event_type = 'Lock'`)
  return rows[0].n
}

test('a worker that was frozen beyond its lease writes nothing any more', async () => {
  const { ada, scenarioId, calculationId } = await createQueued()
  const { pool } = opened()
  await pool.query("update pgboss.job set expire_seconds = 2 where state = 'created'")
  const blocker = await pool.connect()
  try {
    // Whoever writes a result locks the scenario first.
    await blocker.query('begin')
    await blocker.query('select 1 from scenarios where id = $1 for update', [scenarioId])
    const frozen = spawnWorker()
    await until(async () => (await countHeldUp()) === 1)
    frozen.kill('SIGSTOP')
    // So that the result tells which attempt it is of.
    const other = JSON.stringify(withCapacity(250))
    await pool.query('update calculations set inputs = $2::json where id = $1', [calculationId, other])
    await queue.whileWorking(async () => {
      await until(async () => (await countHeldUp()) === 2)
      await blocker.query('commit')
      const { resolvedInputs } = await settledStatus(ada, scenarioId)
      assert.equal(resolvedInputs.plant.capacity.value, 250_000)
    }, working)
    const written = await readCalculation(calculationId)
    assert.equal(written.attempt, 2)

    frozen.kill('SIGCONT')
    const proof = await createQueued(undefined, ada)
    await until(hasStatus('calculated', proof.calculationId))
    assert.deepEqual(await readCalculation(calculationId), written)
    frozen.kill('SIGKILL')
    await once(frozen, 'exit')
  } finally {
    blocker.release()
  }
})

test('a worker that was frozen while it calculated fails nothing when it goes on', async () => {
  const { ada, scenarioId, calculationId } = await createQueued(withCapacity(hostile.sleepsOneSecond))
  const frozen = spawnWorker()
  await until(async () => (await readCalculation(calculationId)).attempt === 1)
  frozen.kill('SIGSTOP')
  const state = await queue.whileWorking(() => settledStatus(ada, scenarioId), working)
  assert.equal(state.status, 'calculated')
  const written = await readCalculation(calculationId)
  frozen.kill('SIGCONT')
  const proof = await createQueued(undefined, ada)
  await until(hasStatus('calculated', proof.calculationId))
  assert.deepEqual(await readCalculation(calculationId), written)
  frozen.kill('SIGKILL')
  await once(frozen, 'exit')
})

test('a calculation whose workers all ended fails and says so', async () => {
  const { ada, scenarioId, calculationId } = await createQueued()
  for (let i = 0; i < 3; i += 1) await claimCalculations(opened().database, [calculationId])
  const state = await queue.whileWorking(() => settledStatus(ada, scenarioId), working)
  assert.deepEqual([state.status, state.failure.code], ['failed', 'worker_lost'])
})

test('a calculation that the queue gave up handing out fails as well', async () => {
  const { ada, scenarioId, calculationId } = await createQueued(withCapacity(hostile.allocates))
  await opened().pool.query('update pgboss.job set retry_limit = 0 where id = $1', [calculationId])
  const limited = { ...working, memoryLimitMegabytes: 64 }
  const state = await queue.whileWorking(() => settledStatus(ada, scenarioId), limited)
  assert.deepEqual([state.status, state.failure.code], ['failed', 'worker_lost'])
  assert.equal(failures.splice(0).length, 1)
})

test('a worker whose thread cannot start says so instead of starting', async () => {
  const threadModule = new URL('missing.ts', import.meta.url)
  const starting = queue.whileWorking(async () => {}, { ...working, threadModule })
  await assert.rejects(starting, /missing\.ts/)
  // Each further thread that was tried is told of as well.
  for (const failure of failures.splice(0)) assert.match(String(failure), /missing\.ts/)
})

test('a calculation that ends the process of its worker fails, and those that shared its batch are done', async () => {
  const ada = await user()
  const before = await createQueued(undefined, ada)
  const bad = await createQueued(withCapacity(hostile.killsItsProcess), ada)
  const others = [before]
  while (others.length < 12) others.push(await createQueued(undefined, ada))
  await opened().pool.query("update pgboss.job set expire_seconds = 2 where state = 'created'")

  let worker = spawnWorker()
  const replace = () => {
    worker = spawnWorker()
    worker.once('exit', replace)
  }
  worker.once('exit', replace)
  const state = await settledStatus(ada, bad.scenarioId)
  assert.deepEqual([state.status, state.failure.code], ['failed', 'worker_lost'])
  for (const { calculationId } of others) await until(hasStatus('calculated', calculationId))
  worker.off('exit', replace)
  worker.kill('SIGKILL')
  await once(worker, 'exit')
  assert.deepEqual(failures, [])
})
