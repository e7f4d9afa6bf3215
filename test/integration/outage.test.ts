import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { addUser } from '../../src/server/accounts/service.ts'
import { migrateDatabase } from '../../src/server/migrations/migrate.ts'
import { launchPostgres } from '../../src/server/postgres/launch.ts'
import { runWorker } from '../../src/server/start/worker.ts'
import { openApp, password } from '../support/app.ts'
import { answered, Client } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { checkAgainst, readDescription } from '../support/openapi.ts'
import { fastSettings, makeTemporaryDirectory } from '../support/postgres.ts'
import { largeCase } from '../support/queued.ts'
import { createProject, settledStatus } from '../support/requests.ts'

const closers: (() => Promise<unknown>)[] = []
after(async () => {
  for (const close of closers.reverse()) await close()
})

test('while the database is away requests get a 503, and when it is back all goes on by itself', async () => {
  const top = await makeTemporaryDirectory('outage')
  closers.push(() => rm(top, { recursive: true, force: true }))
  const launch = () => launchPostgres({ directory: join(top, 'postgres'), settings: fastSettings })
  let server = await launch()
  closers.push(() => server.stop())
  await migrateDatabase(server.url)
  const { app, opened, close } = await openApp(server.url)
  closers.push(close)
  const worker = await runWorker({ databaseUrl: server.url, onError: () => {} })
  closers.push(() => worker.stop())

  const email = 'ada@example.org'
  await addUser(opened.database, { email, password, accessLevel: 'CORE', isAdmin: false })
  const check = checkAgainst(await readDescription(app))
  const stranger = new Client(app, check)
  const { accessToken } = await answered(200, stranger.post('/auth/login', { email, password }))
  const ada = new Client(app, check, accessToken)
  const { projectId, scenarioId } = await createProject(ada)

  await server.stop()
  const requests = [
    ada.get('/projects'),
    ada.post('/projects', { projectName: 'X' }),
    ada.get(`/projects/${projectId}`),
    ada.patch(`/scenarios/${scenarioId}/draft`, {}),
    ada.post(`/scenarios/${scenarioId}/calculate`, example('hefa-usa-500')),
    stranger.post('/auth/login', { email, password }),
  ]
  for (const answer of await Promise.all(requests)) {
    assert.equal(answer.statusCode, 503)
    assert.equal(answer.json().code, 'unavailable')
    assert.match(String(answer.headers['retry-after']), /^\d+$/)
  }
  assert.equal((await app.inject('/livez')).statusCode, 200)
  assert.equal((await app.inject('/readyz')).statusCode, 503)
  assert.equal((await app.inject('/health')).json().database, 'down')
  // What needs no database goes on for as long as it is believed whose the token is: five seconds.
  for (const answer of [ada.get('/master-data'), ada.post('/calculate/quick', example('hefa-usa-500'))]) {
    assert.ok([200, 503].includes((await answer).statusCode))
  }

  server = await launch()
  assert.equal((await app.inject('/readyz')).statusCode, 200)
  await answered(202, ada.post(`/scenarios/${scenarioId}/calculate`, largeCase()))
  assert.equal((await settledStatus(ada, scenarioId)).status, 'calculated')
})
