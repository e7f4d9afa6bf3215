import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { before, test } from 'node:test'
import type { LoadClass } from '../../src/server/http/overload/load.ts'
import { password, testApp } from '../support/app.ts'
import { answered, type Client, prefix } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { until } from '../support/waiting.ts'

/** However long the requests of a test take, as many are let in at once as at its beginning. */
const most = { login: 5, calculation: 20, rest: 20 }
const { app, opened, ready, stranger, user } = testApp({ loadBounds: { most, fewest: most.rest } })

let ada: Client
before(async () => {
  await ready()
  ada = await user('ada@example.org')
})

/** The status of a sign-in, a calculation, another request and a probe while so many are being worked on. */
async function statusesWith(count: number, load: LoadClass = 'rest'): Promise<number[]> {
  for (let i = 0; i < count; i += 1) app().load.begin(load)
  // The few sign-ins that are let in however busy it is are somebody else's.
  const others = count > 0 && load !== 'login' && app().load.admits('login') ? 1 : 0
  if (others) app().load.begin('login')
  try {
    const [probe, ...answers] = await Promise.all([
      app().inject('/readyz'),
      stranger().post('/auth/login', { email: 'ada@example.org', password }),
      ada.post('/calculate/quick', example('hefa-usa-500')),
      ada.get('/projects'),
    ])
    // On a busy machine the database may take too long for a probe, which then is not turned away but says so.
    const isTurnedAway = probe.json().code === 'overloaded'
    return [...answers.map(({ statusCode }) => statusCode), isTurnedAway ? 503 : 200]
  } finally {
    for (let i = 0; i < count; i += 1) app().load.end(load)
    if (others) app().load.end('login')
  }
}

test('sign-ins are turned away first, then calculations, then the rest, and probes never', async () => {
  const before = { ...app().shed }
  assert.deepEqual(await statusesWith(0), [200, 200, 200, 200])
  assert.deepEqual(await statusesWith(11), [503, 200, 200, 200])
  assert.deepEqual(await statusesWith(16), [503, 503, 200, 200])
  assert.deepEqual(await statusesWith(20), [503, 503, 503, 200])
  assert.deepEqual(await statusesWith(5, 'login'), [503, 200, 200, 200])
  const { login, calculation, rest } = app().shed
  assert.deepEqual([login - before.login, calculation - before.calculation, rest - before.rest], [4, 2, 1])
})

test('who is turned away is told so and when to come back', async () => {
  for (let i = 0; i < most.rest; i += 1) app().load.begin('rest')
  const answer = await ada.get('/projects')
  for (let i = 0; i < most.rest; i += 1) app().load.end('rest')
  assert.equal(answer.statusCode, 503)
  assert.equal(answer.json().code, 'overloaded')
  assert.match(String(answer.headers['retry-after']), /^\d+$/)
})

test('of many requests at once as many are answered as may be, and all of them leave', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, () => ada.get('/projects')))
  const statuses = answers.map(({ statusCode }) => statusCode)
  assert.ok(statuses.filter((status) => status === 200).length >= most.rest)
  assert.ok(statuses.filter((status) => status === 503).length >= 1)
  assert.equal(app().load.inFlight, 0)
  await answered(200, ada.get('/projects'))
})

test('a refused or broken request leaves its place as well', async () => {
  const requests = [
    ada.post('/projects', { projectName: 7 }),
    ada.post('/projects', '{'),
    ada.get('/calculations/unknown'),
    stranger().post('/auth/login', { email: 'ada@example.org', password: 'wrong' }),
  ]
  assert.deepEqual(
    (await Promise.all(requests)).map(({ statusCode }) => statusCode),
    [422, 400, 404, 401],
  )
  assert.equal(app().load.inFlight, 0)
})

test('it is decided before the body has arrived and without the database, and who is slow takes no place', async () => {
  await app().listen({ host: '127.0.0.1', port: 0 })
  const address = app().server.address()
  assert.ok(typeof address === 'object' && address)
  const head = `POST ${prefix}/auth/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n`

  const slow = connect(address.port, '127.0.0.1')
  slow.write(head)
  await once(app().server, 'request')
  assert.equal(app().load.inFlight, 0)
  slow.destroy()

  let acquired = 0
  const count = () => {
    acquired += 1
  }
  opened().pool.on('acquire', count)
  for (let i = 0; i < most.login; i += 1) app().load.begin('login')
  const refused = connect(address.port, '127.0.0.1')
  refused.write(head)
  const [answer] = await once(refused, 'data')
  for (let i = 0; i < most.login; i += 1) app().load.end('login')
  opened().pool.off('acquire', count)
  refused.destroy()
  assert.match(String(answer), /^HTTP\/1.1 503 /)
  assert.equal(acquired, 0)
})

test('a client that goes away leaves its place when its request is over', async () => {
  const lock = await opened().pool.connect()
  try {
    await lock.query('begin')
    await lock.query('lock table projects in access exclusive mode')
    const address = app().server.address()
    assert.ok(typeof address === 'object' && address)
    const { accessToken } = await answered(
      200,
      stranger().post('/auth/login', { email: 'ada@example.org', password }),
    )
    const leaving = new AbortController()
    const gone = fetch(`http://127.0.0.1:${address.port}${prefix}/projects`, {
      headers: { authorization: `Bearer ${accessToken}` },
      signal: leaving.signal,
    })
    await until(() => app().load.inFlight === 1)
    leaving.abort()
    await assert.rejects(gone)
  } finally {
    await lock.query('rollback')
    lock.release()
  }
  await until(() => app().load.inFlight === 0)
})
