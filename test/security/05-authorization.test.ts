import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, type Client } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { type Operation, operationsOf, readDescription } from '../support/openapi.ts'
import { createProject } from '../support/requests.ts'
import {
  createOwned,
  hashOfRows,
  hasParameter,
  type Owned,
  requireRows,
  rowOf,
  send,
} from './05-authorization-matrix.ts'

const { administrator, app, opened, ready, stranger, user } = testApp()

const pool = () => opened().pool

let operations: Operation[]
let owner: Client
let other: Client
let owned: Owned
before(async () => {
  await ready()
  operations = operationsOf(await readDescription(app())).filter(hasParameter)
  owner = await user()
  other = await user()
  owned = await createOwned(owner)
  await createOwned(other)
})

const malformed = ['not-an-id', '1', `urn:uuid:${randomUUID()}`, "1' or '1'='1", '%00', '‮']

test('S-070 every operation with an id has a row in the matrix, and every row an operation', () => {
  assert.ok(operations.length >= 17)
  requireRows(operations)
})

test('S-070 somebody else’s, an unknown and a malformed id are answered with the same bytes, and nothing changes', async () => {
  const hash = await hashOfRows(pool())
  for (const operation of operations) {
    const { kind, refusal = 404 } = rowOf(operation)
    const unknown = await send(other, operation, randomUUID())
    assert.equal(unknown.statusCode, refusal, operation.operationId)
    for (const id of [owned[kind], ...malformed]) {
      const { statusCode, body, headers } = await send(other, operation, id)
      const place = `${operation.operationId} ${id}`
      assert.deepEqual([statusCode, body], [refusal, unknown.body], place)
      assert.deepEqual(Object.keys(headers), Object.keys(unknown.headers), place)
    }
  }
  assert.equal(await hashOfRows(pool()), hash)
})

test('S-070 without a token every operation with an id is a 401, and nothing changes', async () => {
  const hash = await hashOfRows(pool())
  for (const operation of operations) {
    const { statusCode, headers } = await send(stranger(), operation, owned[rowOf(operation).kind])
    assert.deepEqual([statusCode, headers['www-authenticate']], [401, 'Bearer'], operation.operationId)
  }
  assert.equal(await hashOfRows(pool()), hash)
})

test('S-070 an administrator reads what is somebody’s, and writes nothing of it', async () => {
  const admin = await administrator()
  const hash = await hashOfRows(pool())
  for (const operation of operations.filter((each) => !rowOf(each).refusal)) {
    const { statusCode } = await send(admin, operation, owned[rowOf(operation).kind])
    const read = rowOf(operation).read ?? 200
    assert.equal(statusCode, operation.method === 'GET' ? read : 404, operation.operationId)
  }
  assert.equal(await hashOfRows(pool()), hash)
  assert.deepEqual(await answered(200, admin.get('/projects')), [])
})

test('S-070 the owner reaches the same addresses, with the id in capitals too', async () => {
  const isOwners = (operation: Operation) => operation.method === 'GET' && !rowOf(operation).refusal
  for (const operation of operations.filter(isOwners)) {
    const id = owned[rowOf(operation).kind]
    for (const given of [id, id.toUpperCase()]) {
      const { statusCode } = await send(owner, operation, given)
      assert.equal(statusCode, rowOf(operation).read ?? 200, `${operation.operationId} ${given}`)
    }
  }
})

test('S-070 whose a project is is decided in one place', () => {
  for (const folder of ['projects', 'scenarios', 'calculations']) {
    const file = new URL(`../../src/server/${folder}/queries.ts`, import.meta.url)
    assert.doesNotMatch(readFileSync(file, 'utf8'), /user_id\s*(=|in\b|'\s*,)/, folder)
  }
})

/** What the existing system answers below the project, whatever project the scenario is in. */
const nested = ['', '/draft', '/calculate', '/calculate/sync', '/calculate/status']

test('S-071 a scenario is not reached by way of another project, one’s own or somebody else’s', async () => {
  const { scenarioId } = await createProject(owner)
  const foreign = await createProject(other)
  const hash = await hashOfRows(pool())
  for (const scenario of [scenarioId, foreign.scenarioId]) {
    for (const method of ['GET', 'PUT', 'PATCH', 'POST', 'DELETE']) {
      for (const rest of nested) {
        const path = `/projects/${owned.project}/scenarios/${scenario}${rest}`
        const body = method === 'GET' || method === 'DELETE' ? undefined : {}
        assert.equal((await owner.send(method, path, { body })).statusCode, 404, `${method} ${path}`)
      }
    }
  }
  assert.equal(await hashOfRows(pool()), hash)
})

test('S-076 somebody else’s idempotency key gives one’s own result', async () => {
  const headers = { 'idempotency-key': 'shared' }
  const create = (client: Client) =>
    client.send('POST', '/projects', { headers, body: { projectName: 'Keyed' } })
  const [first, second] = [await create(owner), await create(other)]
  assert.equal(second.headers['idempotency-replayed'], undefined)
  assert.notEqual(second.json().id, first.json().id)
  assert.equal((await create(owner)).headers['idempotency-replayed'], 'true')
})

test('S-076 a keyed request on somebody else’s finds nothing, before and after the owner’s own', async () => {
  const key = { 'idempotency-key': 'on-a-scenario' }
  const queue = operations.find(({ operationId }) => operationId === 'queueCalculation')
  assert.ok(queue)
  assert.equal((await send(other, queue, owned.scenario, key)).statusCode, 404)
  assert.equal((await send(owner, queue, owned.scenario, key)).statusCode, 202)
  assert.equal((await send(other, queue, owned.scenario, key)).statusCode, 404)
})

test('S-076 somebody else’s event stream is not found, and no event of it is sent', async () => {
  const follow = operations.find(({ operationId }) => operationId === 'followCalculation')
  assert.ok(follow)
  const headers = { accept: 'text/event-stream', 'last-event-id': 'calculating' }
  const answer = await send(other, follow, owned.calculation, headers)
  assert.equal(answer.statusCode, 404)
  assert.doesNotMatch(answer.body, /event|calculated/)
})

test('S-076 a tag of somebody else’s calculation is no proof of having seen it', async () => {
  for (const [path, id] of [
    ['calculations', owned.calculation],
    ['scenarios', owned.scenario],
  ]) {
    const { headers } = await owner.get(`/${path}/${id}`)
    for (const tag of [String(headers.etag), '*']) {
      assert.equal((await other.get(`/${path}/${id}`, { 'if-none-match': tag })).statusCode, 404)
    }
  }
})

test('S-079 what is somebody else’s is neither copied nor moved', async () => {
  const { projectId, scenarioId } = await createProject(other)
  const hash = await hashOfRows(pool())
  for (const body of [{ copyOf: owned.scenario }, { scenarioId: owned.scenario }, { id: owned.scenario }]) {
    assert.equal((await other.post(`/projects/${projectId}/scenarios`, body)).statusCode, 422)
  }
  for (const body of [{ projectId }, { projectId: owned.project }]) {
    assert.equal((await other.put(`/scenarios/${owned.scenario}`, body)).statusCode, 422)
    assert.equal((await other.put(`/scenarios/${scenarioId}`, body)).statusCode, 422)
  }
  const queued = other.post(`/scenarios/${owned.scenario}/calculate`, example('hefa-usa-500'))
  assert.equal((await queued).statusCode, 404)
  assert.equal(await hashOfRows(pool()), hash)
})
