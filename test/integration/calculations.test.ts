import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calculateOutcome } from '../../src/contract/outcome/outcome.ts'
import type { Outcome } from '../../src/contract/outcome/outcome-schema.ts'
import { outcomeText } from '../../src/contract/outcome/outcome-text.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import { engineVersion } from '../../src/engine/version.ts'
import { unpack } from '../../src/server/database/packing.ts'
import { testApp } from '../support/app.ts'
import { answered, refused, refusedFields } from '../support/client.ts'
import { allCloseTo } from '../support/close-to.ts'
import { accepted, changed, example, examples, outcomeOf } from '../support/examples.ts'
import { financialOf, physicalOf, readGolden } from '../support/golden.ts'
import { createProject, settledStatus } from '../support/requests.ts'

const { opened, user } = testApp({ withWorker: true })

const golden = readGolden('hefa-usa-500')
const existingBody = readGolden('hefa-usa-500-existing-body')

/** As it arrives over HTTP. */
const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

const partsOf = ({ technoEconomics, financials, resolvedInputs, warnings }: Outcome) => {
  return { technoEconomics, financials, resolvedInputs, warnings }
}

async function createScenario() {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  return { ada, scenarioId, path: `/scenarios/${scenarioId}` }
}

const bodies: Readonly<Record<string, object>> = {
  'in our own shape': example('hefa-usa-500'),
  'in the shape of the existing system': existingBody,
}
for (const [shape, body] of Object.entries(bodies)) {
  test(`HEFA USA 500 kt/yr ${shape} is queued, calculated and has the figures of the reference`, async () => {
    const { ada, scenarioId, path } = await createScenario()
    const answer = await ada.post(`${path}/calculate`, body)
    const queued = answer.json()
    assert.deepEqual(queued, {
      status: 'calculating',
      scenarioId,
      calculationId: queued.calculationId,
      message: 'Calculation started. Poll /calculate/status for results.',
    })
    assert.equal(answer.headers.location, `/api/v1/calculations/${queued.calculationId}`)
    assert.equal(answer.headers['retry-after'], '1')

    const state = await settledStatus(ada, scenarioId)
    assert.equal(state.status, 'calculated')
    assert.equal(state.calculationId, queued.calculationId)
    allCloseTo(physicalOf(state, accepted(body)), golden.physical)
    allCloseTo(financialOf(state), golden.recommended)
    const scenario = await answered(200, ada.get(path))
    assert.deepEqual(
      [scenario.status, scenario.technoEconomics, scenario.financials],
      ['calculated', state.technoEconomics, state.financials],
    )
  })

  test(`HEFA USA 500 kt/yr ${shape} calculated at once is stored with the same figures`, async () => {
    const { ada, scenarioId, path } = await createScenario()
    const outcome = await answered(200, ada.post(`${path}/calculate/sync`, body))
    allCloseTo(physicalOf(outcome, accepted(body)), golden.physical)
    allCloseTo(financialOf(outcome), golden.recommended)
    assert.deepEqual(await settledStatus(ada, scenarioId), { ...outcome, failure: null })
  })

  test(`HEFA USA 500 kt/yr ${shape} with the preset has the existing system's published returns`, async () => {
    const ada = await user()
    const request = ada.post('/calculate/quick', { ...body, convention: 'safapac-2025' })
    allCloseTo(financialOf(await answered(200, request)), golden.current)
  })
}

test('every example has the same outcome by each of the three ways as on the command line', async () => {
  const { ada, scenarioId, path } = await createScenario()
  for (const [name, body] of Object.entries(examples)) {
    const expected = sent(outcomeOf(body))
    assert.deepEqual(await answered(200, ada.post('/calculate/quick', body)), expected, name)
    assert.deepEqual(partsOf(await answered(200, ada.post(`${path}/calculate/sync`, body))), expected, name)
    await answered(202, ada.post(`${path}/calculate`, body))
    assert.deepEqual(partsOf(await settledStatus(ada, scenarioId)), expected, name)
  }
})

test('a quick calculation stores nothing', async () => {
  const ada = await user()
  const readAll = async () => (await opened().pool.query('select count(*) as n from calculations')).rows
  const before = await readAll()
  await answered(200, ada.post('/calculate/quick', example('ptl-160')))
  assert.deepEqual(await readAll(), before)
})

test('a calculation without a body is one of the inputs that the scenario has', async () => {
  const { ada, scenarioId, path } = await createScenario()
  const inputs = example('hefa-two-feedstocks')
  await answered(200, ada.put(path, { inputs }))
  const now = await answered(200, ada.post(`${path}/calculate/sync`))
  assert.deepEqual(partsOf(now), sent(outcomeOf(inputs)))
  await answered(202, ada.post(`${path}/calculate`))
  assert.deepEqual(partsOf(await settledStatus(ada, scenarioId)), partsOf(now))
})

test('a body replaces the inputs of the scenario, and its ids the pathway', async () => {
  const { ada, path } = await createScenario()
  await answered(200, ada.post(`${path}/calculate/sync`, { ...existingBody, countryId: 2 }))
  const scenario = await answered(200, ada.get(path))
  assert.equal(scenario.country.id, 2)
  const inputs = accepted(existingBody)
  // Its country is that of the id, so that it is told of the feedstock that there is.
  assert.deepEqual(scenario.inputs, sent({ ...inputs, plant: { ...inputs.plant, country: 'MY' } }))
})

test('a body of the existing system is told of the feedstock of the country that it names', async () => {
  const ada = await user()
  const codesOf = async (body: object) => {
    const { warnings } = await answered(200, ada.post('/calculate/quick', body))
    return warnings.map(({ code }: { code: string }) => code)
  }
  const { countryId: _, ...nowhere } = existingBody
  assert.ok((await codesOf({ ...existingBody, countryId: 2 })).includes('feedstock_beyond_availability'))
  assert.ok((await codesOf(existingBody)).includes('feedstock_share'))
  assert.ok(!(await codesOf(nowhere)).some((code: string) => /^feedstock_(share|beyond)/.test(code)))
})

test('ids of the existing system’s body that nobody knows are refused', async () => {
  const { ada, path } = await createScenario()
  for (const way of [`${path}/calculate`, `${path}/calculate/sync`, '/calculate/quick']) {
    const problem = await refused(422, ada.post(way, { ...existingBody, processId: 99 }))
    assert.deepEqual(refusedFields(problem), ['/processId unknown_id'])
  }
})

test('the existing system’s body may leave out the capital, which is then that of its pathway', async () => {
  const ada = await user()
  const { tciRefMusd: _, referenceCapacityKtpa: __, ...rest } = existingBody.economicParameters
  const body = { ...existingBody, economicParameters: rest }
  const { resolvedInputs } = await answered(200, ada.post('/calculate/quick', body))
  const { inputs } = await answered(200, ada.get('/reference-data/HEFA/UCO/USA'))
  assert.equal(inputs.economics.referenceCapital.unit, 'MUSD')
  assert.equal(
    resolvedInputs.economics.referenceCapital.value,
    inputs.economics.referenceCapital.value * 1_000_000,
  )
})

test('a calculation keeps its inputs, the engine’s version, the edition and its times', async () => {
  const { ada, scenarioId, path } = await createScenario()
  const inputs = example('hefa-usa-500')
  const { calculationId } = await answered(202, ada.post(`${path}/calculate`, inputs))
  await settledStatus(ada, scenarioId)
  const calculation = await answered(200, ada.get(`/calculations/${calculationId}`))
  const { edition } = await answered(200, ada.get('/master-data'))
  assert.deepEqual(calculation.inputs, inputs)
  assert.deepEqual(
    [calculation.scenarioId, calculation.status, calculation.engineVersion, calculation.referenceDataEdition],
    [scenarioId, 'calculated', engineVersion, edition],
  )
  assert.equal(calculation.failure, null)
  const times = [calculation.queuedAt, calculation.startedAt, calculation.finishedAt]
  assert.deepEqual(times, times.toSorted())
})

test('a stored outcome is the outcome of the stored inputs, byte for byte', async () => {
  const { ada, scenarioId, path } = await createScenario()
  await answered(200, ada.post(`${path}/calculate/sync`, example('ptl-160')))
  await answered(202, ada.post(`${path}/calculate`, existingBody))
  await settledStatus(ada, scenarioId)
  const { rows } = await opened().pool.query('select packed from calculations where scenario_id = $1', [
    scenarioId,
  ])
  assert.equal(rows.length, 2)
  for (const { packed } of rows) {
    const { inputs, outcome } = unpack(packed)
    assert.equal(outcome, outcomeText(calculateOutcome(JSON.parse(inputs) as Inputs)))
  }
})

test('the history lists calculations without outcomes, the newest first', async () => {
  const { ada, scenarioId, path } = await createScenario()
  assert.deepEqual(await answered(200, ada.get(`${path}/calculations`)), [])
  const ids: string[] = []
  for (const capacity of [100, 200, 300]) {
    const body = changed(example('hefa-usa-500'), { 'plant.capacity.value': capacity })
    ids.push((await answered(202, ada.post(`${path}/calculate`, body))).calculationId)
  }
  await settledStatus(ada, scenarioId)
  const history = await answered(200, ada.get(`${path}/calculations`))
  assert.deepEqual(
    history.map(({ id }: { id: string }) => id),
    ids.toReversed(),
  )
  assert.ok(history.every((each: object) => !('outcome' in each) && !('technoEconomics' in each)))
  const newest = await answered(200, ada.get(`${path}/calculations?limit=1`))
  assert.deepEqual(newest, history.slice(0, 1))
  for (const limit of ['-1', '1.5', 'x', 'true', '']) {
    await refused(422, ada.get(`${path}/calculations?limit=${limit}`))
  }
})

test('numbers that do not exist are null with a reason, also over HTTP', async () => {
  const { ada, path } = await createScenario()
  const body = changed(example('hefa-usa-500'), {
    'products.0.price.value': 0,
    'products.1.price.value': 0,
    'products.2.price.value': 0,
  })
  const { financials } = await answered(200, ada.post(`${path}/calculate/sync`, body))
  const { value, status, roots, reason } = financials.irr
  assert.deepEqual([value, status, roots], [null, 'none', []])
  assert.equal(typeof reason, 'string')
  assert.equal(financials.payback.value, null)
  assert.equal(typeof financials.payback.reason, 'string')
})

test('of twenty calculations of one scenario at once the last inputs win, and each has its own outcome', async () => {
  const { ada, scenarioId, path } = await createScenario()
  const bodies = Array.from({ length: 20 }, (_, i) =>
    changed(example('hefa-usa-500'), { 'plant.capacity.value': 100 + i }),
  )
  await Promise.all(bodies.map((body) => answered(202, ada.post(`${path}/calculate`, body))))
  const state = await settledStatus(ada, scenarioId)
  const { inputs, calculationId } = await answered(200, ada.get(path))
  assert.equal(state.calculationId, calculationId)
  assert.deepEqual(partsOf(state), sent(outcomeOf(inputs)))
  const history = await answered(200, ada.get(`${path}/calculations`))
  assert.equal(history.length, 20)
  const capacities = new Set<number>()
  for (const { id } of history) {
    const calculation = await answered(200, ada.get(`/calculations/${id}`))
    capacities.add(calculation.inputs.plant.capacity.value)
    if (calculation.status === 'calculated') {
      assert.deepEqual(partsOf(calculation), sent(outcomeOf(calculation.inputs)))
    }
  }
  assert.equal(capacities.size, 20)
})
