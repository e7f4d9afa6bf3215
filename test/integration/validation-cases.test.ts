import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered } from '../support/client.ts'

const { stranger, user } = testApp()

interface Case {
  readonly id: string
  readonly analysis: string
  readonly pathway?: { readonly process: string; readonly feedstock: string }
  readonly body: object
  readonly checks: readonly { readonly id: string }[]
}

interface Names {
  readonly processes: readonly { readonly name: string }[]
  readonly feedstocks: readonly { readonly name: string }[]
}

interface Result {
  readonly id: string
  readonly caseId: string
  readonly analysis: string
  readonly source: string
  readonly expected: number | null
  readonly computed: number | null
  readonly passed: boolean
  readonly model: string | null
  readonly relativeDifference: number | null
  readonly why: string | null
}

interface Model {
  readonly id: string
  readonly leftOut: readonly unknown[]
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

test('checks of other models stand in the order of the models, and what differs says why', async () => {
  const models: Model[] = await answered(200, stranger().get('/validation/models'))
  const results: Result[] = await answered(200, stranger().get('/validation'))
  const order = models.map(({ id }) => id)
  const named = results.map(({ model }) => model)
  assert.deepEqual(
    [...new Set(named)],
    [...order.filter((id) => named.includes(id)), null],
    'first the models by their order, then what is of none',
  )
  for (const { id, leftOut } of models) {
    const cases = new Set(results.filter(({ model }) => model === id).map(({ caseId }) => caseId))
    assert.ok(cases.size >= 2 || leftOut.length > 0, `${id} has two cases, or says why not`)
  }
  for (const { id, relativeDifference, why } of results)
    assert.equal((relativeDifference ?? 0) > 1e-9, why !== null, `${id} says why where it differs`)
})

test('what a case asks is there for anyone, to be asked again or opened as a scenario', async () => {
  const cases: Case[] = await answered(200, stranger().get('/validation/cases'))
  const results: Result[] = await answered(200, stranger().get('/validation'))
  const checks = cases.flatMap(({ id, analysis, checks: all }) =>
    all.map((check) => [`${id}/${check.id}`, id, analysis]),
  )
  assert.deepEqual(
    checks,
    results.map(({ id, caseId, analysis }) => [id, caseId, analysis]),
  )
  const calculations = cases.filter(({ analysis }) => analysis === 'calculation')
  assert.ok(calculations.length > 0)
  const ada = await user()
  for (const { body } of calculations) await answered(200, ada.post('/calculate/quick', body))
})

/** The editions have no pathway to hydrogen alone. */
const isOfHydrogen = (id: string) => id.startsWith('h2a-')

test('a case that is a calculation names its pathway, as the editions do', async () => {
  const cases: Case[] = await answered(200, stranger().get('/validation/cases'))
  const ada = await user('names@example.org')
  const { processes, feedstocks }: Names = await answered(200, ada.get('/master-data'))
  for (const { id, analysis, pathway } of cases) {
    assert.equal(pathway !== undefined, analysis === 'calculation' && !isOfHydrogen(id), id)
    if (!pathway) continue
    assert.ok(
      processes.some(({ name }) => name === pathway.process),
      id,
    )
    assert.ok(
      feedstocks.some(({ name }) => name === pathway.feedstock),
      id,
    )
  }
})
