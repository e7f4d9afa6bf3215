import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinObjects } from './json-text.ts'

test('two objects become one, whichever of them is empty', () => {
  assert.equal(joinObjects({ a: 1 }, '{"b":[2]}'), '{"a":1,"b":[2]}')
  assert.deepEqual(JSON.parse(joinObjects({ a: 1 }, ' { } ')), { a: 1 })
  assert.deepEqual(JSON.parse(joinObjects({}, '{"b":{}}')), { b: {} })
  assert.deepEqual(JSON.parse(joinObjects({}, '{}')), {})
})
