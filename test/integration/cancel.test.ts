import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { hostile } from '../support/hostile-thread.ts'
import { hostileModule, queueOf, withCapacity } from '../support/queued.ts'
import { createProject, settledStatus } from '../support/requests.ts'
import { until } from '../support/waiting.ts'

const testedApp = testApp()
const { opened, user } = testedApp
const { countJobs, createQueued, hasStatus, readCalculation, whileWorking } = queueOf(testedApp)

const failures: unknown[] = []
const working = { threadModule: hostileModule, onError: (error: unknown) => failures.push(error) }

async function requireCancelled(ada: Client, scenarioId: string, calculationId: string): Promise<void> {
  const { status, failure, technoEconomics } = await answered(200, ada.get(`/calculations/${calculationId}`))
  assert.deepEqual([status, failure.code, technoEconomics], ['failed', 'cancelled', null])
  const state = await answered(200, ada.get(`/scenarios/${scenarioId}/calculate/status`))
  assert.deepEqual([state.status, state.calculationId], ['draft', null])
}

test('a waiting calculation is cancelled, and its scenario is a draft again', async () => {
  const { ada, scenarioId, calculationId } = await createQueued()
  assert.equal(await countJobs(), 1)
  await answered(204, ada.delete(`/calculations/${calculationId}`))
  await requireCancelled(ada, scenarioId, calculationId)
  assert.equal(await countJobs(), 0)
})

test('cancelling again changes nothing', async () => {
  const { ada, calculationId } = await createQueued()
  await answered(204, ada.delete(`/calculations/${calculationId}`))
  const { xmin } = await readCalculation(calculationId)
  await answered(204, ada.delete(`/calculations/${calculationId}`))
  assert.equal((await readCalculation(calculationId)).xmin, xmin)
})

test('the result of a calculation that was cancelled while it ran is refused', async () => {
  const { ada, scenarioId, calculationId } = await createQueued(withCapacity(hostile.sleepsOneSecond))
  await whileWorking(async () => {
    await until(async () => (await readCalculation(calculationId)).attempt === 1)
    await answered(204, ada.delete(`/calculations/${calculationId}`))
    const next = await answered(202, ada.post(`/scenarios/${scenarioId}/calculate`, withCapacity(300)))
    await until(hasStatus('calculated', next.calculationId))
    const { status, failure } = await answered(200, ada.get(`/calculations/${calculationId}`))
    assert.deepEqual([status, failure.code], ['failed', 'cancelled'])
    const state = await settledStatus(ada, scenarioId)
    assert.equal(state.calculationId, next.calculationId)
  }, working)
})

test('a calculation that is calculated or has failed cannot be cancelled', async () => {
  const { ada, scenarioId, calculationId } = await createQueued()
  await whileWorking(() => until(hasStatus('calculated', calculationId)), working)
  assert.equal(
    (await refused(409, ada.delete(`/calculations/${calculationId}`))).code,
    'calculation_finished',
  )
  assert.equal((await settledStatus(ada, scenarioId)).status, 'calculated')

  const other = await createQueued()
  await opened().pool.query(
    `update calculations set status = 'failed', finished_at = now(),
      failure = '{"code": "time_limit", "message": "Too long."}' where id = $1`,
    [other.calculationId],
  )
  const refusal = await refused(409, other.ada.delete(`/calculations/${other.calculationId}`))
  assert.equal(refusal.code, 'calculation_finished')
})

test('cancelling a calculation leaves a scenario alone that has been changed since', async () => {
  const { ada, scenarioId, calculationId } = await createQueued()
  const newer = await answered(202, ada.post(`/scenarios/${scenarioId}/calculate`, withCapacity(250)))
  await answered(204, ada.delete(`/calculations/${calculationId}`))
  const state = await answered(200, ada.get(`/scenarios/${scenarioId}/calculate/status`))
  assert.deepEqual([state.status, state.calculationId], ['calculating', newer.calculationId])
})

const roundsOfCancelling = 60

test('a calculation cancelled at any moment has either its result or the cancellation, everywhere', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const ends = new Map<number, number>()
  await whileWorking(async () => {
    for (let i = 0; i < roundsOfCancelling; i += 1) {
      const { calculationId } = await answered(202, ada.post(`/scenarios/${scenarioId}/calculate`))
      await sleep(Math.random() * 12)
      const { statusCode } = await ada.delete(`/calculations/${calculationId}`)
      ends.set(statusCode, (ends.get(statusCode) ?? 0) + 1)
      if (statusCode === 204) await requireCancelled(ada, scenarioId, calculationId)
      else {
        assert.equal(statusCode, 409)
        const state = await answered(200, ada.get(`/scenarios/${scenarioId}/calculate/status`))
        assert.deepEqual([state.status, state.calculationId], ['calculated', calculationId])
        assert.ok(state.technoEconomics)
      }
    }
    await until(async () => (await countJobs()) === 0)
  }, working)
  assert.deepEqual(failures, [])
})
