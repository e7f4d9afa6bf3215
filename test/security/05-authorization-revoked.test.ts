import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../support/app.ts'
import { operationsOf, readDescription } from '../support/openapi.ts'
import { until } from '../support/waiting.ts'
import { createOwned, hashOfRows, hasParameter, rowOf, send } from './05-authorization-matrix.ts'

const { app, opened, user } = testApp()

test('S-070 with the token of a session that has ended every operation with an id is a 401, and nothing changes', async () => {
  const { pool } = opened()
  const owner = await user()
  const owned = await createOwned(owner)
  const { rowCount } = await pool.query("update sessions set ended_at = now(), end_reason = 'revoked'")
  assert.equal(rowCount, 1, 'signing in begins a session')
  await untilRefused(() => owner.get('/projects'))

  const hash = await hashOfRows(pool)
  for (const operation of operationsOf(await readDescription(app())).filter(hasParameter)) {
    const { statusCode, headers } = await send(owner, operation, owned[rowOf(operation).kind])
    assert.deepEqual([statusCode, headers['www-authenticate']], [401, 'Bearer'], operation.operationId)
  }
  assert.equal(await hashOfRows(pool), hash)
})

/** The end of a session reaches the process by a notification: at once, but not before this line. */
async function untilRefused(ask: () => Promise<{ statusCode: number }>): Promise<void> {
  await until(async () => (await ask()).statusCode === 401, 'the end of the session')
}
