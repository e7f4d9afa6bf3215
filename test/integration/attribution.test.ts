import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { testApp } from '../support/app.ts'
import { cases } from '../support/cases.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { closeTo } from '../support/close-to.ts'
import { changed, example } from '../support/examples.ts'
import { largestInputs, largestOther } from '../support/largest-bodies.ts'
import { createProject } from '../support/requests.ts'

const { opened, user } = testApp()

interface Told {
  readonly difference: number
  readonly shares: readonly { readonly value: number }[]
}

const hefa = example('hefa-usa-500')
const dearer = changed(hefa, { 'feedstocks.0.price.value': 1_000, 'economics.discountRate.value': 9 })

const ask = (person: Client, body: object) => answered(200, person.post('/analyses/attribution', body))
const sides = { from: { inputs: hefa }, to: { inputs: dearer } }

async function calculated(person: Client, inputs?: object, more: object = {}) {
  const { scenarioId } = await createProject(person, more)
  const path = `/scenarios/${scenarioId}`
  const calculate = async (given?: object) =>
    (await answered(200, person.post(`${path}/calculate/sync`, given))).calculationId as string
  return { path, id: await calculate(inputs), calculate }
}

test('two cases are told what each input that differs adds, and the usual outputs are those that the level sees', async () => {
  const ada = await user()
  const { results, players, method } = await ask(ada, sides)
  assert.deepEqual(Object.keys(results), ['lcop', 'mfsp'])
  assert.equal(method, 'exact')
  assert.equal(players.length, 2)
  for (const { difference, shares } of Object.values<Told>(results)) {
    closeTo(
      shares.reduce((sum, { value }) => sum + value, 0),
      difference,
    )
  }
  const core = await user(undefined, 'CORE')
  assert.deepEqual(Object.keys((await ask(core, sides)).results), ['carbonIntensity'])
  const { errors } = await refused(422, core.post('/analyses/attribution', { ...sides, outputs: ['mfsp'] }))
  assert.deepEqual(
    errors?.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]),
    [['/outputs/0', 'no_such_output']],
  )
})

test('calculations are compared by their ids, by who may read them and nobody else', async () => {
  const ada = await user()
  const { id, calculate } = await calculated(ada, hefa)
  const later = await calculate(dearer)
  const body = { from: { calculationId: id }, to: { calculationId: later }, outputs: ['npv'] }
  const found = await ask(ada, body)
  assert.deepEqual(found, await ask(ada, { ...sides, outputs: ['npv'] }))
  const other = await user()
  await refused(404, other.post('/analyses/attribution', body))
  await refused(404, ada.post('/analyses/attribution', { ...body, to: { calculationId: randomUUID() } }))
  await refused(422, ada.post('/analyses/attribution', { ...body, to: {} }))
  await refused(422, ada.post('/analyses/attribution', { ...body, to: { calculationId: id, inputs: hefa } }))
})

test('what another engine made of a calculation is told apart', async () => {
  const ada = await user()
  const { id, calculate } = await calculated(ada, hefa)
  const later = await calculate(dearer)
  await opened().pool.query("update calculations set engine_version = '1.9.0' where id = $1", [id])
  const body = { from: { calculationId: id }, to: { calculationId: later }, outputs: ['npv'] }
  const { results, engineVersion } = await ask(ada, body)
  const { engine, shares, difference } = results.npv
  assert.deepEqual([engine.from, engine.to], ['1.9.0', engineVersion])
  closeTo(engine.value, 0, 'the numbers are those of this engine', { scale: 1e-3 * Math.abs(difference) })
  closeTo(
    shares.reduce((sum: number, { value }: { value: number }) => sum + value, engine.value),
    difference,
  )
})

test('between calculations of two editions what these make is one', async () => {
  const ada = await user()
  const tallow = { processId: 1, feedstockId: 4, countryId: 1 }
  const edition = 'SAFAPAC 2025'
  const { path, id: newer } = await calculated(ada, undefined, tallow)
  const { inputs } = await answered(
    200,
    ada.get(`/reference-data/1/4/1?edition=${encodeURIComponent(edition)}`),
  )
  const own = changed(inputs, { 'economics.discountRate.value': 11 })
  await answered(200, ada.put(path, { referenceEdition: edition, inputs: own }))
  const { calculationId: older } = await answered(200, ada.post(`${path}/calculate/sync`))
  const { players } = await ask(ada, { from: { calculationId: older }, to: { calculationId: newer } })
  const sections = players.map(({ section }: { section: string }) => section)
  assert.ok(sections.includes('edition'))
  assert.ok(players.length < 10, JSON.stringify(players.map(({ id }: { id: string }) => id)))
})

test('what would take too long is refused, with what would fit where anything does', async () => {
  const ada = await user()
  // A loan makes one of them take a hundredth of a second: a quick machine takes too long as well.
  const { finance } = cases.financed as Required<Pick<Inputs, 'finance'>>
  const largest = { ...largestInputs(), finance }
  const other = { ...largestOther(largest), finance }
  const outputs = ['mfsp', 'npv', 'irr', 'lcop']
  const body = { from: { inputs: largest }, to: { inputs: other }, outputs }
  const { code, detail } = await refused(413, ada.post('/analyses/attribution', body))
  assert.equal(code, 'attribution_too_large')
  assert.match(detail, /pairs of orders would fit|fewer outputs/)
})
