import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused, refusedFields } from '../support/client.ts'
import { changed, example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const { user } = testApp({ environment: { QUOTA_SCENARIOS: '3' } })

const times = <Result>(count: number, task: () => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, task))

const statusesOf = (answers: { statusCode: number }[]) => answers.map(({ statusCode }) => statusCode).sort()

const listOrders = async (ada: Client, projectId: string): Promise<number[]> => {
  const scenarios = await answered(200, ada.get(`/projects/${projectId}/scenarios`))
  return scenarios.map(({ scenarioOrder }: { scenarioOrder: number }) => scenarioOrder)
}

test('a scenario is added at the first free place, with the defaults of the project’s pathway', async () => {
  const ada = await user()
  const { projectId, scenario } = await createProject(ada)
  const answer = await ada.post(`/projects/${projectId}/scenarios`)
  const added = answer.json()
  assert.equal(answer.statusCode, 201)
  assert.equal(answer.headers.location, `/api/v1/scenarios/${added.id}`)
  assert.equal(added.scenarioName, 'Scenario 2')
  assert.equal(added.scenarioOrder, 2)
  assert.deepEqual(added.inputs, scenario.inputs)
  assert.deepEqual(await answered(200, ada.get(`/scenarios/${added.id}`)), added)
})

test('a scenario can be added with a name, a place and inputs of its own', async () => {
  const ada = await user()
  const { projectId } = await createProject(ada)
  const inputs = example('ptl-160')
  const added = await answered(
    201,
    ada.post(`/projects/${projectId}/scenarios`, {
      scenarioName: 'Power to liquid',
      scenarioOrder: 3,
      inputs,
    }),
  )
  assert.deepEqual([added.scenarioName, added.scenarioOrder], ['Power to liquid', 3])
  assert.deepEqual(added.inputs, inputs)
})

test('inputs of a new scenario are checked like those of a calculation, with pointers into the body', async () => {
  const ada = await user()
  const { projectId } = await createProject(ada)
  const inputs = changed(example('hefa-usa-500'), { 'plant.capacity.value': -1 })
  const problem = await refused(422, ada.post(`/projects/${projectId}/scenarios`, { inputs }))
  assert.deepEqual(refusedFields(problem), ['/inputs/plant/capacity/value out_of_range'])
})

test('of eight scenarios added at once, a project takes two beside its first', async () => {
  const ada = await user()
  const { projectId } = await createProject(ada)
  const answers = await times(8, () => ada.post(`/projects/${projectId}/scenarios`))
  assert.deepEqual(statusesOf(answers), [201, 201, 409, 409, 409, 409, 409, 409])
  const refusal = answers.find(({ statusCode }) => statusCode === 409)
  assert.equal(refusal?.json().code, 'scenario_limit')
  assert.deepEqual(await listOrders(ada, projectId), [1, 2, 3])
})

test('of three scenarios deleted at once one stays, and it cannot be deleted', async () => {
  const ada = await user()
  const { projectId } = await createProject(ada)
  await times(2, () => ada.post(`/projects/${projectId}/scenarios`))
  const scenarios = await answered(200, ada.get(`/projects/${projectId}/scenarios`))
  const ids = scenarios.map(({ id }: { id: string }) => id)
  const answers = await Promise.all(ids.map((id: string) => ada.delete(`/scenarios/${id}`)))
  assert.deepEqual(statusesOf(answers), [204, 204, 409])
  const [left] = await answered(200, ada.get(`/projects/${projectId}/scenarios`))
  const problem = await refused(409, ada.delete(`/scenarios/${left.id}`))
  assert.equal(problem.code, 'last_scenario')
})

test('a scenario that two delete at once is deleted once', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  await times(2, () => ada.post(`/projects/${projectId}/scenarios`))
  const answers = await times(2, () => ada.delete(`/scenarios/${scenarioId}`))
  assert.deepEqual(statusesOf(answers), [204, 404])
  assert.deepEqual(await listOrders(ada, projectId), [2, 3])
})

test('a place that became free is taken again', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  await times(2, () => ada.post(`/projects/${projectId}/scenarios`))
  await answered(204, ada.delete(`/scenarios/${scenarioId}`))
  const added = await answered(201, ada.post(`/projects/${projectId}/scenarios`))
  assert.equal(added.scenarioOrder, 1)
  assert.deepEqual(await listOrders(ada, projectId), [1, 2, 3])
})

test('a place that is taken is refused, and a free one can be moved to', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  await answered(201, ada.post(`/projects/${projectId}/scenarios`))
  const taken = await refused(409, ada.put(`/scenarios/${scenarioId}`, { scenarioOrder: 2 }))
  assert.equal(taken.code, 'order_taken')
  const again = await refused(409, ada.post(`/projects/${projectId}/scenarios`, { scenarioOrder: 2 }))
  assert.equal(again.code, 'order_taken')
  await answered(200, ada.put(`/scenarios/${scenarioId}`, { scenarioOrder: 3 }))
  const scenarios = await answered(200, ada.get(`/projects/${projectId}/scenarios`))
  assert.equal(scenarios[1].id, scenarioId)
  for (const scenarioOrder of [0, 1_001, 1.5, '2', null]) {
    await refused(422, ada.put(`/scenarios/${scenarioId}`, { scenarioOrder }))
  }
})

test('renaming a scenario leaves its results; new inputs take them away', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const inputs = example('hefa-usa-500')
  await answered(200, ada.post(`/scenarios/${scenarioId}/calculate/sync`, inputs))
  const renamed = await answered(200, ada.put(`/scenarios/${scenarioId}`, { scenarioName: 'Base case' }))
  assert.equal(renamed.scenarioName, 'Base case')
  assert.equal(renamed.status, 'calculated')
  assert.ok(renamed.technoEconomics.lcop.value > 0)
  const edited = await answered(200, ada.put(`/scenarios/${scenarioId}`, { inputs: example('ptl-160') }))
  assert.deepEqual(
    [edited.status, edited.technoEconomics, edited.financials, edited.calculationId],
    ['draft', null, null, null],
  )
  assert.deepEqual(edited.inputs, example('ptl-160'))
})

test('what only a calculation may write is refused from a client', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  const before = await answered(200, ada.get(`/scenarios/${scenarioId}`))
  const written = {
    technoEconomics: { lcop: { value: 1, unit: 'USD/t' } },
    financials: {},
    status: 'calculated',
    calculationId: scenarioId,
    projectId,
    version: 7,
  }
  for (const [key, value] of Object.entries(written)) {
    const requests = [
      ada.put(`/scenarios/${scenarioId}`, { [key]: value }),
      ada.patch(`/scenarios/${scenarioId}/draft`, { [key]: value }),
      ada.post(`/projects/${projectId}/scenarios`, { [key]: value }),
      ada.post(`/scenarios/${scenarioId}/calculate`, { ...example('hefa-usa-500'), [key]: value }),
      ada.post(`/scenarios/${scenarioId}/calculate/sync`, { ...example('hefa-usa-500'), [key]: value }),
    ]
    for (const request of requests) {
      assert.deepEqual(refusedFields(await refused(422, request)), [`/${key} unknown_key`])
    }
  }
  assert.deepEqual(await answered(200, ada.get(`/scenarios/${scenarioId}`)), before)
})

test('a scenario can move to another pathway by its ids, and unknown ones are refused', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const moved = await answered(200, ada.put(`/scenarios/${scenarioId}`, { countryId: 2 }))
  assert.equal(moved.country.id, 2)
  const problem = await refused(422, ada.put(`/scenarios/${scenarioId}`, { processId: 99 }))
  assert.deepEqual(refusedFields(problem), ['/processId unknown_id'])
})

test('another pathway makes a scenario a draft again, the same one does not', async () => {
  const ada = await user()
  const { scenario } = await createProject(ada)
  const path = `/scenarios/${scenario.id}`
  await answered(200, ada.post(`${path}/calculate/sync`))
  const same = await answered(200, ada.put(path, { processId: 1, scenarioName: 'Renamed' }))
  assert.equal(same.status, 'calculated')
  const moved = await answered(200, ada.put(path, { feedstockId: 4 }))
  assert.deepEqual([moved.status, moved.calculationId, moved.technoEconomics], ['draft', null, null])
})
