import { sql } from 'kysely'
import type { AccessLevel } from '../../../contract/access-level.ts'
import { mayWrite } from '../../authorization.ts'
import type { Database } from '../../database/database.ts'
import type { CaseTableFailure } from './failure.ts'

/** The right to write one part of a table, until somebody claims it again. */
export interface PartClaim {
  readonly id: string
  readonly part: number
  /** Whom it counts for. */
  readonly userId: string
  readonly attempt: number
  /** JSON text; the mapping is null where there is none. */
  readonly inputs: string
  readonly mapping: string | null
  readonly accessLevel: AccessLevel
  readonly engineVersion: string
  readonly parts: number
  /** Packed rows. */
  readonly given: Buffer
  /** Whether whoever sent the table may still calculate in the project. */
  readonly isAllowed: boolean
}

const isUnfinished = sql`(t.state in ('queued', 'running') and t.scenario_id is not null)`

/** A project that is deleted and can be had back is nobody's for a while, which says nothing of what its people may do. */
const isAllowed = sql`exists (
  select from scenarios s left join projects p on p.id = s.project_id
  where s.id = t.scenario_id and (
    p.user_id is null or (
      ${mayWrite(sql`t.made_by`)} and exists (
        select from users u where u.id = t.made_by and u.disabled_at is null and u.deleted_at is null
      )
    )
  )
)`

/**
 * Takes a part up; undefined where nobody needs it any more.
 *
 * @param worker who does, if others can see when it is gone.
 */
export async function claimPart(
  database: Database,
  tableId: string,
  part: number,
  worker: number | null,
): Promise<PartClaim | undefined> {
  const { rows } = await sql<PartClaim>`
    with begun as (
      update case_tables t set state = 'running', started_at = now() where t.id = ${tableId} and t.state = 'queued'
    )
    update case_table_parts b set attempt = b.attempt + 1, worker = ${worker}::integer from case_tables t
    where b.table_id = ${tableId} and b.part = ${part} and b.state = 'queued' and t.id = b.table_id and ${isUnfinished}
    returning t.id, b.part, t.user_id as "userId", b.attempt, t.inputs::text, t.mapping::text, t.access_level as "accessLevel",
      t.engine_version as "engineVersion", t.parts, b.given, ${isAllowed} as "isAllowed"`.execute(database)
  return rows[0]
}

type Part = Pick<PartClaim, 'id' | 'part' | 'attempt'>

/** Gives a claim back that came to nothing for reasons of the worker: it counts as no attempt. */
export async function returnPart(database: Database, { id, part, attempt }: Part): Promise<void> {
  await sql`
    update case_table_parts set attempt = attempt - 1, worker = null
    where table_id = ${id} and part = ${part} and attempt = ${attempt} and state = 'queued'`.execute(database)
}

/** What came of a part. */
export interface DonePart extends Part {
  /** Packed. */
  readonly results: Uint8Array
  readonly rows: number
  /** How many of them are refused. */
  readonly refused: number
  readonly seconds: number
}

/** Locks what an account stores, before anything of a table that changes it, as all that does so. */
export async function lockStorage(transaction: Database, userId: string): Promise<void> {
  await sql`select from storage where user_id = ${userId} for no key update`.execute(transaction)
}

/** Writes what came of a part, once, and only for the latest attempt; with the last one the table is done. */
export async function writePart(
  transaction: Database,
  { id, part, attempt, results, rows: count, refused, seconds }: DonePart,
): Promise<void> {
  const { rows } = await sql<{ isLast: boolean }>`
    with written as (
      update case_table_parts
      set state = 'done', given = null, worker = null, seconds = ${seconds}::real,
        results = ${Buffer.from(results.buffer, results.byteOffset, results.byteLength)}::bytea
      where table_id = ${id} and part = ${part} and attempt = ${attempt} and state = 'queued'
        and exists (select from case_tables t where t.id = ${id} and ${isUnfinished})
      returning table_id
    )
    update case_tables t set done_parts = t.done_parts + 1, done_rows = t.done_rows + ${count}::integer,
      refused_rows = t.refused_rows + ${refused}::integer
    from written where t.id = written.table_id and ${isUnfinished}
    returning t.done_parts = t.parts as "isLast"`.execute(transaction)
  if (rows[0]?.isLast) await endTable(transaction, id, { state: 'done' })
}

/** How a table ends. */
export type CaseTableEnd =
  | { readonly state: 'done' | 'cancelled' }
  | { readonly state: 'failed'; readonly failure: CaseTableFailure }

/**
 * Ends a table, unless it has ended already: what is not calculated is not kept, and what it stores is what there is.
 *
 * @returns whether it did.
 */
export async function endTable(transaction: Database, id: string, end: CaseTableEnd): Promise<boolean> {
  const failure = end.state === 'failed' ? JSON.stringify(end.failure) : null
  const { rows } = await sql`
    update case_tables t set state = ${end.state}, failure = ${failure}::json, finished_at = now(),
      bytes = octet_length(t.inputs::text) + coalesce(octet_length(t.mapping::text), 0) + (
        select coalesce(sum(octet_length(results)), 0) from case_table_parts where table_id = t.id
      )
    where t.id = ${id} and ${isUnfinished}
    returning t.id`.execute(transaction)
  if (rows.length === 0) return false
  await sql`
    update case_table_parts set given = null where table_id = ${id} and given is not null`.execute(
    transaction,
  )
  return true
}
