import { PgBoss } from 'pg-boss'
import type { Keeping } from '../config/quotas.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { isDatabaseUnavailable, isWriteFailure } from '../database/database-failure.ts'
import { withSessionSettings } from '../database/session-settings.ts'
import { tellWriteFailure } from '../database/write-failures.ts'
import { type MailOptions, openMailDelivery } from '../mail/delivery.ts'
import { abandonCalculations, runCalculations } from './calculation-job.ts'
import { type MailJob, mailQueue } from './mail-queue.ts'
import { abandonedQueue, type CalculationJob, calculationQueue } from './queue.ts'
import { openThread } from './thread.ts'
import { startTidying } from './tidying.ts'

export interface Worker {
  /**
   * Begins no further calculation, gives back what has not begun, and closes its connections. One that is running
   * has three seconds to finish; then it is given back as well.
   */
  stop(): Promise<void>
}

export interface WorkerOptions {
  readonly databaseUrl: string
  /** Limits a calculation's JavaScript heap; Node's own limit if left out. */
  readonly memoryLimitMegabytes?: number
  /** Left out where this worker leaves mails to others. */
  readonly mail?: MailOptions | undefined
  /** Left out where this worker leaves it to others to delete what has been deleted, or is not kept any longer. */
  readonly keeping?: Keeping | undefined
  /** Another module than ours to calculate with. */
  readonly threadModule?: URL
  /** Told of defects and lost connections; the worker carries on by itself. */
  readonly onError: (error: unknown) => void
}

const stopTimeoutMilliseconds = 3_000

/**
 * Runs queued calculations, delivers mails and tidies up, until it is stopped. This thread sees to queue and database; the
 * calculations run in a thread of their own, whose end at a limit ends nothing else. A committed job wakes the worker through
 * LISTEN/NOTIFY; it looks twice a second in any case, and once a second hands on the jobs of workers that have
 * died. Holds up to six connections.
 */
export async function runWorker(options: WorkerOptions): Promise<Worker> {
  const { databaseUrl, memoryLimitMegabytes } = options
  const { database, close } = openDatabase(databaseUrl, { max: 3, applicationName: 'safapac-worker' })
  const onError = throttleOutages(options.onError, database)
  const module = options.threadModule ?? new URL('calculation-thread.ts', import.meta.url)
  const thread = openThread({ module, memoryLimitMegabytes, onError })
  const boss = openQueue(databaseUrl)
  boss.on('error', onError)
  let isStopping = false
  const mails = options.mail && openMailDelivery(database, options.mail, onError)
  const tidying = options.keeping && startTidying(database, options.keeping, onError)
  const stop = async () => {
    isStopping = true
    const tidied = tidying?.stop()
    await boss.stop({ timeout: stopTimeoutMilliseconds })
    mails?.close()
    await thread.close()
    await tidied
    await close()
  }

  try {
    await Promise.all([boss.start(), thread.ready()])
    const dependencies = { database, thread, onError, isStopping: () => isStopping }
    await boss.work<CalculationJob, unknown, typeof calculationOptions>(
      calculationQueue,
      calculationOptions,
      (jobs) => runCalculations(dependencies, jobs),
    )
    if (mails) {
      await boss.work<MailJob, unknown, typeof mailOptions>(mailQueue, mailOptions, (jobs) =>
        mails.deliver(jobs),
      )
    }
    await boss.work<CalculationJob>(abandonedQueue, polling, (jobs) => abandonCalculations(database, jobs))
  } catch (error) {
    await stop()
    throw error
  }
  return { stop }
}

const outageReportMilliseconds = 10_000

/**
 * While the database is away every look at it fails, several times a second: one report in ten seconds will do. Where it
 * stores nothing, those that are asked about its health hear of it.
 */
function throttleOutages(onError: WorkerOptions['onError'], database: Database): WorkerOptions['onError'] {
  let nextReportAt = 0
  return (error) => {
    if (isDatabaseUnavailable(error)) {
      if (performance.now() < nextReportAt) return
      nextReportAt = performance.now() + outageReportMilliseconds
      if (isWriteFailure(error)) tellWriteFailure(database)
    }
    onError(error)
  }
}

const openQueue = (databaseUrl: string): PgBoss =>
  new PgBoss({
    connectionString: withSessionSettings(databaseUrl),
    application_name: 'safapac-worker',
    max: 2,
    useListenNotify: true,
    migrate: false,
    schedule: false,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
    // Else jobs that are done stay in the table, and slow it down, for a day.
    maintenanceIntervalSeconds: 60,
  })

const polling = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 0.5 } as const
const calculationOptions = {
  ...polling,
  batchSize: 20,
  perJobResults: true,
  burstWhenBatchFull: true,
} as const
const mailOptions = { ...polling, batchSize: 4, perJobResults: true, burstWhenBatchFull: true } as const
