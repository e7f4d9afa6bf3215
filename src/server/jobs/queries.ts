import { sql } from 'kysely'
import type { Database } from '../database.ts'

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

/**
 * Writes the result, once, and only for the latest attempt; the scenario learns of it only while it still points
 * at this calculation. Locks the scenario before the calculation, as a delete does, so the two cannot deadlock.
 */
export async function finishCalculation(
  database: Database,
  { id, attempt, outcome }: Omit<Claim, 'inputs'> & { readonly outcome: string },
): Promise<void> {
  await sql`
    with scenario as materialized (${scenarioOf(id)}), finished as (
      update calculations c set status = 'calculated', outcome = ${outcome}::json, finished_at = now()
      from scenario
      where c.id = ${id} and c.attempt = ${attempt} and c.status = 'calculating'
      returning c.id
    )
    update scenarios s set status = 'calculated' from finished where s.calculation_id = finished.id`.execute(
    database,
  )
}

/** Ends a calculation that will not be tried again, whoever has claimed it. */
export async function failCalculation(
  database: Database,
  id: string,
  failure: { readonly code: string; readonly message: string },
): Promise<void> {
  await sql`
    with scenario as materialized (${scenarioOf(id)}), finished as (
      update calculations c set status = 'failed', failure = ${JSON.stringify(failure)}::json, finished_at = now()
      from scenario
      where c.id = ${id} and c.status = 'calculating'
      returning c.id
    )
    update scenarios s set status = 'failed' from finished where s.calculation_id = finished.id`.execute(
    database,
  )
}

const scenarioOf = (calculationId: string) => sql`
  select s.id from scenarios s join calculations c on c.scenario_id = s.id
  where c.id = ${calculationId} for no key update of s`
