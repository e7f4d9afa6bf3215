import { type RawBuilder, sql } from 'kysely'
import { mayRead, mayWrite, type Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import { type Packed, unpack, unpackOutcome } from '../database/packing.ts'
import type { CalculationStatus, ReviewState, ScenarioStatus } from '../database/schema.ts'
import type { Page } from '../http/pages.ts'
import type { PathwayIds } from '../pathways/pathway.ts'
import { changedProject, isTarget } from '../scenarios/queries.ts'
import type { WriteTarget } from '../scenarios/write-target.ts'
import type { Failure } from './job/failure.ts'

/** A calculation about to be stored; JSON as text. */
export interface NewCalculation {
  readonly id: string
  readonly inputs: string
  /** What the inputs say of the scenario's own pathway; it keeps what they do not name. */
  readonly pathway: Partial<PathwayIds>
  readonly engineVersion: string
  /** Inputs and outcome; null while it has yet to be calculated. */
  readonly packed: Packed | null
}

/** What a scenario is once it was written to. */
export interface Written {
  readonly version: number
  readonly review: ReviewState
}

/**
 * Stores the inputs in the user's scenario, adds the calculation, and points the scenario at it: one statement,
 * so that a reader never sees two of the three.
 *
 * @returns what the scenario is now; undefined when the user has no such scenario, or not in an expected version.
 */
export async function insertCalculation(
  database: Database,
  target: WriteTarget,
  { id, inputs, pathway, engineVersion, packed }: NewCalculation,
): Promise<Written | undefined> {
  const { processId = null, feedstockId = null, countryId = null } = pathway
  const { bytes = null, textBytes = null } = packed ?? {}
  const status: CalculationStatus = packed ? 'calculated' : 'calculating'
  const ownInputs = packed ? sql`null` : sql`given.inputs::json`
  // To the millisecond, as the time of queueing is rounded, so that neither comes before the other.
  const finishedAt = packed ? sql`now()::timestamptz(3)` : sql`null::timestamptz`
  const { rows } = await sql<Written>`
    with ${changedProject(target)}, given as (
      select ${inputs}::text as inputs
    ), stored as (
      update scenarios s
      set inputs = given.inputs::jsonb, status = ${status}, calculation_id = ${id}::uuid,
          process_id = coalesce(${processId}, s.process_id), feedstock_id = coalesce(${feedstockId}, s.feedstock_id),
          country_id = coalesce(${countryId}, s.country_id),
          version = s.version + 1, updated_at = now()
      from changed_project, given
      where ${isTarget(target)}
      returning s.id, s.version, s.review, s.reference_edition, changed_project.user_id as owner_id
    ), inserted as (
      insert into calculations (
        id, scenario_id, user_id, made_by, status, inputs, engine_version, reference_edition, packed, packed_text_bytes,
        started_at, finished_at
      )
      select ${id}::uuid, stored.id, stored.owner_id, ${target.userId}::uuid, ${status}, ${ownInputs}, ${engineVersion},
        stored.reference_edition, ${bytes}::bytea, ${textBytes}::integer, ${finishedAt}, ${finishedAt}
      from stored, given
    )
    select version, review from stored`.execute(database)
  return rows[0]
}

/** The inputs as they stand, as JSON text, if the scenario has an expected version. */
export async function findInputs(
  database: Database,
  { userId, id, expected }: WriteTarget,
): Promise<{ readonly text: string; readonly version: number } | undefined> {
  const { rows } = await sql<{ text: string; version: number }>`
    select s.inputs::text as text, s.version from scenarios s join projects p on p.id = s.project_id
    where s.id = ${id} and ${mayWrite(userId)}
      and (${expected ?? null}::integer[] is null or s.version = any(${expected ?? null}::integer[]))`.execute(
    database,
  )
  return rows[0]
}

/** The inputs as they stand; nobody can change them until the transaction ends. */
export async function lockInputs(transaction: Database, target: WriteTarget): Promise<unknown> {
  const { rows } = await sql<{ inputs: unknown }>`
    with ${changedProject(target)}
    select s.inputs from scenarios s, changed_project where ${isTarget(target)} for no key update of s`.execute(
    transaction,
  )
  return rows[0]?.inputs
}

/** What a client may have a copy of already. */
interface Tagged {
  /** In its quotes; changes with everything that is said of the calculation. */
  readonly etag: string
  readonly isKnown: boolean
}

const tagged = (etag: RawBuilder<unknown>, knownTags: readonly string[]) => sql`
  cross join lateral (select concat('"', ${etag}, '"') as etag) t
  cross join lateral (select t.etag = any(${knownTags}::text[]) or '*' = any(${knownTags}::text[]) as "isKnown") k`

export interface CalculationState extends Tagged {
  readonly calculationId: string | null
  readonly status: ScenarioStatus
  /** JSON as it is sent, UTF-8; null where the state is known, so that what is not sent is not even read. */
  readonly outcome: Buffer | null
  readonly failure: Failure | null
}

/**
 * Where the latest calculation of the scenario's present inputs stands.
 *
 * @param knownTags of an If-None-Match header.
 */
export async function findCalculationState(
  database: Database,
  reader: Reader,
  scenarioId: string,
  knownTags: readonly string[],
): Promise<CalculationState | undefined> {
  const { rows } = await sql<
    PackedRow<Omit<CalculationState, 'outcome'> & { readonly outcome: string | null }>
  >`
    select s.calculation_id as "calculationId", s.status, c.failure, t.etag, k."isKnown",
      case when not k."isKnown" then c.outcome::text end as outcome,
      case when not k."isKnown" then c.packed end as packed
    from scenarios s join projects p on p.id = s.project_id left join calculations c on c.id = s.calculation_id
    ${tagged(sql`s.calculation_id, '-', s.status`, knownTags)}
    where s.id = ${scenarioId} and ${mayRead(reader)}`.execute(database)
  if (!rows[0]) return undefined
  const { packed, outcome: text, ...state } = rows[0]
  const outcome = packed ? unpackOutcome(packed) : text === null ? null : Buffer.from(text)
  return { ...state, outcome }
}

export interface CalculationSummary {
  readonly id: string
  readonly scenarioId: string
  /** Given by a person; it keeps the calculation. */
  readonly name: string | null
  readonly note: string | null
  readonly status: CalculationStatus
  readonly engineVersion: string
  readonly referenceDataEdition: string
  readonly failure: Failure | null
  readonly queuedAt: Date
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
}

const summaryColumns = sql`
  c.id, c.scenario_id as "scenarioId", c.name, c.note, c.status, c.engine_version as "engineVersion",
  c.reference_edition as "referenceDataEdition", c.failure, c.queued_at as "queuedAt",
  c.started_at as "startedAt", c.finished_at as "finishedAt"`

/**
 * A calculation with its inputs and, once it is calculated, its outcome: both as JSON text, and neither of them
 * where the calculation is known.
 */
export interface Calculation extends CalculationSummary, Tagged {
  readonly inputs: string
  readonly outcome: string | null
}

/** @param knownTags of an If-None-Match header. */
export async function findCalculation(
  database: Database,
  reader: Reader,
  calculationId: string,
  knownTags: readonly string[] = [],
): Promise<Calculation | undefined> {
  const { rows } = await sql<PackedRow<Calculation>>`
    select ${summaryColumns}, t.etag, k."isKnown",
      case when k."isKnown" then '' else c.inputs::text end as inputs,
      case when not k."isKnown" then c.outcome::text end as outcome,
      case when not k."isKnown" then c.packed end as packed
    from calculations c join scenarios s on s.id = c.scenario_id join projects p on p.id = s.project_id
    ${tagged(sql`c.id, '-', c.xmin`, knownTags)}
    where c.id = ${calculationId} and ${mayRead(reader)}`.execute(database)
  if (!rows[0]) return undefined
  const { packed, ...calculation } = rows[0]
  return packed ? { ...calculation, ...unpack(packed) } : calculation
}

/** Null where it is not finished, or stored before calculations were packed. */
type PackedRow<Row> = Row & { readonly packed: Buffer | null }

/** Which of these are no longer being calculated, finished or gone. */
export async function listEndedCalculations(database: Database, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select given.id from unnest(${ids}::uuid[]) as given (id)
    where not exists (
      select from calculations c join scenarios s on s.id = c.scenario_id join projects p on p.id = s.project_id
      where c.id = given.id and c.status = 'calculating' and p.user_id is not null
    )`.execute(database)
  return rows.map((row) => row.id)
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
      where c.id = ${calculationId} and ${mayWrite(userId)}
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

/** What a person says of a calculation, which keeps it. */
export interface Annotation {
  readonly name?: string | null
  readonly note?: string | null
}

/**
 * Names a calculation of the user's or writes about it, or takes that away; what is left out stays.
 *
 * @returns false when the user has no such calculation.
 */
export async function annotateCalculation(
  database: Database,
  userId: string,
  calculationId: string,
  { name, note }: Annotation,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update calculations c
    set name = ${name === undefined ? sql`c.name` : name}, note = ${note === undefined ? sql`c.note` : note}
    from scenarios s join projects p on p.id = s.project_id
    where c.id = ${calculationId} and s.id = c.scenario_id and ${mayWrite(userId)}`.execute(database)
  return numAffectedRows === 1n
}

/** How a calculation of the user's stands. */
export async function findSummary(
  database: Database,
  reader: Reader,
  calculationId: string,
): Promise<CalculationSummary | undefined> {
  const { rows } = await sql<CalculationSummary>`
    select ${summaryColumns}
    from calculations c join scenarios s on s.id = c.scenario_id join projects p on p.id = s.project_id
    where c.id = ${calculationId} and ${mayRead(reader)}`.execute(database)
  return rows[0]
}

/** Newest first, and one more than the page holds. Undefined when the user has no such scenario. */
export async function listCalculations(
  database: Database,
  reader: Reader,
  scenarioId: string,
  { limit, after }: Page,
): Promise<CalculationSummary[] | undefined> {
  const { rows } = await sql<CalculationSummary | { id: null }>`
    select ${summaryColumns}
    from scenarios s join projects p on p.id = s.project_id
      left join lateral (
        select * from calculations
        where scenario_id = s.id and (queued_at, id) < (${after.time}::timestamptz, ${after.id}::uuid)
        order by queued_at desc, id desc
        limit ${limit + 1}
      ) c on true
    where s.id = ${scenarioId} and ${mayRead(reader)}
    order by c.queued_at desc, c.id desc`.execute(database)
  if (rows.length === 0) return undefined
  return rows.filter((row): row is CalculationSummary => row.id !== null)
}
