import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildSerializerOnce } from './serializers.ts'

const route = (url: string, property: string) => ({
  method: 'GET',
  url,
  httpStatus: '200',
  schema: { type: 'object', properties: { [property]: { type: 'number' } } },
})

test('equal schemas are compiled once, in whatever part of the application; others are not mixed up', () => {
  const build = buildSerializerOnce()
  const [one, another] = [build({}, {}), build({}, {})]
  const serialize = one(route('/a', 'x'))
  assert.equal(another(route('/b', 'x')), serialize)
  assert.equal(serialize({ x: 1, y: 2 }), '{"x":1}')
  assert.equal(one(route('/a', 'y'))({ x: 1, y: 2 }), '{"y":2}')
})

test('a schema that refers to a shared one is compiled for each set of shared ones', () => {
  const build = buildSerializerOnce()
  const shared = (type: string) => ({ number: { $id: 'number', type } })
  const referring = { ...route('/', 'x'), schema: { type: 'object', properties: { x: { $ref: 'number#' } } } }
  assert.equal(build(shared('string'), {})(referring)({ x: 1 }), '{"x":"1"}')
  assert.equal(build(shared('integer'), {})(referring)({ x: 1 }), '{"x":1}')
})

test('a schema is compiled for the first answer that needs it', () => {
  const invalid = { ...route('/', 'x'), schema: { type: 'nothing' } }
  const serialize = buildSerializerOnce()({}, {})(invalid)
  assert.throws(() => serialize({ x: 1 }), /schema is invalid/)
})
