import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { doubtsMaximum } from '../../src/server/reference-data/doubting.ts'
import { openApp, testApp } from '../support/app.ts'
import { answered, type Client, refused, refusedFields } from '../support/client.ts'
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

const path = '/admin/reference-data/doubts'
const newest = '2026.3'
const aboutUco = {
  edition: newest,
  table: 'feedstocks',
  id: 1,
  field: 'energyContent',
  note: 'More than others measure',
  source: 'Quotation of a trader',
}
const doubt = (changes: object = {}) => admin.post(path, { ...aboutUco, ...changes })
const list = (edition = newest) => answered(200, admin.get(`${path}?edition=${encodeURIComponent(edition)}`))
const withdraw = (id: string) => answered(204, admin.send('DELETE', `${path}/${id}`))

interface Row {
  id: number
  energyContent: { value: number; doubts?: { note: string; source: string; at: string }[] }
}
const energyOfUco = async (client: Client) =>
  ((await answered(200, client.get('/feedstocks'))) as Row[]).find(({ id }) => id === 1)!.energyContent

const textOf = async (edition: string) => {
  const { rows } = await opened().pool.query(
    'select data::text as text from reference_editions where edition = $1',
    [edition],
  )
  return rows[0].text
}

test('a doubted datum is served with the doubt wherever it is, by every process, and its edition does not change', async () => {
  other = await openApp(url())
  await other.app.referenceData.current()
  await until(() => other!.app.referenceData.status().isListening)
  const before = await textOf(newest)
  const made = await answered(201, doubt())
  assert.equal(made.byWhom.name, 'administrator0')
  const expected = [{ note: aboutUco.note, source: aboutUco.source, at: made.at }]
  await until(async () => {
    const { data } = await other!.app.referenceData.current()
    return data.feedstocks.find(({ id }) => id === 1)?.energyContent.doubts !== undefined
  })
  await until(async () => (await energyOfUco(admin)).doubts !== undefined)
  const person = await user()
  assert.deepEqual((await energyOfUco(person)).doubts, expected)
  const defaults = await answered(200, person.get('/reference-data/HEFA/UCO/US'))
  assert.deepEqual(defaults.provenance['/feedstocks/0/energyContent'].doubts, expected)
  assert.match(defaults.warnings.join(), /doubted: \/feedstocks\/0\/energyContent/)
  const whole = await answered(200, person.get(`/reference-data/editions/${newest}`))
  assert.deepEqual(whole.feedstocks[0].energyContent.doubts, expected)
  assert.equal(await textOf(newest), before)

  await withdraw(made.doubtId)
  await until(async () => (await energyOfUco(admin)).doubts === undefined)
  assert.deepEqual(await list(), [])
  await refused(404, admin.send('DELETE', `${path}/${made.doubtId}`))
})

test('a datum may be doubted twice, in any edition and in the tables of the literature', async () => {
  const older = await answered(201, doubt({ edition: 'SAFAPAC 2025' }))
  const variant = { table: 'pathways', id: 1, field: 'variants.pioneer.referenceCapital' }
  const { data } = await other!.app.referenceData.current()
  const pathway = data.pathways.find(({ variants }) => variants?.some(({ name }) => name === 'pioneer'))
  const made = [
    await answered(201, doubt({ ...variant, id: pathway?.id })),
    await answered(
      201,
      doubt({ table: 'literature.feedstocks', id: 1, field: 'consumptionRatios.FT.ratio' }),
    ),
    await answered(201, doubt({ note: 'Once' })),
    await answered(201, doubt({ note: 'And again' })),
  ]
  await until(async () => (await energyOfUco(admin)).doubts?.length === 2)
  assert.deepEqual(
    (await energyOfUco(admin)).doubts?.map(({ note }) => note),
    ['Once', 'And again'],
  )
  assert.equal((await list()).length, 4)
  assert.deepEqual(
    (await list('SAFAPAC 2025')).map(({ doubtId }: { doubtId: string }) => doubtId),
    [older.doubtId],
  )
  for (const { doubtId } of [older, ...made]) await withdraw(doubtId)
})

test('an edition takes over what is doubted of its base, but for what it changes', async () => {
  await answered(201, doubt())
  await answered(201, doubt({ id: 2, field: 'carbonContent', note: 'Of dry mass?' }))
  const change = {
    table: 'feedstocks',
    id: 1,
    field: 'energyContent',
    value: 36,
    unit: 'MJ/kg',
    source: 'Quotation of a trader',
    confidence: 'medium',
  }
  const edit = { edition: 'mended', basedOn: newest, changes: [change] }
  await answered(201, admin.post('/admin/reference-data/editions', edit))
  const left = await list('mended')
  assert.deepEqual(
    left.map(({ id, field, note }: { id: number; field: string; note: string }) => [id, field, note]),
    [[2, 'carbonContent', 'Of dry mass?']],
  )
  assert.equal((await list()).length, 2)
})

test('what is not there, and what has no reason, cannot be doubted', async () => {
  const fieldsOf = async (changes: object) => refusedFields(await refused(422, doubt(changes))).join()
  assert.equal(await fieldsOf({ edition: 'unheard-of' }), '/edition unknown_edition')
  assert.equal(await fieldsOf({ table: 'users' }), '/table enum')
  assert.equal(await fieldsOf({ id: 99 }), '/id unknown_id')
  assert.equal(await fieldsOf({ field: 'prices' }), '/field unknown_field')
  assert.equal(await fieldsOf({ note: ' ' }), '/note pattern')
  assert.equal(await fieldsOf({ source: undefined }), '/source required')
  assert.equal(await fieldsOf({ note: 'a\u0000b' }), '/note invalid_text')
  for (const id of [randomUUID(), 'x']) await refused(404, admin.send('DELETE', `${path}/${id}`))
})

test('only administrators doubt, read who doubted, and withdraw', async () => {
  const person = await user()
  await refused(403, person.post(path, aboutUco))
  await refused(403, person.get(path))
  await refused(403, person.send('DELETE', `${path}/${randomUUID()}`))
})

test('doubting and withdrawing are recorded, with what was doubted', async () => {
  const made = await answered(201, doubt({ edition: '2026.2', note: 'For the record' }))
  await withdraw(made.doubtId)
  const { rows } = await opened().pool.query(
    "select kind, actor_id is not null as known, details from audit_events where details ->> 'note' = 'For the record' order by id",
  )
  const details = {
    edition: '2026.2',
    table: 'feedstocks',
    row: 1,
    field: 'energyContent',
    note: 'For the record',
    source: aboutUco.source,
  }
  assert.deepEqual(rows, [
    { kind: 'datum_doubted', known: true, details },
    { kind: 'doubt_withdrawn', known: true, details },
  ])
})

test('an edition has a bounded number of doubts, and a key doubts once', async () => {
  const send = () =>
    admin.send('POST', path, {
      body: { ...aboutUco, edition: '2026.2' },
      headers: { 'idempotency-key': 'a-doubt' },
    })
  const made = await answered(201, send())
  assert.deepEqual(await answered(201, send()), made)
  assert.equal((await list('2026.2')).length, 1)
  await opened().pool.query(
    `insert into datum_doubts (edition, table_name, row_id, field, note, source)
     select '2026.2', 'feedstocks', 1, 'price', 'Number ' || i, 'None' from generate_series(2, $1) i`,
    [doubtsMaximum],
  )
  assert.equal((await list('2026.2')).length, doubtsMaximum)
  assert.equal((await refused(409, doubt({ edition: '2026.2' }))).code, 'doubt_limit')
})
