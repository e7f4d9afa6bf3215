import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { deleteOldSessions, deleteOldTokens } from '../../src/server/accounts/session-queries.ts'
import { password, testApp } from '../support/app.ts'
import { answered, refused, refusedFields } from '../support/client.ts'
import { sessionsOf, type Tokens } from '../support/sessions.ts'

const tested = testApp()
const { opened, stranger } = tested
const { createUser, get, renew, send, signIn, statusOf } = sessionsOf(tested)

const wrong = 'not the password'
const logIn = (email: string, given = password) => stranger().post('/auth/login', { email, password: given })

async function begin() {
  const { id, email } = await createUser()
  return { id, email, ...(await signIn(email)) }
}

const listOf = (tokens: Tokens, query = '') => answered(200, get(`/me/sessions${query}`, tokens))

test('an address that is not confirmed is told only to whoever knows the password', async () => {
  const { id, email } = await createUser()
  await opened().pool.query('update users set email_verified_at = null where id = $1', [id])
  const unknown = await logIn('nobody@example.org', wrong)
  assert.equal((await logIn(email, wrong)).body, unknown.body)
  assert.equal((await refused(403, logIn(email))).code, 'email_not_verified')
})

test('a disabled account is answered like a wrong password, and its tokens are refused', async () => {
  const person = await begin()
  await opened().pool.query('update users set disabled_at = now() where id = $1', [person.id])
  const [right, other] = [await logIn(person.email), await logIn(person.email, wrong)]
  assert.equal(right.statusCode, 401)
  assert.deepEqual([right.statusCode, right.body], [other.statusCode, other.body])
  assert.deepEqual({ ...right.headers, date: '' }, { ...other.headers, date: '' })
  const refusal = await refused(401, stranger().post('/auth/refresh', { refreshToken: person.refreshToken }))
  assert.equal(refusal.code, 'invalid_refresh_token')
})

test('sessions are listed, the one used last first, with their devices', async () => {
  const { email } = await createUser()
  const first = await signIn(email, { 'user-agent': 'Lynx' })
  const second = await signIn(email, { 'user-agent': 'x'.repeat(300) })
  const renewed = await renew(first.refreshToken)
  const list = await listOf(second)
  assert.deepEqual(
    list.map(({ userAgent, network, isCurrent }: Record<string, unknown>) => [userAgent, network, isCurrent]),
    [
      ['Lynx', '127.0.0.1', false],
      ['x'.repeat(200), '127.0.0.1', true],
    ],
  )
  assert.ok(list[0].lastUsedAt > list[0].createdAt)
  await answered(204, send('POST', '/auth/logout', renewed))
  assert.equal((await listOf(second)).length, 1)
  assert.deepEqual(await answered(200, get('/auth/me/sessions', second)), await listOf(second))
})

test('a long list of sessions comes a page at a time, and none is lost or repeated', async () => {
  const { id, email } = await createUser()
  const tokens = await signIn(email)
  await opened().pool.query(
    `insert into sessions (user_id, user_agent, network, last_used_at)
     select $1, 'device ' || i, '', date_trunc('second', now()) - (i / 4) * interval '100 microseconds'
     from generate_series(1, 24) i`,
    [id],
  )
  const seen: string[] = []
  let path: string | undefined = '/me/sessions?limit=5'
  while (path !== undefined) {
    const page = await get(path, tokens)
    for (const session of await answered(200, Promise.resolve(page))) seen.push(session.id)
    path = /^<\/api\/v1(.*)>/.exec(String(page.headers.link))?.[1]
  }
  assert.equal(seen.length, 25)
  assert.equal(new Set(seen).size, 25)
})

test('a session is revoked once, and only one’s own', async () => {
  const [ada, bob] = [await begin(), await begin()]
  const [{ id }] = await listOf(ada)
  const asBob = (path: string) => refused(404, send('DELETE', path, bob))
  assert.deepEqual(await asBob(`/me/sessions/${id}`), await asBob(`/me/sessions/${randomUUID()}`))
  assert.equal(await statusOf(ada), 200)
  const own = await signIn(ada.email)
  await answered(204, send('DELETE', `/auth/me/sessions/${id.toUpperCase()}`, own))
  await refused(404, send('DELETE', `/me/sessions/${id}`, own))
  assert.equal(await statusOf(ada), 401)
})

test('a new password has to be acceptable and the current one right', async () => {
  const ada = await begin()
  const change = (body: object) => send('POST', '/me/change-password', ada, body)
  const short = await refused(422, change({ currentPassword: password, newPassword: 'short' }))
  assert.deepEqual(refusedFields(short), ['/newPassword length'])
  const refusal = await refused(401, change({ currentPassword: wrong, newPassword: 'long enough for us' }))
  assert.equal(refusal.code, 'invalid_credentials')
  await answered(200, logIn(ada.email))
})

test('of two changes of a password at once one happens', async () => {
  const ada = await begin()
  const change = (newPassword: string) =>
    send('POST', '/me/change-password', ada, { currentPassword: password, newPassword })
  const answers = await Promise.all([change('the first new phrase'), change('the second new phrase')])
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [204, 401])
})

test('who signed in, failed, left and changed the password is on record, without address or password', async () => {
  const ada = await begin()
  const other = await signIn(ada.email)
  await logIn(ada.email, wrong)
  await logIn('nobody.at.all@example.org', wrong)
  await answered(204, send('POST', '/auth/logout', other))
  await answered(
    204,
    send('POST', '/me/change-password', ada, {
      currentPassword: password,
      newPassword: 'a new phrase for ada',
    }),
  )
  await answered(204, send('POST', '/auth/logout-all', ada))
  const { rows } = await opened().pool.query(
    'select kind, actor_id, network, details from audit_events where user_id = $1 order by id',
    [ada.id],
  )
  assert.deepEqual(
    rows.map(({ kind, actor_id, details }) => [kind, actor_id === ada.id, details.reason ?? details.code]),
    [
      ['signed_in', true, undefined],
      ['signed_in', true, undefined],
      ['sign_in_failed', false, 'invalid_credentials'],
      ['session_ended', true, 'logout'],
      ['password_changed', true, undefined],
      ['session_ended', true, 'logout_all'],
    ],
  )
  assert.ok(rows.every(({ network }) => network === '127.0.0.1'))
  const { rows: all } = await opened().pool.query(
    'select (e.*)::text as text, kind, user_id from audit_events e',
  )
  assert.ok(all.some(({ kind, user_id }) => kind === 'sign_in_failed' && user_id === null))
  for (const { text } of all) assert.doesNotMatch(text, /@|example|phrase|horse/)
})

test('sessions that ended three months ago are forgotten, with what they had, and no others', async () => {
  const { pool, database } = opened()
  const [ended, idle, live] = [await begin(), await begin(), await begin()]
  await renew(live.refreshToken)
  const old = "now() - interval '91 days'"
  await pool.query(
    `update sessions set ended_at = ${old}, end_reason = 'logout', last_used_at = ${old} where user_id = $1`,
    [ended.id],
  )
  await pool.query(`update sessions set last_used_at = ${old} where user_id = $1`, [idle.id])
  await pool.query(`update sessions set created_at = ${old} where user_id = $1`, [live.id])
  await pool.query(`update refresh_tokens set used_at = ${old} where used_at is not null`)
  await deleteOldSessions(database)
  await deleteOldTokens(database)
  const { rows } = await pool.query(
    `select u.id, count(s.id)::integer as sessions, count(t.hash)::integer as tokens
     from users u left join sessions s on s.user_id = u.id left join refresh_tokens t on t.session_id = s.id
     where u.id = any($1) group by u.id`,
    [[ended.id, idle.id, live.id]],
  )
  const counts = new Map(rows.map(({ id, sessions, tokens }) => [id, [sessions, tokens]]))
  assert.deepEqual(
    [ended, idle, live].map(({ id }) => counts.get(id)),
    [
      [0, 0],
      [0, 0],
      [1, 1],
    ],
  )
})
