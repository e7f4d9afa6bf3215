import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiTypes } from './api-types.ts'

const nothing = { paths: {}, components: { schemas: {} } }

const typeOf = (schema: object) => {
  const text = apiTypes({ ...nothing, components: { schemas: { One: schema } } })
  return /'One': (.*) \} \}/.exec(text)?.[1]
}

test('a schema becomes the type of what it lets pass', () => {
  assert.equal(typeOf({ type: 'integer' }), 'number')
  assert.equal(typeOf({ anyOf: [{ type: 'string' }, { type: 'null' }] }), '(string | null)')
  assert.equal(typeOf({ type: ['string', 'null'] }), 'string | null')
  assert.equal(typeOf({ enum: ['a', 1] }), '"a" | 1')
  assert.equal(typeOf({ const: true }), 'true')
  assert.equal(
    typeOf({ type: 'array', items: { $ref: '#/components/schemas/Two' } }),
    "(components['schemas']['Two'])[]",
  )
  assert.equal(
    typeOf({ type: 'object', properties: { a: { type: 'number' }, b: {} }, required: ['a'] }),
    "{ 'a': number; 'b'?: unknown }",
  )
  assert.equal(
    typeOf({ type: 'object', additionalProperties: { type: 'number' } }),
    'Readonly<Record<string, number>>',
  )
  assert.equal(typeOf({ type: 'object' }), 'Readonly<Record<string, unknown>>')
})

test('a kind of value that is not known is an error rather than any', () => {
  assert.throws(() => typeOf({ type: 'date' }), /No type is known of/)
})

test('an operation has what it takes and what it answers', () => {
  const text = apiTypes({
    ...nothing,
    paths: {
      '/plants/{id}': {
        patch: {
          parameters: [
            { in: 'path', name: 'id', required: true, schema: { type: 'string' } },
            { in: 'query', name: 'depth', schema: { type: 'integer' } },
          ],
          requestBody: { required: true, content: { 'application/json': { schema: { type: 'null' } } } },
          responses: { 200: { content: { 'application/json': { schema: { type: 'boolean' } } } }, 204: {} },
        },
      },
    },
  })
  const operation =
    "'patch': { parameters: { 'query'?: { 'depth'?: number }; 'path': { 'id': string }; header?: never }; " +
    "'requestBody': { content: { 'application/json': null } }; " +
    "responses: { 200: { content: { 'application/json': boolean } }; 204: { content?: never } } }"
  assert.ok(text.replaceAll('\n', '').includes(operation), text)
})
