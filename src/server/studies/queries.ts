import { sql } from 'kysely'
import type { AccessLevel } from '../../contract/access-level.ts'
import type { AnyKind } from '../../contract/studies/kinds/any-study.ts'
import { blocksInBatch } from '../../contract/studies/monte-carlo-design.ts'
import { mayRead, mayWrite, type Reader } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import type { StudyState } from '../database/study-tables.ts'
import type { Page } from '../http/pages.ts'
import type { StudyFailure } from './job/failure.ts'
import type { BatchTold } from './job/so-far.ts'

/** A study about to be stored; JSON as text. */
export interface NewStudy {
  readonly id: string
  readonly scenarioId: string
  readonly userId: string
  readonly kind: AnyKind
  readonly request: string
  readonly inputs: string
  readonly sampler: number
  readonly engineVersion: string
  readonly referenceEdition: string
  readonly accessLevel: AccessLevel
  readonly parameters: readonly string[]
  readonly outputs: readonly string[]
  readonly trials: number
  readonly blockSize: number
  readonly batches: number
  readonly sampleBytes: number
  readonly notifiesByMail: boolean
}

/**
 * Whom studies of a scenario count for: the owner of its project, who stays that until the transaction ends. Undefined when
 * the user may not write there.
 */
export async function findAccountOfScenario(
  transaction: Database,
  userId: string,
  scenarioId: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select p.user_id as id from scenarios s join projects p on p.id = s.project_id
    where s.id = ${scenarioId} and ${mayWrite(userId)} for share of p`.execute(transaction)
  return rows[0]?.id
}

/** The same of a study. */
export async function findAccountOfStudy(
  transaction: Database,
  userId: string,
  studyId: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select p.user_id as id
    from studies t join scenarios s on s.id = t.scenario_id join projects p on p.id = s.project_id
    where t.id = ${studyId} and ${mayWrite(userId)} for share of p`.execute(transaction)
  return rows[0]?.id
}

/** @returns false when the user has no such scenario. */
export async function insertStudy(transaction: Database, study: NewStudy): Promise<boolean> {
  const { id, scenarioId, userId, batches } = study
  const { rows } = await sql`
    with scenario as (
      select s.id, p.user_id as owner_id from scenarios s join projects p on p.id = s.project_id
      where s.id = ${scenarioId} and ${mayWrite(userId)}
    ), inserted as (
      insert into studies (
        id, scenario_id, user_id, made_by, kind, request, inputs, sampler, engine_version, reference_edition, access_level,
        parameters, outputs, trials, block_size, batches, sample_bytes, notifies_by_mail
      )
      select ${id}::uuid, scenario.id, scenario.owner_id, ${userId}::uuid, ${study.kind}, ${study.request}::json, ${study.inputs}::json,
        ${study.sampler}::integer, ${study.engineVersion}, ${study.referenceEdition}, ${study.accessLevel},
        ${study.parameters}::text[], ${study.outputs}::text[], ${study.trials}::integer, ${study.blockSize}::integer,
        ${batches}::integer, ${study.sampleBytes}::bigint, ${study.notifiesByMail}::boolean
      from scenario
      returning id
    ), parts as (
      insert into study_batches (study_id, batch)
      select inserted.id, batch from inserted, generate_series(0, ${batches - 1}::integer) batch
    )
    select id from inserted`.execute(transaction)
  return rows.length > 0
}

/** What an account has of studies. */
export interface StudyUse {
  /** Being worked on, or about to be. */
  readonly running: number
  readonly waiting: number
  readonly sampleBytes: number
}

/** Nobody changes it for this account until the transaction ends. */
export async function lockStudyUse(transaction: Database, userId: string): Promise<StudyUse> {
  await sql`select from storage where user_id = ${userId} for no key update`.execute(transaction)
  const { rows } = await sql<StudyUse>`
    select count(*) filter (where is_released and finished_at is null)::integer as running,
      count(*) filter (where not is_released and finished_at is null)::integer as waiting,
      coalesce(sum(sample_bytes), 0)::bigint as "sampleBytes"
    from studies where user_id = ${userId} and scenario_id is not null`.execute(transaction)
  return rows[0] as StudyUse
}

/** A study as a list shows it. */
export interface StudySummary {
  readonly id: string
  readonly scenarioId: string
  readonly kind: AnyKind
  readonly state: StudyState
  readonly trials: number
  readonly doneTrials: number
  readonly outputs: readonly string[]
  readonly sampler: number
  readonly engineVersion: string
  readonly referenceEdition: string
  readonly accessLevel: AccessLevel
  readonly failure: StudyFailure | null
  readonly hasSamples: boolean
  readonly queuedAt: Date
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
}

const summaryColumns = sql`
  t.id, t.scenario_id as "scenarioId", t.kind, t.state, t.trials, t.outputs, t.sampler,
  case when t.summary is not null then t.trials
    else least(t.trials, t.done_batches * t.block_size * ${blocksInBatch}::integer) end as "doneTrials",
  t.engine_version as "engineVersion", t.reference_edition as "referenceEdition", t.access_level as "accessLevel",
  t.failure, t.sample_bytes > 0 and t.done_batches > 0 as "hasSamples",
  t.queued_at as "queuedAt", t.started_at as "startedAt", t.finished_at as "finishedAt"`

/** Newest first, and one more than the page holds. Undefined when the user has no such scenario. */
export async function listStudies(
  database: Database,
  reader: Reader,
  scenarioId: string,
  { limit, after }: Page,
): Promise<StudySummary[] | undefined> {
  const { rows } = await sql<StudySummary | { id: null }>`
    select ${summaryColumns}
    from scenarios s join projects p on p.id = s.project_id
      left join lateral (
        select * from studies
        where scenario_id = s.id and (queued_at, id) < (${after.time}::timestamptz, ${after.id}::uuid)
        order by queued_at desc, id desc
        limit ${limit + 1}
      ) t on true
    where s.id = ${scenarioId} and ${mayRead(reader)}
    order by t.queued_at desc, t.id desc`.execute(database)
  if (rows.length === 0) return undefined
  return rows.filter((row): row is StudySummary => row.id !== null)
}

/** How a study stands. */
export async function findStudySummary(
  database: Database,
  reader: Reader,
  studyId: string,
): Promise<StudySummary | undefined> {
  const { rows } = await sql<StudySummary>`
    select ${summaryColumns}
    from studies t join scenarios s on s.id = t.scenario_id join projects p on p.id = s.project_id
    where t.id = ${studyId} and ${mayRead(reader)}`.execute(database)
  return rows[0]
}

/** A study with all that is told of it. JSON as text, and none of it where the study is known. */
export interface Study extends StudySummary {
  /** In its quotes; changes with everything that is said of the study. */
  readonly etag: string
  readonly isKnown: boolean
  readonly request: string
  readonly inputs: string
  /** Null where it is not finished. */
  readonly summary: string | null
  /** What each batch tells of itself, in their order without a gap; none where all is told. */
  readonly told: readonly BatchTold[]
}

/** @param knownTags of an If-None-Match header. */
export async function findStudy(
  database: Database,
  reader: Reader,
  studyId: string,
  knownTags: readonly string[] = [],
): Promise<Study | undefined> {
  const { rows } = await sql<Study>`
    select ${summaryColumns}, tag.etag, known."isKnown",
      case when known."isKnown" then '' else t.request::text end as request,
      case when known."isKnown" then '' else t.inputs::text end as inputs,
      case when not known."isKnown" then t.summary::text end as summary,
      case when known."isKnown" or t.summary is not null then '[]'::json else (
        select coalesce(json_agg(b.told order by b.batch), '[]'::json) from study_batches b
        where b.study_id = t.id and b.batch < coalesce(
          (select min(batch) from study_batches open where open.study_id = t.id and open.state <> 'done'), t.batches
        )
      ) end as told
    from studies t join scenarios s on s.id = t.scenario_id join projects p on p.id = s.project_id
      cross join lateral (select concat('"', t.id, '-', t.xmin, '"') as etag) tag
      cross join lateral (
        select tag.etag = any(${knownTags}::text[]) or '*' = any(${knownTags}::text[]) as "isKnown"
      ) known
    where t.id = ${studyId} and ${mayRead(reader)}`.execute(database)
  return rows[0]
}

/** Which of these are finished or gone. */
export async function listEndedStudies(database: Database, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select given.id from unnest(${ids}::uuid[]) as given (id)
    where not exists (
      select from studies t join scenarios s on s.id = t.scenario_id join projects p on p.id = s.project_id
      where t.id = given.id and t.finished_at is null and p.user_id is not null
    )`.execute(database)
  return rows.map((row) => row.id)
}

/** A study that the user may write, locked until the transaction ends. */
export async function lockStudy(
  transaction: Database,
  userId: string,
  studyId: string,
): Promise<{ readonly state: StudyState; readonly batches: number } | undefined> {
  const { rows } = await sql<{ state: StudyState; batches: number }>`
    select t.state, t.batches
    from studies t join scenarios s on s.id = t.scenario_id join projects p on p.id = s.project_id
    where t.id = ${studyId} and ${mayWrite(userId)} for no key update of t`.execute(transaction)
  return rows[0]
}

export async function cancelStudy(transaction: Database, studyId: string): Promise<void> {
  await sql`
    update studies set state = 'cancelled', finished_at = now(),
      sample_bytes = least(
        sample_bytes, 8 * done_batches::bigint * ${blocksInBatch}::integer * block_size * cardinality(outputs)
      )
    where id = ${studyId}`.execute(transaction)
}

/** From now on it is nobody's and found by nobody; it is deleted bit by bit (see deletions.ts). */
export async function deleteStudy(transaction: Database, studyId: string): Promise<void> {
  await sql`update studies set scenario_id = null where id = ${studyId}`.execute(transaction)
}
