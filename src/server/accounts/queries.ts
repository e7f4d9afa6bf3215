import { sql } from 'kysely'
import type { AccessLevel } from '../../contract/access-level.ts'
import type { Database } from '../database/database.ts'
import type { Occupation } from '../database/schema.ts'

interface NewUser {
  name: string
  /** In lower case; one account an address. */
  email: string
  passwordHash: string
  accessLevel: AccessLevel
  isAdmin: boolean
  occupation?: Occupation
  /** False for whoever registers: an administrator vouches for the others. */
  isVerified?: boolean
}

export interface User extends Omit<NewUser, 'occupation' | 'isVerified'> {
  id: string
  occupation: Occupation | null
  emailVerifiedAt: Date | null
  disabledAt: Date | null
}

export function findUserByEmail(database: Database, email: string): Promise<User | undefined> {
  return database
    .selectFrom('users')
    .select([
      'id',
      'name',
      'email',
      'password_hash as passwordHash',
      'access_level as accessLevel',
      'is_admin as isAdmin',
      'occupation',
      'email_verified_at as emailVerifiedAt',
      'disabled_at as disabledAt',
    ])
    .where(sql`lower(email)`, '=', email)
    .executeTakeFirst()
}

export async function findAdministrator(database: Database): Promise<{ id: string } | undefined> {
  return await database
    .selectFrom('users')
    .select('id')
    .where('is_admin', '=', true)
    .limit(1)
    .executeTakeFirst()
}

/** The access level of whoever registers, as it was decided when the installation was made. */
export async function findNewAccountLevel(database: Database): Promise<AccessLevel> {
  const { level } = await database
    .selectFrom('installation')
    .select('new_account_level as level')
    .executeTakeFirstOrThrow()
  return level
}

/** The new account's id, or undefined when the address is taken: also by one that is being added at this moment. */
export async function insertUser(database: Database, user: NewUser): Promise<string | undefined> {
  const row = await database
    .insertInto('users')
    .values({
      name: user.name,
      email: user.email,
      password_hash: user.passwordHash,
      access_level: user.accessLevel,
      is_admin: user.isAdmin,
      occupation: user.occupation ?? null,
      email_verified_at: user.isVerified === false ? null : sql<Date>`now()`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function findCredentials(
  database: Database,
  userId: string,
): Promise<{ email: string; name: string; passwordHash: string } | undefined> {
  return await database
    .selectFrom('users')
    .select(['email', 'name', 'password_hash as passwordHash'])
    .where('id', '=', userId)
    .executeTakeFirst()
}

/** @returns false when the account is gone, or its password is no longer the one that was checked. */
export async function replacePasswordHash(
  database: Database,
  userId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('users')
    .set({ password_hash: to })
    .where('id', '=', userId)
    .where('password_hash', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
