import type { PgBoss } from 'pg-boss'
import { openThread } from '../../computing/thread.ts'
import type { Database } from '../../database/database.ts'
import type { Notifications } from '../../database/notifications.ts'
import { type ErrorListener, polling } from '../../jobs/worker-queue.ts'
import { handOnLostParts } from './lost-workers.ts'
import { type CaseTableJob, caseTableQueue } from './queue.ts'
import { runCaseTableJob } from './run.ts'

export interface CaseTableWorkOptions {
  readonly database: Database
  readonly notifications: Notifications
  /** The number by which the notifications' connection shows others that this worker is there. */
  readonly worker: number
  /** Limits the JavaScript heap of the thread; Node's own limit if left out. */
  readonly memoryLimitMegabytes?: number | undefined
  readonly onError: ErrorListener
}

export interface CaseTableWork {
  begin(queue: PgBoss): Promise<void>
  /** Begins no further part; one that is under way is finished, or goes back to the queue. */
  stop(): void
  close(): Promise<void>
}

/** One part at a time, so that whatever else waits for the processor waits for one. */
const options = { ...polling, batchSize: 1, perJobResults: true, burstWhenBatchFull: true } as const
/** A thread takes some 50 MB, and 0.3 s to start. */
const idleMilliseconds = 60_000

/** How often it is looked whether another worker is gone. */
const lookMilliseconds = 1_000

/** Works tables of cases off, in a thread of their own that yields to all others. */
export function openCaseTableWork(given: CaseTableWorkOptions): CaseTableWork {
  const { database, notifications, worker, memoryLimitMegabytes, onError } = given
  const module = new URL('table-thread.ts', import.meta.url)
  const thread = openThread({ module, memoryLimitMegabytes, idleMilliseconds, onError })
  let isStopping = false
  const parts = {
    database,
    thread,
    onError,
    isStopping: () => isStopping,
    worker: () => (notifications.isCurrent() ? worker : null),
  }
  let looking: NodeJS.Timeout | undefined
  let lastLook: Promise<void> = Promise.resolve()
  const lookForLost = () => {
    lastLook = handOnLostParts(database)
      .catch(onError)
      .then(() => {
        if (!isStopping) looking = setTimeout(lookForLost, lookMilliseconds)
      })
  }
  return {
    async begin(queue) {
      lookForLost()
      await queue.work<CaseTableJob, unknown, typeof options>(caseTableQueue, options, async ([job]) => {
        const isDone = job && (await runCaseTableJob(parts, job.data))
        // What is missing here is handed out again.
        return isDone ? [{ id: job.id, status: 'completed' }] : []
      })
    },
    stop() {
      isStopping = true
      clearTimeout(looking)
    },
    async close() {
      await lastLook
      await thread.close()
    },
  }
}
