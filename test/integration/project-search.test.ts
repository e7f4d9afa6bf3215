import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { createProject } from '../support/requests.ts'

const { user } = testApp()

const find = async (client: Client, q: string): Promise<string[]> =>
  (await answered(200, client.get(`/projects?q=${encodeURIComponent(q)}`)))
    .map(({ projectName }: { projectName: string }) => projectName)
    .sort()

test('a project is found by its name, a scenario of it, and what it is made of and where', async () => {
  const [ada, bob] = [await user(), await user()]
  await createProject(bob, { projectName: 'Texas of somebody else' })
  const { scenarioId } = await createProject(ada, { projectName: 'Plant in Texas' })
  await createProject(ada, { projectName: '100 % waste', feedstockId: 4 })
  const { pathways, countries } = await answered(200, ada.get('/master-data'))
  const { processId, feedstockId } = pathways.find(
    (each: { usable: boolean; processId: number; feedstockId: number | null }) =>
      each.usable && each.processId !== 1 && each.feedstockId !== null,
  )
  await createProject(ada, { projectName: 'Fischer', processId, feedstockId, countryId: 2 })
  await answered(200, ada.put(`/scenarios/${scenarioId}`, { scenarioName: 'Before the board' }))
  const country = countries.find(({ id }: { id: number }) => id === 2)
  assert.deepEqual(await find(ada, 'texas'), ['Plant in Texas'])
  assert.deepEqual(await find(ada, 'BOARD'), ['Plant in Texas'])
  assert.deepEqual(await find(ada, 'hefa'), ['100 % waste', 'Plant in Texas'])
  assert.deepEqual(await find(ada, country.name.slice(1)), ['Fischer'])
  assert.deepEqual(await find(ada, '%'), ['100 % waste'])
  assert.deepEqual(await find(ada, '_'), [])
  assert.deepEqual(await find(ada, 'nowhere'), [])
  assert.equal((await find(ada, '')).length, 3)
  for (const q of ['%00', 'x'.repeat(201)]) await refused(422, ada.get(`/projects?q=${q}`))
})

test('what is found comes a page at a time, too', async () => {
  const ada = await user()
  for (const name of ['One plant', 'Two plants', 'Three plants', 'Another'])
    await createProject(ada, { projectName: name })
  const first = await ada.get('/projects?q=plant&limit=2')
  const [, next = ''] = /<\/api\/v1(.*)>; rel="next"/.exec(String(first.headers.link)) ?? []
  const names = [...first.json(), ...(await answered(200, ada.get(next)))].map(
    ({ projectName }) => projectName,
  )
  assert.deepEqual(names, ['Three plants', 'Two plants', 'One plant'])
})
