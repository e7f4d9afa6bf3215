import { randomInt } from 'node:crypto'
import { type CalculationWorkOptions, openCalculationWork } from '../calculations/job/work.ts'
import { openCaseTableWork } from '../case-tables/job/work.ts'
import type { Keeping } from '../config/quotas.ts'
import { openDatabase } from '../database/database.ts'
import { openNotifications } from '../database/notifications.ts'
import { type ErrorListener, openWorkerQueue, throttleOutages } from '../jobs/worker-queue.ts'
import { type MailOptions, openMailDelivery } from '../mail/delivery.ts'
import { openStudyWork } from '../studies/job/work.ts'
import { startTidying } from '../tidying/tidying.ts'

export interface Worker {
  /**
   * Begins no further calculation, gives back what has not begun, and closes its connections. One that is running
   * has three seconds to finish; then it is given back as well.
   */
  stop(): Promise<void>
}

export interface WorkerOptions extends CalculationWorkOptions {
  readonly databaseUrl: string
  /** Left out where this worker leaves mails to others. */
  readonly mail?: MailOptions | undefined
  /** Left out where this worker leaves it to others to delete what has been deleted, or is not kept any longer. */
  readonly keeping?: Keeping | undefined
  /** Told of defects and lost connections; the worker carries on by itself. */
  readonly onError: ErrorListener
}

const stopTimeoutMilliseconds = 3_000

/**
 * Runs queued calculations, studies and tables of cases, delivers mails and tidies up, until it is stopped. This thread sees to queue and database; the
 * calculations run in a thread of their own, studies and tables in two others, whose end at a limit ends nothing else. A committed job wakes the worker through
 * LISTEN/NOTIFY; it looks twice a second in any case, and once a second hands on the jobs of workers that have
 * died. Holds up to seven connections.
 */
export async function runWorker(options: WorkerOptions): Promise<Worker> {
  const { databaseUrl } = options
  const { database, close } = openDatabase(databaseUrl, { max: 3, applicationName: 'safapac-worker' })
  const onError = throttleOutages(options.onError, database)
  const queue = openWorkerQueue(databaseUrl)
  queue.on('error', onError)
  const calculations = openCalculationWork(database, options, onError)
  const worker = randomInt(1, 2 ** 31)
  const notifications = openNotifications(databaseUrl, worker)
  const { memoryLimitMegabytes } = options
  const shared = { database, notifications, worker, memoryLimitMegabytes, onError }
  const studies = openStudyWork(shared)
  const caseTables = openCaseTableWork(shared)
  const mails = options.mail && openMailDelivery(database, options.mail, onError)
  const tidying = options.keeping && startTidying(database, options.keeping, onError)
  const stop = async () => {
    calculations.stop()
    studies.stop()
    caseTables.stop()
    const tidied = tidying?.stop()
    await queue.stop({ timeout: stopTimeoutMilliseconds })
    mails?.close()
    await Promise.all([calculations.close(), studies.close(), caseTables.close(), notifications.stop()])
    await tidied
    await close()
  }

  try {
    await Promise.all([queue.start(), calculations.ready()])
    await calculations.begin(queue)
    await studies.begin(queue)
    await caseTables.begin(queue)
    await mails?.begin(queue)
  } catch (error) {
    await stop()
    throw error
  }
  return { stop }
}
