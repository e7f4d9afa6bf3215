import { fromKysely, PgBoss } from 'pg-boss'
import type { Database } from '../database/database.ts'
import type { Queue } from '../jobs/queues.ts'

export const mailQueue = 'mails'

export interface MailJob {
  readonly mailId: string
}

const longestDelaySeconds = 600
const secondsOfThreeDays = 3 * 86_400
/** Until the delay between two has grown to the longest. */
const earlyRetries = 9

/** Tried again after 2, 4, 8 s and so on up to ten minutes, for three days. */
export const mailQueueDefinition: Queue = {
  name: mailQueue,
  options: {
    notify: true,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: longestDelaySeconds,
    retryLimit: earlyRetries + secondsOfThreeDays / longestDelaySeconds,
    // Longer than a batch takes, even where the server answers at the last moment.
    expireInSeconds: 120,
    deleteAfterSeconds: 300,
  },
}

/** Hands a mail to whichever worker can deliver it, when the transaction commits. */
export async function enqueueMail(transaction: Database, mailId: string): Promise<void> {
  const db = fromKysely(transaction)
  // Never started: it only words the statement.
  const boss = new PgBoss({ db, migrate: false, supervise: false, schedule: false, registerInstance: false })
  const job: MailJob = { mailId }
  await boss.send(mailQueue, job, { id: mailId, db })
}
