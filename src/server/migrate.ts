import { readdir, readFile } from 'node:fs/promises'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type MigrationProvider, Migrator } from 'kysely/migration'
import pg from 'pg'
import { installQueues } from './jobs/queue.ts'
import { readShippedEditions } from './reference-data/shipped.ts'
import type { Schema } from './schema.ts'

const migrationsDirectory = new URL('../../migrations/', import.meta.url)

/** Any number nobody else uses for an advisory lock in this database. */
const migrationLock = 7_313_201

/**
 * Brings an empty or older database up to this version: tables, job queues, and the shipped editions of the
 * reference data. Processes that start at once take turns, and the later ones find nothing left to do.
 *
 * @throws the error of the migration that failed; its transaction is rolled back and none of it remains.
 */
export async function migrateDatabase(databaseUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, application_name: 'safapac-migrate' })
  pool.on('error', () => {})
  const lock = await pool.connect()
  lock.on('error', () => {})
  try {
    await lock.query('select pg_advisory_lock($1)', [migrationLock])
    const database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
    await migrateTables(database)
    await installQueues(databaseUrl)
    await loadReferenceData(database)
  } finally {
    // Ends the session, and with it the lock.
    lock.release(true)
    await pool.end()
  }
}

async function migrateTables(database: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: sqlFiles })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

const sqlFiles: MigrationProvider = {
  async getMigrations() {
    const names = (await readdir(migrationsDirectory)).filter((name) => name.endsWith('.sql'))
    return Object.fromEntries(names.map((name) => [name.slice(0, -'.sql'.length), sqlFile(name)]))
  },
}

const sqlFile = (name: string) => ({
  async up(database: Kysely<unknown>) {
    await sql.raw(await readFile(new URL(name, migrationsDirectory), 'utf8')).execute(database)
  },
})

/** The newest last. An edition that is already there stays as it is: calculations refer to it by name. */
async function loadReferenceData(database: Kysely<Schema>): Promise<void> {
  for (const data of await readShippedEditions()) {
    await database
      .insertInto('reference_editions')
      .values({ edition: data.edition.edition, data: JSON.stringify(data) })
      .onConflict((conflict) => conflict.column('edition').doNothing())
      .execute()
  }
}
