import assert from 'node:assert/strict'
import { test } from 'node:test'
import { password, testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'
import { passRestorableDays, tidyUp } from '../support/tidying.ts'

const { administrator, opened, user } = testApp()

/** A project whose scenario has been calculated. */
async function createCalculated(client: Client) {
  const made = await createProject(client)
  const path = `/scenarios/${made.scenarioId}/calculate/sync`
  const { calculationId } = await answered(200, client.post(path, example('hefa-usa-500')))
  return { ...made, calculationId: calculationId as string }
}

const countRows = async () => {
  const { rows } = await opened().pool.query(
    `select (select count(*) from projects) as projects, (select count(*) from scenarios) as scenarios,
       (select count(*) from calculations) as calculations`,
  )
  return rows[0]
}

test('a deleted project comes back as it was, with results and history, and until then is in no list', async () => {
  const [ada, bob, admin] = [await user(), await user(), await administrator()]
  const { projectId, scenarioId, calculationId } = await createCalculated(ada)
  await createProject(ada)
  const paths = [
    `/projects/${projectId}`,
    `/projects/${projectId}/scenarios`,
    `/scenarios/${scenarioId}`,
    `/scenarios/${scenarioId}/calculations`,
    `/calculations/${calculationId}`,
  ]
  const readAll = () => Promise.all(['/projects', ...paths].map((path) => answered(200, ada.get(path))))
  const before = await readAll()

  await answered(204, ada.delete(`/projects/${projectId}`))
  await tidyUp(opened().database)
  for (const path of paths) {
    await refused(404, ada.get(path))
    await refused(404, admin.get(path))
  }
  assert.equal((await answered(200, ada.get('/projects'))).length, 1)
  assert.deepEqual(await answered(200, ada.get(`/projects?q=${before[0][1].projectName}&limit=1`)), [
    (await answered(200, ada.get('/projects')))[0],
  ])
  for (const other of [bob, admin]) await refused(404, other.post(`/projects/${projectId}/restore`))

  const restored = await answered(200, ada.post(`/projects/${projectId}/restore`))
  assert.deepEqual(
    restored,
    before[0].find(({ id }: { id: string }) => id === projectId),
  )
  assert.deepEqual(await readAll(), before)
  // A lost answer may be asked for again.
  assert.deepEqual(await answered(200, ada.post(`/projects/${projectId}/restore`)), restored)
})

test('a deleted scenario comes back with its results to its place, or to the first free one', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createCalculated(ada)
  await answered(201, ada.post(`/projects/${projectId}/scenarios`))
  const before = await answered(200, ada.get(`/scenarios/${scenarioId}`))
  const remove = () => answered(204, ada.delete(`/scenarios/${scenarioId}`))
  const restore = () => answered(200, ada.post(`/scenarios/${scenarioId}/restore`))
  await remove()
  await tidyUp(opened().database)
  await refused(404, ada.get(`/scenarios/${scenarioId}`))
  await refused(404, ada.post(`/scenarios/${scenarioId}/duplicate`))
  assert.equal((await answered(200, ada.get(`/projects/${projectId}/scenarios`))).length, 1)
  assert.deepEqual(await restore(), before)
  assert.equal(before.status, 'calculated')
  assert.deepEqual(await restore(), before)

  await remove()
  const { scenarioOrder } = await answered(201, ada.post(`/projects/${projectId}/scenarios`))
  assert.equal(scenarioOrder, 1)
  const moved = await restore()
  assert.deepEqual(moved, { ...before, scenarioOrder: 3, etag: moved.etag })
  // Who has a copy of what it was is told that its place is another one.
  assert.notEqual(moved.etag, before.etag)
})

test('of many who restore at once it comes back once', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  await answered(201, ada.post(`/projects/${projectId}/scenarios`))
  await answered(204, ada.delete(`/scenarios/${scenarioId}`))
  await Promise.all(
    Array.from({ length: 5 }, () => answered(200, ada.post(`/scenarios/${scenarioId}/restore`))),
  )
  await answered(204, ada.delete(`/projects/${projectId}`))
  await Promise.all(
    Array.from({ length: 5 }, () => answered(200, ada.post(`/projects/${projectId}/restore`))),
  )
  const { scenarioCount } = await answered(200, ada.get(`/projects/${projectId}`))
  assert.equal(scenarioCount, 2)
})

test('a scenario that was deleted before its project comes back after it', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  await answered(201, ada.post(`/projects/${projectId}/scenarios`))
  await answered(204, ada.delete(`/scenarios/${scenarioId}`))
  await answered(204, ada.delete(`/projects/${projectId}`))
  await refused(404, ada.post(`/scenarios/${scenarioId}/restore`))
  assert.equal((await answered(200, ada.post(`/projects/${projectId}/restore`))).scenarioCount, 1)
  await answered(200, ada.post(`/scenarios/${scenarioId}/restore`))
  assert.equal((await answered(200, ada.get(`/projects/${projectId}`))).scenarioCount, 2)
})

test('after thirty days it is gone, with what had been deleted of it before', async () => {
  const ada = await user()
  const before = await countRows()
  const { projectId, scenarioId } = await createCalculated(ada)
  await answered(201, ada.post(`/projects/${projectId}/scenarios`))
  await answered(204, ada.delete(`/scenarios/${scenarioId}`))
  await answered(204, ada.delete(`/projects/${projectId}`))
  await tidyUp(opened().database)
  assert.notDeepEqual(await countRows(), before)
  await passRestorableDays(opened().pool)
  await tidyUp(opened().database)
  assert.deepEqual(await countRows(), before)
  for (const path of [`/projects/${projectId}`, `/scenarios/${scenarioId}`])
    await refused(404, ada.post(`${path}/restore`))
})

test('a scenario that is old enough goes alone, and its project stays', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createCalculated(ada)
  const { id: other } = await answered(201, ada.post(`/projects/${projectId}/scenarios`))
  await answered(204, ada.delete(`/scenarios/${scenarioId}`))
  await passRestorableDays(opened().pool)
  await tidyUp(opened().database)
  await refused(404, ada.post(`/scenarios/${scenarioId}/restore`))
  assert.equal((await answered(200, ada.get(`/scenarios/${other}`))).scenarioOrder, 2)
})

test('an account that is deleted loses at once what it could have had back', async () => {
  const before = await countRows()
  const ada = await user()
  const [gone, half] = [await createCalculated(ada), await createCalculated(ada)]
  await answered(201, ada.post(`/projects/${half.projectId}/scenarios`))
  await answered(204, ada.delete(`/projects/${gone.projectId}`))
  await answered(204, ada.delete(`/scenarios/${half.scenarioId}`))
  await answered(204, ada.send('DELETE', '/me', { body: { currentPassword: password } }))
  await tidyUp(opened().database)
  assert.deepEqual(await countRows(), before)
})
