import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Busy, Client, InvalidInput, NotFound, Unreachable } from '../../clients/typescript/src/client.ts'
import { failingServer, type Planned } from './failing-server.ts'

const created: Planned = { status: 201, body: { id: '1' }, happens: true }
const busy: Planned = {
  status: 503,
  body: { code: 'busy', detail: 'Later.' },
  headers: { 'retry-after': '7' },
}
const limited: Planned = {
  status: 429,
  body: { code: 'quota_exceeded', detail: 'Later.' },
  headers: { 'retry-after': '3' },
}
const nothing: Planned = { status: 200, body: [] }

async function started(plan: Planned[], options = {}) {
  const server = await failingServer(...plan)
  const slept: number[] = []
  const sleep = async (seconds: number) => void slept.push(seconds)
  return { ...server, slept, client: new Client(server.url, 'token', { sleep, ...options }) }
}

test('it waits as long as it is told to and asks again, by a number or a date', async () => {
  const later = new Date(Date.now() + 30_000).toUTCString()
  const dated = { ...busy, headers: { 'retry-after': later } }
  await using server = await started([busy, limited, dated, nothing])
  for await (const row of server.client.projects) assert.fail(JSON.stringify(row))
  const [first, second, third = 0] = server.slept
  assert.deepEqual([first, second], [7, 3])
  assert.ok(third > 0 && third <= 30, String(third))
})

test('a write whose answer is lost, whole or in the middle, happens once', async () => {
  const underWay = { status: 409, body: { code: 'request_under_way' }, headers: { 'retry-after': '1' } }
  await using server = await started([
    busy,
    { happens: true },
    underWay,
    { ...created, isCutOff: true },
    created,
  ])
  assert.equal((await server.client.projects.create('Plant')).id, '1')
  assert.equal(new Set(server.seen.map(({ headers }) => headers['idempotency-key'])).size, 1)
  assert.deepEqual([server.seen.length, server.done.size], [5, 1])
})

test('each write has a key of its own; what keeps no key is not repeated when its answer is lost', async () => {
  await using server = await started([created, created, {}])
  await server.client.projects.create('One')
  await server.client.projects.create('Two')
  assert.equal(server.done.size, 2)
  const link = { path: { id: '1' }, body: {} }
  await assert.rejects(server.client.raw('POST', '/calculations/{id}/links', link), Unreachable)
  assert.equal(server.seen.length, 3)
})

test('it gives up in the end and says why', async () => {
  await using server = await started([busy, busy, {}, {}], { attempts: 2 })
  const refused = await server.client.scenarios.get('1').catch((error) => error)
  assert.ok(refused instanceof Busy)
  assert.deepEqual([refused.status, refused.code, refused.name], [503, 'busy', 'Busy'])
  await assert.rejects(server.client.scenarios.get('1'), Unreachable)
})

test('it does not wait for longer than it may, nor repeat what was refused', async () => {
  const tomorrow = { ...limited, headers: { 'retry-after': '86400' } }
  await using server = await started([tomorrow, { status: 404, body: { code: 'not_found' } }])
  await assert.rejects(server.client.scenarios.get('1'), Busy)
  await assert.rejects(server.client.scenarios.get('1'), NotFound)
  assert.deepEqual([server.slept, server.seen.length], [[], 2])
})

test('a refusal tells each place that is wrong, and has the response', async () => {
  const errors = [{ pointer: '/plant/capacity', code: 'missing', message: 'It is missing.' }]
  await using server = await started([{ status: 422, body: { code: 'invalid_input', detail: '', errors } }])
  const refused = await server.client.study({} as never).catch((error) => error)
  assert.ok(refused instanceof InvalidInput)
  assert.deepEqual(refused.pointers, ['/plant/capacity'])
  assert.match(refused.message, /It is missing\./)
  assert.equal(refused.response.headers.get('content-type'), 'application/json')
})

test('pages are asked for as their rows are taken, and a token goes to no other server', async () => {
  const link = { link: '</api/v1/projects?cursor=x>; rel="next"' }
  await using other = await failingServer()
  const elsewhere = { status: 307, headers: { location: `${other.url}/api/v1/projects` } }
  await using server = await started([
    { status: 200, body: [{ n: 1 }], headers: link },
    { status: 200, body: [{ n: 2 }] },
    elsewhere,
  ])
  const rows = server.client.projects[Symbol.asyncIterator]()
  await rows.next()
  assert.equal(server.seen.length, 1)
  assert.deepEqual((await rows.next()).value, { n: 2 })
  assert.equal(server.seen[1]?.url, '/api/v1/projects?cursor=x')
  await assert.rejects(server.client.scenarios.get('1'))
  assert.deepEqual(other.seen, [])
})

test('whoever asks may end it while it waits', async () => {
  await using server = await started([busy, nothing])
  const ending = new AbortController()
  const client = new Client(server.url, 'token', { sleep: async () => ending.abort(new Error('Enough.')) })
  await assert.rejects(client.raw('GET', '/projects', { signal: ending.signal }), /Enough\./)
  assert.equal(server.seen.length, 1)
})
