import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { testApp } from '../support/app.ts'
import { batchOf } from '../support/batch.ts'
import { answered, type Client, refused, refusedFields } from '../support/client.ts'
import { changed, example } from '../support/examples.ts'
import { createProject } from '../support/requests.ts'
import { exportedSheets, workbookOf } from '../support/workbook-files.ts'

const { ready, user } = testApp()

const inputs = example('hefa-usa-500')
let owner: Client
let projectId: string
let scenarioId: string
let calculationId: string
before(async () => {
  await ready()
  owner = await user()
  ;({ projectId, scenarioId } = await createProject(owner))
  const calculated = await answered(200, owner.post(`/scenarios/${scenarioId}/calculate/sync`, inputs))
  calculationId = calculated.calculationId
})

const types = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

interface Sent {
  readonly query?: string
  readonly key?: string
  readonly by?: Client
}

const send = (type: keyof typeof types, body: string | Buffer, { query = '', key, by = owner }: Sent = {}) =>
  by.send('POST', `/projects/${projectId}/import?${query}`, {
    body,
    headers: { 'content-type': types[type], ...(key && { 'idempotency-key': key }) },
  })

const countScenarios = async () =>
  (await answered(200, owner.get(`/projects/${projectId}/scenarios?limit=100`))).length

test('a bundle comes back with the same hash, and its import repeats it and keeps its inputs', async () => {
  const bundle = (await owner.get(`/calculations/${calculationId}/bundle.json`)).body
  assert.equal((await owner.get(`/calculations/${calculationId}/bundle.json`)).body, bundle)
  const dry = await answered(200, send('json', bundle))
  assert.deepEqual(
    [dry.kind, dry.canBeImported, dry.accepted, dry.differences, dry.findings],
    ['bundle', true, 1, [], []],
  )
  const before = await countScenarios()
  const done = await answered(201, send('json', bundle, { query: 'dryRun=false&name=Back' }))
  const [{ scenarioId: id }] = done.cases
  const scenario = await answered(200, owner.get(`/scenarios/${id}`))
  assert.deepEqual([scenario.scenarioName, scenario.inputs], ['Back', JSON.parse(bundle).inputs])
  assert.equal(await countScenarios(), before + 1)
  const again = await answered(200, owner.post(`/scenarios/${id}/calculate/sync`))
  const second = (await owner.get(`/calculations/${again.calculationId}/bundle.json`)).json()
  assert.equal(second.hash, JSON.parse(bundle).hash)
})

test('a bundle that was changed is refused with the place, dry or not', async () => {
  const bundle = (await owner.get(`/calculations/${calculationId}/bundle.json`)).json()
  const forged = JSON.stringify(changed(bundle, { 'inputs.plant.capacity.value': 1 }))
  const dry = await answered(200, send('json', forged))
  assert.deepEqual(
    [dry.canBeImported, dry.findings[0].pointer, dry.findings[0].code],
    [false, '/hash', 'another_hash'],
  )
  assert.deepEqual(refusedFields(await refused(422, send('json', forged, { query: 'dryRun=false' }))), [
    '/hash another_hash',
  ])
})

test('files of a calculation have no number that the level does not see', async () => {
  const core = await user('core@example.org', 'CORE')
  const own = await createProject(core)
  const { calculationId: id } = await answered(
    200,
    core.post(`/scenarios/${own.scenarioId}/calculate/sync`, inputs),
  )
  const all = await answered(200, owner.get(`/calculations/${calculationId}`))
  const withheld = [
    all.financials.npv,
    all.technoEconomics.lcop,
    all.financials.mfsp,
    all.technoEconomics.totalOpex,
  ]
  const paths = ['bundle.json', 'values', 'values?shape=years', 'values?format=metadata', 'values?format=tsv']
  for (const path of paths) {
    const text = (await core.get(`/calculations/${id}/${path}`)).body
    for (const { value } of withheld) assert.ok(!text.includes(String(value).slice(0, 8)), `${path} ${value}`)
  }
  assert.ok(
    (await owner.get(`/calculations/${calculationId}/values`)).body.includes(
      String(all.financials.npv.value),
    ),
  )
})

test('values come as CSV, tabs, Parquet and what is said of them; no file of what is not calculated', async () => {
  const heads = await Promise.all(
    ['csv', 'tsv', 'parquet', 'metadata'].map(async (format) => {
      const { headers, statusCode } = await owner.get(
        `/calculations/${calculationId}/values?format=${format}`,
      )
      return [statusCode, headers['content-type'], headers['content-disposition']]
    }),
  )
  assert.deepEqual(
    heads.map(([status]) => status),
    [200, 200, 200, 200],
  )
  assert.match(String(heads[0]?.[2]), /safapac-.*\.csv"/)
  const about = (await owner.get(`/calculations/${calculationId}/values?format=metadata`)).json()
  assert.match(about.citation, new RegExp(`calculation ${calculationId} of \\d{4}-\\d\\d-\\d\\d`))
  assert.equal(
    (await owner.get(`/calculations/${calculationId}/values?mark=bom`)).body.codePointAt(0),
    0xfeff,
  )
})

const table = (...rows: string[]) => `name,plant.capacity [kt/yr]\r\n${rows.join('\r\n')}\r\n`

test('a table is tried, then all of it stored once, whatever is repeated', async () => {
  const before = await countScenarios()
  const text = table('Small,100', 'Large,900')
  const dry = await answered(200, send('csv', text, { query: `base=${scenarioId}` }))
  assert.deepEqual(
    [
      dry.kind,
      dry.isDryRun,
      dry.canBeImported,
      dry.accepted,
      dry.cases.map((each: { name: string }) => each.name),
    ],
    ['table', true, true, 2, ['Small', 'Large']],
  )
  assert.equal(await countScenarios(), before)
  const real = { query: `base=${scenarioId}&dryRun=false`, key: randomUUID() }
  const first = await answered(201, send('csv', text, real))
  assert.deepEqual(await answered(201, send('csv', text, real)), first)
  assert.equal(await countScenarios(), before + 2)
  const scenario = await answered(200, owner.get(`/scenarios/${first.cases[1].scenarioId}`))
  assert.deepEqual(scenario.inputs.plant.capacity, { value: 900, unit: 'kt/yr' })
  assert.equal((await send('csv', table('Other,1'), real)).statusCode, 422)
})

test('one row that is wrong and nothing is stored; every cell is told', async () => {
  const before = await countScenarios()
  const text = table('Good,100', 'Bad,-1', 'Worse,many')
  const dry = await answered(200, send('csv', text, { query: `base=${scenarioId}` }))
  assert.deepEqual([dry.canBeImported, dry.accepted, dry.refused, dry.errorCount], [false, 1, 2, 2])
  assert.deepEqual(
    dry.findings.map(({ place, given }: { place: string; given: string }) => [place, given]),
    [
      ['line 3, column 2', '-1'],
      ['line 4, column 2', 'many'],
    ],
  )
  const problem = await refused(422, send('csv', text, { query: `base=${scenarioId}&dryRun=false` }))
  assert.match(problem.errors?.[0]?.message ?? '', /^line 3, column 2: /)
  assert.equal(await countScenarios(), before)
})

test('a table needs a base of the same person, and a file of many its room', async () => {
  const other = await user()
  const theirs = await createProject(other)
  const bases = ['', `base=${theirs.scenarioId}`]
  assert.equal((await answered(200, send('csv', table('A,1')))).canBeImported, false)
  assert.equal(
    (await refused(422, send('csv', table('A,1'), { query: bases[1] ?? '' }))).code,
    'invalid_input',
  )
  const many = table(...Array.from({ length: 200 }, (_, i) => `Case ${i},${100 + i}`))
  const dry = await answered(200, send('csv', many, { query: `base=${scenarioId}` }))
  assert.deepEqual([dry.canBeImported, dry.accepted, dry.errorCount], [false, 200, 0])
  assert.equal(
    (await refused(409, send('csv', many, { query: `base=${scenarioId}&dryRun=false` }))).code,
    'scenario_limit',
  )
})

test('a workbook that somebody changed becomes a scenario', async () => {
  const { sheets, names, cellOf } = exportedSheets(inputs, 'nowhere')
  const Inputs = { ...sheets.Inputs, [cellOf('/feedstocks/0/price/value')]: { v: 777 } }
  const done = await answered(
    201,
    send('xlsx', workbookOf({ ...sheets, Inputs }, names), { query: 'dryRun=false' }),
  )
  const scenario = await answered(200, owner.get(`/scenarios/${done.cases[0].scenarioId}`))
  assert.deepEqual(scenario.inputs.feedstocks[0].price.value, 777)
  assert.deepEqual(
    done.findings.map(({ code }: { code: string }) => code),
    ['another_edition'],
  )
})

test('a list of inputs, ours and of the existing system, is imported together or refused together', async () => {
  const scenarios = await answered(200, owner.get(`/projects/${projectId}/scenarios?limit=2`))
  const dry = await answered(200, send('json', JSON.stringify(scenarios)))
  assert.deepEqual([dry.kind, dry.accepted, dry.canBeImported], ['inputs', 2, true])
  const bad = await answered(
    200,
    send('json', JSON.stringify([inputs, changed(inputs, { 'plant.capacity.value': -1 })])),
  )
  assert.deepEqual(
    [bad.accepted, bad.refused, bad.findings[0].place, bad.findings[0].pointer],
    [1, 1, 'case 2', '/plant/capacity/value'],
  )
})

test('what is no file that is read is refused as that', async () => {
  const answer = await refused(
    415,
    owner.send('POST', `/projects/${projectId}/import`, {
      body: 'x',
      headers: { 'content-type': 'text/plain' },
    }),
  )
  assert.equal(answer.code, 'unsupported_media_type')
  const damaged = await answered(200, send('xlsx', Buffer.from('no workbook')))
  assert.deepEqual([damaged.canBeImported, damaged.findings[0].code], [false, 'not_a_workbook'])
})

test('every row of a table is calculated, as its reader sees it, and nothing is stored', async () => {
  const before = await countScenarios()
  const calculate = (by: Client, id: string, body: string, query = '') =>
    by.send('POST', `/scenarios/${id}/cases${query}`, { body, headers: { 'content-type': 'text/csv' } })
  const rows = Array.from({ length: 300 }, (_, i) => `Case ${i},${100 + i}`)
  const answer = await calculate(owner, scenarioId, table(...rows))
  assert.equal(answer.statusCode, 200)
  const [head = '', ...lines] = answer.body.trimEnd().split('\r\n')
  assert.equal(lines.length, 300)
  const at = head.split(',').indexOf('lcop [USD/t]')
  const one = changed(inputs, { 'plant.capacity': { value: 399, unit: 'kt/yr' } })
  const { technoEconomics } = await answered(200, owner.post('/calculate/quick', one))
  assert.deepEqual(
    [lines[299]?.split(',')[1], Number(lines[299]?.split(',')[at])],
    ['Case 299', technoEconomics.lcop.value],
  )
  assert.equal(await countScenarios(), before)
  assert.equal(answer.body, await batchOf(inputs, table(...rows)))

  const core = await user('cases@example.org', 'CORE')
  const own = await createProject(core)
  const seen = await calculate(core, own.scenarioId, table('A,100'))
  assert.ok(seen.statusCode === 200 && !/lcop|npv|mfsp|irr/.test(seen.body), seen.body)
  const parquet = await calculate(owner, scenarioId, table('A,100'), '?format=parquet')
  assert.equal(parquet.rawPayload.toString('latin1', 0, 4), 'PAR1')
  const problem = await refused(422, calculate(owner, scenarioId, table('A,100', 'B,many')))
  assert.match(problem.errors?.[0]?.message ?? '', /^line 3, column 2: /)
})

test('what names stand for is remembered for an account, taken along by it, and forgotten with it', async () => {
  const ada = await user('mapping@example.org')
  const own = await createProject(ada)
  const text = 'name,Plant size [kta]\nA,100\n'
  const read = async (by: Client, more = '') =>
    await answered(
      200,
      by.send('POST', `/projects/${own.projectId}/import?base=${own.scenarioId}${more}`, {
        body: text,
        headers: { 'content-type': 'text/csv' },
      }),
    )
  assert.equal((await read(ada)).findings[0].code, 'unknown_column')
  const mapping = { columns: { 'Plant size': 'plant.capacity' }, units: { kta: 'kt/yr' } }
  assert.equal((await read(ada, `&mapping=${encodeURIComponent(JSON.stringify(mapping))}`)).accepted, 1)
  assert.deepEqual(await answered(200, ada.get('/me/import-mapping')), { columns: {}, units: {} })
  await answered(200, ada.put('/me/import-mapping', mapping))
  assert.equal((await read(ada)).accepted, 1)
  assert.deepEqual((await answered(200, ada.get('/me/data'))).importMapping, mapping)
  assert.deepEqual((await answered(200, owner.get('/me/data'))).importMapping, null)
  await refused(422, ada.put('/me/import-mapping', { columns: { a: 1 }, units: {} }))
  await answered(200, ada.put('/me/import-mapping', { columns: {}, units: {} }))
  assert.equal((await read(ada)).findings[0].code, 'unknown_column')
})
