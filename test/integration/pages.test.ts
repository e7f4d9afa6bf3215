import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { type Answer, answered, type Client, prefix, refused, refusedFields } from '../support/client.ts'
import { createProject } from '../support/requests.ts'

const { opened, user } = testApp()

const nextOf = ({ headers }: Answer) => /^<([^>]+)>; rel="next"$/.exec(String(headers.link))?.[1]

/** Every page of a list, as a client finds them. */
async function readPages(client: Client, path: string): Promise<{ id: string }[][]> {
  const pages: { id: string }[][] = []
  let next: string | undefined = path
  while (next !== undefined) {
    const answer: Answer = await client.get(next)
    pages.push(await answered(200, Promise.resolve(answer)))
    next = nextOf(answer)?.slice(prefix.length)
  }
  return pages
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

test('projects come a page at a time, the newest change first, each of them once', async () => {
  const ada = await user()
  const projects = []
  for (let i = 0; i < 7; i += 1) projects.push(await createProject(ada, { projectName: `Plant ${i}` }))
  // All are of one millisecond: only the ids order them.
  await opened().pool.query('update projects set updated_at = $1', [new Date()])
  await answered(
    200,
    ada.patch(`/scenarios/${projects[3]?.scenarioId}/draft`, { plant: { capacity: { value: 1 } } }),
  )

  const whole = await answered(200, ada.get('/projects'))
  assert.equal(whole.length, 7)
  assert.equal(whole[0].id, projects[3]?.projectId)
  const pages = await readPages(ada, '/projects?limit=3')
  assert.deepEqual(
    pages.map(({ length }) => length),
    [3, 3, 1],
  )
  assert.deepEqual(idsOf(pages.flat()), idsOf(whole))
})

test('a page that is exactly full is the last one', async () => {
  const ada = await user()
  for (let i = 0; i < 2; i += 1) await createProject(ada)
  assert.equal(nextOf(await ada.get('/projects?limit=2')), undefined)
  assert.notEqual(nextOf(await ada.get('/projects?limit=1')), undefined)
})

test('what is changed between two pages is neither repeated nor lost', async () => {
  const ada = await user()
  const made = []
  for (let i = 0; i < 4; i += 1) made.push((await createProject(ada)).projectId)
  const first = await ada.get('/projects?limit=2')
  await answered(200, ada.put(`/projects/${first.json()[0].id}`, { projectName: 'Changed meanwhile' }))
  const second = await answered(200, ada.get(nextOf(first)!.slice(prefix.length)))
  assert.deepEqual([...idsOf(first.json()), ...idsOf(second)].sort(), made.sort())
})

test('every change of a scenario brings its project to the front', async () => {
  const ada = await user()
  const first = await createProject(ada)
  await createProject(ada)
  const path = `/scenarios/${first.scenarioId}`
  const changes = [
    () => ada.put(path, { scenarioName: 'Renamed' }),
    () => ada.patch(`${path}/draft`, { plant: { capacity: { value: 400 } } }),
    () => ada.post(`${path}/calculate/sync`),
    () => ada.post(`/projects/${first.projectId}/scenarios`, {}),
    () => ada.delete(path),
  ]
  for (const change of changes) {
    await opened().pool.query("update projects set updated_at = now() - interval '1 hour' where id = $1", [
      first.projectId,
    ])
    const { statusCode } = await change()
    assert.ok(statusCode < 300)
    assert.equal((await answered(200, ada.get('/projects')))[0].id, first.projectId)
  }
})

test('the history of a scenario comes a page at a time', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const path = `/scenarios/${scenarioId}`
  const made = []
  for (let i = 0; i < 5; i += 1) {
    made.unshift((await answered(200, ada.post(`${path}/calculate/sync`))).calculationId)
  }
  const pages = await readPages(ada, `${path}/calculations?limit=2`)
  assert.deepEqual(
    pages.map(({ length }) => length),
    [2, 2, 1],
  )
  assert.deepEqual(idsOf(pages.flat()), made)
})

test('somebody else’s cursor leads to nothing but one’s own', async () => {
  const ada = await user()
  const eve = await user()
  for (let i = 0; i < 2; i += 1) await createProject(ada)
  const next = nextOf(await ada.get('/projects?limit=1'))!.slice(prefix.length)
  const { projectId } = await createProject(eve)
  for (const { id } of await answered(200, eve.get(next))) assert.equal(id, projectId)
})

test('a limit or a cursor that is none is refused by its name', async () => {
  const ada = await user()
  for (const query of ['limit=-1', 'limit=x', 'cursor=x', 'cursor=', `cursor=${'A'.repeat(201)}`]) {
    const problem = await refused(422, ada.get(`/projects?${query}`))
    assert.match(refusedFields(problem)[0] ?? '', new RegExp(`^/${query.split('=')[0]} `), query)
  }
})
