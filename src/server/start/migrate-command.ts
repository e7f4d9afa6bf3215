import { parseArgs } from 'node:util'
import { loadConfig } from '../config/config.ts'
import { migrateDatabase } from '../migrations/migrate.ts'
import { reachDatabase } from './embedded-database.ts'
import { Closers } from './shutdown.ts'

/** Brings the database to this version, without serving. */
export async function migrateCommand(given: readonly string[]): Promise<void> {
  parseArgs({ args: [...given] })
  const closers = new Closers()
  try {
    await migrateDatabase(await reachDatabase(loadConfig(), closers))
    console.log('The database is up to date.')
  } finally {
    await closers.close()
  }
}
