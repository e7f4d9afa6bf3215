import type { Database } from '../database/database.ts'
import { insertMail, type MailKind } from './queries.ts'
import { enqueueMail } from './queue.ts'

/** Plain text, to one address. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** As what it counts, where anybody can ask for it. */
  readonly kind?: MailKind
}

/** Writes the mail down and has it delivered, both if and when the transaction commits. */
export async function queueMail(transaction: Database, { to, subject, text, kind }: Mail): Promise<void> {
  await enqueueMail(transaction, await insertMail(transaction, { recipient: to, subject, body: text, kind }))
}

/**
 * The same work for a mail that nobody is to get, so that its time does not tell whether an address has an account;
 * and it counts as one, so that neither does a limit.
 */
export async function queueNothing(transaction: Database, { to, subject, kind }: Mail): Promise<void> {
  await enqueueMail(transaction, await insertMail(transaction, { recipient: to, subject, body: null, kind }))
}
