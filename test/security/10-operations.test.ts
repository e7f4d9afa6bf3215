import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp, password, testApp, testConfig } from '../support/app.ts'
import { answered, prefix, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const { app, opened, stranger, url, user } = testApp()

/** What would tell of the inside. */
const inside =
  /at .*\.ts|node_modules|select |insert |update |column|relation|\/src\/|postgres|pgboss|inputs_away/i

test('S-122 a defect is a bare 500, the same on every route, that tells nothing; what follows is served', async () => {
  const ada = await user('defect@example.org')
  const { projectId, scenarioId } = await createProject(ada)
  const session = await answered(
    200,
    stranger().post('/auth/login', { email: 'defect@example.org', password }),
  )
  const requests: [string, string, object?][] = [
    ['GET', `/scenarios/${scenarioId}`],
    ['GET', `/projects/${projectId}/scenarios`],
    ['POST', '/projects', { projectName: 'X' }],
    ['PATCH', `/scenarios/${scenarioId}/draft`, {}],
    ['POST', `/scenarios/${scenarioId}/calculate`, example('hefa-usa-500')],
    ['POST', `/scenarios/${scenarioId}/calculate/sync`],
  ]
  await opened().pool.query('alter table scenarios rename column inputs to inputs_away')
  try {
    const bodies = new Set<string>()
    const ids = new Set<unknown>()
    for (const [method, path, payload] of requests) {
      const answer = await app().inject({
        method: method as 'GET',
        url: `${prefix}${path}`,
        headers: { authorization: `Bearer ${session.accessToken}` },
        ...(payload && { payload }),
      })
      assert.equal(answer.statusCode, 500, `${method} ${path}: ${answer.body}`)
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
      assert.equal(answer.headers['x-content-type-options'], 'nosniff')
      assert.doesNotMatch(answer.body, inside)
      bodies.add(answer.body)
      ids.add(answer.headers['request-id'])
    }
    assert.equal(bodies.size, 1)
    // The line in the log is found by it.
    assert.equal(ids.size, requests.length)
    for (const id of ids) assert.match(String(id), /^[0-9a-f-]{36}$/)
  } finally {
    await opened().pool.query('alter table scenarios rename column inputs_away to inputs')
  }
  await answered(200, ada.get(`/scenarios/${scenarioId}`))
  assert.equal((await ada.get('/scenarios/nowhere')).headers['request-id'], undefined)
})

test('S-123 an unknown address is a 404, a known one asked with another method a 405 that names its methods', async () => {
  const ada = await user()
  for (const path of [
    '/nowhere',
    '/projects/',
    '/scenarios',
    '/calculate',
    '/../health',
    '/projects/1/2/3',
  ]) {
    assert.equal((await refused(404, ada.get(path))).code, 'not_found')
  }
  const allowed = { '/projects': 'GET, HEAD, POST', '/calculate/quick': 'POST', '/units': 'GET, HEAD' }
  for (const [path, methods] of Object.entries(allowed)) {
    const answer = ada.send('DELETE', path)
    assert.equal((await refused(405, answer)).code, 'method_not_allowed')
    assert.equal((await answer).headers.allow, methods)
  }
  for (const method of ['PUT', 'PATCH', 'OPTIONS'] as const) {
    const { statusCode, headers } = await app().inject({ method, url: '/livez' })
    assert.deepEqual([statusCode, headers.allow], [405, 'GET, HEAD'])
  }
})

test('S-127 the description is public unless it is switched off, and metrics are never on the public port', async () => {
  const closed = await openApp(url(), testConfig({ API_DOCS: 'off', METRICS_PORT: '9464' }))
  try {
    for (const path of [
      '/docs',
      '/docs/',
      '/docs/json',
      '/openapi.json',
      '/docs/static/swagger-ui-bundle.js',
    ]) {
      assert.equal((await closed.app.inject(path)).statusCode, 404, path)
    }
    for (const path of ['/metrics', `${prefix}/metrics`]) {
      assert.equal((await closed.app.inject(path)).statusCode, 404, path)
    }
  } finally {
    await closed.close()
  }
  assert.equal((await app().inject('/docs')).statusCode, 200)
  assert.equal((await app().inject('/metrics')).statusCode, 404)
})
