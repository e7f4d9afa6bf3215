import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { migrateDatabase } from '../../src/server/migrate.ts'
import { testDatabase } from '../support/database.ts'
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

/** Everything that is defined in a database, and the data that migrations load. */
async function describeDatabase(url: string): Promise<unknown> {
  const [row] = await runStatement(
    url,
    `select
      (select json_agg(c order by c) from (
        select table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable ||
          ' ' || coalesce(column_default, '') as c
        from information_schema.columns where table_schema in ('public', 'pgboss')) columns) as columns,
      (select json_agg(c order by c) from (
        select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as c
        from pg_constraint where connamespace = 'public'::regnamespace) constraints) as constraints,
      (select json_agg(indexdef order by indexdef) from pg_indexes where schemaname = 'public') as indexes,
      (select json_agg(prosrc order by prosrc) from pg_proc where pronamespace = 'public'::regnamespace) as functions,
      (select json_agg(name order by name) from kysely_migration) as migrations,
      (select json_agg(edition || md5(data::text)) from reference_editions) as editions,
      (select json_agg(name order by name) from pgboss.queue) as queues`,
  )
  return row
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
  assert.deepEqual(editions, [{ n: 2 }])
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
