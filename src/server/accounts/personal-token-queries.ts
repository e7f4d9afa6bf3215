import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { deleteSome } from '../database/delete-some.ts'
import type { TokenScope } from './personal-token-format.ts'
import type { LiveSession, SignedInUser } from './session-queries.ts'

export interface PersonalToken {
  readonly id: string
  readonly name: string
  readonly scope: TokenScope
  /** Times as isoTimestamp reads them. */
  readonly createdAt: string
  readonly expiresAt: string
  /** To the minute or so; null where it has not been used. */
  readonly lastUsedAt: string | null
}

const told: RawBuilder<PersonalToken> = sql`
  id, name, scope, (created_at at time zone 'UTC')::text as "createdAt",
  (expires_at at time zone 'UTC')::text as "expiresAt", (last_used_at at time zone 'UTC')::text as "lastUsedAt"`

/**
 * Whose token it is; nothing where it has ended or its user may not come in any more. A token has no rights of an
 * administrator, whoever made it.
 *
 * @param key its hash in hexadecimal.
 */
export async function findPersonalToken(database: Database, key: string): Promise<LiveSession | undefined> {
  interface Row extends Omit<SignedInUser, 'sessionId' | 'isAdmin' | 'personalToken'> {
    readonly tokenId: string
    readonly scope: TokenScope
    readonly secondsLeft: number
  }
  const { rows } = await sql<Row>`
    select u.id, u.access_level as "accessLevel", t.id as "tokenId", t.scope,
           extract(epoch from t.expires_at - now())::float8 as "secondsLeft"
    from personal_tokens t join users u on u.id = t.user_id
    where t.hash = decode(${key}, 'hex') and t.expires_at > now() and u.disabled_at is null`.execute(database)
  const [row] = rows
  if (!row) return undefined
  const { id, accessLevel, tokenId, scope, secondsLeft } = row
  const personalToken = { id: tokenId, scope }
  return { user: { id, sessionId: key, accessLevel, isAdmin: false, personalToken }, secondsLeft }
}

/** Nobody else makes one for the account until the transaction ends. @returns undefined where the account is gone. */
export async function countPersonalTokens(
  transaction: Database,
  userId: string,
): Promise<number | undefined> {
  const { rows } = await sql`
    select id from users where id = ${userId} and disabled_at is null for no key update`.execute(transaction)
  if (rows.length === 0) return undefined
  // A statement of its own: it sees what others made while this one waited.
  const counted = await sql<{ count: number }>`
    select count(*)::integer as count from personal_tokens where user_id = ${userId}`.execute(transaction)
  return counted.rows[0]?.count ?? 0
}

export async function insertPersonalToken(
  database: Database,
  {
    userId,
    name,
    scope,
    days,
    key,
  }: {
    readonly userId: string
    readonly name: string
    readonly scope: TokenScope
    readonly days: number
    readonly key: string
  },
): Promise<PersonalToken> {
  const { rows } = await sql<PersonalToken>`
    insert into personal_tokens (user_id, name, scope, hash, expires_at)
    values (${userId}, ${name}, ${scope}, decode(${key}, 'hex'), now() + make_interval(days => ${days}::integer))
    returning ${told}`.execute(database)
  return rows[0] as PersonalToken
}

/** Newest first; there are never many. */
export async function listPersonalTokens(database: Database, userId: string): Promise<PersonalToken[]> {
  const { rows } = await sql<PersonalToken>`
    select ${told} from personal_tokens where user_id = ${userId} order by created_at desc, id`.execute(
    database,
  )
  return rows
}

export async function deletePersonalToken(
  database: Database,
  userId: string,
  id: string,
): Promise<{ readonly key: string; readonly name: string } | undefined> {
  const { rows } = await sql<{ key: string; name: string }>`
    delete from personal_tokens where id = ${id} and user_id = ${userId}
    returning encode(hash, 'hex') as key, name`.execute(database)
  return rows[0]
}

/** For whenever the account may be in other hands. */
export async function deletePersonalTokens(database: Database, userId: string): Promise<void> {
  await database.deleteFrom('personal_tokens').where('user_id', '=', userId).execute()
}

/** Once a minute, however often it is used. */
export async function notePersonalTokenUse(database: Database, id: string): Promise<void> {
  await sql`
    update personal_tokens set last_used_at = now()
    where id = ${id} and (last_used_at is null or last_used_at < now() - interval '1 minute')`.execute(
    database,
  )
}

/** Some of those that ended a month ago. @returns how many. */
export const deleteOldPersonalTokens = (database: Database): Promise<number> =>
  deleteSome(database, { table: 'personal_tokens', where: sql`expires_at < now() - interval '30 days'` })
