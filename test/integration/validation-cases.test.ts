import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered } from '../support/client.ts'

const { stranger, user } = testApp()

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

test('what a case asks is there for anyone, to be asked again or opened as a scenario', async () => {
  const cases = await answered(200, stranger().get('/validation/cases'))
  const results: Result[] = await answered(200, stranger().get('/validation'))
  const checks = cases.flatMap(({ id, checks: all }: { id: string; checks: { id: string }[] }) =>
    all.map((check) => `${id}/${check.id}`),
  )
  assert.deepEqual(
    checks,
    results.map(({ id }) => id),
  )
  const calculations = cases.filter(({ analysis }: { analysis: string }) => analysis === 'calculation')
  assert.ok(calculations.length > 0)
  const ada = await user()
  for (const { body } of calculations) await answered(200, ada.post('/calculate/quick', body))
})
