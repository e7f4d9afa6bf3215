import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failureOf } from '../../src/server/calculations/job/failure.ts'
import { claimCalculations, failCalculation } from '../../src/server/calculations/job/queries.ts'
import { findCalculation, findCalculationState } from '../../src/server/calculations/queries.ts'
import { testApp } from '../support/app.ts'
import { answered, type Client } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { largeCase } from '../support/queued.ts'
import { createProject } from '../support/requests.ts'

const { opened, user } = testApp()

async function create() {
  const ada = await user()
  const { scenarioId, project } = await createProject(ada)
  const path = `/scenarios/${scenarioId}`
  return { ada, scenarioId, userId: project.userId as string, path, statusPath: `${path}/calculate/status` }
}

/** The tag of an answer that is the whole, and unchanged when asked for again. */
async function settledTag(ada: Client, path: string): Promise<string> {
  const whole = await ada.get(path)
  const etag = String(whole.headers.etag)
  assert.equal(whole.statusCode, 200)
  assert.match(etag, /^"[^"]+"$/)
  assert.equal(whole.headers['cache-control'], 'private, no-cache')
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await ada.get(path, { 'if-none-match': known })
    assert.deepEqual([again.statusCode, again.body, again.headers.etag], [304, '', etag], known)
    assert.equal(again.headers['retry-after'], whole.headers['retry-after'])
    // Some clients would wait for what it announces.
    assert.equal(again.headers['content-length'], undefined)
  }
  const changed = await ada.get(path, { 'if-none-match': '"other"' })
  assert.deepEqual([changed.statusCode, changed.body], [200, whole.body])
  return etag
}

test('a status is not sent again until it changes, and says when to come back while it can', async () => {
  const { ada, path, statusPath } = await create()
  const tags = [await settledTag(ada, statusPath)]
  assert.equal((await ada.get(statusPath)).headers['retry-after'], undefined)

  const { calculationId } = await answered(202, ada.post(`${path}/calculate`, largeCase()))
  assert.equal((await ada.get(statusPath)).headers['retry-after'], '1')
  tags.push(await settledTag(ada, statusPath))
  await failCalculation(opened().database, { id: calculationId, attempt: 0 }, failureOf('internal_error'))
  assert.equal((await ada.get(statusPath)).headers['retry-after'], undefined)
  tags.push(await settledTag(ada, statusPath))
  for (let i = 0; i < 2; i++) {
    await answered(200, ada.post(`${path}/calculate/sync`, example('hefa-usa-500')))
    tags.push(await settledTag(ada, statusPath))
  }
  await answered(200, ada.patch(`${path}/draft`, {}))
  assert.equal(new Set(tags).size, tags.length)
  for (const tag of tags.slice(1)) {
    assert.equal((await ada.get(statusPath, { 'if-none-match': tag })).statusCode, 200)
  }
})

test('a calculation is not sent again until anything about it changes', async () => {
  const { ada, path } = await create()
  const { calculationId } = await answered(202, ada.post(`${path}/calculate`, largeCase()))
  const url = `/calculations/${calculationId}`
  const tags = [await settledTag(ada, url)]
  assert.equal((await ada.get(url)).headers['retry-after'], '1')
  await claimCalculations(opened().database, [calculationId])
  tags.push(await settledTag(ada, url))
  await failCalculation(opened().database, { id: calculationId, attempt: 1 }, failureOf('internal_error'))
  tags.push(await settledTag(ada, url))
  assert.equal(new Set(tags).size, 3)
})

test('neither inputs nor outcome are read for whoever has them', async () => {
  const { ada, path, scenarioId, userId } = await create()
  const { calculationId } = await answered(200, ada.post(`${path}/calculate/sync`, example('hefa-usa-500')))
  const { database } = opened()
  const reader = { id: userId, isAdmin: false }
  const state = await findCalculationState(database, reader, scenarioId, [])
  assert.ok(state?.outcome)
  const known = await findCalculationState(database, reader, scenarioId, [state.etag])
  assert.deepEqual(known, { ...state, isKnown: true, outcome: null })
  const calculation = await findCalculation(database, reader, calculationId)
  assert.ok(calculation?.outcome)
  assert.deepEqual(await findCalculation(database, reader, calculationId, [calculation.etag]), {
    ...calculation,
    isKnown: true,
    inputs: '',
    outcome: null,
  })
})

test('a tag is worth nothing to whom the scenario does not belong', async () => {
  const { ada, statusPath } = await create()
  const etag = String((await ada.get(statusPath)).headers.etag)
  const other = await user()
  for (const tag of [etag, '*']) {
    assert.equal((await other.get(statusPath, { 'if-none-match': tag })).statusCode, 404)
  }
})
