import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildApp } from '../../src/server/app.ts'
import { jwtSecret, testApp, testConfig } from '../support/app.ts'
import { answered, prefix } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const { app, opened, user } = testApp()

const secrets = /at .*\.ts|node_modules|select |insert |update |column|relation|\/src\/|postgres|pgboss/i

/** Requests that read or write the inputs of a scenario. */
const requestsOf = (projectId: string, scenarioId: string): [string, string, object?][] => [
  ['GET', `/scenarios/${scenarioId}`],
  ['GET', `/projects/${projectId}/scenarios`],
  ['POST', '/projects', { projectName: 'X' }],
  ['PATCH', `/scenarios/${scenarioId}/draft`, {}],
  ['POST', `/scenarios/${scenarioId}/calculate`, example('hefa-usa-500')],
  ['POST', `/scenarios/${scenarioId}/calculate/sync`],
]

test('a defect is a bare 500 that tells nothing, and what follows is served', async () => {
  const ada = await user()
  const { projectId, scenarioId } = await createProject(ada)
  const authorization = `Bearer ${ada.token}`
  await opened().pool.query('alter table scenarios rename column inputs to inputs_away')
  try {
    const bodies = new Set<string>()
    for (const [method, path, payload] of requestsOf(projectId, scenarioId)) {
      const request = { method: method as 'GET', url: `${prefix}${path}`, headers: { authorization } }
      const answer = await app().inject(payload ? { ...request, payload } : request)
      assert.equal(answer.statusCode, 500, `${method} ${path}: ${answer.body}`)
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
      assert.doesNotMatch(answer.body, secrets)
      bodies.add(answer.body)
    }
    assert.equal(bodies.size, 1)
  } finally {
    await opened().pool.query('alter table scenarios rename column inputs_away to inputs')
  }
  await answered(200, ada.get(`/scenarios/${scenarioId}`))
})

test('two applications with the same secret accept each other’s tokens, with another secret they do not', async () => {
  const { database, pool } = opened()
  const { token } = await user()
  for (const [secret, status] of [
    [jwtSecret, 200],
    ['another secret, also of more than 32 bytes', 401],
  ] as const) {
    const { jobs, referenceData, notifications, counters } = app()
    const other = await buildApp({
      config: { ...testConfig(), JWT_SECRET: secret },
      database,
      pool,
      jobs,
      referenceData,
      notifications,
      counters,
    })
    const url = `${prefix}/units`
    const { statusCode } = await other.inject({ url, headers: { authorization: `Bearer ${token}` } })
    assert.equal(statusCode, status)
    await other.close()
  }
})
