import { fromKysely, PgBoss } from 'pg-boss'
import type { Database, OpenDatabase } from '../../database/database.ts'
import type { Queue } from '../../jobs/queues.ts'
import { findDueMinute } from './queries.ts'

export const calculationQueue = 'calculations'
/** Where a job goes that was handed out as often as it may without having been done. */
export const abandonedQueue = 'calculations-abandoned'

export interface CalculationJob {
  readonly calculationId: string
}

/** A calculation that fails as often is not tried again. */
export const attemptsMaximum = 3

/**
 * A job that is out for longer was lost with its worker and is handed to another one; should the first still be
 * alive, the calculation's attempt keeps it from writing. The second above the time limit is for all that is not
 * calculating: claiming, waiting for what is ahead in the batch, writing.
 */
const leaseSeconds = (timeLimitSeconds: number): number => timeLimitSeconds + 1

/** How long a job may calculate; it carries the limit of whoever sent it. */
export const timeLimitMilliseconds = ({ expireInSeconds }: { readonly expireInSeconds: number }): number =>
  (expireInSeconds - 1) * 1_000

/** Attempts are counted by the calculation; the queue only has to hand out more often than any should need. */
const handOutsMaximum = 1_000

const calculationQueueOptions = {
  notify: true,
  retryLimit: handOutsMaximum - 1,
  // A job that brings none gets these.
  expireInSeconds: leaseSeconds(2),
  deleteAfterSeconds: 300,
  deadLetter: abandonedQueue,
}
const abandonedQueueOptions = {
  retryLimit: 1_000,
  retryDelay: 5,
  expireInSeconds: 5,
  deleteAfterSeconds: 300,
}

/** The second sends to the first. */
export const calculationQueues: readonly Queue[] = [
  { name: abandonedQueue, options: abandonedQueueOptions },
  { name: calculationQueue, options: calculationQueueOptions },
]

/** How the API hands out work: both commit and roll back with the transaction. */
export interface Jobs {
  /** Wakes a worker when the transaction commits. */
  enqueueCalculation(transaction: Database, calculationId: string): Promise<void>
  /** Takes the calculation out of the queue; a worker that has it already is not stopped. */
  cancelCalculation(transaction: Database, calculationId: string): Promise<void>
  stop(): Promise<void>
}

/** Opens the sending side of the queues on the API's own connections; it runs nothing itself. */
export async function openJobs(
  { pool }: OpenDatabase,
  { timeLimitSeconds }: { readonly timeLimitSeconds: number },
): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  // Its background refresh of queue settings fails while the database is away and succeeds at the next turn.
  boss.on('error', () => {})
  await boss.start()
  return {
    async enqueueCalculation(transaction, calculationId) {
      const job: CalculationJob = { calculationId }
      await boss.send(calculationQueue, job, {
        id: calculationId,
        // The sooner due, the sooner out.
        priority: -(await findDueMinute(transaction, calculationId)),
        expireInSeconds: leaseSeconds(timeLimitSeconds),
        db: fromKysely(transaction),
      })
    },
    async cancelCalculation(transaction, calculationId) {
      await boss.cancel(calculationQueue, calculationId, { db: fromKysely(transaction) })
    },
    stop: () => boss.stop({ graceful: false, close: false }),
  }
}
