import { type RawBuilder, sql } from 'kysely'
import type { AccessLevel } from '../../contract/access-level.ts'
import type { Database } from '../database/database.ts'
import type { SessionEnd } from '../database/schema.ts'
import type { Page } from '../http/pages.ts'
import type { TokenScope } from './personal-token-format.ts'

/** A session that is not used for so many days, or has gone on for so many, is over. */
export interface SessionLifetimes {
  readonly idleDays: number
  readonly days: number
}

/** What a person has signed in on. */
export interface Device {
  readonly userAgent: string
  readonly network: string
}

/** Who is asking, as the database has it now. */
export interface SignedInUser {
  readonly id: string
  /** The key that processes know a personal access token by. */
  readonly sessionId: string
  readonly accessLevel: AccessLevel
  readonly isAdmin: boolean
  /** Where no person signed in, but a program with what a person made for it. */
  readonly personalToken?: { readonly id: string; readonly scope: TokenScope }
}

export interface LiveSession {
  readonly user: SignedInUser
  /** Until the session is over if it is not used. */
  readonly secondsLeft: number
}

export interface ListedSession extends Device {
  readonly id: string
  /** As isoTimestamp reads it. */
  readonly createdAt: string
  readonly lastUsedAt: string
}

const endsAt = ({ idleDays, days }: SessionLifetimes): RawBuilder<Date> => sql`
  least(s.created_at + make_interval(days => ${days}::integer),
        s.last_used_at + make_interval(days => ${idleDays}::integer))`

/** A condition over sessions `s`. */
export const isLive = (lifetimes: SessionLifetimes): RawBuilder<boolean> =>
  sql`(s.ended_at is null and ${endsAt(lifetimes)} > now())`

/** Nothing where the session is over, or its user may not come in any more. */
export async function findSession(
  database: Database,
  sessionId: string,
  lifetimes: SessionLifetimes,
): Promise<LiveSession | undefined> {
  const { rows } = await sql<SignedInUser & { secondsLeft: number }>`
    select u.id, s.id as "sessionId", u.access_level as "accessLevel", u.is_admin as "isAdmin",
           extract(epoch from ${endsAt(lifetimes)} - now())::float8 as "secondsLeft"
    from sessions s join users u on u.id = s.user_id
    where s.id = ${sessionId} and ${isLive(lifetimes)} and u.disabled_at is null`.execute(database)
  const [row] = rows
  if (!row) return undefined
  const { secondsLeft, ...user } = row
  return { user, secondsLeft }
}

/**
 * Adds a session with its first refresh token, unless the account's password has been changed or the account
 * disabled since it was checked; what does that from now on waits, and then finds the session.
 *
 * @returns its id.
 */
export async function insertSession(
  database: Database,
  user: { readonly id: string; readonly passwordHash: string },
  { userAgent, network }: Device,
  tokenHash: Buffer,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    with u as (
      select id from users
      where id = ${user.id} and password_hash = ${user.passwordHash} and disabled_at is null
      for share
    ), s as (
      insert into sessions (user_id, user_agent, network) select id, ${userAgent}, ${network} from u returning id
    )
    insert into refresh_tokens (hash, session_id) select ${tokenHash}, id from s
    returning session_id as id`.execute(database)
  return rows[0]?.id
}

/** Those that go on, last use first, and one more than the page holds. */
export async function listSessions(
  database: Database,
  userId: string,
  lifetimes: SessionLifetimes,
  { limit, after }: Page,
): Promise<ListedSession[]> {
  const lastUsedAt = sql`date_trunc('milliseconds', s.last_used_at)`
  const { rows } = await sql<ListedSession>`
    select s.id, s.user_agent as "userAgent", s.network, (s.created_at at time zone 'UTC')::text as "createdAt",
           (s.last_used_at at time zone 'UTC')::text as "lastUsedAt"
    from sessions s
    where s.user_id = ${userId} and ${isLive(lifetimes)}
      and (${lastUsedAt}, s.id) < (${after.time}::timestamptz, ${after.id}::uuid)
    order by ${lastUsedAt} desc, s.id desc
    limit ${limit + 1}`.execute(database)
  return rows
}

/** Those that were used last go on, so many of them. */
export async function endOldestSessions(database: Database, userId: string, maximum: number): Promise<void> {
  await sql`
    update sessions set ended_at = now(), end_reason = 'revoked'
    where id in (
      select id from sessions where user_id = ${userId} and ended_at is null
      order by last_used_at desc, id desc offset ${maximum}
    )`.execute(database)
}

/** @returns false when the user has no such session, or it has ended. */
export async function endSession(
  database: Database,
  { userId, id, reason }: { readonly userId: string; readonly id: string; readonly reason: SessionEnd },
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('sessions')
    .set({ ended_at: sql`now()`, end_reason: reason })
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const keptDays = 90

const limit = sql<Date>`now() - make_interval(days => ${keptDays}::integer)`
/** So that a statement takes a moment: a session has thousands of tokens where it went on for months. */
const [sessionsAtOnce, tokensAtOnce] = [20, 500]

/** Some of those that ended, or were used for the last time, so long ago that nobody asks for them. @returns how many. */
export async function deleteOldSessions(database: Database): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from sessions
    where id in (
      select id from sessions where coalesce(ended_at, last_used_at) < ${limit}
      limit ${sessionsAtOnce} for update skip locked
    )`.execute(database)
  return Number(numAffectedRows)
}

/** Some of the tokens that sessions which go on used as long ago. @returns how many. */
export async function deleteOldTokens(database: Database): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from refresh_tokens
    where hash in (
      select t.hash from refresh_tokens t join sessions s on s.id = t.session_id
      where s.created_at < ${limit} and t.used_at < ${limit}
      limit ${tokensAtOnce} for update of t skip locked
    )`.execute(database)
  return Number(numAffectedRows)
}
