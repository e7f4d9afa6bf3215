import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { currentFirst } from './queries.ts'

export interface ListedEdition {
  readonly edition: string
  readonly basedOn: string | null
  readonly createdAt: Date
  readonly byId: string | null
  /** Null as well once the account is gone. */
  readonly byName: string | null
  readonly isCurrent: boolean
}

/** Newest first. */
export async function listEditions(database: Database): Promise<ListedEdition[]> {
  const { rows } = await sql<ListedEdition>`
    select e.edition, e.based_on as "basedOn", e.created_at as "createdAt", e.created_by as "byId", u.name as "byName",
      row_number() over (order by ${currentFirst}) = 1 as "isCurrent"
    from reference_editions e left join users u on u.id = e.created_by and u.deleted_at is null
    order by e.created_at desc, e.edition desc`.execute(database)
  return rows
}

/** Nobody else adds an edition until the transaction ends; readers do not notice. */
export async function lockEditions(transaction: Database): Promise<void> {
  await sql`lock table reference_editions in share row exclusive mode`.execute(transaction)
}

/** As JSON text. */
export async function findEditionText(database: Database, edition: string): Promise<string | undefined> {
  const { rows } = await sql<{ data: string }>`
    select data::text from reference_editions where edition = ${edition}`.execute(database)
  return rows[0]?.data
}

/** The time is that of writing, because whoever waited for a lock began before what they waited for. */
export async function insertEdition(
  transaction: Database,
  edition: {
    readonly name: string
    readonly text: string
    readonly basedOn: string
    readonly createdBy: string
  },
): Promise<void> {
  const { name, text, basedOn, createdBy } = edition
  await sql`
    insert into reference_editions (edition, data, based_on, created_by, created_at)
    values (${name}, ${text}::json, ${basedOn}, ${createdBy}, clock_timestamp())`.execute(transaction)
}
