import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/** Where a datum stands. */
export interface DatumAddress {
  readonly edition: string
  readonly table: string
  readonly id: number
  readonly field: string
}

export interface NewDoubt extends DatumAddress {
  readonly note: string
  readonly source: string
}

export interface StoredDoubt extends NewDoubt {
  readonly doubtId: string
  readonly at: Date
  readonly byId: string | null
  /** Null as well once the account is gone. */
  readonly byName: string | null
}

const columns = sql`
  d.id as "doubtId", d.edition, d.table_name as "table", d.row_id as id, d.field, d.note, d.source,
  d.doubted_at as at, d.doubted_by as "byId", u.name as "byName"`

/** Newest first; they are few, because an edition has so many at most. */
export async function listDoubts(database: Database, edition: string): Promise<StoredDoubt[]> {
  const { rows } = await sql<StoredDoubt>`
    select ${columns}
    from datum_doubts d left join users u on u.id = d.doubted_by and u.deleted_at is null
    where d.edition = ${edition}
    order by d.doubted_at desc, d.id`.execute(database)
  return rows
}

/** @returns undefined where the edition has as many as it may, which is certain while editions are locked. */
export async function insertDoubt(
  transaction: Database,
  { edition, table, id, field, note, source }: NewDoubt,
  doubtedBy: string,
  maximum: number,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    insert into datum_doubts (edition, table_name, row_id, field, note, source, doubted_by)
    select ${edition}, ${table}, ${id}::integer, ${field}, ${note}, ${source}, ${doubtedBy}::uuid
    where (select count(*) from datum_doubts where edition = ${edition}) < ${maximum}
    returning id`.execute(transaction)
  return rows[0]?.id
}

/** @returns what was withdrawn; undefined where there is no such doubt. */
export async function deleteDoubt(transaction: Database, id: string): Promise<NewDoubt | undefined> {
  const { rows } = await sql<NewDoubt>`
    delete from datum_doubts d where d.id = ${id}
    returning d.edition, d.table_name as "table", d.row_id as id, d.field, d.note, d.source`.execute(
    transaction,
  )
  return rows[0]
}

/** An edition takes over what is doubted of its base, but for the data that it changes. */
export async function copyDoubts(
  transaction: Database,
  { from, to, without }: { from: string; to: string; without: readonly Omit<DatumAddress, 'edition'>[] },
): Promise<void> {
  await sql`
    insert into datum_doubts (edition, table_name, row_id, field, note, source, doubted_by, doubted_at)
    select ${to}, d.table_name, d.row_id, d.field, d.note, d.source, d.doubted_by, d.doubted_at
    from datum_doubts d
    where d.edition = ${from} and not exists (
      select from json_to_recordset(${JSON.stringify(without)}::json) as c("table" text, id integer, field text)
      where (c."table", c.id, c.field) = (d.table_name, d.row_id, d.field)
    )`.execute(transaction)
}
