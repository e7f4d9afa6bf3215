import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Runs the work in a transaction: the caller's own where it is in one already, whose end is then the caller's. */
export function inTransaction<Result>(
  database: Database,
  work: (transaction: Database) => Promise<Result>,
): Promise<Result> {
  return database.isTransaction ? work(database) : database.transaction().execute(work)
}

/** Whatever is computed has ended long before, or has been given up. */
const longestMilliseconds = 600_000

/**
 * Does what takes long and asks nothing of PostgreSQL, which ends a transaction in which nothing happens for ten seconds: one that
 * is open meanwhile may wait for ten minutes.
 */
export async function whileIdle<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  if (!database.isTransaction) return await work()
  await sql`select set_config('idle_in_transaction_session_timeout', ${String(longestMilliseconds)}, true)`.execute(
    database,
  )
  const result = await work()
  await sql`set local idle_in_transaction_session_timeout to default`.execute(database)
  return result
}
