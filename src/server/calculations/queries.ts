import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { PathwayIds } from '../projects/queries.ts'
import type { CalculationStatus, ScenarioStatus } from '../schema.ts'
import type { Failure } from './failure.ts'

/** A calculation about to be stored; its outcome is null while it has yet to be calculated. JSON as text. */
export interface NewCalculation {
  readonly id: string
  readonly inputs: string
  /** What the inputs say of the scenario's own pathway; it keeps what they do not name. */
  readonly pathway: Partial<PathwayIds>
  readonly engineVersion: string
  readonly referenceEdition: string
  readonly outcome: string | null
}

/**
 * Stores the inputs in the user's scenario, adds the calculation, and points the scenario at it: one statement,
 * so that a reader never sees two of the three.
 *
 * @returns false when the user has no such scenario.
 */
export async function insertCalculation(
  database: Database,
  userId: string,
  scenarioId: string,
  { id, inputs, pathway, engineVersion, referenceEdition, outcome }: NewCalculation,
): Promise<boolean> {
  const { processId = null, feedstockId = null, countryId = null } = pathway
  const status: CalculationStatus = outcome === null ? 'calculating' : 'calculated'
  const isFinished = outcome !== null
  const { numAffectedRows } = await sql`
    with given as (
      select ${inputs}::text as inputs
    ), owned as (
      select s.id from scenarios s join projects p on p.id = s.project_id
      where s.id = ${scenarioId} and p.user_id = ${userId}
      for no key update of s
    ), inserted as (
      insert into calculations (
        id, scenario_id, user_id, status, inputs, engine_version, reference_edition, outcome, started_at, finished_at
      )
      select ${id}::uuid, owned.id, ${userId}::uuid, ${status}, given.inputs::json, ${engineVersion}, ${referenceEdition},
        ${outcome}::json, case when ${isFinished}::boolean then now() end, case when ${isFinished}::boolean then now() end
      from owned, given
      returning id, scenario_id
    )
    update scenarios s
    set inputs = given.inputs::jsonb, status = ${status}, calculation_id = inserted.id,
        process_id = coalesce(${processId}, s.process_id), feedstock_id = coalesce(${feedstockId}, s.feedstock_id),
        country_id = coalesce(${countryId}, s.country_id),
        version = s.version + 1, updated_at = now()
    from inserted, given where s.id = inserted.scenario_id`.execute(database)
  return numAffectedRows === 1n
}

/** The inputs as they stand; nobody can change them until the transaction ends. */
export async function lockInputs(
  transaction: Database,
  userId: string,
  scenarioId: string,
): Promise<unknown> {
  const { rows } = await sql<{ inputs: unknown }>`
    select s.inputs from scenarios s join projects p on p.id = s.project_id
    where s.id = ${scenarioId} and p.user_id = ${userId}
    for no key update of s`.execute(transaction)
  return rows[0]?.inputs
}

export interface CalculationState {
  readonly calculationId: string | null
  readonly status: ScenarioStatus
  /** JSON text. */
  readonly outcome: string | null
  readonly failure: Failure | null
}

/** Where the latest calculation of the scenario's present inputs stands. */
export async function findCalculationState(
  database: Database,
  userId: string,
  scenarioId: string,
): Promise<CalculationState | undefined> {
  const { rows } = await sql<CalculationState>`
    select s.calculation_id as "calculationId", s.status, c.outcome::text, c.failure
    from scenarios s join projects p on p.id = s.project_id left join calculations c on c.id = s.calculation_id
    where s.id = ${scenarioId} and p.user_id = ${userId}`.execute(database)
  return rows[0]
}

export interface CalculationSummary {
  readonly id: string
  readonly scenarioId: string
  readonly status: CalculationStatus
  readonly engineVersion: string
  readonly referenceDataEdition: string
  readonly failure: Failure | null
  readonly queuedAt: Date
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
}

const summaryColumns = sql`
  c.id, c.scenario_id as "scenarioId", c.status, c.engine_version as "engineVersion",
  c.reference_edition as "referenceDataEdition", c.failure, c.queued_at as "queuedAt",
  c.started_at as "startedAt", c.finished_at as "finishedAt"`

/** A calculation with its inputs and, once it is calculated, its outcome: both as JSON text. */
export interface Calculation extends CalculationSummary {
  readonly inputs: string
  readonly outcome: string | null
}

export async function findCalculation(
  database: Database,
  userId: string,
  calculationId: string,
): Promise<Calculation | undefined> {
  const { rows } = await sql<Calculation>`
    select ${summaryColumns}, c.inputs::text, c.outcome::text
    from calculations c join scenarios s on s.id = c.scenario_id join projects p on p.id = s.project_id
    where c.id = ${calculationId} and p.user_id = ${userId}`.execute(database)
  return rows[0]
}

/**
 * Ends a calculation of the user's that has no result yet; a scenario that still points at it is a draft again.
 * Locks the scenario before the calculation, as all that writes both does.
 *
 * @returns false when there is none that is unfinished.
 */
export async function updateCancelled(
  database: Database,
  userId: string,
  calculationId: string,
  failure: Failure,
): Promise<boolean> {
  const { rows } = await sql`
    with owned as materialized (
      select s.id from calculations c join scenarios s on s.id = c.scenario_id join projects p on p.id = s.project_id
      where c.id = ${calculationId} and p.user_id = ${userId}
      for no key update of s
    ), cancelled as (
      update calculations c set status = 'failed', failure = ${JSON.stringify(failure)}::json, finished_at = now()
      from owned where c.id = ${calculationId} and c.status = 'calculating'
      returning c.id, c.scenario_id
    ), freed as (
      update scenarios s set status = 'draft', calculation_id = null from cancelled
      where s.id = cancelled.scenario_id and s.calculation_id = cancelled.id
    )
    select id from cancelled`.execute(database)
  return rows.length > 0
}

/** How a calculation of the user's stands. */
export async function findSummary(
  database: Database,
  userId: string,
  calculationId: string,
): Promise<CalculationSummary | undefined> {
  const { rows } = await sql<CalculationSummary>`
    select ${summaryColumns}
    from calculations c join scenarios s on s.id = c.scenario_id join projects p on p.id = s.project_id
    where c.id = ${calculationId} and p.user_id = ${userId}`.execute(database)
  return rows[0]
}

/** Newest first. Undefined when the user has no such scenario. */
export async function listCalculations(
  database: Database,
  userId: string,
  scenarioId: string,
  limit: number,
): Promise<CalculationSummary[] | undefined> {
  const { rows } = await sql<CalculationSummary | { id: null }>`
    select ${summaryColumns}
    from scenarios s join projects p on p.id = s.project_id left join calculations c on c.scenario_id = s.id
    where s.id = ${scenarioId} and p.user_id = ${userId}
    order by c.queued_at desc, c.id
    limit ${limit}`.execute(database)
  if (rows.length === 0) return undefined
  return rows.filter((row): row is CalculationSummary => row.id !== null)
}
