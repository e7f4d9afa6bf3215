import type { Database } from '../database/database.ts'
import { type Mail, queueMail, queueNothing } from '../mail/outbox.ts'
import { countRecentMails, type MailKind } from '../mail/queries.ts'
import type { MailText } from '../mail/texts.ts'

/** What strangers can have sent to one address in an hour, of each kind; more is dropped without a word. */
const mailsPerHour = 4

/**
 * Mails to an address what somebody asked for who may be anybody. To be called once the address is locked.
 *
 * @param isForSomebody false where nobody is to get it, which is the same work and counts alike.
 */
export async function mailByRequest(
  transaction: Database,
  { to, kind, isForSomebody }: { to: string; kind: MailKind; isForSomebody: boolean },
  write: () => Promise<MailText>,
): Promise<void> {
  if ((await countRecentMails(transaction, to, kind)) >= mailsPerHour) return
  const mail: Mail = { to, kind, ...(await write()) }
  await (isForSomebody ? queueMail(transaction, mail) : queueNothing(transaction, mail))
}
