import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { type Answer, answered, type Client, prefix } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { operationsOf, readDescription } from '../support/openapi.ts'
import { createProject } from '../support/requests.ts'

const { app, stranger, user } = testApp({ rateLimits: 'calculate=3/h,default=60/h,login=off' })

const body = example('hefa-usa-500')

const calculate = (client: Client, scenarioId: string) =>
  client.post(`/scenarios/${scenarioId}/calculate/sync`, body)

const from = (remoteAddress: string, authorization?: string) =>
  app().inject({
    url: `${prefix}/units`,
    remoteAddress,
    ...(authorization !== undefined && { headers: { authorization } }),
  })

async function statuses(count: number, send: () => Promise<Answer>): Promise<Record<number, number>> {
  const answers = await Promise.all(Array.from({ length: count }, send))
  const counts: Record<number, number> = {}
  for (const { statusCode } of answers) counts[statusCode] = (counts[statusCode] ?? 0) + 1
  return counts
}

test('an answer names its limits, what is left of them and when they begin anew', async () => {
  const ada = await user()
  const first = await ada.get('/units')
  assert.equal(first.headers['ratelimit-policy'], '"default";q=60;w=3600')
  assert.equal(first.headers.ratelimit, '"default";r=59;t=3600')
  const { scenarioId } = await createProject(ada)
  const { headers } = await calculate(ada, scenarioId)
  assert.equal(headers['ratelimit-policy'], '"calculate";q=3;w=3600, "default";q=60;w=3600')
  assert.match(String(headers.ratelimit), /^"calculate";r=2;t=3600, "default";r=56;t=\d+$/)
})

test('calculations beyond the limit are refused, however many are asked for at once', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  assert.deepEqual(await statuses(20, () => calculate(ada, scenarioId)), { 200: 3, 429: 17 })

  const refusal = await ada.post(`/scenarios/${scenarioId}/calculate`, body)
  assert.equal(refusal.statusCode, 429)
  assert.equal(refusal.headers['content-type'], 'application/problem+json')
  assert.equal(refusal.json().code, 'quota_exceeded')
  assert.match(String(refusal.headers.ratelimit), /^"calculate";r=0;t=\d+, "default";r=/)
  const seconds = Number(refusal.headers['retry-after'])
  assert.ok(seconds > 3_500 && seconds <= 3_600, String(seconds))
  await answered(200, ada.post('/calculate/quick', body))
})

test('two people behind one address do not share a quota', async () => {
  const [ada, bob] = [await user(), await user()]
  const [ofAda, ofBob] = [await createProject(ada), await createProject(bob)]
  assert.deepEqual(await statuses(4, () => calculate(ada, ofAda.scenarioId)), { 200: 3, 429: 1 })
  assert.deepEqual(await statuses(4, () => calculate(bob, ofBob.scenarioId)), { 200: 3, 429: 1 })
})

test('a general limit holds over all routes together and spares the routes’ own', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  await statuses(60, () => ada.get('/projects'))
  const refusal = await calculate(ada, scenarioId)
  assert.equal(refusal.statusCode, 429)
  assert.equal(refusal.headers['ratelimit-policy'], '"default";q=60;w=3600')
})

test('whoever has no good token is counted by network address, also where nothing is found', async () => {
  assert.deepEqual(await statuses(61, () => from('192.0.2.1', 'Bearer nonsense')), { 401: 60, 429: 1 })
  assert.equal((await from('::ffff:192.0.2.1')).statusCode, 429)
  assert.equal((await from('192.0.2.2')).statusCode, 401)
  const missing = await app().inject({ url: '/nothing/here', remoteAddress: '192.0.2.1' })
  assert.equal(missing.statusCode, 429)
})

test('twenty addresses of one IPv6 household are one', async () => {
  let i = 0
  assert.deepEqual(await statuses(61, () => from(`2001:db8:0:7::${(++i % 20) + 1}`)), { 401: 60, 429: 1 })
  assert.equal((await from('2001:db8:0:8::1')).statusCode, 401)
})

test('what a stranger writes into X-Forwarded-For is not believed', async () => {
  let i = 0
  const forged = () =>
    app().inject({
      url: `${prefix}/units`,
      remoteAddress: '192.0.2.9',
      headers: { 'x-forwarded-for': `10.0.0.${++i}` },
    })
  assert.deepEqual(await statuses(61, forged), { 401: 60, 429: 1 })
})

test('health probes are never counted', async () => {
  const probe = () => app().inject({ url: '/livez', remoteAddress: '192.0.2.20' })
  assert.deepEqual(await statuses(100, probe), { 200: 100 })
  assert.equal((await probe()).headers.ratelimit, undefined)
})

test('a sign-in has no limit of its own where that is off', async () => {
  const answer = await stranger().post('/auth/login', { email: 'nobody@example.org', password: 'wrong' })
  assert.equal(answer.headers['ratelimit-policy'], '"default";q=60;w=3600')
})

test('every operation of the API says that it may refuse a request that is one too many', async () => {
  for (const { operationId, path, responses } of operationsOf(await readDescription(app()))) {
    if (path.startsWith(prefix)) assert.ok(responses[429] && responses[503], operationId)
  }
})
