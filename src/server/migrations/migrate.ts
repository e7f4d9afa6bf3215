import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'
import { calculationQueues } from '../calculations/job/queue.ts'
import { caseTableQueueDefinition } from '../case-tables/job/queue.ts'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import { withSessionSettings } from '../database/session-settings.ts'
import { installQueues } from '../jobs/queues.ts'
import { mailQueueDefinition } from '../mail/queue.ts'
import { readShippedEditions } from '../reference-data/shipped.ts'
import { studyQueueDefinition } from '../studies/job/queue.ts'
import {
  type MigrationFile,
  readMigrationFiles,
  recordMigrations,
  requireSameMigrations,
} from './applied-migrations.ts'

/** Any number nobody else uses for an advisory lock in this database. */
const migrationLock = 7_313_201

/**
 * Brings an empty or older database up to this version: tables, job queues, and the shipped editions of the
 * reference data. Processes that start at once take turns, and the later ones find nothing left to do.
 *
 * @throws {Error} fit to show, when the database was made by a newer program or by migrations with another text; or the
 * error of the migration that failed, of which nothing remains because its transaction is rolled back.
 */
export async function migrateDatabase(databaseUrl: string): Promise<void> {
  const pool = new pg.Pool({
    connectionString: withSessionSettings(databaseUrl),
    max: 2,
    application_name: 'safapac-migrate',
  })
  pool.on('error', () => {})
  const lock = await pool.connect()
  lock.on('error', () => {})
  try {
    await lock.query('select pg_advisory_lock($1)', [migrationLock])
    const database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
    await migrateTables(database)
    await installQueues(databaseUrl, [
      ...calculationQueues,
      mailQueueDefinition,
      studyQueueDefinition,
      caseTableQueueDefinition,
    ])
    await loadReferenceData(database)
  } finally {
    // Ends the session, and with it the lock.
    lock.release(true)
    await pool.end()
  }
}

/** Also those that come before some that have been applied: work that was done side by side came in any order. */
async function migrateTables(database: Database): Promise<void> {
  const files = await readMigrationFiles()
  await requireSameMigrations(database, files)
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => Object.fromEntries(files.map(asMigration)) },
    allowUnorderedMigrations: true,
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
  await recordMigrations(database, files)
}

const asMigration = ({ name, text }: MigrationFile): [string, Migration] => [
  name,
  {
    async up(transaction) {
      await sql.raw(text).execute(transaction)
    },
  },
]

/** The newest last. An edition that is already there stays as it is: calculations refer to it by name. */
async function loadReferenceData(database: Database): Promise<void> {
  const stored = await database.selectFrom('reference_editions').select('edition').execute()
  const names = stored.map(({ edition }) => edition)
  for (const data of await readShippedEditions(names)) {
    await database
      .insertInto('reference_editions')
      .values({ edition: data.edition.edition, data: JSON.stringify(data) })
      .onConflict((conflict) => conflict.column('edition').doNothing())
      .execute()
  }
}
