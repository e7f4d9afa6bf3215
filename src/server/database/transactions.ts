import type { Database } from './database.ts'

/** Runs the work in a transaction: the caller's own where it is in one already, whose end is then the caller's. */
export function inTransaction<Result>(
  database: Database,
  work: (transaction: Database) => Promise<Result>,
): Promise<Result> {
  return database.isTransaction ? work(database) : database.transaction().execute(work)
}
