import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { engineVersion } from '../../src/engine/version.ts'
import { openApp, testApp, testConfig } from '../support/app.ts'
import { answered, prefix } from '../support/client.ts'

let other: Awaited<ReturnType<typeof openApp>> | undefined
after(() => other?.close())
const { stranger, url } = testApp()

const person = {
  name: 'Ada',
  email: 'ada@example.org',
  password: 'a plant of many colours',
  occupation: 'student',
}

test('a page is told what it has to know before anybody is signed in, and is not told it twice', async () => {
  const answer = await stranger().get('/page-settings')
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  assert.deepEqual(answer.json(), {
    guests: true,
    newAccountLevel: 'ROADSHOW',
    mails: 'kept',
    version,
    engineVersion,
  })
  const again = await stranger().get('/page-settings', { 'if-none-match': String(answer.headers.etag) })
  assert.equal(again.statusCode, 304)
})

test('who registers in a new installation sees everything, unless NEW_ACCOUNT_LEVEL says otherwise', async () => {
  const { user } = await answered(201, stranger().post('/auth/register', person))
  assert.equal(user.accessLevel, 'ROADSHOW')
  other = await openApp(url(), testConfig({ NEW_ACCOUNT_LEVEL: 'ADVANCE' }))
  const payload = { ...person, email: 'grace@example.org' }
  const answer = await other.app.inject({ method: 'POST', url: `${prefix}/auth/register`, payload })
  assert.equal(answer.json().user.accessLevel, 'ADVANCE')
  const settings = await other.app.inject(`${prefix}/page-settings`)
  assert.equal(settings.json().newAccountLevel, 'ADVANCE')
  const { rows } = await other.opened.pool.query('select email, access_level from users order by email')
  assert.deepEqual(rows, [
    { email: 'ada@example.org', access_level: 'ROADSHOW' },
    { email: 'grace@example.org', access_level: 'ADVANCE' },
  ])
})
