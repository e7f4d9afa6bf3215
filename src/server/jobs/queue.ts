import { fromKysely, PgBoss } from 'pg-boss'
import type { Database, OpenDatabase } from '../database.ts'

export const calculationQueue = 'calculations'
/** Where a job goes that failed, or whose worker died, as often as it may. */
export const abandonedQueue = 'calculations-abandoned'

export interface CalculationJob {
  readonly calculationId: string
}

const attemptsMaximum = 3

/**
 * A calculation takes about a millisecond. A job that has been out for five seconds was lost with its worker and
 * is handed to another one; should the first still be alive, the calculation's attempt keeps it from writing.
 */
const calculationQueueOptions = {
  notify: true,
  retryLimit: attemptsMaximum - 1,
  expireInSeconds: 5,
  deleteAfterSeconds: 3_600,
  deadLetter: abandonedQueue,
}
const abandonedQueueOptions = {
  retryLimit: 1_000,
  retryDelay: 5,
  expireInSeconds: 5,
  deleteAfterSeconds: 3_600,
}

/** Creates or updates the tables of the job queue and the queues themselves. */
export async function installQueues(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: 'safapac-migrate',
    max: 2,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  // Failures of the calls below reject; this listener only keeps background ones from ending the process.
  boss.on('error', () => {})
  await boss.start()
  try {
    await boss.createQueue(abandonedQueue, abandonedQueueOptions)
    await boss.createQueue(calculationQueue, calculationQueueOptions)
    await boss.updateQueue(abandonedQueue, abandonedQueueOptions)
    await boss.updateQueue(calculationQueue, calculationQueueOptions)
  } finally {
    await boss.stop({ graceful: false })
  }
}

/** How the API hands out work. */
export interface Jobs {
  /** Commits and rolls back with the transaction, and wakes a worker when it commits. */
  enqueueCalculation(transaction: Database, calculationId: string): Promise<void>
  stop(): Promise<void>
}

/** Opens the sending side of the queues on the API's own connections; it runs nothing itself. */
export async function openJobs({ pool }: OpenDatabase): Promise<Jobs> {
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
      await boss.send(calculationQueue, job, { db: fromKysely(transaction) })
    },
    stop: () => boss.stop({ graceful: false, close: false }),
  }
}
