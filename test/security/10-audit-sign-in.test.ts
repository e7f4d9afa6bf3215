import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addUser } from '../../src/server/accounts/service.ts'
import { password, testApp } from '../support/app.ts'
import { answered, refused } from '../support/client.ts'
import { mailboxOf } from '../support/mailbox.ts'

const { opened, stranger } = testApp({ rateLimits: 'login=2/min' })
const mailbox = mailboxOf({ opened })

const email = 'ada@example.org'
const wrong = 'a wrong password'
const secrets = [password, wrong, 'another long phrase']
const signIn = (given: string) => stranger().post('/auth/login', { email, password: given })

/** In their order, without what they say. */
async function listKinds(): Promise<string[]> {
  const { rows } = await opened().pool.query('select kind from audit_events order by id')
  return rows.map(({ kind }) => kind)
}

test('S-125 sign-ins, failures, refusals, a token in two hands and a reset are recorded, with nothing that opens anything', async () => {
  const { database, pool } = opened()
  const { id } = await addUser(database, { email, password, accessLevel: 'CORE', isAdmin: false })
  const { refreshToken } = await answered(200, signIn(password))
  const renewed = await answered(200, stranger().post('/auth/refresh', { refreshToken }))
  await pool.query("update refresh_tokens set used_at = used_at - interval '1 minute'")
  await refused(401, stranger().post('/auth/refresh', { refreshToken }))
  for (const status of [401, 401, 429, 429, 429]) await refused(status, signIn(wrong))
  await answered(202, stranger().post('/auth/forgot-password', { email }))
  const token = await mailbox.token(email)
  await answered(204, stranger().post('/auth/reset-password', { token, password: 'another long phrase' }))

  assert.deepEqual(await listKinds(), [
    'signed_in',
    'refresh_token_reused',
    'sign_in_failed',
    'sign_in_failed',
    // Once a minute, so that nobody fills the disk with them.
    'sign_in_refused',
    'password_reset_requested',
    'password_reset',
  ])
  const { rows } = await pool.query('select * from audit_events')
  assert.ok(rows.every((row) => row.user_id === id && row.network === '127.0.0.1' && row.happened_at))
  const recorded = JSON.stringify(rows)
  for (const secret of [...secrets, refreshToken, renewed.refreshToken, renewed.accessToken, token]) {
    assert.ok(!recorded.includes(secret))
  }
})
