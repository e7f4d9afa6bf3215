import { sql } from 'kysely'
import type { AccessLevel } from '../../contract/access-level.ts'
import type { Database } from '../database/database.ts'
import type { Occupation } from '../database/schema.ts'
import { isLive, type SessionLifetimes } from './session-queries.ts'
import type { TokenHolder } from './tokens.ts'

/** As whoever signs in is told of it. */
export interface SignedInAccount {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly accessLevel: AccessLevel
  readonly occupation: Occupation | null
}

/** A lost answer may be asked for again for so long. */
const graceSeconds = 10

export async function findSessionOfToken(database: Database, hash: Buffer): Promise<string | undefined> {
  const row = await database
    .selectFrom('refresh_tokens')
    .select('session_id')
    .where('hash', '=', hash)
    .executeTakeFirst()
  return row?.session_id
}

/** Whose a token is or was, and of which session. */
export async function findHolderOfToken(database: Database, hash: Buffer): Promise<TokenHolder | undefined> {
  return await database
    .selectFrom('refresh_tokens as t')
    .innerJoin('sessions as s', 's.id', 't.session_id')
    .select(['s.user_id as id', 's.id as sessionId'])
    .where('t.hash', '=', hash)
    .executeTakeFirst()
}

/** Whose the session is, of which nobody else exchanges a token until the transaction ends; nothing where it is over. */
export async function lockSession(
  transaction: Database,
  sessionId: string,
  lifetimes: SessionLifetimes,
): Promise<SignedInAccount | undefined> {
  const { rows } = await sql<SignedInAccount>`
    select u.id, u.name, u.email, u.access_level as "accessLevel", u.occupation
    from sessions s join users u on u.id = s.user_id
    where s.id = ${sessionId} and ${isLive(lifetimes)} and u.disabled_at is null
    for no key update of s`.execute(transaction)
  return rows[0]
}

/** `recent` was used no longer ago than an answer may be on its way. */
export type TokenState = 'unused' | 'recent' | 'used'

/** It is asked once its session is locked: in the locking statement, others' exchange would not be seen. */
export async function findTokenState(transaction: Database, hash: Buffer): Promise<TokenState | undefined> {
  const { rows } = await sql<{ state: TokenState }>`
    select case when used_at is null then 'unused'
                when used_at > now() - make_interval(secs => ${graceSeconds}::integer) then 'recent'
                else 'used' end as state
    from refresh_tokens where hash = ${hash}`.execute(transaction)
  return rows[0]?.state
}

/** The one of them that is there and has not been used. */
export async function findUnusedToken(
  transaction: Database,
  hashes: readonly Buffer[],
): Promise<Buffer | undefined> {
  const row = await transaction
    .selectFrom('refresh_tokens')
    .select('hash')
    .where('hash', 'in', hashes)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return row?.hash
}

/** Its session counts as used. */
export async function exchangeToken(transaction: Database, hash: Buffer, childHash: Buffer): Promise<void> {
  await sql`
    with parent as (
      update refresh_tokens set used_at = now() where hash = ${hash} returning session_id
    ), child as (
      insert into refresh_tokens (hash, session_id) select ${childHash}, session_id from parent
    )
    update sessions set last_used_at = now() from parent where id = parent.session_id`.execute(transaction)
}
