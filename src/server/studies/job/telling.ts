import type { Database } from '../../database/database.ts'
import { queueMail } from '../../mail/outbox.ts'
import { mailTexts } from '../../mail/texts.ts'
import { findAddress, type StudyClaim } from './queries.ts'

/**
 * Writes the mail that was asked for, in the transaction that ends the study.
 *
 * @param failure why it has no answer, where that is so.
 */
export async function tellEnd(
  transaction: Database,
  { madeBy, notifiesByMail }: Pick<StudyClaim, 'madeBy' | 'notifiesByMail'>,
  failure?: string,
): Promise<void> {
  const to = notifiesByMail ? await findAddress(transaction, madeBy) : undefined
  if (to === undefined) return
  await queueMail(transaction, { to, ...(failure ? mailTexts.studyFailed(failure) : mailTexts.studyDone()) })
}
