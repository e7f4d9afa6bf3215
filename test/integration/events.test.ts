import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { failureOf } from '../../src/server/calculations/job/failure.ts'
import { failCalculation } from '../../src/server/calculations/job/queries.ts'
import { runWorker } from '../../src/server/start/worker.ts'
import { openApp, testApp } from '../support/app.ts'
import { answered, type Client, prefix, refused } from '../support/client.ts'
import { EventStream } from '../support/event-stream.ts'
import { largeCase } from '../support/queued.ts'
import { createProject } from '../support/requests.ts'
import { until } from '../support/waiting.ts'

const streams: EventStream[] = []
const failures: unknown[] = []
after(() => {
  assert.deepEqual(failures, [])
  for (const stream of streams) stream.leave()
})
const { app, opened, ready, url, user } = testApp()

let address: string
before(async () => {
  await ready()
  address = await app().listen({ host: '127.0.0.1', port: 0 })
})

async function createQueued(owner?: Client) {
  const ada = owner ?? (await user())
  const { scenarioId } = await createProject(ada)
  const { calculationId } = await answered(202, ada.post(`/scenarios/${scenarioId}/calculate`, largeCase()))
  const path = `/calculations/${calculationId}/events`
  return { ada, scenarioId, calculationId: calculationId as string, path, token: ada.token }
}

async function follow(
  { path, token }: { path: string; token: string | undefined },
  headers: Readonly<Record<string, string>> = { accept: 'text/event-stream' },
  base = address,
): Promise<EventStream> {
  const authorization = `Bearer ${token}`
  const stream = await EventStream.open(`${base}${prefix}${path}`, { ...headers, authorization })
  streams.push(stream)
  return stream
}

async function whileWorking<Result>(task: () => Promise<Result>): Promise<Result> {
  const worker = await runWorker({ databaseUrl: url(), onError: (error) => failures.push(error) })
  try {
    return await task()
  } finally {
    await worker.stop()
  }
}

const statusesOf = (stream: EventStream) => stream.events().map(({ data }) => data.status)

test('a stream tells nothing more once its session has ended', async () => {
  const queued = await createQueued()
  const stream = await follow(queued)
  await until(() => stream.events().length === 1)
  await answered(204, queued.ada.post('/auth/logout'))
  const claim = { id: queued.calculationId, attempt: 0 }
  await failCalculation(opened().database, claim, failureOf('internal_error'))
  await stream.ended()
  assert.deepEqual(statusesOf(stream), ['calculating'])
})

test('a stream tells the present state at once, then the end, and ends', async () => {
  const queued = await createQueued()
  const { scenarioId, calculationId } = queued
  const stream = await follow(queued)
  assert.equal(stream.response.statusCode, 200)
  assert.equal(stream.response.headers['content-type'], 'text/event-stream')
  await until(() => stream.events().length === 1)
  const state = { scenarioId, calculationId, failure: null }
  assert.deepEqual(stream.events(), [
    { id: 'calculating', data: { ...state, status: 'calculating', outcomeUrl: null } },
  ])
  const events = await whileWorking(() => stream.ended())
  const outcomeUrl = `${prefix}/calculations/${calculationId}`
  assert.deepEqual(events.at(-1), {
    id: 'calculated',
    data: { ...state, status: 'calculated', outcomeUrl },
  })
  assert.equal(events.length, 2)
  assert.match(stream.text, /^retry: \d+\n/)
  const { pathname } = new URL(outcomeUrl, address)
  assert.ok((await answered(200, queued.ada.get(pathname.slice(prefix.length)))).technoEconomics)
})

test('a failure is told with its reason, whoever decides it', async () => {
  const queued = await createQueued()
  const stream = await follow(queued)
  await until(() => stream.events().length === 1)
  const failure = failureOf('internal_error')
  await failCalculation(opened().database, { id: queued.calculationId, attempt: 0 }, failure)
  const events = await stream.ended()
  assert.deepEqual([events.at(-1)?.id, events.at(-1)?.data.failure], ['failed', failure])
})

test('who comes back gets what they missed, and is told when nothing is missing', async () => {
  const queued = await createQueued()
  const waiting = await follow(queued, { 'last-event-id': 'calculating' })
  await failCalculation(
    opened().database,
    { id: queued.calculationId, attempt: 0 },
    failureOf('internal_error'),
  )
  await waiting.ended()
  assert.deepEqual(statusesOf(waiting), ['failed'])
  for (const headers of [{}, { 'last-event-id': 'calculating' }, { 'last-event-id': 'nonsense' }]) {
    const again = await follow(queued, headers)
    await again.ended()
    assert.deepEqual(statusesOf(again), ['failed'])
  }
  const over = await follow(queued, { 'last-event-id': 'failed' })
  await over.ended()
  assert.deepEqual([over.response.statusCode, over.text], [204, ''])
})

test('any client that does not rule events out gets them, and one that does is told', async () => {
  const { ada, calculationId, path } = await createQueued()
  await failCalculation(opened().database, { id: calculationId, attempt: 0 }, failureOf('internal_error'))
  for (const accept of ['*/*', 'text/event-stream', 'text/*;q=0.1', '']) {
    const { statusCode, headers } = await ada.get(path, { accept })
    assert.deepEqual([statusCode, headers['content-type']], [200, 'text/event-stream'], accept)
  }
  assert.equal((await ada.get(path)).statusCode, 200)
  for (const accept of ['application/json', 'text/event-stream;q=0, */*']) {
    assert.equal((await refused(406, ada.get(path, { accept }))).code, 'not_acceptable')
  }
  const head = await app().inject({ method: 'HEAD', url: `${prefix}${path}` })
  assert.deepEqual([head.statusCode, head.headers.allow], [405, 'GET'])
})

test('somebody else’s calculation and none are the same', async () => {
  const { path } = await createQueued()
  const other = await user()
  const theirs = await other.get(path)
  const none = await other.get(`/calculations/${randomUUID()}/events`)
  assert.deepEqual([theirs.statusCode, theirs.body], [404, none.body])
})

test('a stream ends when its calculation is deleted', async () => {
  const queued = await createQueued()
  const stream = await follow(queued)
  await until(() => stream.events().length === 1)
  await opened().pool.query('update scenarios set status = $2, calculation_id = null where id = $1', [
    queued.scenarioId,
    'draft',
  ])
  await opened().pool.query('delete from calculations where id = $1', [queued.calculationId])
  await stream.ended()
  assert.deepEqual(statusesOf(stream), ['calculating'])
})

test('a lost message is made up for', async () => {
  const queued = await createQueued()
  const stream = await follow(queued)
  await until(() => stream.events().length === 1)
  const { pool } = opened()
  await pool.query('alter table calculations disable trigger calculations_status_changed')
  try {
    await failCalculation(
      opened().database,
      { id: queued.calculationId, attempt: 0 },
      failureOf('internal_error'),
    )
    await stream.ended()
  } finally {
    await pool.query('alter table calculations enable trigger calculations_status_changed')
  }
  assert.deepEqual(statusesOf(stream), ['calculating', 'failed'])
})

test('a user has twenty streams at most, none of which holds a connection; one that is left makes room', async () => {
  const queued = await createQueued()
  const open = await Promise.all(Array.from({ length: 20 }, () => follow(queued)))
  assert.ok(open.every(({ response }) => response.statusCode === 200))
  await until(() => open.every((stream) => stream.events().length === 1))
  const { pool } = opened()
  await until(() => pool.idleCount === pool.totalCount)
  const { code } = await refused(429, queued.ada.get(queued.path))
  assert.equal(code, 'quota_exceeded')
  const somebody = await createQueued()
  const theirs = await follow(somebody)
  assert.equal(theirs.response.statusCode, 200)

  open[0]?.leave()
  let next = await follow(queued)
  await until(async () => {
    if (next.response.statusCode === 200) return true
    next = await follow(queued)
    return false
  })
  await failCalculation(
    opened().database,
    { id: queued.calculationId, attempt: 0 },
    failureOf('internal_error'),
  )
  await Promise.all([...open.slice(1), next].map((stream) => stream.ended()))
})

test('an application that closes ends its streams at once, and who comes back elsewhere misses nothing', async () => {
  const queued = await createQueued()
  const other = await openApp(url())
  const base = await other.app.listen({ host: '127.0.0.1', port: 0 })
  const open = await Promise.all(Array.from({ length: 10 }, () => follow(queued, {}, base)))
  await until(() => open.every((stream) => stream.events().length === 1))
  await other.close()
  for (const stream of open) {
    assert.deepEqual(await stream.ended(), open[0]?.events())
    assert.equal(statusesOf(stream).length, 1)
  }
  const resumed = await follow(queued, { 'last-event-id': 'calculating' })
  await whileWorking(() => resumed.ended())
  assert.deepEqual(statusesOf(resumed), ['calculated'])
})
