import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../http/problem.ts'
import { requirePerson } from './person.ts'

const refusalsOf = (given: { name?: string; email?: string }): string[] => {
  try {
    requirePerson(given)
    return []
  } catch (error) {
    assert.ok(error instanceof Problem)
    return (error.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)
  }
}

test('a person is trimmed and normalised, and what is absent stays absent', () => {
  const given = { name: '  Zoe\u0308 ', email: ' Zoe@X.Test ', occupation: 'student' }
  assert.deepEqual(requirePerson(given), { name: 'Zo\u00eb', email: 'zoe@x.test', occupation: 'student' })
  assert.deepEqual(requirePerson({}), {})
})

for (const email of [
  'a@x.test',
  'first.last+tag@sub.x.test',
  "o'neil@x.test",
  'jürgen@bücher.test',
  'root@localhost',
]) {
  test(`${email} is an address`, () => assert.deepEqual(refusalsOf({ email }), []))
}

for (const email of [
  'a',
  '@x.test',
  'a@',
  'a@b@x.test',
  'a b@x.test',
  'a@x.test,b@x.test',
  'a@x.test;b@x.test',
  'Ada <a@x.test>',
  '"a"@x.test',
  'a@[127.0.0.1]',
  'a@x.test\n',
  '\r\na@x.test',
  'a\u0000@x.test',
  'a\u200b@x.test',
  `${'a'.repeat(250)}@x.test`,
]) {
  test(`${JSON.stringify(email).slice(0, 40)} is no address`, () =>
    assert.deepEqual(refusalsOf({ email }), ['/email format']))
}

test('a name is one line', () => {
  for (const name of ['a\nb', 'a\r', '\ta', 'a\u0085b', 'a\u2028b', '\u0000']) {
    assert.deepEqual(refusalsOf({ name }), ['/name invalid_text'])
  }
  assert.deepEqual(refusalsOf({ name: 'Æthelþryð 👩‍🔬' }), [])
})
