import { type RawBuilder, sql } from 'kysely'
import { countChanged, type Database } from './database.ts'

interface Rows {
  readonly table: string
  /** What tells its rows apart; `id` if left out. */
  readonly key?: string
  readonly where: RawBuilder<unknown>
  /** How many go at once, so that a statement takes a moment; 500 if left out. */
  readonly most?: number
}

/** Deletes some rows; those that somebody else holds are left for the next time. @returns how many. */
export const deleteSome = (database: Database, { table, key = 'id', where, most = 500 }: Rows) =>
  countChanged(
    database,
    sql`
    delete from ${sql.table(table)}
    where ${sql.ref(key)} in (
      select ${sql.ref(key)} from ${sql.table(table)} where ${where}
      limit ${most} for update skip locked
    )`,
  )
