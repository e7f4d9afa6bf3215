import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openApp, password, testApp } from '../support/app.ts'
import { answered, Client, refused } from '../support/client.ts'
import { checkAgainst, readDescription } from '../support/openapi.ts'
import { sessionsOf, type Tokens } from '../support/sessions.ts'
import { until } from '../support/waiting.ts'

/** A second application on the same database: what another process is to the first. */
let other: Awaited<ReturnType<typeof openApp>> | undefined
after(() => other?.close())
const tested = testApp({ rateLimits: 'default=off,login=off' })
const { opened, stranger, url } = tested
const { createUser, get, refresh, refusalOf, renew, send, signIn, statusOf } = sessionsOf(tested)

async function begin(devices: number) {
  const { id, email } = await createUser()
  const sessions: Tokens[] = []
  for (let i = 0; i < devices; i += 1) sessions.push(await signIn(email))
  return { id, email, sessions }
}

/** Neither token of the session is worth anything any more. */
async function assertOver(tokens: Tokens): Promise<void> {
  assert.equal(await statusOf(tokens), 401)
  assert.equal(await refusalOf(tokens.refreshToken), 'invalid_refresh_token')
}

async function assertGoesOn(tokens: Tokens): Promise<Tokens> {
  assert.equal(await statusOf(tokens), 200)
  return { ...tokens, ...(await renew(tokens.refreshToken)) }
}

test('S-044 two devices are independent: both renew, and revoking one leaves the other', async () => {
  const { sessions } = await begin(2)
  const [one, two] = await Promise.all(sessions.map(assertGoesOn))
  const list = await answered(200, get('/me/sessions', one!))
  const theOther = list.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent)
  await answered(204, send('DELETE', `/me/sessions/${theOther.id}`, one!))
  await assertOver(two!)
  await assertGoesOn(one!)
})

test('S-045 logging out ends this session, logging out everywhere all of them', async () => {
  const { sessions } = await begin(3)
  const [one, two, three] = await Promise.all(sessions.map(assertGoesOn))
  await answered(204, send('POST', '/auth/logout', one!))
  await assertOver(one!)
  await Promise.all([two!, three!].map(statusOf)).then((statuses) => assert.deepEqual(statuses, [200, 200]))
  await answered(204, send('POST', '/auth/logout-all', two!))
  await assertOver(two!)
  await assertOver(three!)
})

test('S-046 a change of the password ends all other sessions', async () => {
  const { email, sessions } = await begin(3)
  const [one, two, three] = sessions as [Tokens, Tokens, Tokens]
  const newPassword = 'quite another phrase'
  await Promise.all(sessions.map(statusOf))
  await answered(204, send('POST', '/auth/change-password', one, { currentPassword: password, newPassword }))
  await assertOver(two)
  await assertOver(three)
  await assertGoesOn(one)
  await refused(401, stranger().post('/auth/login', { email, password }))
  await answered(200, stranger().post('/auth/login', { email, password: newPassword }))
})

test('S-048 a session ends when it is not used for a month, or has gone on for three', async () => {
  const { pool } = opened()
  const age = (column: string, days: number, { id }: { id: string }) =>
    pool.query(`update sessions set ${column} = now() - make_interval(days => $1) where user_id = $2`, [
      days,
      id,
    ])
  const [idle, long, neither] = await Promise.all([begin(1), begin(1), begin(1)])
  await age('last_used_at', 31, idle)
  await age('created_at', 91, long)
  await age('last_used_at', 29, neither)
  await age('created_at', 89, neither)
  await assertOver(idle.sessions[0]!)
  await assertOver(long.sessions[0]!)
  await assertGoesOn(neither.sessions[0]!)
})

test('S-052 the eleventh exchange of a session in a minute is refused, and no other session’s', async () => {
  const { sessions } = await begin(2)
  let [tokens, bystander] = sessions as [Tokens, Tokens]
  for (let i = 0; i < 10; i += 1) tokens = await renew(tokens.refreshToken)
  const refusal = await refresh(tokens.refreshToken)
  assert.equal(refusal.statusCode, 429)
  assert.equal(refusal.json().code, 'quota_exceeded')
  assert.ok(Number(refusal.headers['retry-after']) > 30)
  assert.equal(refusal.headers['ratelimit-policy'], '"refresh";q=10;w=60')
  bystander = await renew(bystander.refreshToken)
  assert.equal(await statusOf(tokens), 200)
})

test('S-052 guesses are counted by network', async () => {
  const guess = async () => (await refresh('x'.repeat(43))).statusCode
  const statuses = new Set<number>()
  for (let i = 0; i < 30; i += 1) statuses.add(await guess())
  assert.deepEqual(statuses, new Set([401, 429]))
})

test('what ends a session is known to every process within a second', async () => {
  other ??= await openApp(url())
  const elsewhere = new Client(other.app, checkAgainst(await readDescription(other.app)))
  const statusElsewhere = async ({ accessToken }: Tokens) =>
    (await elsewhere.get('/projects', { authorization: `Bearer ${accessToken}` })).statusCode
  const { pool } = opened()
  const endings: Record<string, (one: Tokens, id: string) => Promise<unknown>> = {
    logout: (one) => send('POST', '/auth/logout', one),
    'logout-all': (one) => send('POST', '/auth/logout-all', one),
    disabled: (_, id) => pool.query('update users set disabled_at = now() where id = $1', [id]),
    deleted: (_, id) => pool.query('delete from users where id = $1', [id]),
  }
  for (const [what, end] of Object.entries(endings)) {
    const { id, sessions } = await begin(1)
    const [one] = sessions as [Tokens]
    assert.deepEqual([await statusOf(one), await statusElsewhere(one)], [200, 200], what)
    await end(one, id)
    await until(async () => (await statusElsewhere(one)) === 401)
    await until(async () => (await statusOf(one)) === 401)
  }
  const { sessions } = await begin(2)
  const [one, two] = sessions as [Tokens, Tokens]
  assert.deepEqual([await statusElsewhere(one), await statusElsewhere(two)], [200, 200])
  const passwords = { currentPassword: password, newPassword: 'quite another phrase' }
  await answered(204, send('POST', '/me/change-password', one, passwords))
  await until(async () => (await statusElsewhere(two)) === 401)
  assert.equal(await statusElsewhere(one), 200)
})

test('a change of what a user may do is known to every process within a second', async () => {
  other ??= await openApp(url())
  const elsewhere = new Client(other.app, checkAgainst(await readDescription(other.app)))
  const { id, sessions } = await begin(1)
  const [{ accessToken }] = sessions as [Tokens]
  const invalidate = async () =>
    (
      await elsewhere.send('POST', '/cache/invalidate', {
        headers: { authorization: `Bearer ${accessToken}` },
      })
    ).statusCode
  assert.equal(await invalidate(), 403)
  await opened().pool.query('update users set is_admin = true where id = $1', [id])
  await until(async () => (await invalidate()) === 200)
})
