import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CheckedPathway } from '../../src/contract/reference-data/pathway-schema.ts'
import { openDatabase } from '../../src/server/database/database.ts'
import { isoTimestamp } from '../../src/server/database/timestamps.ts'
import { findProject } from '../../src/server/projects/queries.ts'
import { testApp } from '../support/app.ts'
import { answered, refused, refusedFields } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'
import { passRestorableDays, tidyUp } from '../support/tidying.ts'

const { opened, url: databaseUrl, user } = testApp()

type Row = { id: number }
type Pair = { processId: number; feedstockId: number }

const countRows = async () => {
  const { rows } = await opened().pool.query(`
    select (select count(*)::integer from projects) as projects,
           (select count(*)::integer from scenarios) as scenarios,
           (select count(*)::integer from calculations) as calculations`)
  return rows[0]
}

test('a project starts as HEFA from used cooking oil in the USA, with one scenario that has these defaults', async () => {
  const ada = await user()
  const answer = await ada.post('/projects', { projectName: 'Rotterdam' })
  const project = answer.json()
  assert.equal(answer.headers.location, `/api/v1/projects/${project.id}`)
  assert.equal(project.projectName, 'Rotterdam')
  assert.deepEqual(
    [project.process, project.feedstock, project.country],
    [
      { id: 1, name: 'HEFA' },
      { id: 1, name: 'UCO' },
      { id: 1, name: 'USA' },
    ],
  )
  assert.equal(project.scenarioCount, 1)

  const { scenarios } = await answered(200, ada.get(`/projects/${project.id}`))
  assert.equal(scenarios.length, 1)
  const scenario = await answered(200, ada.get(`/scenarios/${scenarios[0].id}`))
  assert.equal(scenario.scenarioName, 'Scenario 1')
  assert.equal(scenario.scenarioOrder, 1)
  assert.equal(scenario.status, 'draft')
  assert.deepEqual(
    [scenario.technoEconomics, scenario.financials, scenario.calculationId],
    [null, null, null],
  )
  const defaults = await answered(200, ada.get('/reference-data/1/1/1'))
  assert.deepEqual(scenario.inputs, defaults.inputs)
})

test('the defaults of a new project can be calculated as they are', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const { technoEconomics } = await answered(200, ada.post(`/scenarios/${scenarioId}/calculate/sync`))
  assert.ok(technoEconomics.lcop.value > 0)
})

test('a project can name another process, feedstock and country', async () => {
  const ada = await user()
  const { pathways, countries } = await answered(200, ada.get('/master-data'))
  const pathway = pathways.find(({ usable, processId }: CheckedPathway) => usable && processId !== 1)
  const country = countries.at(-1)
  const { project, scenario } = await createProject(ada, {
    processId: pathway.processId,
    feedstockId: pathway.feedstockId,
    countryId: country.id,
  })
  assert.deepEqual(project.process, { id: pathway.processId, name: pathway.processName })
  assert.equal(project.feedstock.id, pathway.feedstockId)
  assert.deepEqual(project.country, { id: country.id, name: country.name })
  assert.equal(scenario.inputs.feedstocks[0].name, project.feedstock.name)
})

test('a pair that the reference data hold for impossible is refused with their reason', async () => {
  const ada = await user()
  const before = await countRows()
  const { pathways } = await answered(200, ada.get('/master-data'))
  const impossible = pathways.filter(({ usable, feedstockId }: CheckedPathway) => !usable && feedstockId)
  assert.ok(impossible.length > 0)
  for (const { processId, feedstockId, reason } of impossible) {
    const request = ada.post('/projects', { projectName: 'Impossible', processId, feedstockId })
    const problem = await refused(422, request)
    assert.deepEqual(refusedFields(problem), ['/feedstockId unusable_pathway'])
    assert.equal(problem.detail, reason)
  }
  assert.deepEqual(await countRows(), before)
})

test('ids that nobody knows are refused, each with its pointer', async () => {
  const ada = await user()
  const problem = await refused(
    422,
    ada.post('/projects', { projectName: 'X', processId: 99, feedstockId: 99, countryId: 99 }),
  )
  assert.deepEqual(refusedFields(problem), [
    '/processId unknown_id',
    '/feedstockId unknown_id',
    '/countryId unknown_id',
  ])
})

test('a process and a feedstock that no pathway joins are refused', async () => {
  const ada = await user()
  const { processes, feedstocks, pathways } = await answered(200, ada.get('/master-data'))
  const nameOf = ({ processId, feedstockId }: Pair) => `${processId}/${feedstockId}`
  const known = new Set(pathways.map(nameOf))
  const pairs: Pair[] = processes.flatMap(({ id: processId }: Row) =>
    feedstocks.map(({ id: feedstockId }: Row) => ({ processId, feedstockId })),
  )
  const unknown = pairs.find((pair) => !known.has(nameOf(pair)))
  const problem = await refused(422, ada.post('/projects', { projectName: 'X', ...unknown }))
  assert.deepEqual(refusedFields(problem), ['/feedstockId unknown_pathway'])
})

test('a name must be there, readable and at most 100 characters long', async () => {
  const ada = await user()
  for (const projectName of [undefined, '', '   ', 'x'.repeat(101), 7, null]) {
    const problem = await refused(422, ada.post('/projects', { projectName }))
    assert.equal(problem.errors?.[0]?.pointer, '/projectName')
  }
  for (const projectName of ['x'.repeat(100), 'Σ ✈ 工場', "Robert'); drop table users;--", '<b>', '"\\']) {
    const project = await answered(201, ada.post('/projects', { projectName }))
    assert.equal(project.projectName, projectName)
  }
})

test('projects are an array, the one changed last first, and an empty array for who has none', async () => {
  const ada = await user()
  assert.deepEqual(await answered(200, ada.get('/projects')), [])
  const first = await createProject(ada, { projectName: 'First' })
  const second = await createProject(ada, { projectName: 'Second' })
  const names = async () => {
    const projects = await answered(200, ada.get('/projects'))
    return projects.map(({ projectName }: { projectName: string }) => projectName)
  }
  assert.deepEqual(await names(), ['Second', 'First'])
  await answered(200, ada.put(`/projects/${first.projectId}`, { projectName: 'Renamed' }))
  assert.deepEqual(await names(), ['Renamed', 'Second'])
  await answered(200, ada.put(`/scenarios/${second.scenarioId}`, { scenarioName: 'Base' }))
  assert.deepEqual(await names(), ['Second', 'Renamed'])
})

test('renaming changes the name only', async () => {
  const ada = await user()
  const { projectId, project } = await createProject(ada)
  const renamed = await answered(200, ada.put(`/projects/${projectId}`, { projectName: 'Other' }))
  assert.deepEqual({ ...renamed, updatedAt: '' }, { ...project, projectName: 'Other', updatedAt: '' })
  const problem = await refused(
    422,
    ada.put(`/projects/${projectId}`, { projectName: 'X', userId: projectId }),
  )
  assert.deepEqual(refusedFields(problem), ['/userId unknown_key'])
})

test('deleting a project deletes its scenarios and calculations, and it is gone', async () => {
  const ada = await user()
  const before = await countRows()
  const { projectId, scenarioId } = await createProject(ada)
  await answered(200, ada.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')))
  await answered(202, ada.post(`/scenarios/${scenarioId}/calculate`))
  await answered(204, ada.delete(`/projects/${projectId}`))
  await passRestorableDays(opened().pool)
  await tidyUp(opened().database)
  assert.deepEqual(await countRows(), before)
  await refused(404, ada.get(`/projects/${projectId}`))
  await refused(404, ada.get(`/scenarios/${scenarioId}`))
  await refused(404, ada.delete(`/projects/${projectId}`))
})

test('times are in UTC, whatever time zone the sessions of the database have', async () => {
  const ada = await user()
  const { project } = await createProject(ada)
  const url = new URL(databaseUrl())
  url.searchParams.set('options', '-c timezone=Asia/Kuala_Lumpur')
  const elsewhere = openDatabase(url.href, { max: 1 })
  try {
    const found = await findProject(elsewhere.database, { id: project.userId, isAdmin: false }, project.id)
    assert.equal(isoTimestamp(found?.createdAt ?? ''), project.createdAt)
  } finally {
    await elsewhere.close()
  }
})
