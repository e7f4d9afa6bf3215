import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addUser } from '../../src/server/accounts/service.ts'
import { withSessionSettings } from '../../src/server/database/session-settings.ts'
import { runWorker } from '../../src/server/start/worker.ts'
import { openApp, password } from '../support/app.ts'
import { answered, Client } from '../support/client.ts'
import { testDatabase } from '../support/database.ts'
import { checkAgainst, readDescription } from '../support/openapi.ts'
import { runStatement } from '../support/postgres.ts'
import { largeCase } from '../support/queued.ts'
import { createProject, settledStatus } from '../support/requests.ts'

let close: (() => Promise<void>) | undefined
after(() => close?.())
const database = testDatabase()
/** What a database may have been altered to, for other programs that use it. */
const foreign = {
  datestyle: 'German, DMY',
  timezone: 'Asia/Kathmandu',
  intervalstyle: 'sql_standard',
  bytea_output: 'escape',
  extra_float_digits: '-10',
  default_transaction_isolation: 'serializable',
}
before(async () => {
  const url = await database.ready()
  const name = new URL(url).pathname.slice(1)
  for (const [setting, value] of Object.entries(foreign)) {
    await runStatement(url, `alter database ${name} set ${setting} = '${value}'`)
  }
})

/** A machine that has no time for a new connection says nothing of the settings: the worker looks again. */
const isBusy = (error: unknown) => String(error).includes('connection timeout')

test('a database with other settings for dates, times and numbers is worked with like any other', async () => {
  const failures: unknown[] = []
  const { app, opened, close: closeApp } = await openApp(database.url())
  const worker = await runWorker({
    databaseUrl: database.url(),
    onError: (error) => {
      if (!isBusy(error)) failures.push(error)
    },
  })
  close = async () => {
    await worker.stop()
    await closeApp()
  }
  const email = 'ada@example.org'
  await addUser(opened.database, { email, password, accessLevel: 'ROADSHOW', isAdmin: true })
  const check = checkAgainst(await readDescription(app))
  const session = await answered(200, new Client(app, check).post('/auth/login', { email, password }))
  const ada = new Client(app, check, session.accessToken)

  const { projectId: older } = await createProject(ada)
  const { scenarioId } = await createProject(ada)
  const [project] = await answered(200, ada.get('/projects?limit=1'))
  assert.ok(Math.abs(Date.parse(project.updatedAt) - Date.now()) < 3_600_000, project.updatedAt)
  await answered(202, ada.post(`/scenarios/${scenarioId}/calculate`, largeCase()))
  assert.equal((await settledStatus(ada, scenarioId)).status, 'calculated')
  const [calculation] = await answered(200, ada.get(`/scenarios/${scenarioId}/calculations`))
  assert.equal(new Date(calculation.finishedAt).toISOString(), calculation.finishedAt)
  const first = await ada.get('/projects?limit=1')
  const next = /^<\/api\/v1([^>]+)>/.exec(String(first.headers.link))?.[1] ?? ''
  assert.deepEqual((await answered(200, ada.get(next)))[0].id, older)
  await answered(200, ada.get('/admin/users'))
  await answered(200, ada.get('/admin/audit'))
  await answered(200, ada.get('/me/sessions'))
  const renewed = { refreshToken: session.refreshToken }
  await answered(200, new Client(app, check).post('/auth/refresh', renewed))
  assert.deepEqual(failures, [])
})

test('what an address asks for itself is kept beside them', () => {
  const url = new URL(withSessionSettings('postgres://ada@localhost/db?options=-c%20work_mem%3D8MB'))
  const options = url.searchParams.get('options') ?? ''
  assert.match(options, /^-c work_mem=8MB -c datestyle=ISO /)
})
