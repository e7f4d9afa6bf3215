import assert from 'node:assert/strict'
import { test } from 'node:test'
import Fastify from 'fastify'
import Type from 'typebox'
import { errorResponses, registerErrorHandling, toProblem } from './error-handling.ts'
import { problems } from './errors.ts'
import { registerValidation } from './validation.ts'

const failure = (message: string, more: object = {}) =>
  Object.assign(new Error(message), more) as unknown as Parameters<typeof toProblem>[0]

test('tells nothing of a defect', async () => {
  const app = Fastify()
  registerErrorHandling(app)
  app.get('/', () => {
    throw new Error('select * from users at /srv/secret')
  })
  const response = await app.inject('/')
  assert.equal(response.statusCode, 500)
  assert.equal(response.headers['content-type'], 'application/problem+json')
  assert.deepEqual(response.json(), {
    type: 'about:blank',
    title: 'Internal Server Error',
    status: 500,
    code: 'internal_error',
    detail: 'Something went wrong here; it has been recorded.',
  })
})

const outages: readonly [string, object][] = [
  ['terminating connection due to administrator command', { code: '57P01' }],
  ['sorry, too many clients already', { code: '53300' }],
  ['connection failure', { code: '08006' }],
  ['connect ECONNREFUSED', { code: 'ECONNREFUSED' }],
  ['read ECONNRESET', { code: 'ECONNRESET' }],
  ['connect ENOENT', { code: 'ENOENT', syscall: 'connect' }],
  ['timeout exceeded when trying to connect', {}],
  ['Connection terminated unexpectedly', {}],
]
for (const [message, more] of outages) {
  test(`asks to try again later after "${message}"`, () => {
    const { status, code, headers } = toProblem(failure(message, more))
    assert.deepEqual([status, code, headers['retry-after']], [503, 'unavailable', '1'])
  })
}

const refusals: readonly [string, string, string][] = [
  ['could not extend file: No space left on device', '53100', 'disk_full'],
  ['cannot execute INSERT in a read-only transaction', '25006', 'read_only'],
  ['canceling statement due to statement timeout', '57014', 'database_timeout'],
  ['deadlock detected', '40P01', 'contended'],
]
for (const [message, state, expected] of refusals) {
  test(`says what it is after "${message}"`, () => {
    const { status, code, headers } = toProblem(failure(message, { code: state }))
    assert.deepEqual([status, code], [503, expected])
    assert.match(String(headers['retry-after']), /^\d+$/)
  })
}

test('answers with a problem also where a hook fails while a problem is being sent', async () => {
  const app = Fastify()
  registerErrorHandling(app)
  await app.register(async (scope) => {
    let failures = 1
    scope.addHook('onSend', async (_request, _reply, payload) => {
      if (failures-- > 0) throw failure('the connection of /srv/secret is gone', { code: '08006' })
      return payload
    })
    scope.get('/', () => {
      throw problems.notFound()
    })
  })
  const response = await app.inject('/')
  assert.deepEqual(
    [response.statusCode, response.headers['content-type'], response.json().code],
    [503, 'application/problem+json', 'unavailable'],
  )
  assert.ok(!response.body.includes('secret'))
})

test('takes other database errors and missing files for defects', () => {
  assert.equal(toProblem(failure('syntax error', { code: '42601' })).status, 500)
  assert.equal(toProblem(failure('open', { code: 'ENOENT', syscall: 'open' })).status, 500)
})

test('signs out whoever owns a token but no account any more', () => {
  assert.equal(
    toProblem(failure('foreign key', { code: '23503', constraint: 'projects_user_id' })).status,
    401,
  )
})

test('answers a malformed id with the bytes of an unknown one', async () => {
  const app = Fastify()
  registerErrorHandling(app)
  registerValidation(app)
  const params = Type.Object({ id: Type.String({ format: 'uuid' }) })
  app.get('/:id', { schema: { params, response: { ...errorResponses(404) } } }, () => {
    throw problems.notFound()
  })
  const malformed = await app.inject('/7')
  const unknown = await app.inject('/2d9d1b3c-6f0e-4a57-9d2e-0a0a0a0a0a0a')
  assert.equal(malformed.statusCode, 404)
  assert.equal(malformed.body, unknown.body)
})

test('converts a query and refuses what does not fit', async () => {
  const app = Fastify()
  registerErrorHandling(app)
  registerValidation(app)
  const querystring = Type.Object(
    { limit: Type.Optional(Type.Integer({ maximum: 100, default: 20 })) },
    { additionalProperties: false },
  )
  app.get('/', { schema: { querystring } }, async (request) => request.query)
  assert.deepEqual((await app.inject('/?limit=7')).json(), { limit: 7 })
  assert.deepEqual((await app.inject('/')).json(), { limit: 20 })
  assert.equal((await app.inject('/?limit=101')).statusCode, 422)
  assert.equal((await app.inject('/?limit=x&other=1')).json().errors.length, 2)
})
