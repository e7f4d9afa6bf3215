import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import type { Packed } from '../../database/packing.ts'
import type { Failure } from './failure.ts'

/** The right to write one calculation's result, until somebody claims it again. */
export interface Claim {
  readonly id: string
  readonly attempt: number
  /** JSON text. */
  readonly inputs: string
}

/** Takes up unfinished calculations. Skips those that are locked, so a worker never waits for a user's delete. */
export async function claimCalculations(database: Database, ids: readonly string[]): Promise<Claim[]> {
  const { rows } = await sql<Claim>`
    update calculations set attempt = attempt + 1, started_at = now()
    where id in (
      select id from calculations where id = any(${ids}::uuid[]) and status = 'calculating'
      for no key update skip locked
    )
    returning id, attempt, inputs::text`.execute(database)
  return rows
}

/** Gives claims back that were not begun, as if they had never been taken: they count as no attempt. */
export async function returnClaims(database: Database, claims: readonly Claim[]): Promise<void> {
  const given = claims.map(({ id, attempt }) => sql`(${id}::uuid, ${attempt}::integer)`)
  await sql`
    update calculations
    set attempt = attempt - 1, started_at = case when attempt > 1 then started_at end
    where id in (
      select c.id from calculations c join (values ${sql.join(given)}) as given (id, attempt) using (id, attempt)
      where c.status = 'calculating'
      for no key update of c skip locked
    )`.execute(database)
}

/** Which of these still wait for a result. */
export async function listUnfinishedCalculations(
  database: Database,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await database
    .selectFrom('calculations')
    .select('id')
    .where('id', 'in', [...ids])
    .where('status', '=', 'calculating')
    .execute()
  return rows.map((row) => row.id)
}

export interface FinishedCalculation extends Omit<Claim, 'inputs'> {
  /** Inputs and outcome. */
  readonly packed: Packed
}

/**
 * Writes results, each once, and only for the latest attempt; a scenario learns of its result only while it still
 * points at this calculation. Locks a scenario, and the count of what its owner stores, before its calculation, and waits
 * for none of them, because it may hold others: so nothing can deadlock.
 *
 * @returns those whose scenario and owner were free; the others are for `finishCalculation`.
 */
export async function finishCalculations(
  database: Database,
  finished: readonly FinishedCalculation[],
): Promise<Set<string>> {
  return await writeOutcomes(database, finished, 'skip locked')
}

/** The same for one, which waits for whoever is changing its scenario. */
export async function finishCalculation(database: Database, finished: FinishedCalculation): Promise<void> {
  await writeOutcomes(database, [finished], '')
}

async function writeOutcomes(
  database: Database,
  finished: readonly FinishedCalculation[],
  lockWait: 'skip locked' | '',
): Promise<Set<string>> {
  const given = finished.map(
    ({ id, attempt, packed }) =>
      sql`(${id}::uuid, ${attempt}::integer, ${packed.bytes}::bytea, ${packed.textBytes}::integer)`,
  )
  const { rows } = await sql<{ id: string }>`
    with given (id, attempt, packed, text_bytes) as (
      values ${sql.join(given)}
    ), scenario as materialized (
      select c.id as calculation_id
      from given join calculations c on c.id = given.id join scenarios s on s.id = c.scenario_id
        join storage u on u.user_id = c.user_id
      for no key update of s, u ${sql.raw(lockWait)}
    ), written as (
      update calculations c
      set status = 'calculated', inputs = null, packed = given.packed, packed_text_bytes = given.text_bytes,
        finished_at = now()
      from scenario join given on given.id = scenario.calculation_id
      where c.id = given.id and c.attempt = given.attempt and c.status = 'calculating'
      returning c.id, c.scenario_id
    ), told as (
      update scenarios s set status = 'calculated' from written
      where s.id = written.scenario_id and s.calculation_id = written.id
    )
    select calculation_id as id from scenario`.execute(database)
  return new Set(rows.map(({ id }) => id))
}

/** Ends a calculation that will not be tried again, unless somebody else has claimed it meanwhile. */
export async function failCalculation(
  database: Database,
  { id, attempt }: Pick<Claim, 'id' | 'attempt'>,
  failure: Failure,
): Promise<void> {
  await sql`
    with scenario as materialized (
      select s.id from scenarios s join calculations c on c.scenario_id = s.id
      where c.id = ${id} for no key update of s
    ), finished as (
      update calculations c set status = 'failed', failure = ${JSON.stringify(failure)}::json, finished_at = now()
      from scenario
      where c.id = ${id} and c.attempt = ${attempt} and c.status = 'calculating'
      returning c.id
    )
    update scenarios s set status = 'failed' from finished where s.calculation_id = finished.id`.execute(
    database,
  )
}

/**
 * The minute since 1970 in which a calculation is due: that in which it is queued, and one later for each that its
 * user has unfinished, up to a thousand.
 */
export async function findDueMinute(database: Database, calculationId: string): Promise<number> {
  const { rows } = await sql<{ minute: number }>`
    select floor(extract(epoch from now()) / 60)::integer + (
      select count(*) from (
        select from calculations
        where user_id = (select user_id from calculations where id = ${calculationId}) and status = 'calculating'
        limit 1000
      ) as unfinished
    )::integer as minute`.execute(database)
  return rows[0]?.minute ?? 0
}
