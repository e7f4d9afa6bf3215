import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPreviousSecrets, signingKeys } from './signing-keys.ts'

const [one, two] = ['a'.repeat(32), 'b'.repeat(40)]

test('reads secrets from a list', () => {
  assert.deepEqual(readPreviousSecrets(), [])
  assert.deepEqual(readPreviousSecrets(`${one}, ${two}`), [one, two])
})

test('refuses a short one without telling it', () => {
  for (const text of [`${one},hunter2`, `${one},`]) {
    assert.throws(() => readPreviousSecrets(text), { message: 'number 2 has fewer than 32 bytes' })
  }
})

test('gives each key a name of its own, always the same', () => {
  const [current, previous] = signingKeys(one, [two])
  assert.equal(current.id, signingKeys(one)[0].id)
  assert.notEqual(current.id, previous?.id)
})
