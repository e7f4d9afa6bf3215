import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { deleteSome } from '../database/delete-some.ts'
import type { Page } from '../http/pages.ts'

interface NewMail {
  readonly recipient: string
  readonly subject: string
  /** Null for one that counts, and is never sent. */
  readonly body: string | null
  /** As what it counts, where anybody can ask for it. */
  readonly kind?: MailKind | undefined
}

/** Each has a limit of its own, so that registering an address again and again does not keep its owner from a new password. */
export type MailKind = 'confirmation' | 'reset' | 'mention' | 'invitation' | 'offer'

/** @returns its id. */
export async function insertMail(database: Database, mail: NewMail): Promise<string> {
  const { id } = await database.insertInto('mails').values(mail).returning('id').executeTakeFirstOrThrow()
  return id
}

/** How many were written to the address within the last hour. */
export async function countRecentMails(
  database: Database,
  recipient: string,
  kind: MailKind,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from mails
    where created_at > now() - interval '1 hour' and recipient = ${recipient} and kind = ${kind}`.execute(
    database,
  )
  return rows[0]?.count ?? 0
}

export interface UnsentMail {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
}

/** Takes up those that are still to be sent; each counts as tried. */
export async function beginMails(database: Database, ids: readonly string[]): Promise<UnsentMail[]> {
  const { rows } = await sql<UnsentMail>`
    update mails set attempts = attempts + 1
    where id = any(${ids}::uuid[]) and sent_at is null and body is not null
    returning id, recipient, subject, body`.execute(database)
  return rows
}

/** Its text goes, because that may open an account. */
export async function markMailSent(database: Database, id: string): Promise<void> {
  await database
    .updateTable('mails')
    .set({ sent_at: sql<Date>`now()`, body: null, last_failure: null })
    .where('id', '=', id)
    .execute()
}

export async function noteMailFailure(database: Database, id: string, failure: string): Promise<void> {
  await database.updateTable('mails').set({ last_failure: failure }).where('id', '=', id).execute()
}

export interface KeptMail {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** As isoTimestamp reads it. */
  readonly createdAt: string
}

/** Newest first, and one more than the page holds. */
export async function listKeptMails(database: Database, { limit, after }: Page): Promise<KeptMail[]> {
  const { rows } = await sql<KeptMail>`
    select id, recipient as to, subject, body as text, (created_at at time zone 'UTC')::text as "createdAt"
    from mails
    where body is not null and (created_at, id) < (${after.time}::timestamptz, ${after.id}::uuid)
    order by created_at desc, id desc
    limit ${limit + 1}`.execute(database)
  return rows
}

export async function deleteMailsTo(database: Database, recipient: string): Promise<void> {
  await sql`delete from mails where recipient = ${recipient}`.execute(database)
}

/** Some of what nobody needs any more: mails after a month, and after a day those that were only to count. @returns how many. */
export const deleteOldMails = (database: Database): Promise<number> =>
  deleteSome(database, {
    table: 'mails',
    where: sql`created_at < now() - interval '30 days'
      or (created_at < now() - interval '1 day' and body is null and sent_at is null)`,
  })
