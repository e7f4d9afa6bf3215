import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { testApp } from '../support/app.ts'
import { answered } from '../support/client.ts'
import { hostile } from '../support/hostile-thread.ts'
import { hostileModule, queueOf, withCapacity } from '../support/queued.ts'
import { settledStatus } from '../support/requests.ts'
import { until } from '../support/waiting.ts'

const testedApp = testApp()
const { opened, user } = testedApp
const { createQueued, hasStatus, readCalculation, whileWorking } = queueOf(testedApp)

const failures: unknown[] = []
const working = {
  threadModule: hostileModule,
  memoryLimitMegabytes: 64,
  onError: (error: unknown) => failures.push(error),
}

/** Queues a calculation that misbehaves between others, and gives how it ended once all the others are done. */
async function runAmongOthers(capacity: number, othersCount: number) {
  const ada = await user()
  const before = await createQueued(undefined, ada)
  const bad = await createQueued(withCapacity(capacity), ada)
  const others = [before]
  while (others.length < othersCount) others.push(await createQueued(undefined, ada))
  return await whileWorking(async () => {
    for (const { calculationId } of others) await until(hasStatus('calculated', calculationId))
    const state = await settledStatus(ada, bad.scenarioId)
    // The same worker goes on.
    const after = await createQueued(undefined, ada)
    await until(hasStatus('calculated', after.calculationId))
    return { state, attempts: (await readCalculation(bad.calculationId)).attempt }
  }, working)
}

test('a calculation that does not end is stopped at the time limit, three times, and the others are done', async () => {
  const { state, attempts } = await runAmongOthers(hostile.loops, 10)
  assert.deepEqual([state.status, state.failure.code, attempts], ['failed', 'time_limit', 3])
  assert.equal(failures.splice(0).length, 3)
})

test('a calculation that allocates without end is stopped at the memory limit, and the others are done', async () => {
  const { state, attempts } = await runAmongOthers(hostile.allocates, 50)
  assert.deepEqual([state.status, state.failure.code, attempts], ['failed', 'memory_limit', 3])
  // A thread may tell of its end besides, where it was ended for its time just before.
  const attemptsTold = failures.splice(0).filter((each) => String(each).includes('Attempt '))
  assert.equal(attemptsTold.length, 3, attemptsTold.join('\n'))
})

test('calculations wait for a slow one without their time running, and without losing an attempt', async () => {
  const ada = await user()
  const slow = await createQueued(withCapacity(hostile.sleepsOneSecond), ada)
  const others: string[] = []
  for (let i = 0; i < 4; i += 1) {
    others.push((await createQueued(withCapacity(hostile.sleepsOneSecond), ada)).calculationId)
  }
  await whileWorking(async () => {
    for (const id of [slow.calculationId, ...others]) {
      await until(hasStatus('calculated', id))
      assert.equal((await readCalculation(id)).attempt, 1)
    }
  }, working)
  assert.deepEqual(failures, [])
})

test('a worker that is stopped finishes what runs and gives back the rest as if it had not been taken', async () => {
  const ada = await user()
  const ids: string[] = []
  for (let i = 0; i < 5; i += 1) {
    ids.push((await createQueued(withCapacity(hostile.sleepsOneSecond), ada)).calculationId)
  }
  const listAll = () => Promise.all(ids.map(readCalculation))
  await whileWorking(async () => {
    await until(async () => (await listAll()).some(({ attempt }) => attempt > 0))
    await sleep(200)
  }, working)
  const waiting = (await listAll()).filter(({ status }) => status === 'calculating')
  assert.ok(waiting.length >= 3)
  for (const { attempt, started_at } of waiting) assert.deepEqual([attempt, started_at], [0, null])
})

test('where a batch is not begun whole, what is due first is calculated first', async () => {
  const ada = await user()
  const slow: string[] = []
  for (let i = 0; i < 6; i += 1) {
    slow.push((await createQueued(withCapacity(hostile.sleepsOneSecond), ada)).calculationId)
  }
  const { calculationId } = await createQueued()
  await whileWorking(() => until(hasStatus('calculated', calculationId)), working)
  const finishedAt = async (id: string) => (await readCalculation(id)).finished_at
  const own = await finishedAt(calculationId)
  const before = (await Promise.all(slow.map(finishedAt))).filter((each) => each !== null && each < own)
  // The first of hers is due as early, and a minute may have passed meanwhile.
  assert.ok(before.length < 3, `${before.length} were done before it.`)
})

test('an outcome that cannot be written for a moment costs the others of its batch nothing', async () => {
  const [ada, bob] = [await user(), await user()]
  const client = await opened().pool.connect()
  const isWaiting = async ({ calculationId }: { calculationId: string }) =>
    (await readCalculation(calculationId)).started_at === null
  /** Two that come into one batch of a warm thread; whether the first could be locked before they were taken up. */
  const queueBoth = async () => {
    const slow = await createQueued(withCapacity(hostile.sleepsOneSecond), ada)
    await until(async () => !(await isWaiting(slow)))
    const [first, second] = [await createQueued(undefined, ada), await createQueued(undefined, bob)]
    await client.query('begin')
    await client.query('select 1 from scenarios where id = $1 for update', [first.scenarioId])
    return { first, second, isInTime: (await isWaiting(first)) && (await isWaiting(second)) }
  }
  try {
    await whileWorking(async () => {
      let queued = await queueBoth()
      while (!queued.isInTime) {
        await client.query('commit')
        queued = await queueBoth()
      }
      const { first, second } = queued
      await until(hasStatus('calculated', second.calculationId))
      await client.query('commit')
      await until(hasStatus('calculated', first.calculationId))
      await answered(200, first.ada.get(`/scenarios/${first.scenarioId}`))
    }, working)
  } finally {
    client.release()
  }
  assert.deepEqual(failures, [])
})
