import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { type AddressInfo, connect } from 'node:net'
import { after, test } from 'node:test'
import { openApp, password, testApp, testConfig } from '../support/app.ts'
import { answered, Client, prefix, refused } from '../support/client.ts'
import { checkAgainst, readDescription } from '../support/openapi.ts'
import { sessionsOf } from '../support/sessions.ts'
import { decodePart } from '../support/tokens.ts'
import { until } from '../support/waiting.ts'

const others: { close(): Promise<void> }[] = []
after(async () => {
  for (const each of others) await each.close()
})
const tested = testApp()
const { opened, url } = tested
const { createUser, passGrace, refresh, refusalOf, renew, signIn, statusOf } = sessionsOf(tested)

async function begin() {
  const { id, email } = await createUser()
  return { id, email, ...(await signIn(email)) }
}

const countUnused = async (userId: string): Promise<number> => {
  const { rows } = await opened().pool.query(
    `select count(*)::integer as n from refresh_tokens t join sessions s on s.id = t.session_id
     where s.user_id = $1 and t.used_at is null`,
    [userId],
  )
  return rows[0].n
}

test('S-040 an exchange gives a new pair each time, also twice in a second', async () => {
  const first = await begin()
  const second = await renew(first.refreshToken)
  const third = await renew(second.refreshToken)
  const all = [first, second, third].flatMap(({ accessToken, refreshToken }) => [accessToken, refreshToken])
  assert.equal(new Set(all).size, 6)
  assert.deepEqual(await Promise.all([first, second, third].map(statusOf)), [200, 200, 200])
  const [one, two] = await Promise.all([begin(), begin()])
  const renewed = await Promise.all([renew(one.refreshToken), renew(two.refreshToken)])
  assert.notEqual(renewed[0].refreshToken, renewed[1].refreshToken)
})

test('S-041 the same exchange again within ten seconds gives the same token', async () => {
  const { refreshToken } = await begin()
  const child = await renew(refreshToken)
  await opened().pool.query("update refresh_tokens set used_at = used_at - interval '8 seconds'")
  const again = await renew(refreshToken)
  assert.equal(again.refreshToken, child.refreshToken)
  assert.equal(await statusOf(await renew(child.refreshToken)), 200)
})

test('S-042 ten exchanges of one token at once give one token', async () => {
  const { id, refreshToken } = await begin()
  const all = await Promise.all(Array.from({ length: 10 }, () => renew(refreshToken)))
  assert.equal(new Set(all.map((each) => each.refreshToken)).size, 1)
  assert.equal(await countUnused(id), 1)
  await renew(all[0]!.refreshToken)
})

test('S-043 a token that is used again after the grace ends its session', async () => {
  const first = await begin()
  const second = await renew(first.refreshToken)
  const third = await renew(second.refreshToken)
  assert.equal(await statusOf(third), 200)
  await passGrace()
  assert.equal(await refusalOf(first.refreshToken), 'refresh_token_reused')
  for (const { refreshToken } of [first, second, third]) {
    assert.equal(await refusalOf(refreshToken), 'invalid_refresh_token')
  }
  assert.deepEqual(await Promise.all([first, second, third].map(statusOf)), [401, 401, 401])
  const { rows } = await opened().pool.query(
    `select s.end_reason, e.details ->> 'sessionId' = s.id::text as named, e.network
     from sessions s join audit_events e on e.user_id = s.user_id and e.kind = 'refresh_token_reused'
     where s.user_id = $1`,
    [first.id],
  )
  assert.deepEqual(rows, [{ end_reason: 'token_reused', named: true, network: '127.0.0.1' }])
})

test('S-043 a grandparent is refused within the grace too, because its answer has arrived', async () => {
  const first = await begin()
  const second = await renew(first.refreshToken)
  const third = await renew(second.refreshToken)
  assert.equal(await refusalOf(first.refreshToken), 'refresh_token_reused')
  assert.equal(await refusalOf(third.refreshToken), 'invalid_refresh_token')
})

test('S-043 a repeat after the grace is refused, although nothing came after', async () => {
  const first = await begin()
  const second = await renew(first.refreshToken)
  await passGrace()
  assert.equal(await refusalOf(first.refreshToken), 'refresh_token_reused')
  assert.equal(await refusalOf(second.refreshToken), 'invalid_refresh_token')
})

test('S-047 what is no refresh token is refused', async () => {
  const { id, accessToken, refreshToken } = await begin()
  const wrong = [
    accessToken,
    'garbage',
    '',
    'x'.repeat(10_240),
    `${id}.${refreshToken}`,
    randomBytes(32).toString('base64url'),
    ` ${refreshToken}`,
  ]
  for (const each of wrong) assert.equal(await refusalOf(each), 'invalid_refresh_token')
  for (const each of [null, 1, [refreshToken], 'x'.repeat(20_000)]) await refused(422, refresh(each))
  const { rows } = await opened().pool.query(
    'select count(*)::integer as n from sessions where user_id = $1',
    [id],
  )
  assert.equal(rows[0].n, 1)
  await renew(refreshToken)
})

test('S-049 what is kept of a token is none', async () => {
  const { id, refreshToken } = await begin()
  const { rows } = await opened().pool.query(
    `select t.hash from refresh_tokens t join sessions s on s.id = t.session_id where s.user_id = $1`,
    [id],
  )
  const [{ hash }] = rows
  for (const encoding of ['base64url', 'hex', 'base64'] as const) {
    assert.equal(await refusalOf(hash.toString(encoding)), 'invalid_refresh_token')
  }
  const { rows: texts } = await opened().pool.query(
    'select (t.*)::text as text from refresh_tokens t union all select (s.*)::text from sessions s',
  )
  for (const { text } of texts) assert.ok(!text.includes(refreshToken))
})

async function openWith(secret: string, previous = ''): Promise<Client> {
  const config = { ...testConfig({ JWT_PREVIOUS_SECRETS: previous }), JWT_SECRET: secret }
  const other = await openApp(url(), config)
  others.push(other)
  return new Client(other.app, checkAgainst(await readDescription(other.app)))
}

/** It has no comma, which would end it in the list of previous ones. */
const oldSecret = 'a secret for tests that has been replaced by another'
const newSecret = 'another secret for tests, as long as it has to be'
const kidOf = (token: string) => decodePart(token.split('.')[0]).kid

test('S-050 after a change of the secret old tokens are good until they expire, and new ones name the new key', async () => {
  const changed = await openWith(newSecret, oldSecret)
  const strict = await openWith(newSecret)
  const { email } = await createUser()
  const before = await openWith(oldSecret)
  const first = await answered(200, before.post('/auth/login', { email, password }))
  const statusAt = async (client: Client, token: string) =>
    (await client.get('/projects', { authorization: `Bearer ${token}` })).statusCode
  assert.equal(await statusAt(changed, first.accessToken), 200)
  assert.equal(await statusAt(strict, first.accessToken), 401)

  const exchange = (client: Client, refreshToken: string) =>
    answered(200, client.post('/auth/refresh', { refreshToken }))
  const lost = await exchange(before, first.refreshToken)
  const second = await exchange(changed, first.refreshToken)
  assert.equal(second.refreshToken, lost.refreshToken)
  assert.notEqual(kidOf(second.accessToken), kidOf(first.accessToken))
  assert.deepEqual(
    await Promise.all([changed, strict].map((client) => statusAt(client, second.accessToken))),
    [200, 200],
  )
  await exchange(strict, second.refreshToken)
})

test('S-051 an exchange whose answer was lost after the commit can be repeated', async () => {
  const { id, refreshToken } = await begin()
  const other = await openApp(url())
  others.push(other)
  await other.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = other.app.server.address() as AddressInfo
  const body = JSON.stringify({ refreshToken })
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.pause()
  socket.write(
    `POST ${prefix}/auth/refresh HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  )
  await until(async () => {
    const { rows } = await opened().pool.query(
      `select 1 from refresh_tokens t join sessions s on s.id = t.session_id
       where s.user_id = $1 and t.used_at is not null`,
      [id],
    )
    return rows.length === 1
  })
  socket.destroy()
  const repeated = await renew(refreshToken)
  assert.equal(await statusOf(await renew(repeated.refreshToken)), 200)
})
