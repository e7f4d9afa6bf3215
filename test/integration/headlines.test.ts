import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headlineOf } from '../../src/contract/analyses/headline.ts'
import { updateHeadlines } from '../../src/server/scenarios/headline-queries.ts'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { changed, example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const { opened, user } = testApp()

const hefa = example('hefa-usa-500')
const listed = async (client: Client, query = 'scenarios=2') =>
  await answered(200, client.get(`/projects?${query}`))
const first = async (client: Client) => (await listed(client))[0].scenarios[0]

/** Says in the database what a headline is, so that it can be seen whether it is calculated or read. */
async function mark(scenarioId: string, engine?: string): Promise<void> {
  await opened().pool.query(
    `update scenarios set headline = jsonb_set(headline::jsonb, '{lcop,value}', '7')::json,
       headline_engine = coalesce($2, headline_engine) where id = $1`,
    [scenarioId, engine],
  )
}

test('projects are listed with their first scenarios and the numbers of an outcome, of drafts as well', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada, { projectName: 'Texas' })
  const { technoEconomics, financials } = await answered(
    200,
    ada.post(`/scenarios/${scenarioId}/calculate/sync`, hefa),
  )
  const inputs = changed(hefa, { 'plant.capacity.value': 250 })
  await answered(201, ada.post(`/projects/${projectId}/scenarios`, { scenarioName: 'Small', inputs }))
  await answered(201, ada.post(`/projects/${projectId}/scenarios`))
  await createProject(ada, { projectName: 'Norway' })

  const [norway, texas] = await listed(ada)
  assert.deepEqual([norway.scenarios.length, texas.scenarios.length, texas.scenarioCount], [1, 2, 3])
  const { headline, ...named } = texas.scenarios[0]
  assert.deepEqual(named, {
    id: scenarioId,
    scenarioName: 'Scenario 1',
    scenarioOrder: 1,
    status: 'calculated',
  })
  const carbonIntensity = technoEconomics.carbonIntensity.total
  assert.deepEqual(headline, { lcop: technoEconomics.lcop, npv: financials.npv, carbonIntensity })
  assert.deepEqual(
    [texas.scenarios[1].status, texas.scenarios[1].headline],
    ['draft', JSON.parse(JSON.stringify(headlineOf(inputs)))],
  )
  assert.ok((await listed(ada, '')).every((project: object) => !('scenarios' in project)))
})

test('a headline is calculated once for the same inputs and engine, and copied with them', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  const { headline } = await first(ada)
  await mark(scenarioId)
  assert.equal((await first(ada)).headline.lcop.value, 7)
  await answered(200, ada.put(`/scenarios/${scenarioId}`, { scenarioName: 'Base' }))
  assert.equal((await first(ada)).headline.lcop.value, 7)
  await answered(201, ada.post(`/projects/${projectId}/duplicate`))
  assert.equal((await first(ada)).headline.lcop.value, 7)
  await answered(204, ada.delete(`/projects/${(await listed(ada))[0].id}`))

  await mark(scenarioId, '0.0.0')
  assert.deepEqual((await first(ada)).headline, headline)
  await mark(scenarioId)
  const draft = { plant: { capacity: { value: 250, unit: 'kt/yr' } } }
  await answered(200, ada.patch(`/scenarios/${scenarioId}/draft`, draft))
  const { lcop } = (await first(ada)).headline
  assert.ok(lcop.value > 7 && lcop.value !== headline.lcop.value)
})

test('inputs that are not complete have no numbers, and say why', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  await answered(200, ada.patch(`/scenarios/${scenarioId}/draft`, { plant: { capacity: null } }))
  const { lcop, npv, carbonIntensity } = (await first(ada)).headline
  for (const { value, reason } of [lcop, npv, carbonIntensity]) {
    assert.equal(value, null)
    assert.match(reason, /capacity/)
  }
})

test('what a level does not see of an outcome is in no list', async () => {
  const ada = await user('core@example.org', 'CORE')
  const { projectId } = await createProject(ada)
  const names = Object.keys((await first(ada)).headline)
  assert.deepEqual(names, ['carbonIntensity'])
  const [scenario] = await answered(200, ada.get(`/projects/${projectId}/headlines`))
  assert.deepEqual(Object.keys(scenario.headline), names)
})

test('a list with scenarios is bounded, and goes on where it ends', async () => {
  const ada = await user()
  for (let i = 0; i < 21; i += 1) await createProject(ada)
  const answer = await ada.get('/projects?scenarios=1&limit=1000')
  assert.equal(answer.json().length, 20)
  const [, next = ''] = /<\/api\/v1(.*)>; rel="next"/.exec(String(answer.headers.link)) ?? []
  const [last, ...others] = await answered(200, ada.get(next))
  assert.deepEqual([last.scenarios.length, others], [1, []])
  for (const scenarios of ['6', '-1', '1.5', 'all'])
    await refused(422, ada.get(`/projects?scenarios=${scenarios}`))
})

test('the scenarios of a project come with their headlines in their order, a page at a time', async () => {
  const ada = await user()
  const { projectId } = await createProject(ada)
  for (const scenarioName of ['Second', 'Third'])
    await answered(201, ada.post(`/projects/${projectId}/scenarios`, { scenarioName }))
  const path = `/projects/${projectId}/headlines`
  const answer = await ada.get(`${path}?limit=2`)
  const names = answer.json().map(({ scenarioName }: { scenarioName: string }) => scenarioName)
  assert.deepEqual(names, ['Scenario 1', 'Second'])
  const [, next = ''] = /<\/api\/v1(.*)>; rel="next"/.exec(String(answer.headers.link)) ?? []
  const rest = await answered(200, ada.get(next))
  assert.deepEqual([rest.length, rest[0].scenarioName], [1, 'Third'])
  assert.ok(Number.isFinite(rest[0].headline.npv.value))
})

test('a headline of inputs that have changed since is not kept', async () => {
  const ada = await user()
  const { project, scenarioId } = await createProject(ada)
  const stale = { id: scenarioId, version: 99, headline: headlineOf({}) }
  await updateHeadlines(opened().database, project.userId, [stale])
  assert.ok(Number.isFinite((await first(ada)).headline.lcop.value))
})

test('a list is answered also where nothing can be kept', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  await opened().pool.query(`
    create function refuse_headline() returns trigger language plpgsql as
      $$ begin raise exception 'read-only' using errcode = 'read_only_sql_transaction'; end $$;
    create trigger refused before update of headline on scenarios for each row execute function refuse_headline()`)
  try {
    assert.ok(Number.isFinite((await first(ada)).headline.lcop.value))
    const { rows } = await opened().pool.query('select headline from scenarios where id = $1', [scenarioId])
    assert.deepEqual(rows, [{ headline: null }])
  } finally {
    await opened().pool.query('drop trigger refused on scenarios; drop function refuse_headline')
  }
})
