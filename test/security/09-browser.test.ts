import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { password, testApp } from '../support/app.ts'
import { type Client, prefix } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const listed = 'https://plant.example.org'
const { app, ready, user } = testApp({
  trustProxy: '10.0.0.1',
  environment: { CORS_ORIGINS: `${listed}, http://127.0.0.1:5173` },
})

let ada: Client
let scenarioId: string
let calculationId: string
before(async () => {
  await ready()
  ada = await user()
  scenarioId = (await createProject(ada)).scenarioId
  const answer = await ada.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500'))
  calculationId = answer.json().calculationId
})

const others = [
  'https://evil.example',
  'null',
  `${listed}.evil.example`,
  'https://evil-plant.example.org',
  'http://plant.example.org',
  `${listed}:8443`,
  'https://PLANT.example.org',
  'https://example.org',
  `${listed}/`,
  '',
  '*',
]

test('S-110 an origin that is not listed is told nothing, however it resembles one that is', async () => {
  for (const origin of others) {
    const asked = { origin, 'access-control-request-method': 'PATCH' }
    const preflight = await app().inject({ method: 'OPTIONS', url: `${prefix}/projects`, headers: asked })
    assert.equal(preflight.statusCode, 405, origin)
    for (const { headers } of [
      await ada.get('/projects', { origin }),
      await ada.get('/x', { origin }),
      preflight,
    ]) {
      const allowing = Object.keys(headers).filter((name) => name.startsWith('access-control-'))
      assert.deepEqual(allowing, [], origin)
      assert.equal(headers.vary, 'origin')
    }
  }
})

test('S-111 a listed origin is echoed exactly, never as a star and without credentials, on refusals too', async () => {
  const answers = [
    await ada.get('/projects', { origin: listed }),
    await ada.get('/master-data', { origin: listed }),
    await ada.get(`/projects/${'0'.repeat(8)}`, { origin: listed }),
    await app().inject({ url: `${prefix}/projects`, headers: { origin: listed } }),
    await app().inject({ url: '/nowhere', headers: { origin: listed } }),
  ]
  for (const { headers } of answers) {
    assert.equal(headers['access-control-allow-origin'], listed)
    assert.equal(headers['access-control-allow-credentials'], undefined)
    assert.match(String(headers.vary), /\borigin\b/)
    const exposed = String(headers['access-control-expose-headers']).split(', ')
    for (const name of ['etag', 'location', 'link', 'retry-after', 'ratelimit', 'ratelimit-policy']) {
      assert.ok(exposed.includes(name), name)
    }
  }
})

test('S-111 a preflight needs no token, names methods and headers, and is answered for any address', async () => {
  for (const path of ['/projects', `/scenarios/${scenarioId}/draft`, '/auth/login', '/nowhere']) {
    const { statusCode, headers, body } = await app().inject({
      method: 'OPTIONS',
      url: `${prefix}${path}`,
      headers: {
        origin: listed,
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization,content-type,idempotency-key,if-match',
      },
    })
    assert.deepEqual([statusCode, body], [204, ''], path)
    assert.equal(headers['access-control-allow-origin'], listed)
    assert.match(String(headers['access-control-allow-methods']), /PATCH/)
    for (const name of ['authorization', 'content-type', 'idempotency-key', 'if-match']) {
      assert.ok(String(headers['access-control-allow-headers']).split(', ').includes(name), name)
    }
    assert.ok(Number(headers['access-control-max-age']) > 600)
  }
})

const required: Readonly<Record<string, RegExp>> = {
  'x-content-type-options': /^nosniff$/,
  'content-security-policy': /frame-ancestors 'none'/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /geolocation=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cache-control': /no-store|^private, no-cache$/,
  'strict-transport-security': /^max-age=31536000; includeSubDomains$/,
}

test('S-112 every kind of answer has every header, and HSTS where the proxy says that it was encrypted', async () => {
  const secure = { 'x-forwarded-proto': 'https' }
  const inject = (url: string, headers = {}) =>
    app().inject({ url, remoteAddress: '10.0.0.1', headers: { ...secure, ...headers } })
  const authorized = { authorization: `Bearer ${await tokenOf()}` }
  const { headers: tagged } = await ada.get(`/scenarios/${scenarioId}`)
  const answers = {
    'a list': await inject(`${prefix}/projects`, authorized),
    'master data': await inject(`${prefix}/master-data`, authorized),
    unchanged: await inject(`${prefix}/scenarios/${scenarioId}`, {
      ...authorized,
      'if-none-match': tagged.etag,
    }),
    'an event stream': await inject(`${prefix}/calculations/${calculationId}/events`, authorized),
    'a 401': await inject(`${prefix}/projects`),
    'a 404': await inject('/nowhere'),
    'a 400 before any route': await inject('/%E0%A4%A'),
    health: await inject('/health'),
    'the description': await inject('/openapi.json'),
  }
  for (const [name, { headers, statusCode }] of Object.entries(answers)) {
    for (const [header, pattern] of Object.entries(required)) {
      if (header === 'strict-transport-security' && statusCode === 400) continue
      assert.match(String(headers[header]), pattern, `${name}: ${header}`)
    }
  }
  assert.equal(answers.unchanged.statusCode, 304)
})

test('S-112 without encryption there is no HSTS, and a stranger who claims it is not believed', async () => {
  for (const remoteAddress of ['10.0.0.1', '192.0.2.7']) {
    const headers = remoteAddress === '10.0.0.1' ? {} : { 'x-forwarded-proto': 'https' }
    const answer = await app().inject({ url: '/livez', remoteAddress, headers })
    assert.equal(answer.headers['strict-transport-security'], undefined, remoteAddress)
  }
})

test('S-113 the page of the documentation runs nothing inline and evaluates nothing', async () => {
  for (const url of ['/docs', '/docs/']) {
    const { headers, body } = await app().inject(url)
    const policy = String(headers['content-security-policy'])
    assert.doesNotMatch(policy, /unsafe|\*|https?:/)
    for (const directive of [
      "script-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]) {
      assert.ok(policy.includes(directive), directive)
    }
    assert.doesNotMatch(body, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|javascript:|https?:\/\//)
  }
  const initializer = await app().inject('/docs/static/swagger-initializer.js')
  assert.equal(initializer.statusCode, 200)
  assert.match(String(initializer.headers['content-type']), /^application\/javascript/)
})

test('S-117 nothing of the source is served, no directory is listed, and TRACE is refused', async () => {
  const files = ['/.git/config', '/.env', '/src/server/app.ts', '/package.json', '/docs/static/../index.js']
  for (const url of files) assert.equal((await app().inject(url)).statusCode, 404, url)
  const directory = await app().inject('/docs/static/')
  assert.doesNotMatch(directory.body, /Index of|\.js\.map/)
  const trace = await app().inject({ method: 'TRACE' as 'GET', url: '/livez' })
  assert.ok([404, 405].includes(trace.statusCode), String(trace.statusCode))
})

/** The token of a sign-in of its own, because a client keeps its token to itself. */
async function tokenOf(): Promise<string> {
  const body = { email: 'user0@example.org', password }
  const answer = await app().inject({ method: 'POST', url: `${prefix}/auth/login`, payload: body })
  return answer.json().accessToken
}
