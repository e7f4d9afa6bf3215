import assert from 'node:assert/strict'
import { test } from 'node:test'
import { queueCalculation } from '../../src/server/calculations/service.ts'
import { testApp } from '../support/app.ts'
import { answered, type Client } from '../support/client.ts'
import { largeCase, queueOf, withCapacity } from '../support/queued.ts'
import { createProject } from '../support/requests.ts'
import { until } from '../support/waiting.ts'

const testedApp = testApp()
const { app, opened, user } = testedApp
const { countJobs, createQueued, hasStatus, whileWorking } = queueOf(testedApp)

const failures: unknown[] = []
const working = { onError: (error: unknown) => failures.push(error) }

test('of a hundred calculations of one scenario at once the last inputs’ result is the one that stays', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const path = `/scenarios/${scenarioId}`
  await whileWorking(async () => {
    const queue = async (capacity: number) => {
      for (;;) {
        const { statusCode } = await ada.post(`${path}/calculate`, withCapacity(capacity))
        if (statusCode === 202) return
        // All of them wait for the one scenario, and a wait for a connection is bounded.
        assert.equal(statusCode, 503)
      }
    }
    await Promise.all(Array.from({ length: 100 }, (_, i) => queue(100 + i)))
    // Every one of them ends, and none of them before the last inputs' own may show in the scenario.
    const { inputs } = await answered(200, ada.get(path))
    await until(async () => {
      const state = await answered(200, ada.get(`${path}/calculate/status`))
      if (state.status === 'calculated') {
        const capacity = state.resolvedInputs.plant.capacity.value
        assert.equal(capacity, inputs.plant.capacity.value * 1_000)
      }
      return (await countJobs()) === 0
    })
    const state = await answered(200, ada.get(`${path}/calculate/status`))
    assert.equal(state.status, 'calculated')
    const history = await answered(200, ada.get(`${path}/calculations`))
    assert.equal(history.length, 100)
    assert.ok(history.every(({ status }: { status: string }) => status === 'calculated'))
  }, working)
  assert.deepEqual(failures, [])
})

/** Queues through the service, because a request each would take most of the test's time. */
async function queueMany(ada: Client, count: number): Promise<string> {
  const { scenarioId, project } = await createProject(ada)
  const { rows } = await opened().pool.query('select user_id from projects where id = $1', [project.id])
  const target = { userId: rows[0].user_id, id: scenarioId, expected: undefined }
  const request = { target, body: largeCase() }
  const never = () => Promise.reject(new Error('It is not small.'))
  for (let i = 0; i < count; i += 1) {
    await queueCalculation(opened().database, app().jobs, app().referenceData, request, never)
  }
  return scenarioId
}

const manyCalculations = 1_000

test('the first calculation of one user does not wait for the thousand of another', async () => {
  const scenarioOfMany = await queueMany(await user(), manyCalculations)
  const { calculationId } = await createQueued()
  await whileWorking(() => until(hasStatus('calculated', calculationId)), working)
  const { rows } = await opened().pool.query(
    `select count(*)::integer as n from calculations
     where scenario_id = $2 and finished_at < (select finished_at from calculations where id = $1)`,
    [calculationId, scenarioOfMany],
  )
  // Some batches may pass before one that a slow machine gave back; in the order of arrival it would be all.
  assert.ok(rows[0].n < manyCalculations / 5, `${rows[0].n} were done before it.`)
  assert.deepEqual(failures, [])
})
