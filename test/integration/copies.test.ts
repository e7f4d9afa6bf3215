import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, refused, refusedFields } from '../support/client.ts'
import { changed, example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const { user } = testApp()

test('a copy of a project has its scenarios as drafts, and nothing that happens to one concerns the other', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada, { projectName: 'Texas', countryId: 2 })
  const inputs = changed(example('hefa-usa-500'), { 'plant.capacity.value': 250 })
  await answered(
    201,
    ada.post(`/projects/${projectId}/scenarios`, { scenarioName: 'Small', scenarioOrder: 7, inputs }),
  )
  await answered(200, ada.put(`/scenarios/${scenarioId}`, { referenceEdition: '2026.2' }))
  await answered(200, ada.post(`/scenarios/${scenarioId}/calculate/sync`))

  const answer = await ada.post(`/projects/${projectId}/duplicate`)
  const copy = await answered(201, Promise.resolve(answer))
  assert.equal(answer.headers.location, `/api/v1/projects/${copy.id}`)
  assert.notEqual(copy.id, projectId)
  assert.deepEqual([copy.projectName, copy.country.id, copy.scenarioCount], ['Texas (copy)', 2, 2])
  const [originals, copies] = await Promise.all(
    [projectId, copy.id].map((id) => answered(200, ada.get(`/projects/${id}/scenarios`))),
  )
  for (const [i, original] of originals.entries()) {
    const { scenarioName, scenarioOrder, referenceEdition, process, feedstock, country } = original
    assert.deepEqual(copies[i], {
      ...copies[i],
      ...{ projectId: copy.id, scenarioName, scenarioOrder, referenceEdition, process, feedstock, country },
      ...{ inputs: original.inputs, status: 'draft', calculationId: null, technoEconomics: null },
    })
    assert.notEqual(copies[i].id, original.id)
  }
  assert.deepEqual(await answered(200, ada.get(`/scenarios/${copies[0].id}/calculations`)), [])
  await answered(204, ada.delete(`/projects/${projectId}`))
  assert.equal((await answered(200, ada.get(`/projects/${copy.id}/scenarios`))).length, 2)
})

test('a copy of a scenario is next to it, with a name that fits and a tag to save with', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  const scenarioName = `${'Ä'.repeat(99)}x`
  await answered(200, ada.put(`/scenarios/${scenarioId}`, { scenarioName }))
  const answer = await ada.post(`/scenarios/${scenarioId}/duplicate`)
  const copy = answer.json()
  assert.equal(answer.statusCode, 201, answer.body)
  assert.deepEqual(
    [copy.scenarioName, copy.scenarioOrder, copy.status, copy.projectId],
    [`${'Ä'.repeat(93)} (copy)`, 2, 'draft', projectId],
  )
  assert.equal(answer.headers.location, `/api/v1/scenarios/${copy.id}`)
  const draft = { plant: { capacity: { value: 1, unit: 't/yr' } } }
  const headers = { 'if-match': String(answer.headers.etag) }
  await answered(200, ada.send('PATCH', `/scenarios/${copy.id}/draft`, { body: draft, headers }))
  const { inputs } = await answered(200, ada.get(`/scenarios/${scenarioId}`))
  assert.deepEqual(inputs, copy.inputs)
})

test('a copy may be named, and is made once however often its answer is asked for', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  const requests: [path: string, body: Record<string, string>][] = [
    [`/projects/${projectId}/duplicate`, { projectName: 'Board' }],
    [`/scenarios/${scenarioId}/duplicate`, { scenarioName: 'Board' }],
  ]
  for (const [path, body] of requests) {
    const send = () => ada.send('POST', path, { body, headers: { 'idempotency-key': path } })
    const [first, again] = [await send(), await send()]
    assert.deepEqual([first.statusCode, again.statusCode], [201, 201])
    assert.equal(first.body, again.body)
    assert.match(first.body, /Name":"Board"/)
    for (const wrong of [{ [Object.keys(body)[0]!]: ' ' }, { userId: projectId }])
      assert.equal(refusedFields(await refused(422, ada.post(path, wrong))).length, 1)
  }
  assert.equal((await answered(200, ada.get('/projects'))).length, 2)
  assert.equal((await answered(200, ada.get(`/projects/${projectId}`))).scenarioCount, 2)
})
