import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { password, testApp } from '../support/app.ts'
import { answered, type Client, prefix, refused, refusedFields } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { operationsOf, readDescription } from '../support/openapi.ts'
import { createProject } from '../support/requests.ts'

const { administrator, app, opened, stranger, user } = testApp()

test('S-072 what is an administrator’s is refused to everybody else, before anything is looked at', async () => {
  const person = await user()
  const operations = operationsOf(await readDescription(app())).filter(
    ({ path }) => path.startsWith(`${prefix}/admin/`) || path.endsWith('/cache/invalidate'),
  )
  assert.ok(operations.length >= 8)
  for (const { method, path, responses } of operations) {
    assert.ok(responses['403'], `${method} ${path}`)
    const url = path.slice(prefix.length).replaceAll(/\{\w+\}/g, randomUUID())
    for (const body of [undefined, '{ not json']) {
      const headers = { 'content-type': 'application/json' }
      const { code } = await refused(403, person.send(method, url, body ? { body, headers } : {}))
      assert.equal(code, 'forbidden')
    }
    await refused(401, stranger().send(method, url))
  }
})

test('S-072 measurements and unknown administrative addresses are not there', async () => {
  const person = await user()
  assert.equal((await app().inject('/metrics')).statusCode, 404)
  for (const path of ['/metrics', '/admin', '/admin/secrets']) await refused(404, person.get(path))
})

/** What a client must not be able to say of its own things. */
const results = example('hefa-usa-500')
const forbidden: readonly [string, string, object][] = [
  ['POST', '/projects', { projectName: 'P', userId: randomUUID() }],
  ['POST', '/projects', { projectName: 'P', id: randomUUID() }],
  ['POST', '/projects', { projectName: 'P', createdAt: '2020-01-01T00:00:00Z' }],
  ['POST', '/projects', { projectName: 'P', scenarioCount: 0 }],
  ['PUT', '/projects/{project}', { projectName: 'P', userId: randomUUID() }],
  ['PUT', '/projects/{project}', { projectName: 'P', updatedAt: '2020-01-01T00:00:00Z' }],
  ['POST', '/projects/{project}/scenarios', { status: 'calculated' }],
  ['POST', '/projects/{project}/scenarios', { projectId: randomUUID() }],
  ['PUT', '/scenarios/{scenario}', { technoEconomics: {} }],
  ['PUT', '/scenarios/{scenario}', { financials: { npv: { value: 1, unit: 'USD' } } }],
  ['PUT', '/scenarios/{scenario}', { financialAnalysis: {} }],
  ['PUT', '/scenarios/{scenario}', { status: 'calculated' }],
  ['PUT', '/scenarios/{scenario}', { projectId: randomUUID() }],
  ['PUT', '/scenarios/{scenario}', { version: 99 }],
  ['PUT', '/scenarios/{scenario}', { calculationId: randomUUID() }],
  ['PUT', '/scenarios/{scenario}', { userId: randomUUID() }],
  ['PATCH', '/scenarios/{scenario}/draft', { status: 'calculated' }],
  ['PATCH', '/scenarios/{scenario}/draft', { technoEconomics: {} }],
  ['PATCH', '/scenarios/{scenario}/draft', { calculationId: randomUUID() }],
  ['PATCH', '/scenarios/{scenario}/draft', { version: 99 }],
  ['POST', '/scenarios/{scenario}/calculate', { ...results, outcome: {} }],
  ['POST', '/scenarios/{scenario}/calculate/sync', { ...results, technoEconomics: {} }],
  ['POST', '/scenarios/{scenario}/calculate/sync', { ...results, userId: randomUUID() }],
]

const readRows = async () => {
  const { rows } = await opened().pool.query(`
    select (select json_agg(u order by id) from users u) as users,
           (select json_agg(p order by id) from projects p) as projects,
           (select json_agg(s order by id) from scenarios s) as scenarios,
           (select json_agg(c order by id) from calculations c) as calculations`)
  return rows[0]
}

test('S-073 nobody sets what is not theirs to set: refused by name, and nothing is changed', async () => {
  const person = await user()
  const { projectId, scenarioId } = await createProject(person)
  await answered(200, person.post(`/scenarios/${scenarioId}/calculate/sync`, results))
  const before = await readRows()
  for (const [method, path, body] of forbidden) {
    const url = path.replace('{project}', projectId).replace('{scenario}', scenarioId)
    const problem = await refused(422, person.send(method, url, { body }))
    assert.ok(
      refusedFields(problem).some((field) => field.endsWith(' unknown_key')),
      `${method} ${path} ${JSON.stringify(problem)}`,
    )
  }
  assert.deepEqual(await readRows(), before)
})

test('S-073 an administrator changes rights and nothing else of an account', async () => {
  const admin = await administrator()
  const { id } = (await answered(200, admin.get('/admin/users?search=user')))[0]
  const before = await readRows()
  for (const body of [
    { email: 'new@example.org' },
    { passwordHash: 'x' },
    { isVerified: true },
    { id: randomUUID() },
    {},
  ])
    await refused(422, admin.patch(`/admin/users/${id}`, body))
  await refused(422, admin.patch(`/admin/users/${id}`, { accessLevel: 'ROOT' }))
  await refused(422, admin.patch(`/admin/users/${id}`, { isAdmin: 'true' }))
  assert.deepEqual(await readRows(), before)
})

const secret = /hash|passw|secret|refresh|verification|token|salt/i
/** Names that are answered on purpose. */
const allowed = ['accessToken', 'refreshToken', 'tokenType']
const ofBundle = ['hash', 'editionHash']
/** The list of personal access tokens, of which no member is secret. */
const ofDownload = ['tokens']
/** What a supplier has among its inputs, by which a copy of it is told from another. */
const ofSupplies = ['inputsHash']

function allowedIn(url: string): readonly string[] {
  if (url === 'login') return allowed
  if (url.endsWith('/me/data')) return ofDownload
  if (url.endsWith('/supplies')) return ofSupplies
  return url.endsWith('/bundle.json') ? ofBundle : []
}

function keysOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap(keysOf)
  return Object.entries(node).flatMap(([key, each]) => [key, ...keysOf(each)])
}

/** Every address that is read, with ids of the person's own. */
async function bodiesOf(person: Client): Promise<[string, unknown][]> {
  const { projectId, scenarioId } = await createProject(person)
  const { calculationId } = await answered(
    200,
    person.post(`/scenarios/${scenarioId}/calculate/sync`, results),
  )
  const ids: Readonly<Record<string, string>> = {
    projects: projectId,
    scenarios: scenarioId,
    calculations: calculationId,
  }
  const userId = (await answered(200, person.get('/projects')))[0].userId
  const bodies: [string, unknown][] = []
  for (const { method, path } of operationsOf(await readDescription(app()))) {
    if (method !== 'GET' || !path.startsWith(prefix) || path.endsWith('/events')) continue
    const url = path
      .slice(prefix.length)
      .replace('{id}', ids[path.split('/')[3] ?? ''] ?? userId)
      .replace('{process}/{feedstock}/{country}', '1/1/1')
    const answer = await person.get(url)
    const isJson = /json/.test(String(answer.headers['content-type']))
    if (answer.statusCode === 200) bodies.push([url, isJson ? answer.json() : answer.body])
  }
  return bodies
}

test('S-074 no answer has a member that is secret, nor a hash', async () => {
  const { rows } = await opened().pool.query('select password_hash from users limit 1')
  const bodies = await bodiesOf(await administrator())
  assert.ok(bodies.length >= 20, `${bodies.length}`)
  const email = 'session@example.org'
  await user(email)
  bodies.push(['login', await answered(200, stranger().post('/auth/login', { email, password }))])
  for (const [url, body] of bodies) {
    const found = keysOf(body).filter((key) => secret.test(key) && !allowedIn(url).includes(key))
    assert.deepEqual(found, [], url)
    const text = JSON.stringify(body)
    assert.ok(!text.includes('$argon2'), url)
    assert.ok(!text.includes(rows[0].password_hash), url)
    assert.ok(!text.includes(password), url)
  }
})

test('S-077 a list is one’s own, whatever the query says', async () => {
  const [ada, eve] = [await user(), await user()]
  const theirs = await createProject(ada)
  const own = await createProject(eve)
  for (const query of [
    `userId=${theirs.project.userId}&limit=1000`,
    `user_id=${theirs.project.userId}`,
    'all=true&isAdmin=true',
  ]) {
    const list = await answered(200, eve.get(`/projects?${query}`))
    assert.deepEqual(
      list.map(({ id }: { id: string }) => id),
      [own.projectId],
      query,
    )
  }
})
