import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openApp, testApp } from '../support/app.ts'
import { answered, answeredInTime, type Client, refused, refusedFields } from '../support/client.ts'
import { createProject } from '../support/requests.ts'
import { until } from '../support/waiting.ts'

/** A second application on the same database: what another process is to the first. */
let other: Awaited<ReturnType<typeof openApp>> | undefined
after(() => other?.close())
const { administrator, opened, ready, url, user } = testApp()

let admin: Client
before(async () => {
  await ready()
  admin = await administrator()
})

const path = '/admin/reference-data/editions'
const priceOfUco = (value: number) => ({
  table: 'feedstocks',
  id: 4,
  field: 'price',
  value,
  unit: 'USD/t',
  source: 'Quotation of a trader',
  confidence: 'medium',
})
const edit = (edition: string, basedOn: string, changes: object[] = [priceOfUco(800)]) =>
  admin.post(path, { edition, basedOn, changes })

interface Listed {
  edition: string
  basedOn: string | null
  isCurrent: boolean
  byWhom: { id: string; name: string } | null
}
const preview = (body: object) => admin.post(`${path}/preview`, body)

interface Affected {
  process: string
  feedstock: string
  effect: string
  before?: { minimumPrice: { value: number } }
  after?: { minimumPrice: { value: number } }
}

test('a preview tells what changes would do to which pathways, and makes no edition', async () => {
  const basedOn = await current()
  const editions = await list()
  const told = await answered(200, preview({ basedOn, changes: [priceOfUco(100)] }))
  assert.equal(told.country, 'USA')
  assert.match(told.changes[0], /^feedstocks 4 price: .* -> 100 USD\/t$/)
  const pathways: Affected[] = told.pathways
  assert.ok(pathways.length > 0)
  const [name] = new Set(pathways.map(({ feedstock }) => feedstock))
  assert.ok(pathways.every(({ feedstock }) => feedstock === name))
  for (const { effect, before, after } of pathways) {
    assert.equal(effect, 'changed')
    if (before?.minimumPrice.value) assert.ok(after!.minimumPrice.value < before.minimumPrice.value)
  }
  assert.deepEqual(await list(), editions)
})

test('a preview is refused as the edition would be, and for a country that is not there', async () => {
  const basedOn = await current()
  const changes = [priceOfUco(100)]
  const fieldsOf = async (body: object) => refusedFields(await refused(422, preview(body)))
  const unknown = [{ ...changes[0], id: 4_000 }]
  assert.deepEqual(await fieldsOf({ basedOn, changes: unknown }), ['/changes/0/id unknown_id'])
  assert.deepEqual(await fieldsOf({ basedOn, changes, country: 'Atlantis' }), ['/country unknown_country'])
  await refused(409, preview({ basedOn: 'outdated', changes }))
  const person = await user()
  await refused(403, person.post(`${path}/preview`, { basedOn, changes }))
})

const list = (): Promise<Listed[]> => answered(200, admin.get(path))
const current = async () => (await list()).find(({ isCurrent }) => isCurrent)?.edition ?? ''

const isServed = async (client: Client, edition: string) =>
  (await answered(200, client.get('/master-data'))).edition === edition

test('a new edition is served by every process within a second, and says who made it of what', async () => {
  other = await openApp(url())
  await other.app.referenceData.current()
  await until(() => other!.app.referenceData.status().isListening)
  const shipped = await current()
  const made = await answered(201, edit('2027-prices', shipped))
  assert.deepEqual(
    [made.edition, made.basedOn, made.isCurrent, made.byWhom.name],
    ['2027-prices', shipped, true, 'administrator0'],
  )
  await until(async () => (await other!.app.referenceData.current()).edition === '2027-prices')
  await until(() => isServed(admin, '2027-prices'))
  const fats = (await answered(200, admin.get('/feedstocks'))).find(({ id }: { id: number }) => id === 4)
  assert.deepEqual([fats.price.value, fats.price.source], [800, 'Quotation of a trader'])
  assert.deepEqual(
    (await list()).map(({ edition, isCurrent }) => [edition, isCurrent]),
    [
      ['2027-prices', true],
      [shipped, false],
      ['2026.2', false],
      ['SAFAPAC 2025', false],
    ],
  )
})

test('what was calculated keeps the edition it was calculated with', async () => {
  const person = await user()
  const { scenarioId } = await createProject(person)
  const { calculationId } = await answered(200, person.post(`/scenarios/${scenarioId}/calculate/sync`))
  const before = await current()
  await answered(201, edit('later', before))
  await until(() => isServed(person, 'later'))
  const calculation = await answered(200, person.get(`/calculations/${calculationId}`))
  assert.equal(calculation.referenceDataEdition, before)
})

test('a name that is taken, and a base that is not current, are refused', async () => {
  const now = await current()
  assert.equal((await refused(409, edit(now, now))).code, 'edition_exists')
  assert.equal((await refused(409, edit('on-old', '2027-prices'))).code, 'edition_outdated')
  assert.equal((await refused(409, edit('on-nothing', 'unheard-of'))).code, 'edition_outdated')
  assert.equal(await current(), now)
})

test('of two who edit the same edition at once one is told that it is outdated', async () => {
  const base = await current()
  const answers = await Promise.all(
    ['first', 'second', 'third'].map((name) => answeredInTime(() => edit(name, base))),
  )
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [201, 409, 409])
  const made = answers.find(({ statusCode }) => statusCode === 201)?.json().edition
  assert.equal(await current(), made)
})

test('every change needs a value or a reason, a unit of its kind, a source and a confidence', async () => {
  const base = await current()
  const { source: _, ...unsourced } = priceOfUco(1)
  const fieldsOf = async (change: object) =>
    refusedFields(await refused(422, edit('refused', base, [priceOfUco(900), change]))).join()
  assert.equal(await fieldsOf(unsourced), '/changes/1/source required')
  assert.equal(await fieldsOf({ ...priceOfUco(1), source: ' ' }), '/changes/1/source pattern')
  assert.equal(await fieldsOf({ ...priceOfUco(1), confidence: 'sure' }), '/changes/1/confidence enum')
  assert.equal(await fieldsOf({ ...priceOfUco(1), table: 'users' }), '/changes/1/table enum')
  assert.equal(await fieldsOf({ ...priceOfUco(1), unit: 'MJ/kg' }), '/changes/1/unit wrong_unit')
  assert.equal(await fieldsOf({ ...priceOfUco(1), field: 'prices' }), '/changes/1/field unknown_field')
  assert.equal(await fieldsOf({ ...priceOfUco(1), id: 99 }), '/changes/1/id unknown_id')
  assert.equal(await fieldsOf({ ...priceOfUco(1), value: null }), '/changes/1/reason reason')
  assert.equal(await fieldsOf(priceOfUco(-5)), '/changes out_of_range')
  assert.deepEqual(refusedFields(await refused(422, edit('empty', base, []))), ['/changes min_items'])
  assert.equal(await current(), base)
})

test('an edition that comes with an update of the program replaces no edited one, and can be adopted', async () => {
  const base = await current()
  const { pool } = opened()
  await pool.query(
    `insert into reference_editions (edition, data)
     select 'shipped-2', jsonb_set(data::jsonb, '{countries,0,name}', '"Updated"')::json
     from reference_editions where edition = '2026.3'`,
  )
  assert.equal(await current(), base)
  const restarted = await openApp(url())
  assert.equal((await restarted.app.referenceData.current()).edition, base)
  await restarted.close()
  const adopted = await answered(201, edit('adopted', 'shipped-2', []))
  assert.deepEqual([adopted.basedOn, adopted.isCurrent], ['shipped-2', true])
  await until(async () => (await answered(200, admin.get('/countries')))[0].name === 'Updated')
  assert.equal((await refused(409, edit('adopted-again', 'shipped-2', []))).code, 'edition_outdated')
})

test('an edit with a key happens once', async () => {
  const body = { edition: 'keyed', basedOn: await current(), changes: [priceOfUco(850)] }
  const send = () => admin.send('POST', path, { body, headers: { 'idempotency-key': 'an-edit' } })
  const made = await answered(201, send())
  assert.deepEqual(await answered(201, send()), made)
  assert.equal((await list()).filter(({ edition }) => edition === 'keyed').length, 1)
})
