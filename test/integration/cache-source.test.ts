import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type OpenDatabase, openDatabase } from '../../src/server/database/database.ts'
import { type Notifications, openNotifications } from '../../src/server/database/notifications.ts'
import { openReferenceData, snapshotSeconds } from '../../src/server/reference-data/cache.ts'
import { testDatabase } from '../support/database.ts'
import { runStatement } from '../support/postgres.ts'
import { renameCountry } from '../support/reference-data.ts'
import { until } from '../support/waiting.ts'

let opened: OpenDatabase
let listening: Notifications
/** Never connects. */
let deaf: Notifications
after(async () => {
  await listening?.stop()
  await deaf?.stop()
  await opened?.close()
})
const database = testDatabase()
before(async () => {
  const url = await database.ready()
  opened = openDatabase(url)
  listening = openNotifications(url)
  deaf = openNotifications('postgres://nobody@127.0.0.1:1/nothing')
  listening.listen('any', { onMessage() {}, onGap() {} })
  await until(() => listening.isCurrent())
})

/** How many statements the pool ran during the task. */
async function countStatements(task: () => Promise<unknown>): Promise<number> {
  let statements = 0
  const count = () => {
    statements++
  }
  opened.pool.on('acquire', count)
  await task().finally(() => opened.pool.off('acquire', count))
  return statements
}

const fifty = (ask: () => Promise<unknown>) => Promise.all(Array.from({ length: 50 }, ask))

/** One that has been told of its first gap, and has read since. */
async function openSettled(now?: () => number) {
  const source = openReferenceData(opened.database, listening, now)
  await sleep(100)
  await source.current()
  return source
}

test('fifty who ask at once for what nobody holds cost one statement, and so do fifty who ask after an hour', async () => {
  let aheadMilliseconds = 0
  const source = openReferenceData(opened.database, listening, () => performance.now() + aheadMilliseconds)
  await sleep(100)
  assert.equal(await countStatements(() => fifty(() => source.current())), 1)
  assert.equal(await countStatements(() => fifty(() => source.current())), 0)
  const before = await source.current()

  aheadMilliseconds = snapshotSeconds * 1_000 - 60_000
  assert.equal(await source.current(), before)
  aheadMilliseconds += 61_000
  assert.equal(await countStatements(() => fifty(() => source.current())), 1)
  assert.notEqual(await source.current(), before)
})

test('while changes are told nothing is asked, and what is held is the same object for everyone', async () => {
  const source = await openSettled()
  const statements = await countStatements(async () => {
    const first = await source.current()
    for (let i = 0; i < 20; i++) {
      assert.equal(await source.current(), first)
      await sleep(100)
    }
  })
  assert.ok(statements <= 1, String(statements))
})

test('after an invalidation fifty who ask at once cost one look and one reading', async () => {
  const source = await openSettled()
  await source.invalidate(opened.database)
  await until(() => listening.isCurrent())
  await sleep(100)
  assert.equal(await countStatements(() => fifty(() => source.current())), 2)
})

test('where nothing is told the database is asked once a second, and an edit is seen within one', async () => {
  let milliseconds = 0
  const source = openReferenceData(opened.database, deaf, () => milliseconds)
  const before = await source.current()
  const statements = await countStatements(async () => {
    for (; milliseconds < 3_000; milliseconds += 100) await fifty(() => source.current())
  })
  assert.equal(statements, 3)
  assert.equal(await source.current(), before)
  await renameCountry(opened.pool, 'Seen by asking')
  milliseconds += 1_000
  assert.equal((await source.current()).data.countries[0]?.name, 'Seen by asking')
})

test('the last snapshot stands while the database is away, and there is none if it was away from the start', async () => {
  const away = openDatabase(database.url())
  const source = openReferenceData(away.database, deaf)
  const held = await source.current()
  await away.close()
  await sleep(1_000)
  assert.equal(await source.current(), held)
  await assert.rejects(openReferenceData(away.database, deaf).current())
})

test('a database that does not answer keeps nobody waiting for what is held', async () => {
  const source = openReferenceData(opened.database, deaf)
  const held = await source.current()
  const blocking = openDatabase(database.url())
  const client = await blocking.pool.connect()
  await client.query('begin; lock table reference_data_changes in access exclusive mode')
  await sleep(1_000)
  assert.equal(await source.current(), held)
  await client.query('rollback')
  client.release()
  await blocking.close()
  await renameCountry(opened.pool, 'After the silence')
  await until(async () => (await source.current()).data.countries[0]?.name === 'After the silence')
})

test('an edit that is rolled back changes nothing', async () => {
  const source = await openSettled()
  const held = await source.current()
  await runStatement(
    database.url(),
    "begin; update reference_editions set data = '{}'; select note_reference_data_change(); rollback",
  )
  await sleep(200)
  assert.equal(await source.current(), held)
})

test('what was asked for before a change and arrives after it does not replace what was asked for later', async () => {
  const released = Promise.withResolvers<void>()
  let results = 0
  const source = openReferenceData(
    opened.database.withPlugin({
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        results += 1
        if (results === 1) await released.promise
        return result
      },
    }),
    deaf,
  )
  const earlier = source.current()
  await until(() => results === 1, 'the first reading')
  await renameCountry(opened.pool, 'Asked for later')
  await source.invalidate(opened.database)
  const later = await source.current()
  released.resolve()
  assert.equal(await earlier, later)
  assert.equal(later.data.countries[0]?.name, 'Asked for later')
  assert.equal(await source.current(), later)
})
