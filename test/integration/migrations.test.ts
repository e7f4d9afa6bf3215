import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { migrateDatabase } from '../../src/server/migrations/migrate.ts'
import { testDatabase } from '../support/database.ts'
import { describeDatabase } from '../support/describe-database.ts'
import { runStatement, withDatabase } from '../support/postgres.ts'

const databases: string[] = []
after(async () => {
  for (const name of databases) {
    await runStatement(withDatabase(migrated.url(), 'postgres'), `drop database ${name} with (force)`)
  }
})
const migrated = testDatabase()

async function createEmpty(name: string): Promise<string> {
  await runStatement(migrated.url(), `create database ${name} template template0`)
  databases.push(name)
  return withDatabase(migrated.url(), name)
}

test('migrating again changes nothing', async () => {
  const before = await describeDatabase(migrated.url())
  await migrateDatabase(migrated.url())
  assert.deepEqual(await describeDatabase(migrated.url()), before)
})

test('twenty that migrate one empty database at once all succeed, and leave what one leaves', async () => {
  const url = await createEmpty('migrated_by_twenty')
  await Promise.all(Array.from({ length: 20 }, () => migrateDatabase(url)))
  assert.deepEqual(await describeDatabase(url), await describeDatabase(migrated.url()))
  const editions = await runStatement(url, 'select count(*)::integer as n from reference_editions')
  const shipped = await readdir(new URL('../../reference-data/editions/', import.meta.url))
  assert.deepEqual(editions, [{ n: shipped.length }])
})

test('processes take turns like connections do', async () => {
  const url = await createEmpty('migrated_by_processes')
  const cli = fileURLToPath(new URL('../../src/server/cli.ts', import.meta.url))
  const migrate = async () => {
    const env = { PATH: process.env.PATH, DATABASE_URL: url }
    const child = spawn(process.execPath, [cli, 'migrate'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    const [code] = await once(child, 'exit')
    return code
  }
  const codes = await Promise.all(Array.from({ length: 4 }, migrate))
  assert.deepEqual(codes, [0, 0, 0, 0])
  assert.deepEqual(await describeDatabase(url), await describeDatabase(migrated.url()))
})

test('a migration that fails leaves nothing of itself, and succeeds when its cause is gone', async () => {
  const url = await createEmpty('migrated_twice')
  await runStatement(url, 'create table scenarios (mine text)')
  await assert.rejects(migrateDatabase(url), /scenarios/)
  const [left] = await runStatement(url, "select to_regclass('users') as users")
  assert.deepEqual(left, { users: null })
  await runStatement(url, 'drop table scenarios')
  await migrateDatabase(url)
  assert.deepEqual(await describeDatabase(url), await describeDatabase(migrated.url()))
})

test('what has been applied is recorded with its hash', async () => {
  const rows = await runStatement(migrated.url(), 'select name, hash from applied_migrations order by name')
  const applied = await runStatement(migrated.url(), 'select name from kysely_migration order by name')
  assert.deepEqual(
    rows.map(({ name }) => name),
    applied.map(({ name }) => name),
  )
  const text = await readFile(new URL('../../migrations/0001_tables.sql', import.meta.url))
  assert.equal(rows[0]?.hash, createHash('sha256').update(text).digest('hex'))
})

test('a migration that has another text than when it was applied stops the start with a sentence', async () => {
  const url = await createEmpty('made_with_another_text')
  await migrateDatabase(url)
  await runStatement(url, "update applied_migrations set hash = repeat('0', 64) where name = '0007_accounts'")
  const before = await describeDatabase(url)
  await assert.rejects(migrateDatabase(url), {
    message:
      'The database was made with another text of the migration 0007_accounts than this program has. Start the version that made it, or put back migrations/0007_accounts.sql.',
  })
  assert.deepEqual(await describeDatabase(url), before)
})

test('a database that is newer than the program stops the start with a sentence', async () => {
  const url = await createEmpty('made_by_a_newer_program')
  await migrateDatabase(url)
  await runStatement(url, "insert into kysely_migration values ('9000_later', '2030-01-01T00:00:00.000Z')")
  const before = await describeDatabase(url)
  await assert.rejects(migrateDatabase(url), {
    message:
      'The database was made by a newer version of SAFAPAC: it has the migration 9000_later, which this one does not know. Start that version, or a newer one.',
  })
  assert.deepEqual(await describeDatabase(url), before)
})
