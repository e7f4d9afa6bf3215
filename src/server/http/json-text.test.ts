import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinBytes, joinObjects } from './json-text.ts'

test('two objects become one, whichever of them is empty', () => {
  assert.equal(joinObjects({ a: 1 }, '{"b":[2]}'), '{"a":1,"b":[2]}')
  assert.deepEqual(JSON.parse(joinObjects({ a: 1 }, ' { } ')), { a: 1 })
  assert.deepEqual(JSON.parse(joinObjects({}, '{"b":{}}')), { b: {} })
  assert.deepEqual(JSON.parse(joinObjects({}, '{}')), {})
})

test('an object as bytes is joined as bytes', () => {
  assert.equal(joinBytes({ a: '“1”' }, Buffer.from('{"b":["“2”"]}')).toString(), '{"a":"“1”","b":["“2”"]}')
})
