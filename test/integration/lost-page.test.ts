import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { openApi } from '../../src/server/start/api-child.ts'
import { hurried } from '../../src/server/start/leaving.ts'
import { testConfig } from '../support/app.ts'
import { testDatabase } from '../support/database.ts'
import { makeTemporaryDirectory } from '../support/postgres.ts'

const { ready } = testDatabase()

test('a process that finds the folder of the page gone serves the API', async () => {
  const page = join(await makeTemporaryDirectory('page'), 'gone')
  const api = await openApi({
    config: { ...testConfig({ HOST: '127.0.0.1', PORT: '0' }), NEW_ACCOUNT_LEVEL: 'CORE' },
    databaseUrl: await ready(),
    pool: { size: 2, burst: 0 },
    apiProcesses: 1,
    page,
  })
  try {
    assert.equal((await fetch(`${api.address}/livez`)).status, 200)
    assert.equal((await fetch(`${api.address}/`)).status, 503)
  } finally {
    await api.leave(hurried)
  }
})
