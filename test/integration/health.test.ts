import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered } from '../support/client.ts'

const { app, opened, user } = testApp()

const get = (url: string) => app().inject(url)

test('a service that is well says so at each probe, without a token', async () => {
  for (const url of ['/health', '/readyz']) {
    const answer = await get(url)
    assert.equal(answer.statusCode, 200)
    const { status, database, draining, uptimeSeconds, processId, ...load } = answer.json()
    assert.deepEqual([status, database, draining, processId], ['healthy', 'up', false, process.pid])
    assert.ok(Number.isInteger(uptimeSeconds))
    assert.ok(load.eventLoopDelayMilliseconds >= 0)
    assert.ok(load.pool.open >= load.pool.idle && load.pool.open <= 20)
    assert.deepEqual([load.pool.waiting, load.pool.timeouts], [0, 0])
  }
  const alive = await get('/livez')
  assert.deepEqual([alive.statusCode, alive.json()], [200, { status: 'alive' }])
})

test('while all connections are taken a request is told to come back, and probes that need none go on', async () => {
  const ada = await user()
  const clients = await Promise.all(Array.from({ length: 20 }, () => opened().pool.connect()))
  try {
    const [answer, alive, masterData] = await Promise.all([
      ada.get('/projects'),
      get('/livez'),
      ada.get('/units'),
    ])
    assert.equal(answer.statusCode, 503)
    assert.equal(answer.json().code, 'unavailable')
    assert.match(String(answer.headers['retry-after']), /^\d+$/)
    assert.equal(alive.statusCode, 200)
    assert.ok([200, 503].includes(masterData.statusCode))
    assert.equal((await get('/readyz')).statusCode, 503)
  } finally {
    for (const client of clients) client.release()
  }
  await answered(200, ada.get('/projects'))
  assert.equal((await get('/readyz')).statusCode, 200)
})

test('a service about to stop is not ready, answers what arrives and ends its connections', async () => {
  const address = await app().listen({ host: '127.0.0.1', port: 0 })
  const before = await fetch(`${address}/livez`)
  assert.notEqual(before.headers.get('connection'), 'close')
  app().isDraining = true
  try {
    const ready = await fetch(`${address}/readyz`)
    assert.equal(ready.status, 503)
    const { status, database, draining } = (await ready.json()) as Record<string, unknown>
    assert.deepEqual([status, database, draining], ['unhealthy', 'up', true])
    const served = await fetch(`${address}/livez`)
    assert.deepEqual([served.status, served.headers.get('connection')], [200, 'close'])
  } finally {
    app().isDraining = false
  }
})
