import { sql } from 'kysely'
import { isAlone, mayComment, mayRead, nameFor, type Reader, type Role, roleOf } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import type { ReviewState } from '../database/schema.ts'

type ReviewEventKind = 'asked' | 'withdrawn' | 'returned' | 'approved' | 'unlocked'

/** A step of a review. */
export interface ReviewEvent {
  readonly id: string
  readonly kind: ReviewEventKind
  /** Null once the account is gone. */
  readonly userId: string | null
  /** Null once the account is gone, and where it has no name and the reader sees no address. */
  readonly by: string | null
  /** What the scenario showed then; null where its inputs were not calculated. */
  readonly calculationId: string | null
  /** The hash of the bundle of the whole calculation, where it was approved. */
  readonly sha256: string | null
  readonly note: string | null
  /** Whether nobody else was on the project; null where that is not recorded. */
  readonly isAlone: boolean | null
  /** When the last of the others left; null where there never was anybody. */
  readonly aloneSince: Date | null
  readonly at: Date
}

/** A scenario as its review sees it. */
export interface FoundReview {
  readonly state: ReviewState
  /** Null while the inputs as they stand are not calculated. */
  readonly calculationId: string | null
  /** Null for an administrator who is not of the project. */
  readonly role: Role | null
  readonly isAlone: boolean
  /** When the last of the others left; null where there never was anybody, and where somebody is there. */
  readonly aloneSince: Date | null
}

const foundColumns = (userId: string) => sql`
  s.review as state, case when s.status = 'calculated' then s.calculation_id end as "calculationId",
  ${roleOf(userId)} as role, ${isAlone} as "isAlone", case when ${isAlone} then p.last_left_at end as "aloneSince"`

export async function findReview(
  database: Database,
  reader: Reader,
  scenarioId: string,
): Promise<FoundReview | undefined> {
  const { rows } = await sql<FoundReview>`
    select ${foundColumns(reader.id)} from scenarios s join projects p on p.id = s.project_id
    where s.id = ${scenarioId} and ${mayRead(reader)}`.execute(database)
  return rows[0]
}

/** The same for somebody who may take a step; nobody else takes one until the transaction ends. */
export async function lockReview(
  transaction: Database,
  userId: string,
  scenarioId: string,
): Promise<FoundReview | undefined> {
  // The project first, as everywhere, so that two writers never lock crosswise.
  await sql`
    select from projects p join scenarios s on s.project_id = p.id
    where s.id = ${scenarioId} and ${mayComment(userId)} for no key update of p`.execute(transaction)
  const { rows } = await sql<FoundReview>`
    select ${foundColumns(userId)} from scenarios s join projects p on p.id = s.project_id
    where s.id = ${scenarioId} and ${mayComment(userId)} for no key update of s`.execute(transaction)
  return rows[0]
}

/** Steps that are told; older ones stay where they are. */
const toldEvents = 100

/** The latest first, of a scenario that the reader may read. */
export async function listReviewEvents(
  database: Database,
  reader: Reader,
  scenarioId: string,
): Promise<ReviewEvent[]> {
  const { rows } = await sql<ReviewEvent>`
    select e.id::text as id, e.kind, e.user_id as "userId", ${nameFor(reader)} as by,
      e.calculation_id as "calculationId", e.sha256, e.note, e.is_alone as "isAlone",
      e.alone_since as "aloneSince", e.happened_at as at
    from scenarios s join projects p on p.id = s.project_id join review_events e on e.scenario_id = s.id
      left join users u on u.id = e.user_id and u.deleted_at is null
    where s.id = ${scenarioId}
    order by e.id desc limit ${toldEvents}`.execute(database)
  return rows
}

/** The last time that somebody asked for a review of a scenario. */
export interface Asked {
  /** Null where that account is gone. */
  readonly userId: string | null
  readonly calculationId: string | null
}

/** Undefined where nobody has asked. */
export async function findAsked(database: Database, scenarioId: string): Promise<Asked | undefined> {
  const { rows } = await sql<Asked>`
    select user_id as "userId", calculation_id as "calculationId"
    from review_events where scenario_id = ${scenarioId} and kind = 'asked'
    order by id desc limit 1`.execute(database)
  return rows[0]
}

interface NewEvent {
  readonly scenarioId: string
  readonly userId: string
  readonly kind: ReviewEventKind
  readonly calculationId: string | null
  readonly sha256: string | null
  readonly note: string | null
  /** Null for whatever is no approval. */
  readonly isAlone: boolean | null
  readonly aloneSince: Date | null
}

/** A step of a scenario that the transaction has locked. */
export async function insertReviewEvent(
  transaction: Database,
  event: NewEvent,
  state: ReviewState,
): Promise<void> {
  const { scenarioId, userId, kind, calculationId, sha256, note, isAlone, aloneSince } = event
  await sql`
    with stepped as (
      update scenarios set review = ${state}, updated_at = now() where id = ${scenarioId} returning id
    )
    insert into review_events
      (scenario_id, kind, user_id, calculation_id, sha256, note, is_alone, alone_since)
    select id, ${kind}, ${userId}::uuid, ${calculationId}::uuid, ${sha256}, ${note}, ${isAlone}::boolean,
      ${aloneSince}::timestamptz
    from stepped`.execute(transaction)
}

/** Who approved a calculation last, and whether that still holds. */
export interface Approval {
  readonly by: string | null
  readonly at: Date
  readonly sha256: string
  readonly isAlone: boolean | null
  readonly aloneSince: Date | null
  /** Null where it holds. */
  readonly unlockedAt: Date | null
}

/** For a calculation that somebody may read already. */
export async function findApproval(
  database: Database,
  reader: Reader,
  calculationId: string,
): Promise<Approval | undefined> {
  const { rows } = await sql<Approval>`
    select ${nameFor(reader)} as by, e.happened_at as at, e.sha256, e.is_alone as "isAlone",
      e.alone_since as "aloneSince",
      (
        select x.happened_at from review_events x
        where x.scenario_id = e.scenario_id and x.kind = 'unlocked' and x.id > e.id order by x.id limit 1
      ) as "unlockedAt"
    from review_events e join scenarios s on s.id = e.scenario_id left join projects p on p.id = s.project_id
      left join users u on u.id = e.user_id and u.deleted_at is null
    where e.calculation_id = ${calculationId} and e.kind = 'approved'
    order by e.id desc limit 1`.execute(database)
  return rows[0]
}
