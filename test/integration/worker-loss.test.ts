import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { claimCalculations } from '../../src/server/jobs/queries.ts'
import { testApp } from '../support/app.ts'
import { hostile } from '../support/hostile-thread.ts'
import { hostileModule, queueOf, until, withCapacity } from '../support/queued.ts'
import { settledStatus } from '../support/requests.ts'

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
  const state = await queue.whileWorking(() => settledStatus(ada, scenarioId, 15_000), working)
  assert.equal(state.status, 'calculated')
  assert.equal((await readCalculation(calculationId)).attempt, 2)
})

test('a worker that was frozen beyond its lease writes nothing when it goes on', async () => {
  const { ada, scenarioId, calculationId } = await createQueued(withCapacity(hostile.sleepsOneSecond))
  const frozen = spawnWorker()
  await until(async () => (await readCalculation(calculationId)).attempt === 1)
  frozen.kill('SIGSTOP')
  const state = await queue.whileWorking(() => settledStatus(ada, scenarioId, 20_000), working)
  assert.equal(state.status, 'calculated')
  const written = await readCalculation(calculationId)
  assert.equal(written.attempt, 2)

  frozen.kill('SIGCONT')
  const proof = await createQueued(undefined, ada)
  // By the time it has done another, it has tried to write the first.
  await until(hasStatus('calculated', proof.calculationId))
  await sleep(500)
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
  const state = await settledStatus(ada, bad.scenarioId, 60_000)
  assert.deepEqual([state.status, state.failure.code], ['failed', 'worker_lost'])
  for (const { calculationId } of others) await until(hasStatus('calculated', calculationId))
  worker.off('exit', replace)
  worker.kill('SIGKILL')
  await once(worker, 'exit')
  assert.deepEqual(failures, [])
})
