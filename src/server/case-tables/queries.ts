import { sql } from 'kysely'
import type { AccessLevel } from '../../contract/access-level.ts'
import { mayRead, mayWrite, type Reader } from '../authorization.ts'
import type { CaseTableState } from '../database/case-table-tables.ts'
import type { Database } from '../database/database.ts'
import type { Page } from '../http/pages.ts'
import type { CaseTableFailure } from './job/failure.ts'

/** A table about to be stored; JSON as text. */
export interface NewCaseTable {
  readonly id: string
  readonly scenarioId: string
  /** Whom it counts for, and who asks for it. */
  readonly accountId: string
  readonly userId: string
  readonly inputs: string
  readonly mapping: string | null
  readonly engineVersion: string
  readonly accessLevel: AccessLevel
  readonly rows: number
  /** Packed rows. */
  readonly parts: readonly Uint8Array[]
  /** What all of it takes, or will. */
  readonly bytes: number
}

/**
 * Whom tables of a scenario count for: the owner of its project, who stays that until the transaction ends. Undefined
 * where the user may not write there.
 */
export async function findAccountOfTables(
  transaction: Database,
  userId: string,
  scenarioId: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select p.user_id as id from scenarios s join projects p on p.id = s.project_id
    where s.id = ${scenarioId} and ${mayWrite(userId)} for share of p`.execute(transaction)
  return rows[0]?.id
}

/** The same of a table. */
export async function findAccountOfTable(
  transaction: Database,
  userId: string,
  tableId: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select p.user_id as id
    from case_tables t join scenarios s on s.id = t.scenario_id join projects p on p.id = s.project_id
    where t.id = ${tableId} and ${mayWrite(userId)} for share of p`.execute(transaction)
  return rows[0]?.id
}

/** How many tables of an account are not finished; nobody changes that until the transaction ends. */
export async function lockUnfinished(transaction: Database, accountId: string): Promise<number> {
  await sql`select from storage where user_id = ${accountId} for no key update`.execute(transaction)
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from case_tables
    where user_id = ${accountId} and state in ('queued', 'running') and scenario_id is not null`.execute(
    transaction,
  )
  return rows[0]?.count ?? 0
}

export async function insertCaseTable(transaction: Database, table: NewCaseTable): Promise<void> {
  const { parts } = table
  await transaction
    .insertInto('case_tables')
    .values({
      id: table.id,
      scenario_id: table.scenarioId,
      user_id: table.accountId,
      made_by: table.userId,
      inputs: table.inputs,
      mapping: table.mapping,
      engine_version: table.engineVersion,
      access_level: table.accessLevel,
      rows: table.rows,
      parts: parts.length,
      bytes: table.bytes,
    })
    .execute()
  for (const [part, { buffer, byteOffset, byteLength }] of parts.entries()) {
    const given = Buffer.from(buffer, byteOffset, byteLength)
    await transaction.insertInto('case_table_parts').values({ table_id: table.id, part, given }).execute()
  }
}

/** How a table stands. */
export interface CaseTable {
  readonly id: string
  readonly scenarioId: string
  readonly state: CaseTableState
  readonly rows: number
  readonly doneRows: number
  readonly refusedRows: number
  readonly failure: CaseTableFailure | null
  readonly engineVersion: string
  readonly accessLevel: AccessLevel
  readonly queuedAt: Date
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
}

const columns = sql`
  t.id, t.scenario_id as "scenarioId", t.state, t.rows, t.done_rows as "doneRows", t.refused_rows as "refusedRows", t.failure,
  t.engine_version as "engineVersion", t.access_level as "accessLevel",
  t.queued_at as "queuedAt", t.started_at as "startedAt", t.finished_at as "finishedAt"`

/** Newest first, and one more than the page holds. Undefined when the user has no such scenario. */
export async function listCaseTables(
  database: Database,
  reader: Reader,
  scenarioId: string,
  { limit, after }: Page,
): Promise<CaseTable[] | undefined> {
  const { rows } = await sql<CaseTable | { id: null }>`
    select ${columns}
    from scenarios s join projects p on p.id = s.project_id
      left join lateral (
        select * from case_tables
        where scenario_id = s.id and (queued_at, id) < (${after.time}::timestamptz, ${after.id}::uuid)
        order by queued_at desc, id desc
        limit ${limit + 1}
      ) t on true
    where s.id = ${scenarioId} and ${mayRead(reader)}
    order by t.queued_at desc, t.id desc`.execute(database)
  if (rows.length === 0) return undefined
  return rows.filter((row): row is CaseTable => row.id !== null)
}

export async function findCaseTable(
  database: Database,
  reader: Reader,
  tableId: string,
): Promise<CaseTable | undefined> {
  const { rows } = await sql<CaseTable>`
    select ${columns}
    from case_tables t join scenarios s on s.id = t.scenario_id join projects p on p.id = s.project_id
    where t.id = ${tableId} and ${mayRead(reader)}`.execute(database)
  return rows[0]
}

/** What was given besides the rows, as JSON text. */
export async function findGiven(
  database: Database,
  tableId: string,
): Promise<{ readonly inputs: string; readonly mapping: string | null } | undefined> {
  const { rows } = await sql<{ inputs: string; mapping: string | null }>`
    select inputs::text, mapping::text from case_tables where id = ${tableId}`.execute(database)
  return rows[0]
}

/** What came of the parts that are done, packed, in the order of the rows. */
export async function readResults(database: Database, tableId: string): Promise<Buffer[]> {
  const { rows } = await sql<{ results: Buffer }>`
    select results from case_table_parts where table_id = ${tableId} and state = 'done' order by part`.execute(
    database,
  )
  return rows.map(({ results }) => results)
}

/** A table that the user may write, locked until the transaction ends. */
export async function lockCaseTable(
  transaction: Database,
  userId: string,
  tableId: string,
): Promise<{ readonly state: CaseTableState; readonly parts: number } | undefined> {
  const { rows } = await sql<{ state: CaseTableState; parts: number }>`
    select t.state, t.parts
    from case_tables t join scenarios s on s.id = t.scenario_id join projects p on p.id = s.project_id
    where t.id = ${tableId} and ${mayWrite(userId)} for no key update of t`.execute(transaction)
  return rows[0]
}

/** From now on it is nobody's and found by nobody; it is deleted bit by bit (see case-table-deletions.ts). */
export async function deleteCaseTable(transaction: Database, tableId: string): Promise<void> {
  await sql`update case_tables set scenario_id = null where id = ${tableId}`.execute(transaction)
}
