import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const { app, opened, stranger, user } = testApp()

test('a person takes along all that is stored of them, and nobody else’s', async () => {
  const [ada, bob] = [await user('ada@example.org'), await user()]
  await createProject(bob, { projectName: 'Somebody else’s' })
  const { projectId, scenarioId } = await createProject(ada, { projectName: 'Texas' })
  for (let i = 0; i < 11; i += 1) await answered(201, ada.post(`/projects/${projectId}/scenarios`))
  const path = `/scenarios/${scenarioId}/calculate/sync`
  const { calculationId } = await answered(200, ada.post(path, example('hefa-usa-500')))
  await answered(200, ada.patch(`/calculations/${calculationId}`, { name: 'Board', note: 'What they saw' }))
  const { projectId: gone } = await createProject(ada)
  await answered(204, ada.delete(`/projects/${gone}`))

  const answer = await ada.get('/me/data')
  assert.match(String(answer.headers['content-disposition']), /attachment; filename="safapac-data.json"/)
  const { account, sessions, projects } = await answered(200, Promise.resolve(answer))
  assert.deepEqual(account, await answered(200, ada.get('/me')))
  assert.equal(sessions.length, 1)
  assert.deepEqual(
    projects.map(({ projectName }: { projectName: string }) => projectName),
    ['Texas'],
  )
  const [{ scenarios }] = projects
  assert.equal(scenarios.length, 12)
  const { calculations, ...scenario } = scenarios[0]
  assert.deepEqual(scenario, await answered(200, ada.get(`/scenarios/${scenarioId}`)))
  assert.deepEqual(calculations, await answered(200, ada.get(`/scenarios/${scenarioId}/calculations`)))
  assert.equal(calculations[0].note, 'What they saw')
  await refused(401, stranger().get('/me/data'))
})

test('hundreds of projects come whole, and none twice', async () => {
  const ada = await user()
  const { id } = await answered(200, ada.get('/me'))
  await opened().pool.query(
    `insert into projects (user_id, name, process_id, feedstock_id, country_id, updated_at)
     select $1, 'Plant ' || n, 1, 1, 1, now() from generate_series(1, 205) n`,
    [id],
  )
  const { projects } = await answered(200, ada.get('/auth/me/data'))
  assert.equal(new Set(projects.map((each: { id: string }) => each.id)).size, 205)
})

test('what the access level does not see is not in the file either', async () => {
  const core = await user(undefined, 'CORE')
  const { scenarioId } = await createProject(core)
  await answered(200, core.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')))
  const { body } = await core.get('/me/data')
  assert.match(body, /"totalCapitalInvestment"/)
  assert.doesNotMatch(body, /"npv"|"lcop"/)
  assert.ok(app())
})
