import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, type Client, prefix } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { type Operation, operationsOf, readDescription, takesId } from '../support/openapi.ts'
import { createProject } from '../support/requests.ts'

const { app, opened, user } = testApp()

const bodies: Readonly<Record<string, object>> = {
  renameProject: { projectName: 'Mine now' },
  createScenario: {},
  changeScenario: { scenarioName: 'Mine now' },
  saveDraft: { plant: { capacity: { value: 1, unit: 't/yr' } } },
  queueCalculation: example('hefa-usa-500'),
  calculateNow: example('hefa-usa-500'),
}

/** What the id in a path is of, and the owner's own. */
const kinds = ['projects', 'scenarios', 'calculations', 'me/sessions', 'auth/me/sessions'] as const

async function createOwned(owner: Client): Promise<Record<string, string>> {
  const { projectId, scenarioId } = await createProject(owner)
  const { calculationId } = await answered(
    200,
    owner.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')),
  )
  const [{ id: sessionId }] = await answered(200, owner.get('/me/sessions'))
  const owned = { projects: projectId, scenarios: scenarioId, calculations: calculationId }
  return { ...owned, 'me/sessions': sessionId, 'auth/me/sessions': sessionId }
}

async function send(client: Client, { method, path, operationId, hasBody }: Operation, id: string) {
  assert.equal(hasBody, operationId in bodies, `${operationId} needs a body in this test.`)
  const body = bodies[operationId]
  return client.send(method, path.slice(prefix.length).replace('{id}', id), body && { body })
}

const readDatabase = async () => {
  const { rows } = await opened().pool.query(`
    select (select json_agg(p order by id) from projects p) as projects,
           (select json_agg(s order by id) from scenarios s) as scenarios,
           (select json_agg(c order by id) from calculations c) as calculations,
           (select json_agg(s order by id) from sessions s) as sessions`)
  return rows[0]
}

let owned: Record<string, string>
let owner: Client
let other: Client
let operations: Operation[] = []

test('every operation with an id answers somebody else’s, an unknown and a malformed id with the same bytes', async () => {
  owner = await user()
  other = await user()
  owned = await createOwned(owner)
  await createOwned(other)
  operations = operationsOf(await readDescription(app())).filter(takesId)
  assert.ok(operations.length >= 12)
  const before = await readDatabase()

  for (const operation of operations) {
    const kind = kinds.find((each) => operation.path.startsWith(`${prefix}/${each}/{id}`))
    assert.ok(kind, operation.path)
    const ids = [
      owned[kind] ?? '',
      randomUUID(),
      'not-an-id',
      '1',
      `urn:uuid:${randomUUID()}`,
      "1' or '1'='1",
    ]
    const answers = await Promise.all(ids.map((id) => send(other, operation, encodeURIComponent(id))))
    for (const [i, { statusCode, body }] of answers.entries()) {
      const place = `${operation.operationId} ${ids[i]}`
      assert.equal(statusCode, 404, place)
      assert.equal(body, answers[0]?.body, place)
    }
  }
  assert.deepEqual(await readDatabase(), before)
})

test('the owner reaches the same addresses', async () => {
  for (const operation of operations.filter(({ method }) => method === 'GET')) {
    const kind = kinds.find((each) => operation.path.startsWith(`${prefix}/${each}/{id}`))
    const { statusCode } = await send(owner, operation, owned[kind ?? ''] ?? '')
    assert.equal(statusCode, 200, operation.operationId)
  }
})

test('an id in capitals is the same id', async () => {
  const id = owned.scenarios?.toUpperCase()
  assert.equal((await answered(200, owner.get(`/scenarios/${id}`))).id, owned.scenarios)
})

test('a list holds only what is the asking user’s, whatever the query says', async () => {
  const mine = await answered(200, owner.get('/projects'))
  assert.deepEqual(
    mine.map(({ id }: { id: string }) => id),
    [owned.projects],
  )
  const theirs = await answered(200, other.get(`/projects?userId=${mine[0].userId}&limit=1000`))
  assert.equal(theirs.length, 1)
  assert.notEqual(theirs[0].id, owned.projects)
})
