import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPinnedEditions } from '../../src/server/reference-data/pinned-editions.ts'
import { testApp } from '../support/app.ts'

const { opened } = testApp()

test('an edition is read once until the reference data change, and one that does not exist never', async () => {
  const { find } = openPinnedEditions(opened().database)
  const [first, second] = await Promise.all([find('SAFAPAC 2025', 1), find('SAFAPAC 2025', 1)])
  assert.equal(first?.edition, 'SAFAPAC 2025')
  assert.equal(first, second)
  assert.equal(await find('2031.1', 1), undefined)
  assert.notEqual(await find('SAFAPAC 2025', 2), first)
})

test('an edition that is added is found once the change is known', async () => {
  const { database, pool } = opened()
  const { find } = openPinnedEditions(database)
  assert.equal(await find('added', 1), undefined)
  await pool.query(
    "insert into reference_editions (edition, data) select 'added', data from reference_editions where edition = '2026.3'",
  )
  assert.equal(await find('added', 1), undefined)
  assert.equal((await find('added', 2))?.edition, 'added')
  await pool.query("delete from reference_editions where edition = 'added'")
})
