import { sql } from 'kysely'
import type { AccessLevel } from '../../contract/access-level.ts'
import { isOwn } from '../authorization.ts'
import type { Database } from '../database/database.ts'
import type { Occupation } from '../database/schema.ts'

export interface OwnAccount {
  readonly id: string
  readonly name: string
  readonly email: string
  /** Given by the owner and not confirmed yet. */
  readonly pendingEmail: string | null
  readonly occupation: Occupation | null
  readonly accessLevel: AccessLevel
  readonly isAdmin: boolean
  /** As isoTimestamp reads it. */
  readonly createdAt: string
}

export async function findOwnAccount(database: Database, userId: string): Promise<OwnAccount | undefined> {
  const { rows } = await sql<OwnAccount>`
    select id, name, email, occupation, access_level as "accessLevel", is_admin as "isAdmin",
      (created_at at time zone 'UTC')::text as "createdAt",
      (
        select t.email from mail_tokens t
        where t.user_id = users.id and t.purpose = 'change_email' and t.used_at is null and t.expires_at > now()
        order by t.created_at desc limit 1
      ) as "pendingEmail"
    from users where id = ${userId}`.execute(database)
  return rows[0]
}

export interface OwnChange {
  readonly name?: string | undefined
  readonly occupation?: Occupation | undefined
}

export async function updateOwnAccount(
  database: Database,
  userId: string,
  { name, occupation }: OwnChange,
): Promise<void> {
  if (name === undefined && occupation === undefined) return
  await database
    .updateTable('users')
    .set({ ...(name !== undefined && { name }), ...(occupation !== undefined && { occupation }) })
    .where('id', '=', userId)
    .execute()
}

/**
 * The account, which nobody changes until the transaction ends; an administrator's together with all others who can
 * sign in, so that of two who leave at once one stays.
 */
export async function lockOwnAccount(
  transaction: Database,
  userId: string,
): Promise<{ email: string; isLastAdministrator: boolean } | undefined> {
  const { rows } = await sql<{ id: string; email: string; isAdmin: boolean }>`
    select id, email, is_admin as "isAdmin" from users
    where (id = ${userId} and deleted_at is null)
      or (is_admin and disabled_at is null and email_verified_at is not null and (select own.is_admin from users own where own.id = ${userId}))
    order by id
    for update`.execute(transaction)
  const own = rows.find(({ id }) => id === userId)
  return own && { email: own.email, isLastAdministrator: own.isAdmin && rows.length === 1 }
}

/**
 * From now on nobody can sign in as this account, and nothing tells whose it was; its address may be registered again.
 * What belonged to it is deleted bit by bit (see deletions.ts).
 */
export async function deleteAccount(transaction: Database, userId: string): Promise<void> {
  await transaction.deleteFrom('project_members').where('user_id', '=', userId).execute()
  await sql`
    update users
    set name = '', email = 'deleted:' || id, password_hash = '', occupation = null, import_mapping = null,
      is_admin = false,
        email_verified_at = null, disabled_at = coalesce(disabled_at, now()), deleted_at = now()
    where id = ${userId}`.execute(transaction)
}

/** Projects of others that somebody works in are locked before accounts, as by whoever changes their people. */
export async function lockProjectsOfOthers(transaction: Database, userId: string): Promise<void> {
  await sql`
    select from projects p
    where p.id in (select m.project_id from project_members m where m.user_id = ${userId})
    order by p.id for no key update`.execute(transaction)
}

/** How many of somebody's projects other people work in. */
export async function countSharedProjects(database: Database, userId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from projects p
    where ${isOwn(userId)} and exists (select from project_members m where m.project_id = p.id)`.execute(
    database,
  )
  return rows[0]?.count ?? 0
}
