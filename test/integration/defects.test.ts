import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildApp } from '../../src/server/app.ts'
import { jwtSecret, testApp, testConfig } from '../support/app.ts'
import { prefix } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const { app, opened, user } = testApp()

const secrets = /at .*\.ts|node_modules|select |insert |update |column|relation|\/src\/|postgres|pgboss/i

test('a defect in the database’s shape is a bare 500 that tells nothing, and the next request is served', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  const session = app().jwt.decode as unknown
  assert.ok(session)
  const token = await tokenOf()
  await opened().pool.query('alter table scenarios rename column inputs to inputs_away')
  const headers = { authorization: `Bearer ${token}` }
  const requests = [
    { method: 'GET', url: `${prefix}/scenarios/${scenarioId}` },
    { method: 'GET', url: `${prefix}/projects/${projectId}/scenarios` },
    { method: 'POST', url: `${prefix}/projects`, payload: { projectName: 'X' } },
    { method: 'POST', url: `${prefix}/scenarios/${scenarioId}/calculate`, payload: example('hefa-usa-500') },
    { method: 'PATCH', url: `${prefix}/scenarios/${scenarioId}/draft`, payload: {} },
  ] as const
  try {
    const bodies = new Set<string>()
    for (const request of requests) {
      const answer = await app().inject({ ...request, headers })
      assert.equal(answer.statusCode, 500, `${request.method} ${request.url}: ${answer.body}`)
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
      assert.doesNotMatch(answer.body, secrets)
      bodies.add(answer.body)
    }
    assert.equal(bodies.size, 1)
  } finally {
    await opened().pool.query('alter table scenarios rename column inputs_away to inputs')
  }
  const again = await app().inject({ url: `${prefix}/scenarios/${scenarioId}`, headers })
  assert.equal(again.statusCode, 200)

  async function tokenOf(): Promise<string> {
    const { rows } = await opened().pool.query('select id from users order by created_at desc limit 1')
    return app().jwt.sign({ sub: rows[0].id, jti: 'x', typ: 'access', accessLevel: 'CORE', isAdmin: false })
  }
})

test('two applications with the same secret accept each other’s tokens, with another secret they do not', async () => {
  const { database } = opened()
  const token = app().jwt.sign({ sub: 'x', jti: 'x', typ: 'access', accessLevel: 'CORE', isAdmin: false })
  for (const [secret, status] of [
    [jwtSecret, 200],
    ['another secret, also of more than 32 bytes', 401],
  ] as const) {
    const { jobs, referenceData } = app()
    const other = await buildApp({
      config: { ...testConfig(), JWT_SECRET: secret },
      database,
      jobs,
      referenceData,
    })
    const url = `${prefix}/units`
    const { statusCode } = await other.inject({ url, headers: { authorization: `Bearer ${token}` } })
    assert.equal(statusCode, status)
    await other.close()
  }
})
