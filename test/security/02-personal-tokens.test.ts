import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { deleteOldPersonalTokens } from '../../src/server/accounts/personal-token-queries.ts'
import { personalTokensMaximum } from '../../src/server/accounts/personal-tokens.ts'
import { openApp, password, testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { operationsOf, readDescription } from '../support/openapi.ts'
import { createProject } from '../support/requests.ts'
import { until } from '../support/waiting.ts'

const { administrator, app, opened, ready, stranger, url, user } = testApp()

interface Created {
  readonly id: string
  readonly token: string
  readonly expiresAt: string
}

const create = (client: Client, given: object = {}): Promise<Created> =>
  answered(201, client.post('/me/tokens', { name: 'Notebook', scope: 'write', ...given }))

const bearer = ({ token }: { token: string }) => ({ authorization: `Bearer ${token}` })

const sendWith = (token: Created, method: string, path: string, body?: unknown) =>
  stranger().send(method, path, { headers: bearer(token), body })

const inputs = example('hefa-usa-500')
let owner: Client
before(async () => {
  await ready()
  owner = await user()
})

test('S-250 a token is told once, kept as a hash, and listed with its end and its last use', async () => {
  const created = await create(owner)
  assert.match(created.token, /^safapac_pat_[\w-]{43}$/)
  const days = (Date.parse(created.expiresAt) - Date.now()) / 86_400_000
  assert.ok(days > 89 && days <= 90, String(days))
  await answered(200, sendWith(created, 'GET', '/projects'))
  const listed = async () => {
    const tokens = await answered(200, owner.get('/me/tokens'))
    return tokens.find(({ id }: Created) => id === created.id)
  }
  await until(async () => (await listed()).lastUsedAt !== null)
  assert.deepEqual(Object.keys(await listed()).sort(), [
    'createdAt',
    'expiresAt',
    'id',
    'lastUsedAt',
    'name',
    'scope',
  ])
  const { rows } = await opened().pool.query('select t::text as row from personal_tokens t')
  const secret = created.token.slice('safapac_pat_'.length)
  for (const { row } of rows) assert.ok(!row.includes(secret))
})

test('S-251 a token does what it was made for, and is told what else it would need', async () => {
  const { scenarioId } = await createProject(owner)
  const requests = [
    { needed: 'read', method: 'GET', path: `/scenarios/${scenarioId}`, body: undefined },
    { needed: 'calculate', method: 'POST', path: '/calculate/quick', body: inputs },
    { needed: 'write', method: 'POST', path: `/scenarios/${scenarioId}/calculate/sync`, body: inputs },
    { needed: 'write', method: 'POST', path: '/projects', body: { projectName: 'By a program' } },
  ]
  const scopes = ['read', 'calculate', 'write']
  for (const scope of scopes) {
    const token = await create(owner, { scope })
    for (const { needed, method, path, body } of requests) {
      const { statusCode, body: text } = await sendWith(token, method, path, body)
      const isIncluded = scopes.indexOf(scope) >= scopes.indexOf(needed)
      const place = `${scope}: ${method} ${path}`
      assert.equal(statusCode < 300, isIncluded, place)
      if (!isIncluded) assert.equal(JSON.parse(text).code, 'token_scope', place)
    }
  }
})

/** What a token may not do, whatever it was made for; what a level includes may be read, and what tables are read by is no account. */
const isForPeople = ({ path }: { path: string }) =>
  /\/(me|auth\/me|auth\/logout|auth\/logout-all|auth\/change-password)(\/|$)/.test(path) &&
  !/\/(capabilities|import-mapping)$/.test(path)

test('S-252 no token reaches accounts, sessions, tokens or administration, an administrator’s neither', async () => {
  const admin = await administrator()
  const token = await create(admin)
  const operations = operationsOf(await readDescription(app()))
  const own = operations.filter(isForPeople)
  assert.ok(own.length >= 20, String(own.length))
  const send = ({ method, path }: { method: string; path: string }) =>
    sendWith(token, method, path.slice('/api/v1'.length).replace(/\{\w+\}/, randomUUID()), {})
  for (const operation of own) {
    const { statusCode, body } = await send(operation)
    assert.deepEqual([statusCode, JSON.parse(body).code], [403, 'not_for_tokens'], operation.operationId)
  }
  const administration = operations.filter(({ path }) => path.includes('/admin/'))
  assert.ok(administration.length > 3)
  for (const operation of administration) {
    const { statusCode, body } = await send(operation)
    assert.deepEqual([statusCode, JSON.parse(body).code], [403, 'forbidden'], operation.operationId)
  }
  const { projectId } = await createProject(owner)
  await answered(200, admin.get(`/projects/${projectId}`))
  await refused(404, sendWith(token, 'GET', `/projects/${projectId}`))
})

test('S-253 a revoked token is refused at once, by other processes within a second', async () => {
  const other = await openApp(url())
  try {
    const created = await create(owner)
    const ask = () => other.app.inject({ url: '/api/v1/projects', headers: bearer(created) })
    await until(() => other.app.notifications.isCurrent())
    assert.equal((await ask()).statusCode, 200)
    await answered(200, sendWith(created, 'GET', '/projects'))
    await answered(204, owner.delete(`/me/tokens/${created.id.toUpperCase()}`))
    await refused(401, sendWith(created, 'GET', '/projects'))
    await until(async () => (await ask()).statusCode === 401)
    await refused(404, owner.delete(`/me/tokens/${created.id}`))
  } finally {
    await other.close()
  }
})

test('S-254 a token ends by itself, and has no end further away than a year', async () => {
  const created = await create(owner, { days: 366 })
  await answered(200, sendWith(created, 'GET', '/projects'))
  await refused(422, owner.post('/me/tokens', { name: 'Longer', scope: 'read', days: 367 }))
  await refused(422, owner.post('/me/tokens', { name: 'None', scope: 'read', days: 0 }))
  await refused(422, owner.post('/me/tokens', { name: ' ', scope: 'all' }))
  const age = async (days: number) => {
    await opened().pool.query(
      `update personal_tokens set created_at = created_at - make_interval(days => $2),
         expires_at = expires_at - make_interval(days => $2) where id = $1`,
      [created.id, days],
    )
    app().sessionStates.forgetUser((await answered(200, owner.get('/me'))).id)
  }
  await age(366)
  await refused(401, sendWith(created, 'GET', '/projects'))
  const count = async () => (await answered(200, owner.get('/me/tokens'))).length
  const before = await count()
  assert.equal(await deleteOldPersonalTokens(opened().database), 0)
  await age(31)
  assert.equal(await deleteOldPersonalTokens(opened().database), 1)
  assert.equal(await count(), before - 1)
})

test('S-255 an account has so many tokens and no more, also of those made at once', async () => {
  const person = await user()
  const made = await Promise.all(
    Array.from({ length: personalTokensMaximum + 5 }, () =>
      person.post('/me/tokens', { name: 'One of many', scope: 'read' }),
    ),
  )
  const count = (status: number) => made.filter(({ statusCode }) => statusCode === status).length
  assert.deepEqual([count(201), count(409)], [personalTokensMaximum, 5])
})

test('S-256 a changed password, a disabled and a deleted account end all tokens', async () => {
  const admin = await administrator()
  const newPassword = 'an entirely new phrase'
  const endings = [
    (person: Client) => person.post('/me/change-password', { currentPassword: password, newPassword }),
    async (person: Client) => {
      const { id } = await answered(200, person.get('/me'))
      return admin.patch(`/admin/users/${id}`, { isDisabled: true })
    },
    (person: Client) => person.send('DELETE', '/me', { body: { currentPassword: password } }),
  ]
  for (const [i, end] of endings.entries()) {
    const person = await user()
    const token = await create(person)
    await answered(200, sendWith(token, 'GET', '/projects'))
    const { statusCode } = await end(person)
    assert.ok(statusCode < 300, `${i}: ${statusCode}`)
    await refused(401, sendWith(token, 'GET', '/projects'))
  }
})

test('S-257 made up and malformed tokens are refused, and none of them is remembered', async () => {
  const created = await create(owner)
  const secret = created.token.slice('safapac_pat_'.length)
  const wrong = [
    `safapac_pat_${'A'.repeat(43)}`,
    `safapac_pat_${secret}x`,
    secret,
    created.token.toUpperCase(),
    `${created.token}.`,
  ]
  for (const token of wrong) await refused(401, sendWith({ ...created, token }, 'GET', '/projects'))
  await answered(200, sendWith(created, 'GET', '/projects'))
})

test('S-258 the log tells who made and revoked which token, and never the token; the download lists them', async () => {
  const person = await user()
  const created = await create(person, { name: 'Told of' })
  const data = await answered(200, person.get('/me/data'))
  assert.deepEqual(
    data.tokens.map(({ name }: { name: string }) => name),
    ['Told of'],
  )
  await answered(204, person.delete(`/me/tokens/${created.id}`))
  const { rows } = await opened().pool.query(
    `select kind, details, e::text as row from audit_events e where details->>'tokenId' = $1 order by id`,
    [created.id],
  )
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    ['token_created', 'token_revoked'],
  )
  assert.equal(rows[0].details.name, 'Told of')
  const secret = created.token.slice('safapac_pat_'.length)
  for (const text of [JSON.stringify(data), ...rows.map(({ row }) => row)]) assert.ok(!text.includes(secret))
})

test('who uses a token already costs no statement', async () => {
  const created = await create(owner)
  await until(() => app().notifications.isCurrent())
  await answered(200, sendWith(created, 'GET', '/units'))
  let acquired = 0
  const count = () => acquired++
  opened().pool.on('acquire', count)
  for (let i = 0; i < 50; i += 1) await answered(200, sendWith(created, 'GET', '/units'))
  opened().pool.off('acquire', count)
  // A process that was not let run for a while has to look again.
  assert.ok(acquired < 5, String(acquired))
})
