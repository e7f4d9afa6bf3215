import assert from 'node:assert/strict'
import { test } from 'node:test'
import Fastify from 'fastify'
import Type, { type TSchema } from 'typebox'
import { registerErrorHandling } from './error-handling.ts'
import { findUnstorableText, isDeeperThan, registerValidation } from './validation.ts'

const arrays = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

test('counts the levels of a JSON text', () => {
  assert.equal(isDeeperThan(arrays(32), 32), false)
  assert.equal(isDeeperThan(arrays(33), 32), true)
  assert.equal(isDeeperThan('[{"a":[1]},{"a":[2]}]', 3), false)
})

test('does not count brackets inside strings', () => {
  assert.equal(isDeeperThan(JSON.stringify(['[[[', '\\"[[[', '{"']), 1), false)
})

test('finds text that the database cannot store, in values and keys', () => {
  const body = { name: 'a\0b', list: ['ok', '\ud800'], inner: { 'a/b\0': 1 } }
  const pointers = findUnstorableText(JSON.stringify(body), body).map(({ pointer }) => pointer)
  assert.deepEqual(pointers, ['/name', '/list/1', '/inner'])
})

test('leaves an escaped backslash followed by u0000 alone', () => {
  const body = { name: '\\u0000' }
  assert.deepEqual(findUnstorableText(JSON.stringify(body), body), [])
})

const Body = Type.Object(
  { count: Type.Integer({ minimum: 1 }), name: Type.Optional(Type.String()) },
  { additionalProperties: false },
)

async function post(payload: string, schema: TSchema = Body, type = 'application/json', config = {}) {
  const app = Fastify()
  registerErrorHandling(app)
  registerValidation(app)
  app.post('/', { schema: { body: schema }, config }, async (request) => ({ body: request.body ?? 'none' }))
  const response = await app.inject({ method: 'POST', url: '/', payload, headers: { 'content-type': type } })
  return { status: response.statusCode, ...response.json() }
}

for (const value of ['null', '"12"', 'true', '1.5', '0', '1e999']) {
  test(`does not take ${value} for a whole number of at least 1`, async () => {
    const { status, errors } = await post(`{"count":${value}}`)
    assert.equal(status, 422)
    assert.equal(errors[0].pointer, '/count')
  })
}

test('names every missing and every unknown key', async () => {
  const { status, code, errors } = await post('{"cuont":1,"a/b":2}')
  assert.equal(status, 422)
  assert.equal(code, 'invalid_input')
  assert.deepEqual(
    errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code]),
    [
      ['/count', 'required'],
      ['/cuont', 'unknown_key'],
      ['/a~1b', 'unknown_key'],
    ],
  )
})

const unreadable: readonly [string, string, number, string][] = [
  ['malformed JSON', '{', 400, 'invalid_json'],
  ['a body that would poison the prototype', '{"count":1,"__proto__":{}}', 400, 'invalid_json'],
  ['a hundred thousand brackets', arrays(100_000), 422, 'invalid_input'],
  ['no body', '', 422, 'invalid_input'],
  ['a NUL character', '{"count":1,"name":"\\u0000"}', 422, 'invalid_input'],
  ['more than a mebibyte', JSON.stringify({ name: 'x'.repeat(1_048_577) }), 413, 'body_too_large'],
]
for (const [what, payload, status, code] of unreadable) {
  test(`answers ${what} with ${status}`, async () => {
    const problem = await post(payload)
    assert.deepEqual([problem.status, problem.code], [status, code])
  })
}

test('answers another media type with 415', async () => {
  assert.equal((await post('count=1', Body, 'application/x-www-form-urlencoded')).status, 415)
  assert.equal((await post('{"count":1}', Body, 'text/plain')).status, 415)
})

test('lets an optional body be left out, and checks it when it is there', async () => {
  assert.equal((await post('', Type.Optional(Body))).body, 'none')
  assert.equal((await post('{"count":0}', Type.Optional(Body))).status, 422)
})

test('hands over a body unchecked where its schema is only documentation', async () => {
  const { body } = await post('{"cuont":1}', Body, 'application/json', { documentedBodyOnly: true })
  assert.deepEqual(body, { cuont: 1 })
})

test('unknown keys are counted and fifty of them are told, beside what else is wrong', async () => {
  const keys = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`k${i}`, i]))
  const { status, errors, detail } = await post(JSON.stringify({ ...keys, name: 7 }))
  assert.equal(status, 422)
  assert.deepEqual(
    errors.slice(0, 3).map(({ pointer }: { pointer: string }) => pointer),
    ['/count', '/name', '/k0'],
  )
  assert.equal(errors.length, 50)
  assert.match(detail, / And 1,001 more: see errors\.$/)
})

test('of a list that is too long, and of a key of any length, little is told', async () => {
  const Lists = Type.Object(
    { list: Type.Array(Type.Number(), { maxItems: 3 }) },
    { additionalProperties: false },
  )
  const long = await post(JSON.stringify({ list: Array.from({ length: 1_000 }, () => 'x') }), Lists)
  assert.equal(long.errors.length, 5)
  const { errors } = await post(JSON.stringify({ list: [], ['k'.repeat(100_000)]: 1 }), Lists)
  assert.ok(errors[0].pointer.length < 100 && errors[0].message.length < 200)
})

test('a body of more values than any legal one is not parsed', async () => {
  const { status, errors } = await post(`[${'0,'.repeat(200_000)}0]`)
  assert.deepEqual([status, errors[0].code], [422, 'too_many_values'])
  assert.equal((await post(`{"count":1,"name":"${','.repeat(200_000)}"}`)).status, 200)
})
