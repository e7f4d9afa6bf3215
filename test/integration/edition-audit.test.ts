import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { auditEdition } from '../../src/contract/reference-data/edition-audit.ts'
import { testApp } from '../support/app.ts'
import { answered, answeredInTime, type Client, refused } from '../support/client.ts'
import { existingData, referenceData } from '../support/reference-data.ts'
import { until } from '../support/waiting.ts'

const { administrator, ready, stranger, user } = testApp()

let person: Client
before(async () => {
  await ready()
  person = await user()
})

const path = (edition: string) => `/reference-data/${encodeURIComponent(edition)}/audit`

interface Audited {
  counts: { doubted: number }
  checks: { check: string; rows: { subject: string; reason?: string }[] }[]
}

test('the audit of every edition is what its data say', async () => {
  assert.deepEqual(await answered(200, person.get(path('2026.3'))), auditEdition(referenceData))
  assert.deepEqual(await answered(200, person.get(path('SAFAPAC 2025'))), auditEdition(existingData))
  await refused(404, person.get(path('unheard-of')))
  await refused(401, stranger().get(path('2026.3')))
})

test('the audit is ready at the second request, and answers 304 to whoever has it', async () => {
  const first = await person.get(path('2026.3'))
  const etag = String(first.headers.etag)
  const again = await person.send('GET', path('2026.3'), { headers: { 'if-none-match': etag } })
  assert.deepEqual([again.statusCode, again.body], [304, ''])
})

test('several who ask at once for what has not been made get the same', async () => {
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => answeredInTime(() => person.get(path('2026.2')))),
  )
  assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([200]))
  assert.equal(new Set(answers.map(({ headers }) => headers.etag)).size, 1)
})

test('what is said of minimum selling prices is for the level that sees them', async () => {
  const core = await user('core@example.org', 'CORE')
  const checksOf = async (client: Client) =>
    ((await answered(200, client.get(path('2026.3')))) as Audited).checks.map(({ check }) => check)
  const all = await checksOf(person)
  assert.deepEqual(
    await checksOf(core),
    all.filter((check) => check !== 'literature'),
  )
  assert.ok(all.includes('literature'))
})

test('a doubt is in the audit as soon as it is told', async () => {
  const admin = await administrator()
  const doubt = {
    edition: '2026.3',
    table: 'feedstocks',
    id: 1,
    field: 'price',
    note: 'Too high.',
    source: 'A trader',
  }
  await answered(201, admin.post('/admin/reference-data/doubts', doubt))
  const audit = async () => (await answered(200, person.get(path('2026.3')))) as Audited
  await until(async () => (await audit()).counts.doubted === 1)
  const { checks } = await audit()
  assert.deepEqual(checks.find(({ check }) => check === 'doubts')?.rows, [
    { subject: 'feedstocks/1/price (UCO)', verdict: 'warned', reason: 'Too high. (A trader)' },
  ])
})
