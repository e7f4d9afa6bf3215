import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { deleteSome } from '../database/delete-some.ts'
import type { AuditDetails, AuditKind } from './events.ts'

export interface RecordedEvent {
  readonly id: number
  readonly happenedAt: Date
  readonly kind: AuditKind
  readonly actorId: string | null
  /** Null as well once the account is gone. */
  readonly actorEmail: string | null
  readonly userId: string | null
  readonly userEmail: string | null
  readonly network: string | null
  readonly details: AuditDetails
}

export interface EventFilter {
  /** Who did it, or whom it concerns. */
  readonly userId?: string | undefined
  readonly kind?: string | undefined
  /** Only what was recorded before this one. */
  readonly before?: number | undefined
  readonly limit: number
}

/** Newest first, and one more than the limit. */
export async function listAuditEvents(
  database: Database,
  { userId, kind, before, limit }: EventFilter,
): Promise<RecordedEvent[]> {
  const conditions = [
    ...(userId === undefined ? [] : [sql`(e.user_id = ${userId} or e.actor_id = ${userId})`]),
    ...(kind === undefined ? [] : [sql`e.kind = ${kind}`]),
    ...(before === undefined ? [] : [sql`e.id < ${before}`]),
  ]
  const { rows } = await sql<RecordedEvent>`
    select e.id, e.happened_at as "happenedAt", e.kind, e.actor_id as "actorId", actor.email as "actorEmail",
      e.user_id as "userId", concerned.email as "userEmail", e.network, e.details
    from audit_events e left join users actor on actor.id = e.actor_id and actor.deleted_at is null
      left join users concerned on concerned.id = e.user_id and concerned.deleted_at is null
    where ${conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`}
    order by e.id desc
    limit ${limit + 1}`.execute(database)
  return rows
}

/** An event as it is told to whom it is about. */
export interface OwnEvent {
  readonly id: string
  /** As PostgreSQL writes it in UTC, to the microsecond, because it is where the list goes on. */
  readonly happenedAt: string
  readonly kind: AuditKind
  /** Whether they did it themselves. */
  readonly isOwn: boolean
  /** Null where it is that of somebody else. */
  readonly network: string | null
  readonly details: AuditDetails
}

/** Where a list of one's own events goes on. */
export type EventPlace = Pick<OwnEvent, 'id' | 'happenedAt'>

const beforeAll: EventPlace = { happenedAt: 'infinity', id: '9223372036854775807' }

/** Who signs in is nobody yet; a link is opened by strangers, and changes are made by others, whose networks are theirs. */
const ownEventColumns = (userId: string) => sql`
  e.id::text as id, (e.happened_at at time zone 'UTC')::text as "happenedAt", e.kind, e.actor_id is not distinct from ${userId} as "isOwn",
  case when e.actor_id = ${userId} or e.kind in ('sign_in_failed', 'sign_in_refused') then e.network end as network,
  e.details`

/** What concerned an account, the newest first. */
export async function listEventsOf(
  database: Database,
  userId: string,
  limit: number,
  after = beforeAll,
): Promise<OwnEvent[]> {
  const { rows } = await sql<OwnEvent>`
    select ${ownEventColumns(userId)} from audit_events e
    where e.user_id = ${userId} and e.id < ${after.id}::bigint
    order by e.id desc limit ${limit}`.execute(database)
  return rows
}

/** What somebody did that concerned other accounts or none, the newest first. */
export async function listEventsBy(
  database: Database,
  userId: string,
  limit: number,
  after = beforeAll,
): Promise<OwnEvent[]> {
  const { rows } = await sql<OwnEvent>`
    select ${ownEventColumns(userId)} from audit_events e
    where e.actor_id = ${userId} and e.user_id is distinct from ${userId}
      and e.happened_at <= ${after.happenedAt}::timestamptz
      and (e.happened_at, e.id) < (${after.happenedAt}::timestamptz, ${after.id}::bigint)
    order by e.happened_at desc, e.id desc limit ${limit}`.execute(database)
  return rows
}

/** Records a sign-in that was refused because too many had failed: at most one a minute for an address and network. */
export async function recordRefusedSignIn(
  database: Database,
  {
    userId,
    network,
    details,
  }: { userId: string | undefined; network: string; details: { addressHash: string } },
): Promise<void> {
  await sql`
    insert into audit_events (kind, user_id, network, details)
    select 'sign_in_refused', ${userId ?? null}::uuid, ${network}, ${JSON.stringify(details)}::jsonb
    where not exists (
      select from audit_events e
      where e.kind = 'sign_in_refused' and e.network = ${network} and e.details->>'addressHash' = ${details.addressHash}
        and e.happened_at > now() - interval '1 minute'
    )`.execute(database)
}

/** Somebody who was refused something. */
interface Denial {
  readonly actorId: string
  readonly network: string
  /** The route with its method. */
  readonly route: string
}

/** At most one a minute for a person and route, so that whoever tries again and again does not fill the disk. */
const isFirstInMinute = ({ actorId, route }: Denial) => sql`
  not exists (
    select from audit_events e
    where e.actor_id = ${actorId} and e.happened_at > now() - interval '1 minute'
      and e.kind = 'access_denied' and e.details ->> 'route' = ${route}
  )`

/** For what is an administrator's. */
export async function recordForbidden(database: Database, denial: Denial): Promise<void> {
  const { actorId, network, route } = denial
  await sql`
    insert into audit_events (kind, actor_id, network, details)
    select 'access_denied', ${actorId}::uuid, ${network}, jsonb_build_object('route', ${route}::text)
    where ${isFirstInMinute(denial)}`.execute(database)
}

/** For what exists and belongs to somebody else; records nothing where nothing has the id. */
export async function recordForeign(database: Database, denial: Denial, objectId: string): Promise<void> {
  const { actorId, network, route } = denial
  await sql`
    with owner as (
      select user_id from projects where id = ${objectId}
      union all
      select p.user_id from scenarios s join projects p on p.id = s.project_id where s.id = ${objectId}
      union all
      select user_id from calculations where id = ${objectId}
      union all
      select user_id from sessions where id = ${objectId}
    )
    insert into audit_events (kind, actor_id, user_id, network, details)
    select 'access_denied', ${actorId}::uuid, owner.user_id, ${network},
      jsonb_build_object('route', ${route}::text, 'objectId', ${objectId}::text)
    from owner
    where owner.user_id <> ${actorId} and ${isFirstInMinute(denial)}
    limit 1`.execute(database)
}

/** Some of those that are over: events are kept for 400 days, a year and time to look at it. @returns how many. */
export const deleteExpiredEvents = (database: Database): Promise<number> =>
  deleteSome(database, {
    table: 'audit_events',
    where: sql`happened_at < now() - interval '400 days'`,
    most: 2_000,
  })
