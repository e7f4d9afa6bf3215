import { sql } from 'kysely'
import type { AccessLevel } from '../../../contract/access-level.ts'
import type { AnyKind } from '../../../contract/studies/kinds/any-study.ts'
import type { Database } from '../../database/database.ts'
import type { StudyFailure } from './failure.ts'

/** A study whose jobs are to be sent. */
export interface Released {
  readonly id: string
  /** 0 where it is computed as one. */
  readonly batches: number
}

/** Lets the oldest of a user's studies be worked on, as long as there are not so many of them. */
export async function releaseStudies(
  transaction: Database,
  userId: string,
  most: number,
): Promise<Released[]> {
  const { rows } = await sql<Released>`
    update studies set is_released = true
    where id in (
      select id from studies
      where user_id = ${userId} and state = 'queued' and not is_released and scenario_id is not null
      order by queued_at, id
      limit greatest(0, ${most}::integer - (
        select count(*) from studies
        where user_id = ${userId} and is_released and finished_at is null and scenario_id is not null
      ))
      for no key update skip locked
    )
    returning id, batches`.execute(transaction)
  return rows
}

/** The minute since 1970 in which the next batch of a user's is due: now, and one later for each that is unfinished. */
export async function findDueMinute(transaction: Database, userId: string): Promise<number> {
  const { rows } = await sql<{ minute: number }>`
    select floor(extract(epoch from now()) / 60)::integer + (
      select coalesce(sum(greatest(batches, 1) - done_batches), 0) from studies
      where user_id = ${userId} and is_released and finished_at is null
    )::integer as minute`.execute(transaction)
  return rows[0]?.minute ?? 0
}

/** The right to write one part of a study, until somebody claims it again. */
export interface StudyClaim {
  readonly id: string
  /** Whom it counts for. */
  readonly userId: string
  /** Who asked for it. */
  readonly madeBy: string
  readonly attempt: number
  /** JSON text. */
  readonly request: string
  readonly inputs: string
  readonly accessLevel: AccessLevel
  readonly kind: AnyKind
  readonly referenceEdition: string
  readonly sampler: number
  readonly engineVersion: string
  readonly blocks: number
  readonly notifiesByMail: boolean
  /** Whether it stops once what it watches is sure enough, and whether that is known to be. */
  readonly hasStop: boolean
  readonly isEnough: boolean
  readonly trials: number
  /** How many outputs there are. */
  readonly outputs: number
  readonly batches: number
}

const claimColumns = sql`
  t.id, t.user_id as "userId", coalesce(t.made_by, t.user_id) as "madeBy", t.request::text, t.inputs::text, t.access_level as "accessLevel", t.sampler, t.kind,
  t.reference_edition as "referenceEdition",
  t.engine_version as "engineVersion", t.trials / t.block_size as blocks, t.batches, cardinality(t.outputs) as outputs, t.trials,
  t.request::jsonb ? 'stop' as "hasStop", t.is_enough as "isEnough",
  t.notifies_by_mail as "notifiesByMail"`

const isUnfinished = sql`(t.state in ('queued', 'running') and t.scenario_id is not null)`

/**
 * Takes a batch up; undefined where nobody needs it any more.
 *
 * @param worker who does, if others can see when it is gone.
 */
export async function claimBatch(
  database: Database,
  studyId: string,
  batch: number,
  worker: number | null,
): Promise<StudyClaim | undefined> {
  const { rows } = await sql<StudyClaim>`
    with begun as (
      update studies t set state = 'running', started_at = now() where t.id = ${studyId} and t.state = 'queued'
    )
    update study_batches b set attempt = b.attempt + 1, worker = ${worker}::integer from studies t
    where b.study_id = ${studyId} and b.batch = ${batch} and b.state = 'queued' and t.id = b.study_id and ${isUnfinished}
    returning ${claimColumns}, b.attempt`.execute(database)
  return rows[0]
}

/** Takes up to make the answer, once all batches are done; undefined where nobody needs it any more. */
export async function claimAnswer(
  database: Database,
  studyId: string,
  worker: number | null,
): Promise<StudyClaim | undefined> {
  const { rows } = await sql<StudyClaim>`
    update studies t set attempt = t.attempt + 1, worker = ${worker}::integer, state = 'running', started_at = coalesce(t.started_at, now())
    where t.id = ${studyId} and ${isUnfinished} and t.done_batches = t.batches
    returning ${claimColumns}, t.attempt`.execute(database)
  return rows[0]
}

/** A study that has not enough yet; undefined where nobody needs it any more. */
export async function findLooked(database: Database, studyId: string): Promise<StudyClaim | undefined> {
  const { rows } = await sql<StudyClaim>`
    select ${claimColumns}, t.attempt from studies t
    where t.id = ${studyId} and ${isUnfinished} and not t.is_enough`.execute(database)
  return rows[0]
}

/** A part of a study that was taken up. */
export interface Part {
  readonly id: string
  /** Undefined for the answer. */
  readonly batch: number | undefined
  readonly attempt: number
}

/** Gives a claim back that came to nothing for reasons of the worker: it counts as no attempt. */
export async function returnClaim(database: Database, { id, batch, attempt }: Part): Promise<void> {
  await (batch === undefined
    ? sql`update studies set attempt = attempt - 1, worker = null where id = ${id} and attempt = ${attempt} and finished_at is null`
    : sql`
      update study_batches set attempt = attempt - 1, worker = null
      where study_id = ${id} and batch = ${batch} and attempt = ${attempt} and state = 'queued'`
  ).execute(database)
}

export interface DoneBatch extends Part {
  readonly batch: number
  readonly outputs: Uint8Array
  /** JSON text. */
  readonly told: string
  readonly seconds: number
}

/**
 * Writes what came of a batch, once, and only for the latest attempt. The study is locked first: of one that is cancelled
 * meanwhile nothing more is done.
 *
 * @returns whether it was the last one that the study waited for.
 */
export async function writeBatch(transaction: Database, done: DoneBatch): Promise<boolean> {
  const { id, batch, attempt, outputs, told, seconds } = done
  const { rows } = await sql<{ isLast: boolean }>`
    with study as (
      select t.id from studies t where t.id = ${id} and ${isUnfinished} for no key update
    ), written as (
      update study_batches
      set state = 'done', outputs = ${Buffer.from(outputs.buffer, outputs.byteOffset, outputs.byteLength)}::bytea,
        told = ${told}::json, seconds = ${seconds}::real
      from study
      where study_id = study.id and batch = ${batch} and attempt = ${attempt} and state = 'queued'
      returning study_id
    )
    update studies t set done_batches = t.done_batches + 1 from written
    where t.id = written.study_id
    returning t.done_batches = t.batches as "isLast"`.execute(transaction)
  return rows[0]?.isLast === true
}

/** How many batches from the first one on are done without a gap, of a study that is unfinished and stops once it has enough. */
export async function countDone(database: Database, studyId: string): Promise<number> {
  const { rows } = await sql<{ done: number }>`
    select coalesce(
      (select min(batch) from study_batches b where b.study_id = t.id and b.state <> 'done'), t.batches
    ) as done
    from studies t where t.id = ${studyId} and ${isUnfinished} and not t.is_enough`.execute(database)
  return rows[0]?.done ?? 0
}

/**
 * Lets a study have fewer trials: what was computed beyond them is discarded.
 *
 * @returns false where that has been done already, or nobody needs the study any more.
 */
export async function cutStudy(
  transaction: Database,
  { id, outputs }: Pick<StudyClaim, 'id' | 'outputs'>,
  {
    trials,
    batches,
    lastTrials,
  }: { readonly trials: number; readonly batches: number; readonly lastTrials: number },
): Promise<boolean> {
  // Before its batches, as by whoever writes one.
  await sql`select from studies where id = ${id} for no key update`.execute(transaction)
  await sql`
    update study_batches set state = 'discarded', outputs = null, told = null
    where study_id = ${id} and batch >= ${batches}`.execute(transaction)
  await sql`
    update study_batches set outputs = (
      select string_agg(
        substring(outputs from (octet_length(outputs) / ${outputs}::integer * o + 1) for 8 * ${lastTrials}::integer),
        ''::bytea order by o
      ) from generate_series(0, ${outputs}::integer - 1) o
    )
    where study_id = ${id} and batch = ${batches - 1}::integer
      and octet_length(outputs) > 8 * ${outputs}::integer * ${lastTrials}::integer`.execute(transaction)
  const { rows } = await sql`
    update studies t set is_enough = true, trials = ${trials}::integer, batches = ${batches}::integer,
      done_batches = ${batches}::integer, sample_bytes = 8 * ${trials}::bigint * ${outputs}::integer
    where t.id = ${id} and ${isUnfinished} and not t.is_enough
    returning t.id`.execute(transaction)
  return rows.length > 0
}

/**
 * The numbers of one output in some batches, in their order, as text of hexadecimal digits: so bytes come in any case, and of these the
 * driver would make a copy besides.
 */
export async function readOutput(
  database: Database,
  studyId: string,
  {
    output,
    outputs,
    from,
    to,
  }: { readonly output: number; readonly outputs: number; readonly from: number; readonly to: number },
): Promise<string[]> {
  const { rows } = await sql<{ numbers: string }>`
    select encode(substring(outputs from (octet_length(outputs) / ${outputs}::integer * ${output}::integer + 1)
      for octet_length(outputs) / ${outputs}::integer), 'hex') as numbers
    from study_batches
    where study_id = ${studyId} and batch >= ${from} and batch < ${to} and state = 'done'
    order by batch`.execute(database)
  return rows.map(({ numbers }) => numbers)
}

/** Locks what a user stores, before anything of a study that changes it, as all that does so. */
export async function lockStorage(transaction: Database, userId: string): Promise<void> {
  await sql`select from storage where user_id = ${userId} for no key update`.execute(transaction)
}

/**
 * Writes the answer, once, and only for the latest attempt.
 *
 * @returns false where somebody else has, or the study was cancelled or deleted.
 */
export async function writeAnswer(
  transaction: Database,
  { id, attempt }: Pick<Part, 'id' | 'attempt'>,
  summary: string,
): Promise<boolean> {
  const { rows } = await sql`
    update studies t set state = case when t.is_enough then 'stopped' else 'done' end, summary = ${summary}::json, finished_at = now()
    where t.id = ${id} and t.attempt = ${attempt} and ${isUnfinished}
    returning t.id`.execute(transaction)
  return rows.length > 0
}

/** Where the mails of an account go; undefined where it has been deleted. */
export async function findAddress(transaction: Database, userId: string): Promise<string | undefined> {
  const { rows } = await sql<{ email: string }>`
    select email from users where id = ${userId} and deleted_at is null`.execute(transaction)
  return rows[0]?.email
}

/** Ends a study that will not be tried again, unless it has ended already. @returns whether it did. */
export async function failStudy(
  transaction: Database,
  studyId: string,
  failure: StudyFailure,
): Promise<boolean> {
  const { rows } = await sql`
    update studies t set state = 'failed', failure = ${JSON.stringify(failure)}::json, finished_at = now()
    where t.id = ${studyId} and ${isUnfinished}
    returning t.id`.execute(transaction)
  return rows.length > 0
}

/** Whether work on a study is still wanted. */
export async function isWanted(database: Database, studyId: string): Promise<boolean> {
  const { rows } = await sql`select from studies t where t.id = ${studyId} and ${isUnfinished}`.execute(
    database,
  )
  return rows.length > 0
}
