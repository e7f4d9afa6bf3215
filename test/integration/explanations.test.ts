import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engineVersion } from '../../src/engine/version.ts'
import { testApp } from '../support/app.ts'
import { answered, refused } from '../support/client.ts'
import { example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'

const { user } = testApp()

async function createScenario() {
  const ada = await user()
  const { scenarioId } = await createProject(ada)
  return { ada, path: `/scenarios/${scenarioId}` }
}

test('a calculation explains all of its numbers', async () => {
  const { ada, path } = await createScenario()
  const outcome = await answered(200, ada.post(`${path}/calculate/sync`, example('hefa-usa-500')))
  const trace = await answered(200, ada.get(`/calculations/${outcome.calculationId}/trace`))
  assert.equal(trace.calculationId, outcome.calculationId)
  assert.equal(trace.engineVersion, engineVersion)
  const values = new Map(
    trace.steps.map(({ symbol, value }: { symbol: string; value: unknown }) => [symbol, value]),
  )
  assert.equal(values.get('LCOP'), outcome.technoEconomics.lcop.value)
  assert.equal(values.get('NPV'), outcome.financials.npv.value)
  for (const { symbol, operands } of trace.steps) {
    for (const operand of operands ?? []) assert.ok(values.has(operand), `${operand} of ${symbol}`)
  }
})

test('one number is explained by its symbol or by its name in an outcome, with what is below it', async () => {
  const { ada, path } = await createScenario()
  const { calculationId } = await answered(200, ada.post(`${path}/calculate/sync`, example('hefa-usa-500')))
  const explain = (symbol: string) => ada.get(`/calculations/${calculationId}/trace?symbol=${symbol}`)
  const bySymbol = await answered(200, explain('LCOP'))
  assert.equal(bySymbol.steps.at(-1).symbol, 'LCOP')
  assert.ok(bySymbol.steps.length > 5)
  assert.deepEqual(await answered(200, explain('lcop')), bySymbol)
  const all = await answered(200, ada.get(`/calculations/${calculationId}/trace`))
  assert.ok(all.steps.length > bySymbol.steps.length)
})

test('a symbol that does not exist is not found', async () => {
  const { ada, path } = await createScenario()
  const { calculationId } = await answered(200, ada.post(`${path}/calculate/sync`, example('hefa-usa-500')))
  for (const symbol of ['NOPE', '__proto__', 'constructor', 'toString', '%00', '']) {
    const problem = await refused(404, ada.get(`/calculations/${calculationId}/trace?symbol=${symbol}`))
    assert.equal(problem.code, 'unknown_symbol')
  }
})

test('a repeated symbol is refused rather than guessed at', async () => {
  const { ada, path } = await createScenario()
  const { calculationId } = await answered(200, ada.post(`${path}/calculate/sync`, example('hefa-usa-500')))
  const problem = await refused(400, ada.get(`/calculations/${calculationId}/trace?symbol=NPV&symbol=LCOP`))
  assert.equal(problem.code, 'invalid_query')
})

test('a depth says how many levels below the number are told', async () => {
  const { ada, path } = await createScenario()
  const { calculationId } = await answered(200, ada.post(`${path}/calculate/sync`, example('hefa-usa-500')))
  const explain = (depth: string) => ada.get(`/calculations/${calculationId}/trace?symbol=NPV&depth=${depth}`)
  const symbols = async (depth: string) =>
    (await answered(200, explain(depth))).steps.map(({ symbol }: { symbol: string }) => symbol)
  assert.deepEqual(await symbols('0'), ['NPV'])
  assert.deepEqual(await symbols('1'), ['DCF', 'NPV'])
  for (const depth of ['-1', '101', '1.5', 'all']) await refused(422, explain(depth))
})

test('one number of a row is explained by its place in the outcome, to whoever sees it', async () => {
  const ada = await user(undefined, 'ADVANCE')
  const { scenarioId } = await createProject(ada)
  const outcome = await answered(
    200,
    ada.post(`/scenarios/${scenarioId}/calculate/sync`, example('hefa-usa-500')),
  )
  const explain = (place: string) =>
    ada.get(`/calculations/${outcome.calculationId}/trace?symbol=${encodeURIComponent(place)}`)
  for (const place of ['/technoEconomics/utilities/0/cost', 'technoEconomics.utilities[0].cost']) {
    const { steps } = await answered(200, explain(place))
    const { value, unit, element } = steps.at(-1)
    const [utility] = outcome.technoEconomics.utilities
    assert.deepEqual({ value, unit }, utility.cost)
    assert.equal(element, utility.name)
    const given = steps.flatMap(({ pointers = [] }: { pointers?: string[] }) => pointers)
    assert.ok(given.includes('/utilities/0/price'))
  }
  for (const place of ['/technoEconomics/utilities/9/cost', '/technoEconomics/lcop', '/financials/npv/value'])
    assert.equal((await refused(404, explain(place))).code, 'unknown_symbol')
})
