import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { type Answer, answered, type Client, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const { user } = testApp()

const hefa = example('hefa-usa-500')
const draft = { plant: { capacity: { value: 400 } } }

async function plant() {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  const path = `/scenarios/${scenarioId}`
  return { ada, projectId, path, etag: etagOf(await ada.get(path)) }
}

const etagOf = ({ headers }: Answer) => String(headers.etag)

const writes: Readonly<Record<string, (path: string) => [string, string, object?]>> = {
  'a change': (path) => ['PUT', path, { scenarioName: 'Renamed' }],
  'a draft': (path) => ['PATCH', `${path}/draft`, draft],
  'a queued calculation': (path) => ['POST', `${path}/calculate`, hefa],
  'a queued calculation of stored inputs': (path) => ['POST', `${path}/calculate`],
  'a calculation': (path) => ['POST', `${path}/calculate/sync`, hefa],
  'a calculation of stored inputs': (path) => ['POST', `${path}/calculate/sync`],
}

const write = (client: Client, [method, url, body]: [string, string, object?], etag: string) =>
  client.send(method, url, { body, headers: { 'if-match': etag } })

for (const [name, of] of Object.entries(writes)) {
  test(`${name} is made in the version that it expects, and answers the next one`, async () => {
    const { ada, path, etag } = await plant()
    const first = await write(ada, of(path), etag)
    assert.ok(first.statusCode < 300, first.body)
    const next = etagOf(first)
    assert.notEqual(next, etag)
    assert.equal(next, etagOf(await ada.get(path)))
    assert.equal((await write(ada, of(path), next)).statusCode, first.statusCode)
  })

  test(`${name} that expects an older version is refused and changes nothing`, async () => {
    const { ada, path, etag } = await plant()
    await answered(200, ada.patch(`${path}/draft`, { plant: { capacity: { value: 300 } } }))
    const before = await ada.get(path)
    assert.equal((await refused(412, write(ada, of(path), etag))).code, 'precondition_failed')
    assert.equal((await ada.get(path)).body, before.body)
    assert.deepEqual(await answered(200, ada.get(`${path}/calculations`)), [])
  })

  test(`of two who make ${name} from one version, one does`, async () => {
    const { ada, path, etag } = await plant()
    const answers = await Promise.all([write(ada, of(path), etag), write(ada, of(path), etag)])
    const statuses = answers.map(({ statusCode }) => statusCode).sort()
    assert.ok((statuses[0] ?? 500) < 300)
    assert.equal(statuses[1], 412)
  })

  test(`${name} with a precondition on somebody else’s scenario finds nothing`, async () => {
    const { path, etag } = await plant()
    const eve = await user()
    for (const tag of [etag, '"99.draft"']) assert.equal((await write(eve, of(path), tag)).statusCode, 404)
  })
}

test('deleting takes a precondition too', async () => {
  const { ada, projectId, path, etag } = await plant()
  await answered(201, ada.post(`/projects/${projectId}/scenarios`, {}))
  await answered(200, ada.patch(`${path}/draft`, draft))
  await refused(412, write(ada, ['DELETE', path], etag))
  await answered(204, write(ada, ['DELETE', path], etagOf(await ada.get(path))))
})

test('the arrival of a result is no reason to refuse an edit', async () => {
  const { ada, path } = await plant()
  const calculated = etagOf(await ada.post(`${path}/calculate/sync`, hefa))
  const sameVersion = calculated.replace('calculated', 'calculating')
  assert.notEqual(sameVersion, calculated)
  await answered(200, write(ada, ['PATCH', `${path}/draft`, draft], sameVersion))
})

test('a scenario that has not changed is not sent again', async () => {
  const { ada, path, etag } = await plant()
  const unchanged = await ada.get(path, { 'if-none-match': etag })
  assert.deepEqual([unchanged.statusCode, unchanged.body, etagOf(unchanged)], [304, '', etag])
  assert.equal(unchanged.headers['content-length'], undefined)
  await answered(200, ada.patch(`${path}/draft`, draft))
  await answered(200, ada.get(path, { 'if-none-match': etag }))
})

test('every scenario of a list has the tag that it has by itself', async () => {
  const { ada, projectId, path, etag } = await plant()
  const [listed] = await answered(200, ada.get(`/projects/${projectId}/scenarios`))
  assert.equal(listed.etag, etag)
  assert.equal((await answered(200, ada.get(`/projects/${projectId}`))).scenarios[0].etag, etag)
  assert.equal((await answered(200, ada.get(path))).etag, etag)
})

test('a precondition on what has no versions is refused rather than ignored; a star holds for what exists', async () => {
  const { ada, projectId } = await plant()
  const path = `/projects/${projectId}`
  await refused(412, write(ada, ['PUT', path, { projectName: 'New' }], '"1.draft"'))
  await refused(412, write(ada, ['DELETE', path], '"1.draft"'))
  await answered(200, write(ada, ['PUT', path, { projectName: 'New' }], '*'))
})
