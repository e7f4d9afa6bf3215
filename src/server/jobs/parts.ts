import { createHash } from 'node:crypto'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Database } from '../database/database.ts'
import type { Queue } from './queues.ts'

/** A part that fails as often is not tried again: enough for workers that are ended for other reasons. */
export const attemptsMaximum = 5

/** A worker that is alive says so; one that does not for so long has lost its job. */
const heartbeatSeconds = 10
/** In case a worker that is alive has lost the thread. */
const expireInSeconds = 900
/** Attempts are counted by the part; the queue only has to hand out more often than any should need. */
const handOutsMaximum = 1_000

/** A queue of parts of something larger, which any number of workers do (decision 33). */
export const partQueue = (name: string): Queue => ({
  name,
  options: {
    notify: true,
    retryLimit: handOutsMaximum - 1,
    heartbeatSeconds,
    expireInSeconds,
    deleteAfterSeconds: 300,
  },
})

/** What a part may take of its thread, however slow the machine. */
export const partLimits = { timeLimitMilliseconds: 600_000 } as const

/** Never started: it only words the statements, which commit and roll back with the transaction. */
export function wording(transaction: Database) {
  const db = fromKysely(transaction)
  return {
    boss: new PgBoss({ db, migrate: false, supervise: false, schedule: false, registerInstance: false }),
    db,
  }
}

/** One for each part, so that it is found without looking through the queue. */
export function jobId(wholeId: string, part?: number | string): string {
  const hash = createHash('sha256')
    .update(`${wholeId} ${part ?? ''}`)
    .digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}
