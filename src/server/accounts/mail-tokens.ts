import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { deleteSome } from '../database/delete-some.ts'
import type { MailTokenPurpose, Occupation } from '../database/schema.ts'
import { createToken, hashOfToken } from './random-token.ts'

/** How long the link in a mail works. */
const lifetimeHours: Readonly<Record<MailTokenPurpose, number>> = {
  verify_email: 24,
  change_email: 24,
  reset_password: 1,
}

/** What was given at a registration, and counts once the link that was mailed for it is opened. */
export interface Registered {
  readonly name: string
  readonly occupation: Occupation
  readonly passwordHash: string
}

/**
 * Makes a token that confirms an address and what was given with it. Links of other registrations of the address go on
 * working: whoever reads its mail decides which of them was theirs. Without an account the same statement makes
 * nothing.
 */
export async function addRegistrationToken(
  transaction: Database,
  {
    userId,
    email,
    name,
    occupation,
    passwordHash,
  }: Registered & { userId: string | undefined; email: string },
): Promise<string> {
  const token = createToken()
  await sql`
    insert into mail_tokens (hash, user_id, purpose, email, expires_at, name, occupation, password_hash)
    select ${hashOfToken(token)}, id, 'verify_email', ${email}, now() + ${lifetimeHours.verify_email} * interval '1 hour',
           ${name}, ${occupation}, ${passwordHash}
    from users where id = ${userId ?? null}::uuid`.execute(transaction)
  return token
}

/**
 * Makes the only token of its purpose that the account has: older ones no longer work. One that confirms a registration
 * stands for the latest. Without an account the same statement makes nothing.
 *
 * @param email the address that it confirms, or that asked for it.
 */
export async function replaceMailToken(
  transaction: Database,
  { userId, purpose, email }: { userId: string | undefined; purpose: MailTokenPurpose; email: string },
): Promise<string> {
  const token = createToken()
  await sql`
    with latest as (
      select name, occupation, password_hash from mail_tokens
      where user_id = ${userId ?? null}::uuid and purpose = ${purpose}
      order by created_at desc limit 1
    ), replaced as (
      update mail_tokens set used_at = now()
      where user_id = ${userId ?? null}::uuid and purpose = ${purpose} and used_at is null
    )
    insert into mail_tokens (hash, user_id, purpose, email, expires_at, name, occupation, password_hash)
    select ${hashOfToken(token)}, u.id, ${purpose}, ${email}, now() + ${lifetimeHours[purpose]} * interval '1 hour',
           latest.name, latest.occupation, latest.password_hash
    from users u left join latest on true where u.id = ${userId ?? null}::uuid`.execute(transaction)
  return token
}

/** What a good token is for. */
export interface MailToken {
  readonly purpose: MailTokenPurpose
  /** The address that it confirms, or that asked for it. */
  readonly email: string
  readonly userId: string
  /** The rights of the account, as they are now. */
  readonly userEmail: string
  readonly userName: string
}

/** Null where the token is not of a registration. */
export interface TakenMailToken extends MailToken {
  readonly name: string | null
  readonly occupation: Occupation | null
  readonly passwordHash: string | null
}

/** A token that would work now, without using it. */
export async function findMailToken(
  database: Database,
  token: string,
  purpose: MailTokenPurpose,
): Promise<MailToken | undefined> {
  const { rows } = await sql<MailToken>`
    select t.purpose, t.email, t.user_id as "userId", u.email as "userEmail", u.name as "userName"
    from mail_tokens t join users u on u.id = t.user_id
    where t.hash = ${hashOfToken(token)} and t.purpose = ${purpose} and t.used_at is null and t.expires_at > now()
      and u.disabled_at is null and t.email = lower(u.email)`.execute(database)
  return rows[0]
}

/** Uses a token up: of two at once one finds it used. */
export async function takeMailToken(
  transaction: Database,
  token: string,
  purposes: readonly MailTokenPurpose[],
): Promise<TakenMailToken | undefined> {
  const { rows } = await sql<TakenMailToken>`
    update mail_tokens t set used_at = now()
    from users u
    where t.hash = ${hashOfToken(token)} and t.purpose = any(${purposes}::text[]) and t.used_at is null
      and t.expires_at > now() and u.id = t.user_id and u.disabled_at is null
      and (t.purpose = 'change_email' or t.email = lower(u.email))
    returning t.purpose, t.email, t.user_id as "userId", u.email as "userEmail", u.name as "userName", t.name,
      t.occupation, t.password_hash as "passwordHash"`.execute(transaction)
  return rows[0]
}

/** How many registrations of the account's address wait to be confirmed. */
export async function countRegistrations(database: Database, userId: string | undefined): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct password_hash)::integer as count from mail_tokens
    where user_id = ${userId ?? null}::uuid and purpose = 'verify_email' and used_at is null
      and expires_at > now()`.execute(database)
  return rows[0]?.count ?? 0
}

/**
 * For whenever the address or the password has changed: what was mailed before is no longer to be trusted.
 *
 * @param purpose those of one purpose alone; all if left out.
 */
export async function voidMailTokens(
  transaction: Database,
  userId: string,
  purpose?: MailTokenPurpose,
): Promise<void> {
  let voiding = transaction
    .updateTable('mail_tokens')
    .set({ used_at: sql<Date>`now()` })
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
  if (purpose) voiding = voiding.where('purpose', '=', purpose)
  await voiding.execute()
}

/** How many of a purpose an account has had made within the last hour. */
export async function countRecentTokens(
  database: Database,
  userId: string,
  purpose: MailTokenPurpose,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from mail_tokens
    where user_id = ${userId} and purpose = ${purpose} and created_at > now() - interval '1 hour'`.execute(
    database,
  )
  return rows[0]?.count ?? 0
}

/** Some of those that stopped to work a day ago, and are of no use any more. @returns how many. */
export const deleteOldMailTokens = (database: Database): Promise<number> =>
  deleteSome(database, {
    table: 'mail_tokens',
    key: 'hash',
    where: sql`expires_at < now() - interval '1 day'`,
  })
