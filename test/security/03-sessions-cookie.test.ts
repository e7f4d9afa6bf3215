import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { addUser } from '../../src/server/accounts/service.ts'
import { openApp, password, testApp, testConfig } from '../support/app.ts'
import { answered, prefix, refused, refusedFields } from '../support/client.ts'
import { sessionsOf } from '../support/sessions.ts'

const others: { close(): Promise<void> }[] = []
after(async () => {
  for (const each of others) await each.close()
})
const tested = testApp({ environment: { CORS_ORIGINS: 'https://plant.example.org' } })
const { app, opened, url } = tested
const { createUser, passGrace, renew, signIn } = sessionsOf(tested)

const asked = { 'refresh-token-in': 'cookie' }
const name = 'safapac-session'

/** A browser that keeps what it is told to keep, as far as these tests need one. */
class Browser {
  readonly #app: FastifyInstance
  cookie = ''

  constructor(server = app()) {
    this.#app = server
  }

  async post(path: string, { body = undefined as unknown, headers = {} } = {}) {
    const answer = await this.#app.inject({
      method: 'POST',
      url: `${prefix}${path}`,
      headers: { ...(this.cookie !== '' && { cookie: this.cookie }), ...headers },
      ...(body !== undefined && { payload: body as object }),
    })
    const set = answer.headers['set-cookie']
    if (set !== undefined) this.cookie = String(set).split(';', 1)[0] ?? ''
    return answer
  }

  signIn = (email: string) => this.post('/auth/login', { body: { email, password }, headers: asked })
  renew = () => this.post('/auth/refresh', { headers: asked })
}

const bearer = (answer: Awaited<ReturnType<Browser['post']>>) => ({
  authorization: `Bearer ${answer.json().accessToken}`,
})

async function signedIn() {
  const browser = new Browser()
  const { id, email } = await createUser()
  const answer = await browser.signIn(email)
  assert.equal(answer.statusCode, 200)
  return { browser, id, email, answer }
}

test('S-053 a page gets its refresh token in a cookie that scripts and other pages do not get, and in no body', async () => {
  const { browser, answer } = await signedIn()
  assert.equal('refreshToken' in answer.json(), false)
  const thirtyDays = 30 * 86_400
  const set = String(answer.headers['set-cookie'])
  const [pair = '', ...attributes] = set.split('; ')
  assert.match(pair, /^safapac-session=[\w-]{43}$/)
  assert.deepEqual(attributes.sort(), [
    'HttpOnly',
    `Max-Age=${thirtyDays}`,
    'Path=/api/v1/auth',
    'SameSite=Strict',
  ])
  const token = pair.split('=')[1] ?? ''
  const renewed = await browser.renew()
  assert.equal(renewed.statusCode, 200)
  assert.equal('refreshToken' in renewed.json(), false)
  for (const { body } of [answer, renewed]) assert.ok(!body.includes(token))
  assert.notEqual(browser.cookie, pair)
  assert.equal(renewed.headers['cache-control'], 'no-store')
})

test('S-053 under https the cookie is secure, by its name too, and below the address that people use', async () => {
  const environments: [publicUrl: string, path: string][] = [
    ['https://plant.example.org', '/api/v1/auth'],
    ['https://example.org/safapac/', '/safapac/api/v1/auth'],
  ]
  for (const [PUBLIC_URL, path] of environments) {
    const server = await openApp(url(), testConfig({ PUBLIC_URL }))
    others.push(server)
    const { email } = await createUser()
    const browser = new Browser(server.app)
    const answer = await browser.signIn(email)
    const set = String(answer.headers['set-cookie'])
    assert.match(set, /^__Secure-safapac-session=[\w-]{43}; /)
    for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Strict', `Path=${path}`])
      assert.ok(set.split('; ').includes(attribute), `${attribute} in ${set}`)
    assert.doesNotMatch(set, /domain/i)
    assert.equal((await browser.renew()).statusCode, 200)
  }
})

test('S-054 a cookie alone renews nothing: what another page can make a browser send has no effect', async () => {
  const { browser, id } = await signedIn()
  const before = await tokensOf(id)
  const forms = [
    {},
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'refreshToken=x' },
    { headers: { 'content-type': 'text/plain' }, body: '{"refreshToken": "x"}' },
    { headers: { 'content-type': 'application/json' }, body: {} },
    { headers: { 'refresh-token-in': 'body' } },
  ]
  for (const form of forms) {
    const answer = await browser.post('/auth/refresh', form)
    assert.ok(answer.statusCode === 415 || answer.statusCode === 422, `${answer.statusCode} ${answer.body}`)
    assert.equal(answer.headers['set-cookie'], undefined)
  }
  for (const path of ['/auth/logout', '/auth/logout-all']) {
    assert.equal((await browser.post(path, { headers: asked })).statusCode, 401, path)
  }
  assert.deepEqual(await tokensOf(id), before)
  assert.equal((await browser.renew()).statusCode, 200)
})

test('S-054 pages of other origins may not send the header, nor with cookies, even those that may call the API', async () => {
  const answer = await app().inject({
    method: 'OPTIONS',
    url: `${prefix}/auth/refresh`,
    headers: {
      origin: 'https://plant.example.org',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'refresh-token-in',
    },
  })
  assert.equal(answer.headers['access-control-allow-origin'], 'https://plant.example.org')
  assert.doesNotMatch(String(answer.headers['access-control-allow-headers']), /refresh-token-in/i)
  assert.equal(answer.headers['access-control-allow-credentials'], undefined)
})

const tokensOf = async (userId: string) => {
  const { rows } = await opened().pool.query(
    `select encode(t.hash, 'hex') as hash, t.used_at, s.ended_at from refresh_tokens t
     join sessions s on s.id = t.session_id where s.user_id = $1 order by 1`,
    [userId],
  )
  return rows
}

test('S-055 two tabs that renew at once get the same cookie, and both go on', async () => {
  const { browser } = await signedIn()
  const tabs = [new Browser(), new Browser()]
  for (const tab of tabs) tab.cookie = browser.cookie
  const answers = await Promise.all(tabs.map((tab) => tab.renew()))
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [200, 200],
  )
  assert.equal(tabs[0]?.cookie, tabs[1]?.cookie)
  for (const tab of tabs) assert.equal((await tab.renew()).statusCode, 200)
})

test('S-055 a cookie that comes back later is in two hands: the session ends', async () => {
  const { browser } = await signedIn()
  const thief = new Browser()
  thief.cookie = browser.cookie
  assert.equal((await browser.renew()).statusCode, 200)
  await browser.renew()
  await passGrace()
  assert.equal((await thief.renew()).json().code, 'refresh_token_reused')
  assert.equal((await browser.renew()).json().code, 'invalid_refresh_token')
})

test('S-056 signing out clears the cookie and ends its session', async () => {
  for (const path of ['/auth/logout', '/auth/logout-all']) {
    const { browser, answer } = await signedIn()
    const { cookie } = browser
    const out = await browser.post(path, { headers: bearer(answer) })
    assert.equal(out.statusCode, 204)
    assert.match(
      String(out.headers['set-cookie']),
      new RegExp(`^${name}=; Max-Age=0; Path=/api/v1/auth; HttpOnly`),
    )
    browser.cookie = cookie
    assert.equal((await browser.renew()).json().code, 'invalid_refresh_token')
  }
})

test('S-056 who signs in over a cookie ends its session, and signing out in an old tab leaves the new cookie', async () => {
  const { browser, answer: first } = await signedIn()
  const old = browser.cookie
  const { email } = await createUser()
  const { email: owner } = (await tested.app().inject({ url: `${prefix}/me`, headers: bearer(first) })).json()
  assert.notEqual(owner, email)
  await browser.signIn(email)
  const former = new Browser()
  former.cookie = old
  assert.equal((await former.renew()).json().code, 'invalid_refresh_token')
  assert.equal((await browser.post('/auth/logout', { headers: bearer(first) })).statusCode, 401)

  const { email: another } = await createUser()
  const body = await signIn(another)
  const out = await browser.post('/auth/logout', { headers: { authorization: `Bearer ${body.accessToken}` } })
  assert.deepEqual([out.statusCode, out.headers['set-cookie']], [204, undefined])
  assert.equal((await browser.renew()).json().user.email, email)
})

test('S-057 one of two cookies of the name is from elsewhere, so neither counts', async () => {
  const { browser } = await signedIn()
  browser.cookie = `${browser.cookie}; ${name}=${'x'.repeat(43)}`
  const problem = (await browser.renew()).json()
  assert.equal(problem.code, 'invalid_refresh_token')
  const none = new Browser()
  assert.equal((await none.renew()).json().code, 'invalid_refresh_token')
  none.cookie = `${name}=${'y'.repeat(9_000)}; =; ;x`
  assert.equal((await none.renew()).json().code, 'invalid_refresh_token')
})

test('S-057 whoever asks for no cookie gets and renews the token in the body, as before', async () => {
  const email = 'client@example.org'
  await addUser(opened().database, { email, password, accessLevel: 'CORE', isAdmin: false })
  const { refreshToken } = await signIn(email)
  const { refreshToken: next } = await renew(refreshToken)
  assert.notEqual(next, refreshToken)
  const stranger = tested.stranger()
  assert.deepEqual(refusedFields(await refused(422, stranger.post('/auth/refresh'))), [
    '/refreshToken required',
  ])
  const both = stranger.send('POST', '/auth/refresh', { body: { refreshToken: next }, headers: asked })
  assert.deepEqual(refusedFields(await refused(422, both)), ['/refreshToken given_twice'])
  await answered(200, stranger.post('/auth/refresh', { refreshToken: next }))
})
