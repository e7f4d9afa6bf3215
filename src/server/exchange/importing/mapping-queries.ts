import { sql } from 'kysely'
import type { Mapping } from '../../../contract/exchange/cases/mapping.ts'
import type { Database } from '../../database/database.ts'

/** What somebody's tables are read with; null where nothing is remembered. */
export async function findMapping(database: Database, userId: string): Promise<Mapping | null> {
  const { rows } = await sql<{ mapping: Mapping | null }>`
    select import_mapping as mapping from users where id = ${userId}`.execute(database)
  return rows[0]?.mapping ?? null
}

export async function updateMapping(
  database: Database,
  userId: string,
  mapping: Mapping | null,
): Promise<void> {
  await sql`
    update users set import_mapping = ${mapping && JSON.stringify(mapping)}::json where id = ${userId}`.execute(
    database,
  )
}
