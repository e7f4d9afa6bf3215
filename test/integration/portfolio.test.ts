import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, type Client, refused } from '../support/client.ts'
import { closeTo } from '../support/close-to.ts'
import { changed, deciderExample, example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const { user } = testApp()
const hefa = example('hefa-usa-500')
const ptl = example('ptl-160')
const plants = [{ name: 'PtL', inputs: ptl, firstOperatingYear: 2032 }, { inputs: hefa }]
const body = { plants, years: { from: 2030, to: 2036 }, unitPrice: { value: 21.7, source: 'A quotation' } }

const ask = (person: Client, question: object = body) =>
  answered(200, person.post('/analyses/portfolio', question))

test('plants are a curve with what they are together, and a number opens down to its inputs', async () => {
  const ada = await user()
  const { curve, totals, unitPrice, explanation } = await ask(ada, { ...body, explain: '/totals/offsetCost' })
  assert.deepEqual(
    curve.map(({ name }: { name: string }) => name),
    ['Plant 2', 'PtL'],
  )
  closeTo(totals.offsetCost.value, 21.7 * totals.claimed.value)
  assert.deepEqual(unitPrice, { value: 21.7, unit: 'USD/tCO2e', source: 'A quotation' })
  assert.deepEqual(
    explanation.map(({ symbol }: { symbol: string }) => symbol),
    ['R_plant', 'R_all', 'P_unit', 'C_unit'],
  )
})

test('calculations are plants for who may read them and nobody else', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const { calculationId } = await answered(200, ada.post(`/scenarios/${scenarioId}/calculate/sync`, hefa))
  const question = { ...body, plants: [{ calculationId, firstOperatingYear: 2030 }, plants[0]] }
  const { curve, notes } = await ask(ada, question)
  assert.ok(curve[0].edition)
  closeTo(curve[0].abatementCost.value, (await ask(ada)).curve[0].abatementCost.value)
  assert.ok(!notes.some(({ code }: { code: string }) => code === 'first_year_assumed'))
  await refused(404, (await user()).post('/analyses/portfolio', question))
  await refused(404, ada.post('/analyses/portfolio', { plants: [{ calculationId: randomUUID() }] }))
})

test('a level sees no cost in any form, and what does not fit is refused with its place', async () => {
  const core = await user(undefined, 'CORE')
  const seen = await ask(core)
  assert.deepEqual(Object.keys(seen.totals), ['fuel', 'avoided', 'claimed', 'offsetCost'])
  assert.ok(seen.withheld.includes('abatementCost'))
  const placesOf = async (question: object) =>
    (await refused(422, core.post('/analyses/portfolio', question))).errors?.map(
      ({ pointer }: { pointer: string }) => pointer,
    )
  assert.deepEqual(await placesOf({ ...body, explain: '/totals/premium' }), ['/explain'])
  assert.deepEqual(await placesOf({ ...body, years: { from: 2036, to: 2030 } }), ['/years'])
  assert.deepEqual(await placesOf({ plants: [{ inputs: hefa, calculationId: randomUUID() }, {}] }), [
    '/plants/0',
    '/plants/1',
  ])
  const wrong = changed(hefa, { 'feedstocks.0.price.unit': 'kg' })
  assert.deepEqual(await placesOf({ plants: [{ inputs: wrong }] }), [
    '/plants/0/inputs/feedstocks/0/price/unit',
  ])
})

test('what deciders ask takes calculations of who may read them, and refuses what does not fit with its place', async () => {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  const { calculationId } = await answered(200, ada.post(`/scenarios/${scenarioId}/calculate/sync`, hefa))
  const { alternative } = deciderExample('jet-or-diesel')
  const question = { plant: { calculationId }, alternative, against: 'DIESEL' }
  const path = '/analyses/two-slates'
  const { netPresentValue, emissions } = await answered(200, ada.post(path, question))
  assert.equal(netPresentValue.status, 'one')
  closeTo(netPresentValue.check.plant.value, netPresentValue.check.alternative.value)
  assert.ok(emissions.avoidedMore.value > 0)
  await refused(404, (await user()).post(path, question))
  const placesOf = async (changes: object) =>
    (await refused(422, ada.post(path, { ...question, ...changes }))).errors?.map(({ pointer }) => pointer)
  assert.deepEqual(await placesOf({ alternative: {} }), ['/alternative'])
  assert.deepEqual(await placesOf({ alternative: { replace: { gold: 1 } } }), ['/alternative/replace/gold'])
  assert.deepEqual(await placesOf({ against: 'GOLD' }), ['/against'])
  assert.deepEqual(await placesOf({ plant: { replace: {} } }), ['/plant/replace'])
})
