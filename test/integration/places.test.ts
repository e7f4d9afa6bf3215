import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { createProject } from '../support/requests.ts'

const { user } = testApp()

/** A project of scenarios with these names, at places with gaps between them. */
async function projectOf(client: Client, names: readonly string[]) {
  const { projectId, scenarioId } = await createProject(client)
  await answered(200, client.put(`/scenarios/${scenarioId}`, { scenarioName: names[0] }))
  const ids = [scenarioId]
  for (const [i, scenarioName] of names.slice(1).entries()) {
    const scenario = { scenarioName, scenarioOrder: 10 * (i + 1) }
    ids.push((await answered(201, client.post(`/projects/${projectId}/scenarios`, scenario))).id)
  }
  const list = async () => {
    const { scenarios } = await answered(200, client.get(`/projects/${projectId}`))
    return scenarios as { scenarioName: string; scenarioOrder: number; etag: string }[]
  }
  const order = async () => (await list()).map(({ scenarioName }) => scenarioName).join('')
  return { ids, list, order }
}

test('a scenario is put at a place by one request, and the others keep their order and places', async () => {
  const ada = await user()
  const { ids, list, order } = await projectOf(ada, ['A', 'B', 'C', 'D'])
  const [a, , c, d] = ids
  await answered(204, ada.put(`/scenarios/${c}/place`, { place: 1 }))
  assert.equal(await order(), 'CABD')
  await answered(204, ada.put(`/scenarios/${c}/place`, { place: 1 }))
  assert.equal(await order(), 'CABD')
  await answered(204, ada.put(`/scenarios/${a}/place`, { place: 1_000 }))
  assert.equal(await order(), 'CBDA')
  await answered(204, ada.put(`/scenarios/${d}/place`, { place: 2 }))
  assert.equal(await order(), 'CDBA')
  assert.deepEqual(
    (await list()).map(({ scenarioOrder }) => scenarioOrder),
    [1, 10, 20, 30],
  )
})

test('who changes places is another version, and nobody else', async () => {
  const ada = await user()
  const { ids, list } = await projectOf(ada, ['A', 'B', 'C'])
  const tags = async () => new Map((await list()).map(({ scenarioName, etag }) => [scenarioName, etag]))
  const before = await tags()
  await answered(204, ada.put(`/scenarios/${ids[1]}/place`, { place: 1 }))
  const after = await tags()
  const isSame = ['A', 'B', 'C'].map((name) => before.get(name) === after.get(name))
  assert.deepEqual(isSame, [false, false, true])
  const headers = { 'if-match': String(before.get('B')) }
  const stale = ada.send('PUT', `/scenarios/${ids[1]}/place`, { body: { place: 3 }, headers })
  assert.equal((await refused(412, stale)).code, 'precondition_failed')
})

test('of many moves at once none is lost half way', async () => {
  const ada = await user()
  const { ids, order } = await projectOf(ada, ['A', 'B', 'C', 'D'])
  const moves = ids.flatMap((id, i) => [1, 2, 3, 4].map((place) => ({ id, place: ((place + i) % 4) + 1 })))
  await Promise.all(moves.map(({ id, place }) => answered(204, ada.put(`/scenarios/${id}/place`, { place }))))
  assert.deepEqual([...(await order())].sort(), ['A', 'B', 'C', 'D'])
})

test('a place is a whole number from 1 on, and nothing else is given', async () => {
  const ada = await user()
  const { ids } = await projectOf(ada, ['A'])
  for (const body of [
    { place: 0 },
    { place: 1.5 },
    { place: '1' },
    { place: 1_001 },
    {},
    { place: 1, by: 2 },
  ])
    await refused(422, ada.put(`/scenarios/${ids[0]}/place`, body))
})
