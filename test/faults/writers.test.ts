import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { changed, example } from '../support/examples.ts'
import { largeCase } from '../support/queued.ts'
import { scaled } from './support/scale.ts'
import { faultDatabase, type RunningServer, signUp, startServer } from './support/system.ts'
import { read, type User } from './support/user.ts'
import { until } from './support/waiting.ts'

const database = faultDatabase()
const hefa = example('hefa-usa-500')

let servers: Promise<RunningServer[]> | undefined

/** The same person at two servers: what they do at once meets in the database only. */
async function signUpTwice(): Promise<[User, User]> {
  servers ??= Promise.all([startServer(database().url), startServer(database().url)])
  const [one, other] = (await servers) as [RunningServer, RunningServer]
  const user = await signUp(database().url, one)
  return [user, user.at(other.origin)]
}

/** Asks again and again; each state that differs from the one before it. */
async function watchStates(user: User, scenarioId: string, signal: AbortSignal) {
  const states: { id: string; capacity: number | undefined }[] = []
  while (!signal.aborted) {
    const answer = await user.insist('GET', `/scenarios/${scenarioId}/calculate/status`)
    const { calculationId, resolvedInputs } = read(answer, 200)
    const capacity = resolvedInputs?.plant.capacity.value
    const last = states.at(-1)
    const isNew = last?.id !== calculationId || last?.capacity !== capacity
    if (calculationId && isNew) states.push({ id: calculationId, capacity })
    await sleep(5)
  }
  return states
}

const tonnesPerKilotonne = 1_000
const parallelCalculations = 100

async function calculateAllAtOnce(): Promise<number> {
  const [here, there] = await signUpTwice()
  const { scenarioId } = await here.createProject()
  const stopping = new AbortController()
  const watching = watchStates(here, scenarioId, stopping.signal)
  const capacities = Array.from({ length: parallelCalculations }, (_, i) => 101 + i)
  const sent = capacities.map(async (capacity, i) => {
    // Every second one waits for a worker, so that results come in another order than their inputs.
    const body = changed(i % 4 < 2 ? hefa : largeCase(), { 'plant.capacity.value': capacity })
    const answer = await (i % 2 ? here : there).insist('POST', `/scenarios/${scenarioId}/calculate`, { body })
    return [read(answer, 202).calculationId as string, capacity] as const
  })
  const capacityOf = new Map(await Promise.all(sent))
  assert.equal(capacityOf.size, parallelCalculations)
  await until('all are calculated', async () => {
    const rows = await database().query(
      `select status from calculations where scenario_id = '${scenarioId}' and status = 'calculating'`,
    )
    return rows.length === 0
  })
  // Time for an older result to come to light.
  await sleep(300)
  stopping.abort()
  const states = await watching

  const scenario = read(await here.get(`/scenarios/${scenarioId}`), 200)
  const state = read(await there.get(`/scenarios/${scenarioId}/calculate/status`), 200)
  const last = scenario.inputs.plant.capacity.value
  assert.equal(state.status, 'calculated')
  assert.equal(state.calculationId, scenario.calculationId)
  assert.equal(capacityOf.get(state.calculationId), last)
  assert.equal(state.resolvedInputs.plant.capacity.value, last * tonnesPerKilotonne)

  const order = states.map(({ id }) => id).filter((id, i, ids) => id !== ids[i - 1])
  assert.deepEqual(order, [...new Set(order)], 'An older calculation has come back.')
  for (const { id, capacity } of states) {
    if (capacity !== undefined) assert.equal(capacity, capacityOf.get(id)! * tonnesPerKilotonne)
  }
  return order.length
}

test('of a hundred calculations of one scenario at once, with different inputs, the last inputs have their result and none older is seen after it', async (t) => {
  for (let i = 0; i < scaled(10, 1); i += 1) t.diagnostic(`${await calculateAllAtOnce()} calculations seen`)
})

const writes = {
  'a change': (n: number) => ['PUT', '', { scenarioName: `Name ${n}` }, 200],
  'a draft': (n: number) => ['PATCH', '/draft', { plant: { capacity: { value: n } } }, 200],
  'a calculation': (n: number) => [
    'POST',
    '/calculate',
    changed(hefa, { 'plant.capacity.value': 100 + n }),
    202,
  ],
} as const satisfies Record<string, (n: number) => readonly [string, string, unknown, number]>

for (const [name, write] of Object.entries(writes)) {
  test(`of two writers who know the same version, one saves ${name} and the other is told`, async () => {
    const both = await signUpTwice()
    const [user] = both
    const { scenarioId } = await user.createProject()
    for (let round = 0; round < scaled(50, 10); round += 1) {
      const { headers } = await user.insist('GET', `/scenarios/${scenarioId}`)
      const etag = headers.etag
      assert.equal(typeof etag, 'string', 'A scenario has no ETag.')
      const answers = await Promise.all(
        both.map((each, i) => {
          const [method, path, body] = write(2 * round + i + 1)
          const sent = { body, headers: { 'if-match': String(etag) } }
          return each.insist(method, `/scenarios/${scenarioId}${path}`, sent)
        }),
      )
      const success = write(0)[3]
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [success, 412])
      const newer = await user.insist('GET', `/scenarios/${scenarioId}`)
      assert.notEqual(newer.headers.etag, etag)
    }
  })
}

const listLength = 20
const listFields = {
  feedstocks: ['price', 'carbonContent', 'carbonIntensity', 'energyContent', 'consumptionRatio'],
  products: ['price', 'carbonContent', 'energyContent', 'yield', 'density'],
}
/** Two hundred of them. */
const places = Object.entries(listFields).flatMap(([list, fields]) =>
  fields.flatMap((field) => Array.from({ length: listLength }, (_, i) => ({ list, field, i }))),
)

function manyInputs() {
  const repeated = (item: unknown) =>
    Array.from({ length: listLength }, (_, i) => ({ ...(item as object), name: `Number ${i}` }))
  const products = repeated({ ...hefa.products[0], yield: { value: 0.05, unit: 'kg/kg' } })
  const economics = { ...hefa.economics, mainProduct: 'Number 0' }
  return { ...hefa, feedstocks: repeated(hefa.feedstocks[0]), products, economics }
}

test('of two hundred drafts of different fields at once, at two servers, none is lost', async () => {
  const both = await signUpTwice()
  const [user] = both
  const { scenarioId } = await user.createProject()
  const path = `/scenarios/${scenarioId}`
  read(await user.insist('PUT', path, { body: { inputs: manyInputs() } }), 200)
  for (let round = 0; round < scaled(5, 1); round += 1) {
    const valueAt = (n: number) => 1_000 * (round + 1) + n
    const drafts = places.map(async ({ list, field, i }, n) => {
      const body = { [list]: { [i]: { [field]: { value: valueAt(n) } } } }
      read(await both[n % 2]!.insist('PATCH', `${path}/draft`, { body }), 200)
    })
    await Promise.all(drafts)
    const { inputs } = read(await user.insist('GET', path), 200)
    for (const [n, { list, field, i }] of places.entries()) {
      assert.equal(inputs[list][i][field].value, valueAt(n), `${list}/${i}/${field}`)
    }
  }
})
