import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Until the transaction ends nobody else has anything mailed to the address, so that a limit holds. */
export async function lockAddress(transaction: Database, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mail to ${email}`}, 0))`.execute(transaction)
}

/** @returns false when the account has another address by now. */
export async function markEmailVerified(database: Database, userId: string, email: string): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('users')
    .set({ email_verified_at: sql<Date>`coalesce(email_verified_at, now())` })
    .where('id', '=', userId)
    .where(sql`lower(email)`, '=', email)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** @returns false when somebody else has the address by now. */
export async function changeEmail(database: Database, userId: string, email: string): Promise<boolean> {
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
