import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openDatabase } from '../../src/server/database/database.ts'
import { isDatabaseUnavailable } from '../../src/server/database/database-failure.ts'
import { testDatabase } from '../support/database.ts'
import { openSilentProxy, type SilentProxy } from '../support/silent-proxy.ts'

let proxy: SilentProxy | undefined
let close: (() => Promise<void>) | undefined
after(async () => {
  await close?.()
  proxy?.close()
})
const { url } = testDatabase()

test('a statement that is never answered fails in time, and nobody else gets its connection', async () => {
  proxy = await openSilentProxy(url())
  const opened = openDatabase(proxy.url, { max: 1 })
  close = opened.close
  const { pool } = opened
  await pool.query('select 1')
  proxy.setSilent(true)
  await assert.rejects(pool.query('select $1::integer', [2]), isDatabaseUnavailable)
  proxy.setSilent(false)
  const { rows } = await pool.query('select $1::integer as answer', [3])
  assert.equal(rows[0].answer, 3)
})
