import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { testApp } from '../support/app.ts'
import { type Answer, type Client, prefix } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { jsonValues, spoiled } from '../support/json-values.ts'
import { readDescription } from '../support/openapi.ts'
import { valuesOf } from '../support/schema-values.ts'
import { createOwned, type Owned } from './05-authorization-matrix.ts'

/**
 * `npm run test:fuzz` sends others each time, as many as FUZZ_REQUESTS says, and has the machine for itself; FUZZ_SEED repeats
 * a run. Among the tests they are the same each time, and may take as long as they do.
 */
const isSearch = process.env.FUZZ_REQUESTS !== undefined
const requests = Number(process.env.FUZZ_REQUESTS ?? 300)
const seed = Number(process.env.FUZZ_SEED ?? (isSearch ? Math.floor(Math.random() * 2 ** 31) : 20_261_128))
const longestMilliseconds = isSearch ? 1_000 : Number.POSITIVE_INFINITY

const { app, ready, stranger, user } = testApp()

interface Parameter {
  readonly in: string
  readonly name: string
  readonly schema: Readonly<Record<string, unknown>>
}

interface Described {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> }
}

interface Request {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: string | undefined
  readonly isStranger: boolean
}

let owned: Owned
let ada: Client
let arbitrary: fc.Arbitrary<Request>
before(async () => {
  await ready()
  await comeAnew()
  const { paths, components } = await readDescription(app())
  const schemas = components.schemas as Record<string, Record<string, unknown>>
  const each = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) =>
      requestsOf(method.toUpperCase(), path, described as Described, schemas),
    ),
  )
  assert.ok(each.length >= 30)
  arbitrary = fc.oneof(...each)
})

/** Some requests delete what others need, or end the session that they need. */
async function comeAnew(): Promise<void> {
  ada = await user()
  owned = await createOwned(ada)
}

const odd = fc.constantFrom(
  '',
  ' ',
  '0',
  '-1',
  '1e9',
  'null',
  'undefined',
  '*',
  '\u0000',
  '\ud800',
  '‮',
  '../..',
  '%00',
  "' or 1=1",
  '__proto__',
  'x'.repeat(3_000),
)
const texts = fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 60 }), fc.integer().map(String))
/** What HTTP lets be in a header. */
const headerTexts = texts.map((text) => text.replaceAll(/[^\x20-\x7e\xa0-\xff]/g, '?').trim())

/** Not Accept-Encoding: what is compressed cannot be held to its schema. */
const headerNames = [
  'if-match',
  'if-none-match',
  'idempotency-key',
  'accept',
  'last-event-id',
  'user-agent',
  'origin',
]

function requestsOf(
  method: string,
  path: string,
  { operationId, parameters = [], requestBody }: Described,
  schemas: Record<string, Record<string, unknown>>,
): fc.Arbitrary<Request> {
  const schema = requestBody?.content['application/json']?.schema
  const query = parameters.filter((each) => each.in === 'query').map(({ name }) => name)
  return fc.record({
    operationId: fc.constant(operationId),
    method: fc.constant(method),
    path: fc.tuple(pathsOf(path), queriesOf(query)).map((parts) => parts.join('')),
    headers: fc.dictionary(fc.constantFrom(...headerNames), headerTexts, { maxKeys: 2 }),
    body: schema ? bodiesOf(valuesOf(schema as Record<string, unknown>, schemas)) : fc.constant(undefined),
    isStranger: fc.nat(9).map((each) => each === 9),
  })
}

/** An address with `{id}` mostly left in, for what exists when the request is sent. */
function pathsOf(path: string): fc.Arbitrary<string> {
  const segments = path.split('/').map((segment) => {
    if (!segment.startsWith('{')) return fc.constant(segment)
    const hostile = texts.map((text) => encodeURIComponent(text.toWellFormed()) || '%20')
    return fc.oneof({ weight: 4, arbitrary: fc.constant(segment) }, { weight: 1, arbitrary: hostile })
  })
  return fc.tuple(...segments).map((parts) => parts.join('/'))
}

function queriesOf(names: readonly string[]): fc.Arbitrary<string> {
  const name = fc.oneof(fc.constantFrom('x', 'limit', ...names, ...names), odd)
  const pair = fc
    .tuple(name, texts)
    .map((pair) => pair.map((text) => encodeURIComponent(text.toWellFormed())).join('='))
  return fc.array(pair, { maxLength: 3 }).map((pairs) => (pairs.length === 0 ? '' : `?${pairs.join('&')}`))
}

function bodiesOf(valid: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const asText = (value: unknown) => JSON.stringify(value) ?? ''
  const complete = fc.constantFrom<unknown>(
    example('hefa-usa-500'),
    { projectName: 'Plant' },
    { scenarioName: 'One' },
  )
  const huge = fc.constantFrom(
    'x'.repeat(200_000),
    '[',
    '{"a":'.repeat(50_000),
    `[${'0,'.repeat(50_000)}0]`,
    '"\\ud800"',
  )
  return fc.oneof(
    { weight: 4, arbitrary: valid.map(asText) },
    { weight: 4, arbitrary: spoiled(fc.oneof(valid, complete)).map(asText) },
    { weight: 2, arbitrary: complete.map(asText) },
    { weight: 1, arbitrary: jsonValues.map(asText) },
    { weight: 1, arbitrary: fc.oneof(huge, fc.string({ unit: 'binary', maxLength: 200 })) },
  )
}

/** The thing of the kind that the address names, where it leaves room for one. */
function fillIn(path: string): string {
  const kind = path
    .slice(prefix.length + 1)
    .split('/', 1)[0]
    ?.replace(/s$/, '') as keyof Owned
  return path.replaceAll('{id}', owned[kind] ?? owned.project).replaceAll(/\{\w+\}/g, '1')
}

function send({ method, path, headers, body, isStranger }: Request): Promise<Answer> {
  const client = isStranger ? stranger() : ada
  const url = fillIn(path)
  if (!url.startsWith(prefix)) return app().inject({ method: method as 'GET', url, headers })
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  return client.send(method, url.slice(prefix.length), { headers: { ...headers, ...type }, body })
}

async function timed(request: Request): Promise<readonly [Answer, number]> {
  const begunAt = performance.now()
  const answer = await send(request)
  return [answer, performance.now() - begunAt]
}

test(`whatever is sent is answered as described, and never as a defect (seed ${seed})`, async (t) => {
  const statuses: Record<number, number> = {}
  const property = fc.asyncProperty(arbitrary, async (request) => {
    // The client holds every answer to the description, which has no 500.
    let [answer, milliseconds] = await timed(request)
    if (milliseconds > longestMilliseconds) [answer, milliseconds] = await timed(request)
    assert.ok(milliseconds <= longestMilliseconds, `${request.operationId}: ${milliseconds} ms`)
    const { statusCode } = answer
    assert.ok(statusCode < 500, `${request.operationId}: ${statusCode} ${answer.body}`)
    statuses[statusCode] = (statuses[statusCode] ?? 0) + 1
    const isEnded = statusCode === 401 && !request.isStranger
    if (isEnded || (request.method === 'DELETE' && statusCode < 300)) await comeAnew()
  })
  await fc.assert(property, { numRuns: requests, seed, endOnFailure: isSearch })
  t.diagnostic(`${requests} requests: ${JSON.stringify(statuses)}`)
  assert.ok((statuses[200] ?? 0) > requests / 20, 'too few are accepted to reach anything')
  assert.ok((statuses[422] ?? 0) > requests / 20, 'too few are refused')
})
