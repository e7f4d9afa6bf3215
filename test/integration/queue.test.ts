import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { claimCalculations, finishCalculations } from '../../src/server/calculations/job/queries.ts'
import { pack, unpack } from '../../src/server/database/packing.ts'
import { runWorker } from '../../src/server/start/worker.ts'
import { testApp } from '../support/app.ts'
import { answered } from '../support/client.ts'
import { changed, example } from '../support/examples.ts'
import { largeCase, queueOf } from '../support/queued.ts'
import { createProject, settledStatus } from '../support/requests.ts'
import { passRestorableDays, tidyUp } from '../support/tidying.ts'
import { until } from '../support/waiting.ts'

const testedApp = testApp()
const { app, opened, url, user } = testedApp
const { countJobs, createQueued, hasStatus, readCalculation, ...queue } = queueOf(testedApp)

const failures: unknown[] = []
const onError = (error: unknown) => failures.push(error)
const whileWorking = <Result>(task: () => Promise<Result>) => queue.whileWorking(task, { onError })
const isCalculated = (id: string) => hasStatus('calculated', id)

test('a calculation queued while no worker runs is done as soon as one starts', async () => {
  const { ada, scenarioId } = await createQueued()
  const state = await answered(200, ada.get(`/scenarios/${scenarioId}/calculate/status`))
  assert.deepEqual([state.status, state.technoEconomics], ['calculating', null])
  const settled = await whileWorking(() => settledStatus(ada, scenarioId))
  assert.equal(settled.status, 'calculated')
})

test('a worker that was told to stop takes no more jobs', async () => {
  const { ada, scenarioId } = await createQueued()
  const worker = await runWorker({ databaseUrl: url(), onError })
  assert.equal((await settledStatus(ada, scenarioId)).status, 'calculated')
  await worker.stop()
  const { calculationId } = await answered(202, ada.post(`/scenarios/${scenarioId}/calculate`))
  await sleep(300)
  assert.equal((await readCalculation(calculationId)).status, 'calculating')
})

test('the calculation of inputs that were edited meanwhile ends in the history, not in the scenario', async () => {
  const { ada, path, calculationId } = await createQueued()
  await answered(200, ada.patch(`${path}/draft`, { plant: { capacity: { value: 400 } } }))
  await whileWorking(() => until(isCalculated(calculationId)))
  const scenario = await answered(200, ada.get(path))
  assert.deepEqual([scenario.status, scenario.technoEconomics], ['draft', null])
  const kept = await answered(200, ada.get(`/calculations/${calculationId}`))
  assert.equal(kept.status, 'calculated')
  assert.equal(kept.inputs.plant.capacity.value, 500)
})

test('an older calculation that ends later does not replace a newer one', async () => {
  const { ada, scenarioId, path, calculationId } = await createQueued()
  const body = changed(example('hefa-usa-500'), { 'plant.capacity.value': 250 })
  const newer = await answered(200, ada.post(`${path}/calculate/sync`, body))
  await whileWorking(() => until(isCalculated(calculationId)))
  const state = await settledStatus(ada, scenarioId)
  assert.equal(state.calculationId, newer.calculationId)
  assert.equal(state.resolvedInputs.plant.capacity.value, 250_000)
})

test('a project deleted while its calculation waits leaves nothing for the worker to trip over', async () => {
  const { ada, projectId, calculationId } = await createQueued()
  await answered(204, ada.delete(`/projects/${projectId}`))
  await passRestorableDays(opened().pool)
  await whileWorking(() => until(async () => (await countJobs()) === 0))
  await tidyUp(opened().database)
  assert.equal(await readCalculation(calculationId), undefined)
  assert.deepEqual(failures, [])
})

test('a job is handed out only when the transaction that queued it commits', async () => {
  const { database } = opened()
  const before = await countJobs()
  const rolledBack = database.transaction().execute(async (transaction) => {
    await app().jobs.enqueueCalculation(transaction, randomUUID())
    throw new Error('changed its mind')
  })
  await assert.rejects(rolledBack, /changed its mind/)
  assert.equal(await countJobs(), before)
  await database.transaction().execute((transaction) => {
    return app().jobs.enqueueCalculation(transaction, randomUUID())
  })
  assert.equal(await countJobs(), before + 1)
})

test('a calculation that cannot be queued is not stored either', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const { pool } = opened()
  await pool.query('alter schema pgboss rename to pgboss_away')
  try {
    await assert.rejects(ada.post(`/scenarios/${scenarioId}/calculate`, largeCase()), /500.*internal_error/)
  } finally {
    await pool.query('alter schema pgboss_away rename to pgboss')
  }
  assert.deepEqual(await answered(200, ada.get(`/scenarios/${scenarioId}/calculations`)), [])
  assert.equal((await answered(200, ada.get(`/scenarios/${scenarioId}`))).status, 'draft')
})

test('a calculation that fails to commit leaves no job', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const { pool } = opened()
  const before = await countJobs()
  await pool.query(`
    create function refuse() returns trigger language plpgsql as 'begin raise exception ''refused''; end';
    create constraint trigger refused after insert on calculations deferrable initially deferred
      for each row execute function refuse()`)
  try {
    await assert.rejects(ada.post(`/scenarios/${scenarioId}/calculate`, largeCase()), /500.*internal_error/)
  } finally {
    await pool.query('drop trigger refused on calculations; drop function refuse()')
  }
  assert.equal(await countJobs(), before)
  assert.equal((await answered(200, ada.get(`/scenarios/${scenarioId}`))).status, 'draft')
})

test('only the latest attempt at a calculation may write, and only once', async () => {
  const { ada, scenarioId, calculationId } = await createQueued()
  const { database } = opened()
  const [first] = await claimCalculations(database, [calculationId])
  const [second] = await claimCalculations(database, [calculationId])
  assert.deepEqual([first?.attempt, second?.attempt], [1, 2])
  const write = (attempt: number, outcome: object) =>
    finishCalculations(database, [
      { id: calculationId, attempt, packed: pack({ inputs: '{}', outcome: JSON.stringify(outcome) }) },
    ])

  await write(1, { by: 'a worker that was taken for dead' })
  assert.equal((await readCalculation(calculationId)).status, 'calculating')
  await write(2, { by: 'the second' })
  await write(2, { by: 'the second, again' })
  const { status, packed } = await readCalculation(calculationId)
  assert.deepEqual([status, JSON.parse(unpack(packed).outcome)], ['calculated', { by: 'the second' }])
  const scenario = await opened().pool.query('select status from scenarios where id = $1', [scenarioId])
  assert.equal(scenario.rows[0].status, 'calculated')
  assert.deepEqual(await claimCalculations(database, [calculationId]), [])
  await answered(200, ada.get(`/scenarios/${scenarioId}/calculations`))
})

test('a calculation that meets a defect every time it is tried ends as failed', async () => {
  const { ada, scenarioId, calculationId } = await createQueued()
  await opened().pool.query("update calculations set inputs = '{}' where id = $1", [calculationId])
  const state = await whileWorking(() => settledStatus(ada, scenarioId))
  assert.equal(state.status, 'failed')
  assert.equal(state.failure.code, 'internal_error')
  assert.equal(state.technoEconomics, null)
  assert.equal((await readCalculation(calculationId)).attempt, 3)
  assert.equal(failures.splice(0).length, 3)
})

/** A worker in a process of its own that is caught between claiming the calculation and writing its result, and killed. */
async function killWorkerAt(calculationId: string, scenarioId: string): Promise<void> {
  const blocker = new pg.Client({ connectionString: url() })
  await blocker.connect()
  const script = fileURLToPath(new URL('../support/worker-process.ts', import.meta.url))
  const child = spawn(process.execPath, [script, url()], { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = once(child, 'exit')
  try {
    // Whoever writes a result locks the scenario first.
    await blocker.query('begin')
    await blocker.query('select 1 from scenarios where id = $1 for update', [scenarioId])
    await until(async () => (await readCalculation(calculationId)).attempt === 1)
    child.kill('SIGKILL')
    await ended
    // The server would still carry out the dead worker's last statement.
    await blocker.query(`
      select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'safapac-worker' and datname = current_database()`)
  } finally {
    child.kill('SIGKILL')
    await blocker.end()
  }
}

test('a worker killed between claiming and writing is replaced within seconds, and the result written once', async () => {
  const { ada, scenarioId, calculationId } = await createQueued()
  await killWorkerAt(calculationId, scenarioId)
  const state = await whileWorking(() => settledStatus(ada, scenarioId))
  assert.equal(state.status, 'calculated')
  assert.equal((await readCalculation(calculationId)).attempt, 2)
})
