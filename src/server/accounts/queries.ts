import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { AccessLevel } from '../schema.ts'

interface NewUser {
  name: string
  /** In lower case; one account an address. */
  email: string
  passwordHash: string
  accessLevel: AccessLevel
  isAdmin: boolean
}

export interface User extends NewUser {
  id: string
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
      email_verified_at: new Date(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}
