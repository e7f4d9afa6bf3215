import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { openApp, testApp } from '../support/app.ts'
import { answered, Client, prefix, refused } from '../support/client.ts'
import { checkAgainst, readDescription } from '../support/openapi.ts'
import { renameCountry } from '../support/reference-data.ts'
import { until } from '../support/waiting.ts'

/** A second application on the same database: what another process is to the first. */
let other: Awaited<ReturnType<typeof openApp>> | undefined
after(() => other?.close())
const { administrator, app, opened, stranger, url, user } = testApp()

async function openOther(): Promise<Client> {
  other ??= await openApp(url())
  return new Client(other.app, checkAgainst(await readDescription(other.app)), (await user()).token)
}

const countryOf = async (client: Client) => (await answered(200, client.get('/countries')))[0].name

const untilListening = (client: Client) =>
  until(async () => (await answered(200, client.get('/cache/status'))).isListening)

/** Fails when one of them still answers with the old name a second after this is called. */
async function allSee(name: string, clients: readonly Client[]): Promise<void> {
  const isSeen = async () => (await Promise.all(clients.map(countryOf))).every((each) => each === name)
  await until(isSeen)
}

test('an edit of the data by whatever means is seen by every process within a second', async () => {
  const clients = [await user(), await openOther()]
  await Promise.all(clients.map(countryOf))
  for (const client of clients) await untilListening(client)
  const { pool } = opened()
  await renameCountry(pool, 'Changed in place')
  await allSee('Changed in place', clients)

  const before = await countryOf(clients[0]!)
  await pool.query(
    `insert into reference_editions (edition, data)
     select 'newer', jsonb_set(data::jsonb, '{countries,0,name}', '"Newer"')::json from reference_editions
     where edition = '2026.3'`,
  )
  await allSee('Newer', clients)
  await pool.query("delete from reference_editions where edition = 'newer'")
  await allSee(before, clients)
})

test('an invalidation through one process has every process read the contents again', async () => {
  const clients = [await administrator(), await openOther()]
  await Promise.all(clients.map(countryOf))
  await renameCountry(opened().pool, 'Unannounced', { isAnnounced: false })
  assert.notEqual(await countryOf(clients[1]!), 'Unannounced')
  const { message, invalidatedAt } = await answered(200, clients[0]!.post('/cache/invalidate'))
  assert.equal(message, 'Master data cache invalidated successfully')
  assert.ok(Math.abs(Date.parse(invalidatedAt) - Date.now()) < 60_000)
  assert.equal(await countryOf(clients[0]!), 'Unannounced')
  await allSee('Unannounced', clients)
})

test('an edit is seen in time although the connections that listen were ended just before', async () => {
  const clients = [await user(), await openOther()]
  await Promise.all(clients.map(countryOf))
  const { pool } = opened()
  for (const round of [1, 2, 3]) {
    await pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'safapac-listen' and datname = current_database()`,
    )
    await renameCountry(pool, `Round ${round}`)
    await allSee(`Round ${round}`, clients)
  }
})

test('fresh master data are those of the database, without a tag, and leave what is held alone', async () => {
  const ada = await user()
  await countryOf(ada)
  await renameCountry(opened().pool, 'Fresh', { isAnnounced: false })
  const fresh = await ada.get('/master-data/fresh')
  assert.equal(fresh.json().countries[0].name, 'Fresh')
  for (const name of ['etag', 'expires']) assert.equal(fresh.headers[name], undefined, name)
  assert.equal(fresh.headers['cache-control'], 'no-store')
  assert.notEqual(await countryOf(ada), 'Fresh')
})

test('the state of the cache says what is held and since when, and counts', async () => {
  const ada = await user()
  await untilListening(ada)
  const { headers } = await ada.get('/master-data')
  const before = await answered(200, ada.get('/cache/status'))
  await Promise.all(Array.from({ length: 5 }, () => ada.get('/units')))
  const later = await answered(200, ada.get('/master-data/cache/status'))
  const { edition, etag, loadedAt, expiresAt, ttlSeconds, ageSeconds } = later
  assert.equal(edition, (await answered(200, ada.get('/master-data'))).edition)
  assert.equal(etag, headers.etag)
  assert.equal(Date.parse(expiresAt) - Date.parse(loadedAt), ttlSeconds * 1_000)
  assert.ok(ageSeconds >= 0 && ageSeconds < 600)
  // A process that was not let run for a second has to look again, which counts as a miss.
  const countOf = ({ hits, misses }: { hits: number; misses: number }) => hits + misses
  assert.equal(countOf(later), countOf(before) + 5)
  assert.ok(before.hits >= 1 && before.misses >= 1)
})

test('only an administrator invalidates, under either address', async () => {
  const [ada, admin] = [await user(), await administrator()]
  for (const path of ['/cache/invalidate', '/master-data/cache/invalidate']) {
    await refused(401, stranger().post(path))
    assert.equal((await refused(403, ada.post(path))).code, 'forbidden')
    await answered(200, admin.post(path))
  }
  await refused(401, stranger().get('/cache/status'))
})

test('a list is sent compressed to whoever takes it, under a tag of its own', async () => {
  const ada = await user()
  for (const path of ['/master-data', '/feedstocks', '/reference-data/1/1/1']) {
    const plain = await ada.get(path)
    const compressed = await app().inject({
      url: `${prefix}${path}`,
      headers: { authorization: `Bearer ${ada.token}`, 'accept-encoding': 'br, gzip' },
    })
    assert.equal(compressed.headers['content-encoding'], 'gzip')
    assert.equal(gunzipSync(compressed.rawPayload).toString(), plain.body)
    assert.equal(Number(compressed.headers['content-length']), compressed.rawPayload.length)
    for (const { headers } of [plain, compressed]) assert.match(String(headers.vary), /accept-encoding/)
    assert.equal(plain.headers['content-encoding'], undefined)

    const [plainTag, compressedTag] = [String(plain.headers.etag), String(compressed.headers.etag)]
    assert.notEqual(plainTag, compressedTag)
    const statusOf = async (encoding: string, tag: string) => {
      const { statusCode } = await ada.get(path, { 'accept-encoding': encoding, 'if-none-match': tag })
      return statusCode
    }
    assert.equal(await statusOf('gzip', compressedTag), 304)
    assert.equal(await statusOf('identity', plainTag), 304)
    assert.equal(await statusOf('identity', compressedTag), 200)
  }
})
