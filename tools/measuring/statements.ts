import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Database } from '../../src/server/database/database.ts'
import type { Schema } from '../../src/server/database/schema.ts'

/** The statements that a query function sends, with their parameters; what they did is rolled back. */
export async function captureStatements(
  pool: pg.Pool,
  run: (database: Database) => Promise<unknown>,
): Promise<CompiledQuery[]> {
  const seen: CompiledQuery[] = []
  const database = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => {
      seen.push(query)
    },
  })
  const transaction = await database.startTransaction().execute()
  try {
    await run(transaction)
  } finally {
    await transaction.rollback().execute()
  }
  return seen.filter(({ sql }) => !/^(begin|rollback)/i.test(sql))
}

/** @throws {Error} when a query function sends another number of statements than one. */
export async function captureStatement(
  pool: pg.Pool,
  run: (database: Database) => Promise<unknown>,
): Promise<CompiledQuery> {
  const [statement, ...others] = await captureStatements(pool, run)
  if (!statement || others.length > 0) throw new Error('A query function sends one statement.')
  return statement
}
