import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { makeTemporaryDirectory } from '../../../test/support/postgres.ts'
import { chooseAccount } from './account.ts'
import { findPackage, prepareBinaries } from './binaries.ts'
import { initializeData } from './data.ts'

let directory: string
before(async () => {
  directory = await makeTemporaryDirectory('data')
})
after(() => rm(directory, { recursive: true, force: true }))

async function initialize(locales: readonly string[]): Promise<void> {
  const account = await chooseAccount(directory)
  const binaries = await prepareBinaries(account, directory, await findPackage())
  await initializeData(account, binaries, directory, { isDurable: false, locales })
}

test('a system without the first locale gets data with the next, and without any an error', async () => {
  await assert.rejects(initialize(['xx_XX.UTF-8']), /invalid locale name/)
  assert.deepEqual(
    (await readdir(directory)).filter((name) => name.startsWith('data')),
    [],
  )
  await initialize(['xx_XX.UTF-8', 'C'])
  assert.ok(existsSync(join(directory, 'data', 'PG_VERSION')))
})
