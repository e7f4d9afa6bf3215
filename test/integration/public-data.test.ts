import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { pathwayDefaults } from '../../src/contract/reference-data/pathway-defaults.ts'
import { openApp, testApp, testConfig } from '../support/app.ts'
import { answered, type Client, prefix, refused } from '../support/client.ts'
import { until } from '../support/waiting.ts'

let closed: Awaited<ReturnType<typeof openApp>> | undefined
after(() => closed?.close())
const { administrator, app, ready, stranger, url, user } = testApp()

let guest: Client
before(async () => {
  await ready()
  guest = stranger()
})

const tables = [
  '/corsia-defaults',
  '/feedstock-availability',
  '/policies',
  '/eligibility-rules',
  '/cost-index',
  '/exchange-rates',
  '/price-indices',
  '/literature-costs',
  '/energy-prices',
  '/us-states',
]

test('the defaults that a page computes from a public edition are those that the server answers', async () => {
  const data = await answered(200, guest.get('/reference-data/editions/2026.3'))
  const ada = await user()
  for (const [process, feedstock, country] of [
    [1, 1, 1],
    [1, 4, 2],
    [2, 5, 1],
  ] as const) {
    const path = `/reference-data/${process}/${feedstock}/${country}?edition=2026.3`
    const expected = await ada.get(path)
    const computed = pathwayDefaults(data, process, feedstock, country)
    assert.deepEqual(
      computed === undefined ? 404 : JSON.parse(JSON.stringify(computed)),
      expected.statusCode === 404 ? 404 : expected.json(),
      path,
    )
  }
})

test('an edition is sent compressed, and not again to whoever has it', async () => {
  const ask = (headers: Record<string, string>) => guest.get('/reference-data/editions/2026.2', headers)
  const packed = await app().inject({
    url: `${prefix}/reference-data/editions/2026.2`,
    headers: { 'accept-encoding': 'gzip' },
  })
  assert.equal(packed.headers['content-encoding'], 'gzip')
  assert.ok(packed.rawPayload.length < 30_000)
  const plain = await ask({})
  assert.equal(gunzipSync(packed.rawPayload).toString(), plain.body)
  const again = await ask({ 'if-none-match': String(plain.headers.etag) })
  assert.deepEqual([again.statusCode, again.body], [304, ''])
})

test('published tables are read without a token, and not again by whoever has them', async () => {
  for (const path of tables) {
    const answer = await guest.get(path)
    assert.equal(answer.statusCode, 200, path)
    const again = await guest.get(path, { 'if-none-match': String(answer.headers.etag) })
    assert.equal(again.statusCode, 304, path)
  }
})

test('what an operator made of an edition is for whoever is signed in, and to guests it is not there', async () => {
  const admin = await administrator()
  const change = { table: 'feedstocks', id: 4, field: 'price', value: 800, unit: 'USD/t' }
  const changes = [{ ...change, source: 'Quotation of a trader', confidence: 'medium' }]
  await answered(
    201,
    admin.post('/admin/reference-data/editions', { edition: 'ours', basedOn: '2026.3', changes }),
  )
  const namesOf = async (client: Client): Promise<string[]> =>
    (await answered(200, client.get('/reference-data/editions'))).map(
      ({ edition }: { edition: string }) => edition,
    )
  await until(async () => (await namesOf(admin)).includes('ours'))
  assert.deepEqual(await namesOf(guest), ['2026.3', '2026.2', 'SAFAPAC 2025'])
  const { edition } = await answered(200, admin.get('/reference-data/editions/ours'))
  assert.equal(edition.edition, 'ours')
  const [hidden, unknown] = [
    await guest.get('/reference-data/editions/ours'),
    await guest.get('/reference-data/editions/nobodys'),
  ]
  assert.deepEqual([hidden.statusCode, hidden.body], [401, unknown.body])
})

test('a token that is no good is a 401 even where none is needed', async () => {
  const authorization = 'Bearer nonsense'
  for (const path of ['/reference-data/editions', '/policies'])
    await refused(401, guest.get(path, { authorization }))
})

test('with GUESTS=off all of that needs a token, and the page is told so', async () => {
  closed = await openApp(url(), testConfig({ GUESTS: 'off', SMTP_URL: 'smtp://localhost' }))
  const statusOf = async (path: string) => (await closed!.app.inject(`${prefix}${path}`)).statusCode
  for (const path of [...tables, '/reference-data/editions', '/reference-data/editions/2026.3'])
    assert.equal(await statusOf(path), 401, path)
  const settings = (await closed.app.inject(`${prefix}/page-settings`)).json()
  assert.deepEqual([settings.guests, settings.mails], [false, 'sent'])
})
