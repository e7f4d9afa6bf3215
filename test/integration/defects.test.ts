import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildApp } from '../../src/server/app.ts'
import { jwtSecret, testApp, testConfig } from '../support/app.ts'
import { prefix } from '../support/client.ts'

const { app, opened, user } = testApp()

test('two applications with the same secret accept each other’s tokens, with another secret they do not', async () => {
  const { database, pool } = opened()
  const { token } = await user()
  for (const [secret, status] of [
    [jwtSecret, 200],
    ['another secret, also of more than 32 bytes', 401],
  ] as const) {
    const { jobs, referenceData, notifications, counters } = app()
    const other = await buildApp({
      config: { ...testConfig(), NEW_ACCOUNT_LEVEL: 'ROADSHOW', JWT_SECRET: secret },
      database,
      pool,
      jobs,
      referenceData,
      notifications,
      counters,
    })
    const url = `${prefix}/units`
    const { statusCode } = await other.inject({ url, headers: { authorization: `Bearer ${token}` } })
    assert.equal(statusCode, status)
    await other.close()
  }
})
