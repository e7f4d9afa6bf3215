import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { createOwned, hashOfRows, type Owned, rowOf, send } from '../security/05-authorization-matrix.ts'
import { password, testApp } from '../support/app.ts'
import { answered, type Client, refused, refusedFields } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { operationsOf, readDescription } from '../support/openapi.ts'
import { createProject } from '../support/requests.ts'
import { tidyUp } from '../support/tidying.ts'

const { app, opened, ready, user } = testApp()

let owner: Client
before(async () => {
  await ready()
  owner = await user('owner@example.org')
})

const step = (scenarioId: string, body: object) => owner.post(`/scenarios/${scenarioId}/review`, body)

/** @returns the id of what was approved. */
async function approve(scenarioId: string): Promise<string> {
  const { calculationId } = await answered(200, step(scenarioId, { action: 'ask' }))
  await answered(200, step(scenarioId, { action: 'approve', calculationId }))
  return calculationId
}

test('a review goes from a draft to what is approved and back, and tells who, when, what and why', async () => {
  const { scenarioId } = await createProject(owner)
  assert.equal((await refused(409, step(scenarioId, { action: 'ask' }))).code, 'review_step')
  const sync = `/scenarios/${scenarioId}/calculate/sync`
  await answered(200, owner.post(sync, example('hefa-usa-500')))
  await answered(200, step(scenarioId, { action: 'ask', note: 'Ready.' }))
  await answered(200, step(scenarioId, { action: 'return', note: 'The price of UCO is old.' }))
  const { calculationId } = await answered(200, step(scenarioId, { action: 'ask' }))
  assert.deepEqual(refusedFields(await refused(422, step(scenarioId, { action: 'approve' }))), [
    '/calculationId missing',
  ])
  await answered(200, owner.post(sync))
  const late = await refused(409, step(scenarioId, { action: 'approve', calculationId }))
  assert.equal(late.code, 'another_calculation')
  const { calculationId: latest } = await answered(200, owner.get(`/scenarios/${scenarioId}/review`))
  const { state, steps, events } = await answered(
    200,
    step(scenarioId, { action: 'approve', calculationId: latest }),
  )
  assert.deepEqual([state, steps], ['approved', ['unlock']])
  assert.deepEqual(
    events.map(({ kind, note }: { kind: string; note: string | null }) => [kind, note]),
    [
      ['approved', null],
      ['asked', null],
      ['returned', 'The price of UCO is old.'],
      ['asked', 'Ready.'],
    ],
  )
  const bundle = await answered(200, owner.get(`/calculations/${latest}/bundle.json`))
  assert.equal(events[0].sha256, bundle.hash)
  assert.deepEqual([events[0].by, events[0].calculationId], ['owner', latest])
  assert.deepEqual(refusedFields(await refused(422, step(scenarioId, { action: 'unlock' }))), [
    '/note missing',
  ])
  await answered(200, step(scenarioId, { action: 'unlock', note: 'Prices of 2027.' }))
  await answered(200, owner.put(`/scenarios/${scenarioId}`, { scenarioName: 'Free again' }))
})

test('who approves alone is told of as that, with the time at which the last of the others left', async () => {
  const { projectId, scenarioId } = await createProject(owner)
  await answered(200, owner.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')))
  const other = await user('other@example.org')
  const { id } = await answered(200, other.get('/me'))
  const asked = async () => {
    const { events, isAlone } = await answered(200, owner.get(`/scenarios/${scenarioId}/review`))
    return [isAlone, events[0].isAlone, events[0].aloneSince !== null]
  }
  const approved = async () => {
    await approve(scenarioId)
    const found = await asked()
    await answered(200, step(scenarioId, { action: 'unlock', note: 'Again.' }))
    return found
  }
  assert.deepEqual(await approved(), [true, true, false])
  await opened().pool.query(
    `insert into project_members (project_id, user_id, role) values ($1, $2, 'reviewer')`,
    [projectId, id],
  )
  assert.deepEqual(await asked(), [false, null, false])
  await answered(204, owner.delete(`/projects/${projectId}/people/${id}`))
  assert.deepEqual(await approved(), [true, true, true])
  const { rows } = await opened().pool.query(
    `select e.alone_since = date_trunc('milliseconds', p.last_left_at) as "isSame" from review_events e
     join scenarios s on s.id = e.scenario_id join projects p on p.id = s.project_id
     where s.id = $1 and e.is_alone order by e.id desc limit 1`,
    [scenarioId],
  )
  assert.deepEqual(rows, [{ isSame: true }])
})

/** What is done about a scenario that is approved, and what writes nothing of it. */
const free: Readonly<Record<string, string>> = {
  reviewScenario: 'unlocks it',
  duplicateScenario: 'writes the copy',
  calculateCases: 'stores nothing',
  queueCaseTable: 'keeps what comes of other cases, and changes nothing of it',
  notePresence: 'writes nothing of it',
  restoreScenario: 'leaves what was not deleted as it is',
  cancelStudy: 'ends work that goes on, and takes nothing away',
  cancelCalculation: 'ends work that goes on, and takes nothing away',
  beginCommentThread: 'says something of it',
  shareScenario: 'lets somebody read it',
  shareCalculation: 'lets somebody read it',
}
const kinds = ['scenario', 'calculation', 'study']

test('whatever writes a scenario that is approved is refused as locked: every route there is', async () => {
  const person: Owned = await createOwned(owner)
  await answered(200, owner.post(`/scenarios/${person.scenario}/calculate/sync`))
  await answered(204, owner.delete(`/scenarios/${(await addScenario(person.project)).id}`))
  await addScenario(person.project)
  await approve(person.scenario)
  const writing = operationsOf(await readDescription(app())).filter(
    (operation) =>
      operation.method !== 'GET' &&
      operation.path.includes('{') &&
      !(operation.operationId in free) &&
      isOfScenario(operation.operationId, operation.path),
  )
  assert.ok(writing.length >= 10, writing.map(({ operationId }) => operationId).join())
  const hash = await hashOfRows(opened().pool)
  for (const operation of writing) {
    const problem = await refused(409, send(owner, operation, person[rowOf(operation).kind]))
    assert.equal(problem.code, 'locked', operation.operationId)
  }
  assert.equal(await hashOfRows(opened().pool), hash)
})

const addScenario = (projectId: string) => answered(201, owner.post(`/projects/${projectId}/scenarios`, {}))

/** Its project is deleted with all that is in it. */
function isOfScenario(operationId: string, path: string): boolean {
  return (
    operationId === 'deleteProject' || kinds.some((kind) => new RegExp(`/(${kind}|studie)s?/\\{`).test(path))
  )
}

test('the list of a project that holds one that is approved can still be put in order', async () => {
  const { projectId, scenarioId } = await createProject(owner)
  await answered(200, owner.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')))
  const { id } = await addScenario(projectId)
  await approve(scenarioId)
  await answered(204, owner.put(`/scenarios/${id}/place`, { place: 1 }))
  const listed = await answered(200, owner.get(`/projects/${projectId}/scenarios`))
  assert.deepEqual(
    listed.map((each: { id: string; review: string }) => [each.id, each.review]),
    [
      [id, 'draft'],
      [scenarioId, 'approved'],
    ],
  )
  const locked = await owner.send('PUT', `/scenarios/${scenarioId}`, {
    headers: { 'if-match': '"999.draft"' },
    body: { scenarioName: 'Late' },
  })
  assert.equal(locked.statusCode, 412)
})

test('an account goes with what it has approved', async () => {
  const person = await user('leaves@example.org')
  const { scenarioId } = await createProject(person)
  await answered(200, person.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')))
  const path = `/scenarios/${scenarioId}/review`
  const { calculationId } = await answered(200, person.post(path, { action: 'ask' }))
  await answered(200, person.post(path, { action: 'approve', calculationId }))
  await answered(204, person.send('DELETE', '/me', { body: { currentPassword: password } }))
  await tidyUp(opened().database)
  const { rows } = await opened().pool.query('select from scenarios where id = $1', [scenarioId])
  assert.equal(rows.length, 0)
})
