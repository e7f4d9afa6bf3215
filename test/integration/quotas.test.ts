import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { runWorker } from '../../src/server/start/worker.ts'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { changed, example } from '../support/examples.ts'
import { largeCase } from '../support/queued.ts'
import { statusesOf, times, usageOf } from '../support/quotas.ts'
import { createProject, settledStatus } from '../support/requests.ts'
import { passRestorableDays, tidyUp } from '../support/tidying.ts'

const environment = { QUOTA_PROJECTS: '3', QUOTA_SCENARIOS: '4', QUOTA_STORED_MB: '1' }
const { opened, url, user } = testApp({ environment })

const hefa = example('hefa-usa-500')
const storedBytesLimit = 1_000_000

/** What is there of an account, counted anew. */
async function recount(client: Client): Promise<{ projects: number; bytes: number }> {
  const { id } = await answered(200, client.get('/me'))
  const { rows } = await opened().pool.query(
    `select (select count(*)::integer from projects where user_id = $1) as projects, (
       select coalesce(sum(n), 0)::integer from (
         select octet_length(name) as n from projects where user_id = $1
         union all select octet_length(name) + octet_length(inputs::text) from scenarios where user_id = $1
         union all select coalesce(packed_text_bytes, 0) + octet_length(concat(inputs, outcome, failure, name, note))
           from calculations where user_id = $1
         union all select octet_length(concat(key, headers, body)) from idempotency_keys where user_id = $1
       ) parts) as bytes`,
    [id],
  )
  return rows[0]
}

async function assertCounted(client: Client): Promise<void> {
  const { projects, storedBytes } = await usageOf(client)
  assert.deepEqual({ projects: projects.used, bytes: storedBytes.used }, await recount(client))
}

test('whatever is stored and deleted is counted, to the byte', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  await assertCounted(ada)
  await answered(201, ada.post(`/projects/${projectId}/scenarios`, { inputs: hefa }))
  await answered(200, ada.put(`/projects/${projectId}`, { projectName: 'Größer als zuvor' }))
  const headers = { 'idempotency-key': randomUUID() }
  const path = `/scenarios/${scenarioId}`
  await answered(202, ada.send('POST', `${path}/calculate`, { headers, body: hefa }))
  const { calculationId } = await answered(200, ada.post(`${path}/calculate/sync`))
  await answered(200, ada.patch(`/calculations/${calculationId}`, { name: 'Base case' }))
  await answered(200, ada.patch(`${path}/draft`, { plant: { capacity: { value: 400, unit: 'kt/yr' } } }))
  await answered(200, ada.put(path, { inputs: hefa, scenarioName: 'Ä' }))
  const { calculationId: cancelled } = await answered(202, ada.post(`${path}/calculate`, largeCase()))
  await answered(204, ada.delete(`/calculations/${cancelled}`))
  await assertCounted(ada)
  assert.deepEqual((await usageOf(ada)).scenariosPerProject, { most: 2, limit: 4 })

  await answered(200, ada.patch(`/calculations/${calculationId}`, { note: 'What was shown to the board' }))
  await assertCounted(ada)
  await answered(204, ada.delete(path))
  await assertCounted(ada)
  await answered(200, ada.post(`${path}/restore`))
  await assertCounted(ada)
  await answered(204, ada.delete(path))
  await answered(204, ada.delete(`/projects/${projectId}`))
  assert.equal((await usageOf(ada)).projects.used, 0)
  await answered(200, ada.post(`/projects/${projectId}/restore`))
  assert.equal((await usageOf(ada)).projects.used, 1)
  await assertCounted(ada)
  await answered(204, ada.delete(`/projects/${projectId}`))
  await passRestorableDays(opened().pool)
  await tidyUp(opened().database)
  await assertCounted(ada)
})

test('what a worker writes is counted too', async () => {
  const ada = await user()
  const failures: unknown[] = []
  const worker = await runWorker({ databaseUrl: url(), onError: (error) => failures.push(error) })
  try {
    const { scenarioId } = await createProject(ada)
    await times(5, async () => answered(202, ada.post(`/scenarios/${scenarioId}/calculate`, hefa)))
    await settledStatus(ada, scenarioId)
  } finally {
    await worker.stop()
  }
  await assertCounted(ada)
  assert.deepEqual(failures, [])
})

test('of eight projects made at once an account takes three, and one more for each that is deleted', async () => {
  const ada = await user()
  const answers = await times(8, () => ada.post('/projects', { projectName: 'Plant' }))
  assert.deepEqual(statusesOf(answers), [201, 201, 201, 409, 409, 409, 409, 409])
  const problem = await refused(409, ada.post('/projects', { projectName: 'Plant' }))
  assert.deepEqual(
    [problem.code, problem.detail],
    ['project_limit', 'An account holds at most 3 projects; delete one first.'],
  )
  assert.deepEqual((await usageOf(ada)).projects, { used: 3, limit: 3 })
  const [project] = await answered(200, ada.get('/projects'))
  await answered(204, ada.delete(`/projects/${project.id}`))
  const again = await times(3, () => ada.post('/projects', { projectName: 'Plant' }))
  assert.deepEqual(statusesOf(again), [201, 409, 409])
})

test('of eight scenarios added at once a project takes three beside its first', async () => {
  const ada = await user()
  const { projectId } = await createProject(ada)
  const answers = await times(8, () => ada.post(`/projects/${projectId}/scenarios`))
  assert.deepEqual(statusesOf(answers), [201, 201, 201, 409, 409, 409, 409, 409])
  const problem = await refused(409, ada.post(`/projects/${projectId}/scenarios`))
  assert.equal(problem.code, 'scenario_limit')
})

/** Fills an account up to what is left for one more calculation, without a request for each. */
async function fillUp(client: Client, scenarioId: string, bytesLeft: number): Promise<void> {
  const { storedBytes } = await usageOf(client)
  await opened().pool.query(
    `insert into calculations (scenario_id, user_id, inputs, engine_version, reference_edition, status, outcome, finished_at)
     select id, user_id, '{}', '1', '1', 'calculated', to_json(repeat('x', $2::integer - 4)), now()
     from scenarios where id = $1`,
    [scenarioId, storedBytesLimit - bytesLeft - storedBytes.used],
  )
}

test('an account that has stored as much as it may is told so wherever it would store more', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  await fillUp(ada, scenarioId, 0)
  assert.deepEqual((await usageOf(ada)).storedBytes, { used: storedBytesLimit, limit: storedBytesLimit })
  const path = `/scenarios/${scenarioId}`
  const requests = [
    () => ada.post('/projects', { projectName: 'Plant' }),
    () => ada.post(`/projects/${projectId}/scenarios`),
    () => ada.post(`${path}/calculate`, hefa),
    () => ada.post(`${path}/calculate/sync`, hefa),
    () => ada.put(path, { scenarioName: 'A longer name than before' }),
    () => ada.put(`/projects/${projectId}`, { projectName: 'A longer name than before' }),
    () => ada.patch(`${path}/draft`, { products: { 0: { name: 'A longer name than before' } } }),
    () =>
      ada.send('POST', '/projects', {
        headers: { 'idempotency-key': randomUUID() },
        body: { projectName: 'Plant' },
      }),
  ]
  for (const request of requests) {
    const problem = await refused(409, request())
    assert.equal(problem.code, 'storage_limit')
    assert.match(problem.detail, /^An account stores at most 1 MB;/)
  }
  await assertCounted(ada)
  // What takes less room than before is stored, and what is read is read.
  await answered(200, ada.put(`/projects/${projectId}`, { projectName: 'P' }))
  await answered(200, ada.get(path))
  await answered(200, ada.post('/calculate/quick', hefa))
  await answered(204, ada.delete(`/projects/${projectId}`))
  await tidyUp(opened().database)
  await createProject(ada)
})

test('of many who store at once none passes the limit', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  await fillUp(ada, scenarioId, 10_000)
  const answers = await times(12, () => ada.post(`/scenarios/${scenarioId}/calculate`, largeCase()))
  const statuses = new Set(statusesOf(answers))
  assert.deepEqual([...statuses], [202, 409])
  assert.ok((await usageOf(ada)).storedBytes.used <= storedBytesLimit)
  await assertCounted(ada)
  await answered(204, ada.delete(`/projects/${projectId}`))
})

test('a result that was promised is stored, whatever has been reached meanwhile', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  await answered(202, ada.post(`/scenarios/${scenarioId}/calculate`, largeCase()))
  await fillUp(ada, scenarioId, 0)
  const worker = await runWorker({ databaseUrl: url(), onError: (error) => assert.fail(String(error)) })
  try {
    assert.equal((await settledStatus(ada, scenarioId)).status, 'calculated')
  } finally {
    await worker.stop()
  }
  assert.ok((await usageOf(ada)).storedBytes.used > storedBytesLimit)
})

test('no answer is kept of what stores nothing', async () => {
  const ada = await user()
  const headers = { 'idempotency-key': 'the same' }
  const { storedBytes } = await usageOf(ada)
  for (const body of [hefa, changed(hefa, { 'plant.capacity.value': 250 })]) {
    const answer = await ada.send('POST', '/calculate/quick', { headers, body })
    assert.deepEqual([answer.statusCode, answer.headers['idempotency-replayed']], [200, undefined])
  }
  await answered(200, ada.send('POST', '/analyses/conventions', { headers, body: { inputs: hefa } }))
  assert.deepEqual((await usageOf(ada)).storedBytes, storedBytes)
})
