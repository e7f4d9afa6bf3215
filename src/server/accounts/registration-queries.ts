import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { TakenMailToken } from './mail-tokens.ts'

/** Until the transaction ends nobody else has anything mailed to the address, so that a limit holds. */
export async function lockAddress(transaction: Database, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mail to ${email}`}, 0))`.execute(transaction)
}

/**
 * Confirms an account's address and, where that had not been done, what was given at the registration.
 *
 * @returns false when the account has another address by now.
 */
export async function markEmailVerified(
  database: Database,
  { userId, email, name, occupation, passwordHash }: TakenMailToken,
): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update users set
      email_verified_at = coalesce(email_verified_at, now()),
      name = case when email_verified_at is null then coalesce(${name}, name) else name end,
      occupation = case when email_verified_at is null then coalesce(${occupation}, occupation) else occupation end,
      password_hash =
        case when email_verified_at is null then coalesce(${passwordHash}, password_hash) else password_hash end
    where id = ${userId} and lower(email) = ${email}`.execute(database)
  return numAffectedRows === 1n
}

/** @returns false when somebody else has the address by now. */
export async function changeEmail(
  database: Database,
  { userId, email }: Pick<TakenMailToken, 'userId' | 'email'>,
): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update users set email = ${email}, email_verified_at = now()
    where id = ${userId} and not exists (
      select from users other where lower(other.email) = ${email} and other.id <> ${userId}
    )`.execute(database)
  return numAffectedRows === 1n
}

/** Whoever sets it with a token from a mail reads the address's mail. */
export async function resetPasswordHash(
  database: Database,
  userId: string,
  passwordHash: string,
): Promise<void> {
  await database
    .updateTable('users')
    .set({ password_hash: passwordHash, email_verified_at: sql<Date>`coalesce(email_verified_at, now())` })
    .where('id', '=', userId)
    .execute()
}
