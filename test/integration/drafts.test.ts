import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { answered, answeredInTime, type Client, refused, refusedFields } from '../support/client.ts'
import { changed, example } from '../support/examples.ts'
import { readGolden } from '../support/golden.ts'
import { createProject } from '../support/requests.ts'

const { user } = testApp()

async function createScenario(inputs: object = example('hefa-usa-500')) {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  await answered(200, ada.put(`/scenarios/${scenarioId}`, { inputs }))
  const path = `/scenarios/${scenarioId}`
  return { ada, path, draft: (body: unknown) => ada.patch(`${path}/draft`, body) }
}

const readInputs = async (ada: Client, path: string) => (await answered(200, ada.get(path))).inputs

test('a draft changes the fields it names and leaves the others', async () => {
  const { ada, path, draft } = await createScenario()
  const answer = await answered(200, draft({ plant: { capacity: { value: 250 } } }))
  assert.equal(answer.status, 'draft')
  const expected = changed(example('hefa-usa-500'), { 'plant.capacity.value': 250 })
  assert.deepEqual(answer.inputs, expected)
  assert.deepEqual(await readInputs(ada, path), expected)
})

test('of two hundred drafts that arrive at once, each of another field, none is lost', async () => {
  const item = { ...(example('hefa-usa-500').feedstocks[0] as object) }
  const feedstocks = Array.from({ length: 20 }, (_, i) => ({ ...item, name: `Feedstock ${i}` }))
  const products = Array.from({ length: 20 }, (_, i) => ({
    ...(example('hefa-usa-500').products[0] as object),
    name: `Product ${i}`,
  }))
  const { ada, path, draft } = await createScenario({
    ...example('hefa-usa-500'),
    feedstocks,
    products: products.map((each) => ({ ...each, yield: { value: 0.05, unit: 'kg/kg' } })),
    economics: { ...example('hefa-usa-500').economics, mainProduct: 'Product 0' },
  })
  const fields = {
    feedstocks: ['price', 'carbonContent', 'carbonIntensity', 'energyContent', 'consumptionRatio'],
    products: ['price', 'carbonContent', 'energyContent', 'yield', 'density'],
  }
  const places = Object.entries(fields).flatMap(([list, keys]) =>
    keys.flatMap((key) => Array.from({ length: 20 }, (_, i) => [list, i, key] as const)),
  )
  assert.equal(places.length, 200)
  const statuses = await Promise.all(
    places.map(async ([list, i, key], n) => {
      const body = { [list]: { [i]: { [key]: { value: 1_000 + n } } } }
      return (await answeredInTime(() => draft(body))).statusCode
    }),
  )
  assert.deepEqual(new Set(statuses), new Set([200]))
  const inputs = await readInputs(ada, path)
  for (const [n, [list, i, key]] of places.entries()) {
    assert.equal(inputs[list][i][key].value, 1_000 + n, `${list}/${i}/${key}`)
  }
})

test('one element of a list is changed by its index, and the others stay', async () => {
  const { draft } = await createScenario()
  const { inputs } = await answered(
    200,
    draft({ products: { 1: { price: { value: 1700, unit: 'USD/t' } } } }),
  )
  assert.deepEqual(inputs, changed(example('hefa-usa-500'), { 'products.1.price.value': 1700 }))
})

test('a list can be replaced whole', async () => {
  const { draft } = await createScenario()
  const utilities = [example('hefa-usa-500').utilities[1]]
  const { inputs } = await answered(200, draft({ utilities }))
  assert.deepEqual(inputs, { ...example('hefa-usa-500'), utilities })
})

test('an element that a list does not have is refused with its pointer', async () => {
  const { ada, path, draft } = await createScenario()
  const problem = await refused(422, draft({ products: { 3: { name: 'Fourth' } } }))
  assert.deepEqual(refusedFields(problem), ['/products/3 no_such_element'])
  assert.deepEqual(await readInputs(ada, path), example('hefa-usa-500'))
})

test('null takes a field away', async () => {
  const { draft } = await createScenario()
  const patch = { products: { 0: { density: null } }, economics: { mainProduct: null }, convention: null }
  const { inputs } = await answered(200, draft(patch))
  const expected = changed(example('hefa-usa-500'), {
    'products.0.density': undefined,
    'economics.mainProduct': undefined,
  })
  assert.deepEqual(inputs, expected)
})

test('a draft may be out of range or incomplete, and is refused only when it is to be calculated', async () => {
  const { ada, path, draft } = await createScenario()
  await answered(
    200,
    draft({ plant: { capacity: { value: -5, unit: 'kt/yr' } }, economics: { lifetime: null } }),
  )
  for (const way of ['calculate', 'calculate/sync']) {
    const problem = await refused(422, ada.post(`${path}/${way}`))
    assert.deepEqual(refusedFields(problem), [
      '/plant/capacity/value out_of_range',
      '/economics/lifetime missing',
    ])
  }
  assert.equal((await answered(200, ada.get(path))).status, 'draft')
})

test('a key that does not exist, an unknown unit and a unit of the wrong kind are refused even in a draft', async () => {
  const { ada, path, draft } = await createScenario()
  const refusals: [unknown, string][] = [
    [{ plant: { capacty: { value: 1, unit: 'kt/yr' } } }, '/plant/capacty unknown_key'],
    [{ plnt: {} }, '/plnt unknown_key'],
    [{ products: { 0: { prize: null } } }, '/products/0/prize unknown_key'],
    [{ plant: { capacity: { value: 1, unit: 'furlong' } } }, '/plant/capacity/unit unknown_unit'],
    [{ plant: { capacity: { value: 1, unit: 'USD' } } }, '/plant/capacity/unit wrong_unit'],
    [{ plant: { capacity: { value: '5', unit: 'kt/yr' } } }, '/plant/capacity/value not_a_number'],
    [{ plant: { capacity: 5 } }, '/plant/capacity not_a_quantity'],
    [{ products: { '-1': {} } }, '/products not_a_list'],
    [{ products: { 20: {} } }, '/products not_a_list'],
    [[], ' not_an_object'],
    ['text', ' not_an_object'],
  ]
  for (const [body, field] of refusals) {
    assert.deepEqual(refusedFields(await refused(422, draft(JSON.stringify(body)))), [field])
  }
  assert.deepEqual(await readInputs(ada, path), example('hefa-usa-500'))
})

test('a draft in the existing system’s shape is saved in ours', async () => {
  const { ada, path, draft } = await createScenario()
  const body = readGolden('hefa-usa-500-existing-body')
  const { inputs } = await answered(200, draft(body))
  assert.deepEqual(inputs.plant.capacity, { value: 500, unit: 'kta' })
  assert.deepEqual(inputs.feedstocks[0].consumptionRatio, { value: 121, unit: '%' })
  const part = { economicParameters: { discountRatePercent: 9 }, countryId: 2 }
  const { inputs: merged } = await answered(200, draft(part))
  assert.deepEqual(merged.economics, { ...inputs.economics, discountRate: { value: 9, unit: '%' } })
  assert.equal((await answered(200, ada.get(path))).country.id, 2)
})

test('a draft may name another pathway, and unknown ids are refused', async () => {
  const { ada, path, draft } = await createScenario()
  await answered(200, draft({ countryId: 2 }))
  assert.equal((await answered(200, ada.get(path))).country.id, 2)
  assert.deepEqual(refusedFields(await refused(422, draft({ countryId: 99 }))), ['/countryId unknown_id'])
  assert.deepEqual(refusedFields(await refused(422, draft({ countryId: 1.5 }))), ['/countryId not_an_id'])
})

test('a draft hides the result of the inputs before it, which the history keeps', async () => {
  const { ada, path, draft } = await createScenario()
  const { calculationId } = await answered(200, ada.post(`${path}/calculate/sync`))
  assert.equal((await answered(200, ada.get(path))).status, 'calculated')
  await answered(200, draft({ plant: { capacity: { value: 400 } } }))
  const scenario = await answered(200, ada.get(path))
  assert.deepEqual(
    [scenario.status, scenario.technoEconomics, scenario.financials, scenario.calculationId],
    ['draft', null, null, null],
  )
  const status = await answered(200, ada.get(`${path}/calculate/status`))
  assert.deepEqual([status.status, status.technoEconomics, status.resolvedInputs], ['draft', null, null])
  const [kept] = await answered(200, ada.get(`${path}/calculations`))
  assert.deepEqual([kept.id, kept.status], [calculationId, 'calculated'])
  const { inputs, technoEconomics } = await answered(200, ada.get(`/calculations/${calculationId}`))
  assert.equal(inputs.plant.capacity.value, 500)
  assert.ok(technoEconomics.lcop.value > 0)
})

test('an empty draft changes no input', async () => {
  const { draft } = await createScenario()
  const { inputs } = await answered(200, draft({}))
  assert.deepEqual(inputs, example('hefa-usa-500'))
})

test('a draft of one convention leaves the preset as it is, and a preset takes single settings away', async () => {
  const ada = await user()
  const { scenario } = await createProject(ada)
  const draft = async (convention: unknown) =>
    (await answered(200, ada.patch(`/scenarios/${scenario.id}/draft`, { convention }))).inputs.convention
  assert.deepEqual(await draft('safapac-2025'), { preset: 'safapac-2025' })
  const single = { preset: 'safapac-2025', taxLosses: 'carriedForward' }
  assert.deepEqual(await draft({ taxLosses: 'carriedForward' }), single)
  assert.deepEqual(await draft('convention-c'), { preset: 'convention-c' })
})
