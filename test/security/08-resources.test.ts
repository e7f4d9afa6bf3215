import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { isDeeperThan } from '../../src/server/http/validation.ts'
import { testApp } from '../support/app.ts'
import { answered, type Client, prefix, refused, refusedFields } from '../support/client.ts'
import { changed, example } from '../support/examples.ts'
import { readDescription } from '../support/openapi.ts'
import { quickest } from '../support/quickest.ts'
import { createProject } from '../support/requests.ts'

const { app, ready, user } = testApp({ rateLimits: 'calculate=3/h,default=off,login=off' })

const hefa = example('hefa-usa-500')
const json = { 'content-type': 'application/json' }
const mebibyte = 1_048_576

let ada: Client
let scenario: string
let port: number
before(async () => {
  await ready()
  ada = await user()
  scenario = `/scenarios/${(await createProject(ada)).scenarioId}`
  port = Number(new URL(await app().listen({ port: 0, host: '127.0.0.1' })).port)
})

const draft = (body: string | Buffer, headers: Record<string, string> = json) =>
  ada.send('PATCH', `${scenario}/draft`, { body, headers })

test('S-100 a body above 1 MiB is a 413 within 50 ms, a compressed one a 415, whatever is in it', async () => {
  const large = Buffer.alloc(mebibyte + 1, ' ')
  assert.ok((await quickest(() => refused(413, draft(large)))) <= 50)
  const bomb = gzipSync(Buffer.alloc(50 * mebibyte, ' '))
  for (const encoding of ['gzip', 'deflate', 'br', 'gzip, identity']) {
    await refused(415, draft(bomb, { ...json, 'content-encoding': encoding }))
  }
  await answered(200, draft('{}', { ...json, 'content-encoding': 'identity' }))
})

test('S-101 a body that nests a hundred thousand levels is refused within 50 ms, and 32 levels are read', async () => {
  const deep = 100_000
  const bodies = [
    '['.repeat(deep) + ']'.repeat(deep),
    `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`,
    '['.repeat(deep),
  ]
  for (const body of bodies) {
    assert.ok((await quickest(() => refused(422, draft(body)))) <= 50)
    assert.deepEqual(refusedFields(await refused(422, draft(body))), [' too_deep'])
  }
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
  assert.deepEqual(refusedFields(await refused(422, draft(nested(33)))), [' too_deep'])
  assert.ok(!refusedFields(await refused(422, draft(nested(32)))).includes(' too_deep'))
})

test('S-101 the levels of 1 MiB are counted within 50 ms, whatever it holds', async () => {
  for (const text of ['[]', '"\\"[', '{"a":1},', 'x', '\\\\"']) {
    const mebibyteOfIt = text.repeat(mebibyte / text.length)
    assert.ok((await quickest(() => isDeeperThan(mebibyteOfIt, 32))) <= 50, text)
  }
})

test('S-102 a list of half a million elements and a hundred thousand keys are refused with few errors', async () => {
  const long = `[${'0,'.repeat(499_999)}0]`
  const keys = Array.from({ length: 75_000 }, (_, i) => `"k${i}":0`).join()
  const bodies = [`{"products":${long}}`, `{"feedstocks":${long}}`, `{${keys}}`, `{"plant":{${keys}}}`]
  for (const body of bodies) {
    for (const path of [`${scenario}/draft`, '/calculate/quick']) {
      const method = path.endsWith('draft') ? 'PATCH' : 'POST'
      const { errors = [] } = await refused(422, ada.send(method, path, { body, headers: json }))
      assert.ok(errors.length > 0 && errors.length <= 100, `${errors.length} errors`)
    }
  }
})

test('S-103 numbers beyond what a plant can have are refused by a message that names the limit', async () => {
  const refusals: readonly [string, number, RegExp][] = [
    ['economics.lifetime', 1e9, /1 to 120 yr/],
    ['economics.taxRate', 1e9, /\d/],
    ['plant.capacity', 1e300, /\d/],
    ['plant.annualLoadHours', 1e6, /8,?784/],
    ['economics.discountRate', 1e6, /\d/],
    ['economics.scalingExponent', 1e3, /\d/],
  ]
  for (const [path, value, limit] of refusals) {
    const problem = await refused(
      422,
      ada.post('/calculate/quick', changed(hefa, { [`${path}.value`]: value })),
    )
    const pointer = `/${path.replaceAll('.', '/')}/value`
    const error = problem.errors?.find((each) => each.pointer === pointer)
    assert.equal(error?.code, 'out_of_range', path)
    assert.match(error?.message ?? '', limit, path)
  }
})

/** What patterns with nested or neighbouring repetitions take exponential time for. */
const evil = [
  ...['a', '0', ' ', '-', '.', '@', '/', '\\', '"', '%', '\t', 'é', '😀'].map((each) => each.repeat(20_000)),
  `${'a'.repeat(20_000)}!`,
  `${' '.repeat(20_000)}x`,
  `${'0'.repeat(20_000)}x`,
  `${'a@'.repeat(10_000)}!`,
  `${'a.'.repeat(10_000)}!`,
  `${'00000000-'.repeat(2_000)}x`,
  `"${'1.draft",'.repeat(2_000)}`,
]

test('S-104 no pattern of the API takes long for any of twenty evil strings', async () => {
  const description = JSON.stringify(await readDescription(app()))
  const patterns = [...description.matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(([, text = '""']) =>
    JSON.parse(text),
  )
  assert.ok(patterns.length > 0)
  for (const pattern of new Set(patterns)) {
    const expression = new RegExp(pattern, 'u')
    for (const text of evil) assert.ok((await quickest(() => expression.test(text), 3)) <= 100, pattern)
  }
})

test('S-104 evil strings in headers and queries are answered soon', async () => {
  const short = evil.map((text) => text.slice(0, 8_000).replaceAll(/[^\x20-\x7e]/g, '?'))
  for (const text of short) {
    const sent = [
      () => ada.get(`/projects?cursor=${encodeURIComponent(text)}`),
      () => ada.send('PATCH', `${scenario}/draft`, { body: {}, headers: { 'if-match': text } }),
      () => ada.get(scenario, { 'if-none-match': text }),
      () => ada.get('/units', { authorization: `Bearer ${text}` }),
      () => ada.get('/units', { 'accept-encoding': text }),
    ]
    for (const send of sent) assert.ok((await quickest(send, 5)) <= 200, text.slice(0, 20))
  }
})

test('S-105 an address of 100 KB, 200 headers and a header of 64 KB are a 431', async () => {
  const many = Array.from({ length: 200 }, (_, i) => `x-${i}: 1\r\n`).join('')
  const heads = [
    `GET /${'x'.repeat(100_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
    `GET /livez HTTP/1.1\r\nhost: x\r\n${many}\r\n`,
    `GET /livez HTTP/1.1\r\nhost: x\r\nx-large: ${'x'.repeat(65_536)}\r\n\r\n`,
  ]
  for (const head of heads) {
    const text = await exchange(head)
    assert.match(text, /^HTTP\/1\.1 (414|431) /)
    assert.match(text, /content-type: application\/problem\+json[\s\S]*"code":"headers_too_large"/i)
    assert.match(text, /x-content-type-options: nosniff/)
  }
})

async function exchange(head: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.setEncoding('utf8').on('data', (part) => {
    text += part
    socket.end()
  })
  socket.on('error', () => {})
  socket.write(head)
  await once(socket, 'close')
  return text
}

test('S-106 a page of 0 rows is one of the usual size, one of -1 is refused, one of a thousand million is cut', async () => {
  const eve = await user()
  for (let i = 0; i < 101; i += 1) await answered(201, eve.post('/projects', { projectName: `Plant ${i}` }))
  const rows = async (limit: string) => (await answered(200, eve.get(`/projects?limit=${limit}`))).length
  assert.deepEqual([await rows('0'), await rows('100'), await rows('1000000000')], [100, 100, 101])
  assert.deepEqual(refusedFields(await refused(422, eve.get('/projects?limit=-1'))), ['/limit minimum'])
})

test('S-108 calculations beyond the quota are a 429 that says what was allowed and when to come back', async () => {
  const bob = await user()
  const { scenarioId } = await createProject(bob)
  const paths = ['calculate/sync', 'calculate', 'calculate/sync', 'calculate', 'calculate/sync']
  const answers = []
  for (const path of paths) answers.push(await bob.post(`/scenarios/${scenarioId}/${path}`, hefa))
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [200, 202, 200, 429, 429],
  )
  for (const { headers } of answers.slice(3)) {
    assert.match(String(headers.ratelimit), /^"calculate";r=0;t=\d+/)
    assert.match(String(headers['ratelimit-policy']), /^"calculate";q=3;w=3600/)
    assert.ok(Number(headers['retry-after']) > 3_000)
  }
  const elsewhere = { method: 'POST' as const, url: `${prefix}/calculate/quick`, remoteAddress: '10.0.0.1' }
  assert.equal((await app().inject(elsewhere)).statusCode, 401)
})
