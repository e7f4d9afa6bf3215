import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shareNamedSchemas } from './named-schemas.ts'

const named = (description?: string) => ({
  title: 'Price',
  ...(description && { description }),
  type: 'object',
  properties: { value: { title: 'Amount', type: 'number' } },
})

const amount = { title: 'Amount', type: 'number' }
const price = {
  title: 'Price',
  type: 'object',
  properties: { value: { $ref: '#/components/schemas/Amount' } },
}

test('a named schema stands once, and each place keeps its own description', () => {
  const document = { paths: { a: named('Of jet fuel'), b: [named('Of naphtha'), named()] } }
  assert.deepEqual(shareNamedSchemas(document), {
    paths: {
      a: { $ref: '#/components/schemas/Price', description: 'Of jet fuel' },
      b: [
        { $ref: '#/components/schemas/Price', description: 'Of naphtha' },
        { $ref: '#/components/schemas/Price' },
      ],
    },
    components: { schemas: { Amount: amount, Price: price } },
  })
})

test('a title that is a sentence names nothing, and a property may be called title', () => {
  const paths = { a: { title: 'A price per tonne', properties: { title: { type: 'string' } } } }
  assert.deepEqual(shareNamedSchemas({ paths }).paths, paths)
})

test('two schemas with one name are refused', () => {
  const paths = { a: { title: 'Amount', type: 'number' }, b: { title: 'Amount', type: 'string' } }
  assert.throws(() => shareNamedSchemas({ paths }), /named Amount/)
})

test('what is only described is merged in', () => {
  const paths = { a: { type: 'string', maxLength: 254, described: { format: 'email' } } }
  assert.deepEqual(shareNamedSchemas({ paths }).paths, {
    a: { type: 'string', maxLength: 254, format: 'email' },
  })
})
