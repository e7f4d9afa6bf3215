import assert from 'node:assert/strict'
import { test } from 'node:test'
import { capabilitiesOf } from '../../src/contract/access/capabilities.ts'
import type { AccessLevel } from '../../src/contract/access-level.ts'
import { password, testApp } from '../support/app.ts'
import { answered, Client, prefix, refused } from '../support/client.ts'
import { EventStream } from '../support/event-stream.ts'
import { changed, example } from '../support/examples.ts'
import { checkAgainst, readDescription } from '../support/openapi.ts'
import { createProject, settledStatus } from '../support/requests.ts'
import { readWorkbook } from '../workbook/read-workbook.ts'

const { administrator, app, opened, stranger, user } = testApp({ withWorker: true })

const hefa = {
  ...changed(example('hefa-usa-500'), { 'feedstocks.0.priceEscalation': { value: 1, unit: '%' } }),
  finance: {
    debtSizing: 'share',
    debtShare: { value: 40, unit: '%' },
    interestRate: { value: 6, unit: '%' },
  },
  contracts: [
    {
      name: 'offtake',
      kind: 'fixed',
      price: { value: 1200, unit: 'USD/t' },
      coveredShare: { value: 10, unit: '%' },
    },
  ],
  policies: [{ name: 'credit', instrument: 'credit', value: { value: 50, unit: 'USD/tCO2e' } }],
}

/** A word that stands in every answer from which a number of that name is not withheld. */
const wordsOf = (level: AccessLevel) =>
  capabilitiesOf(level).withheld.flatMap((name) => {
    const word = name.split('.').at(-1) ?? ''
    // Others of this name are seen.
    return name.includes('[]') ? [] : [`"${word}":`]
  })

async function calculatedBy(person: Client) {
  const { projectId, scenarioId } = await createProject(person)
  const sync = await person.post(`/scenarios/${scenarioId}/calculate/sync`, hefa)
  const { calculationId } = await answered(200, Promise.resolve(sync))
  return { projectId, scenarioId, calculationId: calculationId as string, sync }
}

/** Every answer that holds results. */
async function answersTo(person: Client): Promise<Record<string, string>> {
  const { projectId, scenarioId, calculationId, sync } = await calculatedBy(person)
  const paths = {
    scenario: `/scenarios/${scenarioId}`,
    scenarios: `/projects/${projectId}/scenarios`,
    status: `/scenarios/${scenarioId}/calculate/status`,
    calculation: `/calculations/${calculationId}`,
  }
  const answers: Record<string, string> = {
    sync: sync.body,
    quick: (await person.post('/calculate/quick', hefa)).body,
    renamed: (await person.put(`/scenarios/${scenarioId}`, { scenarioName: 'Renamed' })).body,
  }
  for (const [name, path] of Object.entries(paths)) answers[name] = (await person.get(path)).body
  return answers
}

for (const level of ['CORE', 'ADVANCE'] as const) {
  test(`S-075 what ${level} does not see is absent from every answer, and what it sees is there`, async () => {
    const person = await user(undefined, level)
    for (const [name, body] of Object.entries(await answersTo(person))) {
      assert.match(body, /"totalCapitalInvestment":\{"value":\d/, name)
      assert.match(body, /"payback":\{"value":\d/, name)
      for (const word of wordsOf(level)) assert.ok(!body.includes(word), `${name} has ${word}`)
      assert.equal(body.includes('"totalOpex":'), level === 'ADVANCE', name)
      assert.equal(body.includes('"cost":'), level === 'ADVANCE', name)
    }
  })
}

test('S-075 ROADSHOW and administrators see everything, as it was stored', async () => {
  for (const person of [await user(undefined, 'ROADSHOW'), await administrator()]) {
    for (const [name, body] of Object.entries(await answersTo(person)))
      for (const word of wordsOf('CORE')) assert.ok(body.includes(word), `${name} lacks ${word}`)
  }
})

test('S-075 a workbook has formulas for whoever sees every number, and for others values of what they see', async () => {
  for (const level of ['CORE', 'ROADSHOW'] as const) {
    const person = await user(undefined, level)
    const { calculationId } = await calculatedBy(person)
    const get = () => person.get(`/calculations/${calculationId}/workbook.xlsx`)
    const [file, again] = [await get(), await get()]
    assert.equal(file.statusCode, 200)
    assert.match(String(file.headers['content-disposition']), new RegExp(`"safapac-${calculationId}.xlsx"$`))
    assert.ok(file.rawPayload.equals(again.rawPayload))
    const sheets = readWorkbook(file.rawPayload)
    assert.equal(sheets.has('CashFlow'), level === 'ROADSHOW')
    const formulas = [...sheets.values()].flatMap((cells) =>
      [...cells.values()].filter((cell) => cell.formula),
    )
    assert.equal(formulas.length > 1_000, level === 'ROADSHOW')
    assert.equal(formulas.length === 0, level === 'CORE')
    assert.equal(
      [...sheets.get('About')!.values()].some(({ value }) => value === calculationId),
      true,
    )
  }
})

test('S-075 a queued calculation and its events tell no more', async () => {
  const email = 'queued@example.org'
  const person = await user(email, 'CORE')
  const { scenarioId } = await createProject(person)
  const { calculationId } = await answered(202, person.post(`/scenarios/${scenarioId}/calculate`, hefa))
  const state = await settledStatus(person, scenarioId)
  assert.deepEqual(Object.keys(state.financials).sort(), [
    'convention',
    'discountRateNominal',
    'discountRateReal',
    'payback',
  ])
  const address = await app().listen({ port: 0, host: '127.0.0.1' })
  const { accessToken } = await answered(200, stranger().post('/auth/login', { email, password }))
  const stream = await EventStream.open(`${address}${prefix}/calculations/${calculationId}/events`, {
    authorization: `Bearer ${accessToken}`,
  })
  await stream.ended()
  assert.match(stream.text, /"status":"calculated"/)
  for (const word of wordsOf('CORE')) assert.ok(!stream.text.includes(word), word)
})

test('S-075 a withheld number cannot be explained: its symbol is as unknown as one that never was', async () => {
  const person = await user(undefined, 'CORE')
  const { calculationId } = await calculatedBy(person)
  const trace = (symbol: string) => person.get(`/calculations/${calculationId}/trace?symbol=${symbol}`)
  const unknown = await refused(404, trace('nothing'))
  for (const symbol of ['LCOP', 'npv', 'OPEX', 'CF', 'mfsp', 'irr', 'totalOpex']) {
    const withheld = await refused(404, trace(symbol))
    assert.deepEqual(withheld, { ...unknown, detail: unknown.detail.replace('nothing', symbol) })
  }
  const { steps } = await answered(200, person.get(`/calculations/${calculationId}/trace`))
  const symbols = steps.map(({ symbol }: { symbol: string }) => symbol)
  for (const symbol of ['LCOP', 'NPV', 'OPEX', 'CF', 'C_F', 'Inc', 'A'])
    assert.ok(!symbols.includes(symbol), symbol)
  for (const symbol of ['TCI', 'PB', 'CI', 'r']) assert.ok(symbols.includes(symbol), symbol)
  for (const { operands = [] } of steps)
    for (const operand of operands) assert.ok(symbols.includes(operand), operand)
})

test('S-075 a copy that was made with a higher level is not confirmed as unchanged to a lower one', async () => {
  const email = 'lowered@example.org'
  const before = await user(email, 'ROADSHOW')
  const { scenarioId, calculationId } = await calculatedBy(before)
  await opened().pool.query("update users set access_level = 'CORE' where email = $1", [email])
  const { accessToken } = await answered(200, stranger().post('/auth/login', { email, password }))
  const after = new Client(app(), checkAgainst(await readDescription(app())), accessToken)
  const paths = [
    `/scenarios/${scenarioId}`,
    `/scenarios/${scenarioId}/calculate/status`,
    `/calculations/${calculationId}`,
  ]
  for (const path of paths) {
    const seen = await after.get(path)
    const etag = String(seen.headers.etag)
    assert.match(etag, /-core"$/)
    const former = etag.replace('-core', '')
    assert.equal((await after.get(path, { 'if-none-match': former })).statusCode, 200, path)
    assert.equal((await after.get(path, { 'if-none-match': etag })).statusCode, 304, path)
  }
  const { headers } = await after.get(`/scenarios/${scenarioId}`)
  const body = { scenarioName: 'Still mine' }
  const ifMatch = { 'if-match': String(headers.etag) }
  await answered(200, after.send('PUT', `/scenarios/${scenarioId}`, { body, headers: ifMatch }))
  await refused(412, after.send('PUT', `/scenarios/${scenarioId}`, { body, headers: ifMatch }))
})

test('S-075 every level may send every input, and gets the same results for it', async () => {
  const withPremium = {
    ...hefa,
    economics: { ...hefa.economics, carbonPrice: { value: 60, unit: 'USD/tCO2e' } },
  }
  const [core, all] = await Promise.all([user(undefined, 'CORE'), user()])
  const [theirs, ours] = await Promise.all(
    [core, all].map((person) => answered(200, person.post('/calculate/quick', withPremium))),
  )
  assert.deepEqual(theirs.resolvedInputs, ours.resolvedInputs)
  assert.deepEqual(theirs.technoEconomics.revenue, ours.technoEconomics.revenue)
})

test('S-075 what a level includes can be asked for, under both addresses', async () => {
  for (const path of ['/me/capabilities', '/auth/me/capabilities']) {
    const core = await answered(200, (await user(undefined, 'CORE')).get(path))
    assert.deepEqual(core, { accessLevel: 'CORE', ...capabilitiesOf('CORE') })
    const admin = await answered(200, (await administrator()).get(path))
    assert.deepEqual([admin.withheld, admin.outputs.includes('financials.npv')], [[], true])
  }
})
