import { type RawBuilder, sql } from 'kysely'
import type { AccessLevel } from '../../contract/access-level.ts'
import type { Database } from '../database/database.ts'
import { containing } from '../database/patterns.ts'
import type { Occupation } from '../database/schema.ts'
import type { Page } from '../http/pages.ts'

/** What an account may do. */
export interface Rights {
  readonly accessLevel: AccessLevel
  readonly isAdmin: boolean
  readonly isDisabled: boolean
}

export interface Account extends Rights {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly occupation: Occupation | null
  readonly isVerified: boolean
  readonly createdAt: Date
  /** Null as well where the last session has been forgotten. */
  readonly lastSignInAt: Date | null
}

const rightsColumns = sql`
  u.id, u.access_level as "accessLevel", u.is_admin as "isAdmin", u.disabled_at is not null as "isDisabled",
  u.email_verified_at is not null as "isVerified"`

const accountColumns = sql`
  ${rightsColumns}, u.name, u.email, u.occupation, u.created_at as "createdAt",
  (select max(s.created_at) from sessions s where s.user_id = u.id) as "lastSignInAt"`

/** A cursor knows milliseconds. */
const createdAt: RawBuilder<Date> = sql`date_trunc('milliseconds', u.created_at)`

/** Newest first, and one more than the page holds. @param search part of a name or an address. */
export async function listAccounts(
  database: Database,
  search: string,
  { limit, after }: Page,
): Promise<Account[]> {
  const pattern = containing(search)
  const { rows } = await sql<Account>`
    select ${accountColumns}
    from users u
    where u.deleted_at is null and (u.name ilike ${pattern} or u.email ilike ${pattern})
      and (${createdAt}, u.id) < (${after.time}::timestamptz, ${after.id}::uuid)
    order by ${createdAt} desc, u.id desc
    limit ${limit + 1}`.execute(database)
  return rows
}

export async function findAccount(database: Database, id: string): Promise<Account | undefined> {
  const { rows } = await sql<Account>`
    select ${accountColumns} from users u where u.id = ${id} and u.deleted_at is null`.execute(database)
  return rows[0]
}

export type LockedAccount = Rights & Pick<Account, 'id' | 'isVerified'>

/**
 * An account, if there is one with this id, and every administrator who can sign in: nobody else changes what they may
 * do until the transaction ends, so that two administrators who dismiss each other at once do not both succeed.
 */
export async function lockWithAdministrators(transaction: Database, id: string): Promise<LockedAccount[]> {
  const { rows } = await sql<LockedAccount>`
    select ${rightsColumns}
    from users u
    where (u.id = ${id} and u.deleted_at is null) or (u.is_admin and u.disabled_at is null and u.email_verified_at is not null)
    order by u.id
    for no key update`.execute(transaction)
  return rows
}

export async function updateRights(
  transaction: Database,
  id: string,
  { accessLevel, isAdmin, isDisabled }: Rights,
): Promise<void> {
  await transaction
    .updateTable('users')
    .set({
      access_level: accessLevel,
      is_admin: isAdmin,
      disabled_at: isDisabled ? sql<Date>`coalesce(disabled_at, now())` : null,
    })
    .where('id', '=', id)
    .execute()
}
