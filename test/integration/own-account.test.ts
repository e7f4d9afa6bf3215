import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { addUser } from '../../src/server/accounts/service.ts'
import { password, testApp } from '../support/app.ts'
import { answered, type Client, prefix, refused, refusedFields } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { mailboxOf } from '../support/mailbox.ts'
import { largeCase } from '../support/queued.ts'
import { createProject } from '../support/requests.ts'
import { tidyUp } from '../support/tidying.ts'

const { app, opened, stranger, user, administrator } = testApp()
const limited = testApp({ rateLimits: 'default=off' })
const mailbox = mailboxOf({ opened })

const someone = () => `${randomUUID()}@x.test`
const leave = (who: Client, currentPassword = password, path = '/me') =>
  who.send('DELETE', path, { body: { currentPassword } })

test('people read and change their own account under both of its addresses', async () => {
  const email = someone()
  const ada = await user(email)
  for (const path of ['/me', '/auth/me']) {
    const account = await answered(200, ada.get(path))
    assert.deepEqual(
      { ...account, id: '', createdAt: '', accessLevel: '' },
      {
        id: '',
        name: email.split('@', 1)[0],
        email,
        pendingEmail: null,
        occupation: null,
        accessLevel: '',
        isAdmin: false,
        createdAt: '',
      },
    )
    assert.equal((await ada.get(path)).headers['cache-control'], 'no-store')
  }
  const changed = await answered(200, ada.patch('/me', { name: ' Ada Lovelace ', occupation: 'researcher' }))
  assert.deepEqual([changed.name, changed.occupation, changed.email], ['Ada Lovelace', 'researcher', email])
  const again = await answered(200, ada.patch('/auth/me', { occupation: 'student' }))
  assert.deepEqual([again.name, again.occupation], ['Ada Lovelace', 'student'])
  assert.deepEqual(await answered(200, ada.patch('/me', {})), again)
})

test('nobody makes themselves administrator, or more than one line of name', async () => {
  const ada = await user()
  const problem = await refused(
    422,
    ada.patch('/me', { isAdmin: true, accessLevel: 'ROADSHOW', id: randomUUID() }),
  )
  assert.deepEqual(refusedFields(problem).sort(), [
    '/accessLevel unknown_key',
    '/id unknown_key',
    '/isAdmin unknown_key',
  ])
  assert.deepEqual(refusedFields(await refused(422, ada.patch('/me', { name: 'a\nb' }))), [
    '/name invalid_text',
  ])
  await refused(422, ada.patch('/me', { name: '   ' }))
  assert.equal((await answered(200, ada.get('/me'))).isAdmin, false)
})

test('one’s own address in other letters is no change', async () => {
  const email = someone()
  const ada = await user(email)
  const account = await answered(200, ada.patch('/me', { email: ` ${email.toUpperCase()}` }))
  assert.deepEqual([account.email, account.pendingEmail], [email, null])
  assert.deepEqual(await mailbox.list(email), [])
})

test('an address may be changed three times in an hour, so that nobody writes to strangers through us', async () => {
  const ada = await user()
  const change = () => ada.patch('/me', { name: 'New', email: someone(), currentPassword: password })
  for (let i = 0; i < 3; i += 1) await answered(200, change())
  assert.equal((await refused(429, change())).code, 'quota_exceeded')
})

test('a wrong password for a change counts as a failed sign-in', async () => {
  const { opened: openedOf, app: appOf } = limited
  const email = someone()
  await addUser(openedOf().database, { email, password, accessLevel: 'CORE', isAdmin: false })
  const send = (method: 'POST' | 'PATCH', url: string, payload: object, authorization = '') =>
    appOf().inject({
      method,
      url: `${prefix}${url}`,
      payload,
      headers: authorization === '' ? {} : { authorization },
    })
  const { accessToken } = (await send('POST', '/auth/login', { email, password })).json()
  const statuses = []
  for (let i = 0; i < 6; i += 1) {
    const body = { email: someone(), currentPassword: 'not the password' }
    statuses.push((await send('PATCH', '/me', body, `Bearer ${accessToken}`)).statusCode)
  }
  assert.deepEqual(statuses, [401, 401, 401, 401, 401, 429])
  assert.equal((await send('POST', '/auth/login', { email, password })).statusCode, 429)
})

const tables = [
  'users',
  'projects',
  'scenarios',
  'calculations',
  'sessions',
  'mail_tokens',
  'idempotency_keys',
  'mails',
]

async function countRows(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of tables) {
    const { rows } = await opened().pool.query(`select count(*)::integer as n from ${table}`)
    counts[table] = rows[0].n
  }
  return counts
}

test('whoever leaves takes everything along, also what is being calculated, and nothing of others', async () => {
  const [before, email] = [await countRows(), someone()]
  const ada = await user(email)
  const { scenarioId } = await createProject(ada)
  await answered(200, ada.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')))
  await answered(202, ada.post(`/scenarios/${scenarioId}/calculate`, largeCase()))
  const headers = { 'idempotency-key': 'k' }
  await answered(201, ada.send('POST', '/projects', { headers, body: { projectName: 'Once' } }))
  await answered(200, ada.patch('/me', { email: someone(), currentPassword: password }))

  assert.equal((await refused(401, leave(ada, 'not the password'))).code, 'invalid_credentials')
  assert.deepEqual(refusedFields(await refused(422, ada.send('DELETE', '/me', { body: {} }))), [
    '/currentPassword required',
  ])
  await refused(422, ada.delete('/me'))
  assert.notDeepEqual(await countRows(), before)

  await answered(204, leave(ada))
  await tidyUp(opened().database)
  // The mail to an address that was not confirmed stays, because that may be somebody else's; its link does nothing.
  assert.deepEqual(await countRows(), { ...before, mails: (before.mails ?? 0) + 1 })
  await refused(401, ada.get('/me'))
  await refused(401, stranger().post('/auth/login', { email, password }))
  const { rows } = await opened().pool.query(
    `select details::text, network from audit_events where kind = 'account_deleted'`,
  )
  assert.deepEqual(rows, [{ details: '{}', network: '127.0.0.1' }])
})

test('mails to an address that was never confirmed are not one’s own to delete', async () => {
  const email = `${randomUUID()}@x.test`
  await user(email)
  await answered(202, stranger().post('/auth/forgot-password', { email }))
  const eve = await user()
  await answered(200, eve.patch('/me', { email, currentPassword: password }))
  await answered(204, eve.send('DELETE', '/me', { body: { currentPassword: password } }))
  const { rows } = await opened().pool.query('select subject from mails where recipient = $1', [email])
  assert.ok(rows.length >= 1)
})

test('the other address of the account deletes it as well', async () => {
  const ada = await user()
  await answered(204, leave(ada, password, '/auth/me'))
  await refused(401, ada.get('/auth/me'))
})

test('of two administrators who leave at once one stays', async () => {
  const admins = [await administrator(), await administrator()]
  const answers = await Promise.all(admins.map((admin) => leave(admin)))
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [204, 409])
  const last = admins[answers.findIndex(({ statusCode }) => statusCode === 409)]
  assert.equal((await refused(409, leave(last!))).code, 'last_administrator')
  await answered(200, last!.get('/me'))
})

test('the mailbox shows administrators what was mailed, newest first and a page at a time', async () => {
  const admin = await administrator()
  const emails = [someone(), someone(), someone()]
  for (const email of emails) {
    await stranger().post('/auth/register', { name: 'Ada', email, password, occupation: 'student' })
  }
  const first = await admin.get('/admin/mailbox?limit=2')
  assert.equal(first.headers['cache-control'], 'no-store')
  const next = /^<(\S+)>; rel="next"$/.exec(String(first.headers.link))?.[1] ?? ''
  const second = await answered(200, admin.get(next.slice(prefix.length)))
  const seen = [...first.json(), ...second].slice(0, 3)
  assert.deepEqual(
    seen.map(({ to }) => to),
    emails.toReversed(),
  )
  assert.deepEqual(Object.keys(seen[0]), ['to', 'subject', 'text', 'createdAt'])
  const reads = await answered(200, admin.get('/admin/audit?kind=mailbox_read'))
  assert.equal(reads.length, 2)
  assert.match(seen[0].text, /\/verify-email\?token=[\w-]{43}\n/)
  const token = await mailbox.token(emails[0] ?? '')
  await answered(200, stranger().post('/auth/verify-email', { token }))
})

test('the mailbox is for administrators only, and empty where mails are sent', async () => {
  const [admin, ada] = [await administrator(), await user()]
  assert.equal((await refused(403, ada.get('/admin/mailbox'))).code, 'forbidden')
  await refused(401, stranger().get('/admin/mailbox'))
  assert.ok((await answered(200, admin.get('/admin/mailbox'))).length > 0)
  const { config } = app()
  config.SMTP_URL = 'smtp://127.0.0.1:25'
  try {
    assert.deepEqual(await answered(200, admin.get('/admin/mailbox')), [])
  } finally {
    delete config.SMTP_URL
  }
})
