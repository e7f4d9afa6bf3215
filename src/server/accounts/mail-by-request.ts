import type { Database } from '../database.ts'
import { type Mail, queueMail, queueNothing } from '../mail/outbox.ts'
import { countRecentMails } from '../mail/queries.ts'
import type { MailText } from '../mail/texts.ts'

/** What strangers can have sent to one address in an hour; more is dropped without a word. */
const mailsPerHour = 4

/**
 * Mails to an address what somebody asked for who may be anybody. To be called once the address is locked.
 *
 * @param isForSomebody false where nobody is to get it, which is the same work and counts alike.
 */
export async function mailByRequest(
  transaction: Database,
  { to, isForSomebody }: { to: string; isForSomebody: boolean },
  write: () => Promise<MailText>,
): Promise<void> {
  if ((await countRecentMails(transaction, to)) >= mailsPerHour) return
  const mail: Mail = { to, ...(await write()) }
  await (isForSomebody ? queueMail(transaction, mail) : queueNothing(transaction, mail))
}
