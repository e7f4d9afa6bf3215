import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered } from '../support/client.ts'

const { stranger } = testApp()

interface Result {
  readonly id: string
  readonly source: string
  readonly expected: number | null
  readonly computed: number | null
  readonly passed: boolean
}

test('the product runs its published cases for anyone, and all are right', async () => {
  const results: Result[] = await answered(200, stranger().get('/validation'))
  assert.ok(results.length >= 20)
  assert.deepEqual(
    results.filter(({ passed }) => !passed),
    [],
  )
  assert.equal(new Set(results.map(({ id }) => id)).size, results.length)
  for (const { id, source } of results) assert.ok(source, id)
})
