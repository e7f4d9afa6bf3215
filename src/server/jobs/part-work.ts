import type { PgBoss } from 'pg-boss'
import type { Database } from '../database/database.ts'
import type { Notifications } from '../database/notifications.ts'
import { type ErrorListener, polling } from './worker-queue.ts'

/** What works off the parts of something larger. */
export interface PartWorkOptions {
  readonly database: Database
  readonly notifications: Notifications
  /** The number by which the notifications' connection shows others that this worker is there. */
  readonly worker: number
  /** Limits the JavaScript heap of the thread; Node's own limit if left out. */
  readonly memoryLimitMegabytes?: number | undefined
  readonly onError: ErrorListener
}

export interface PartWork {
  begin(queue: PgBoss): Promise<void>
  /** Begins no further part. One that is under way is finished, or goes back to the queue. */
  stop(): void
  close(): Promise<void>
}

/** One part at a time, so that whatever else waits for the processor waits for one. */
export const oneAtATime = { ...polling, batchSize: 1, perJobResults: true, burstWhenBatchFull: true } as const

/** How often it is looked whether another worker is gone. */
const lookMilliseconds = 1_000

/** Looks again and again, from `begin` to `stop`, for parts of workers that are gone. */
export function openLooking(handOn: () => Promise<unknown>, onError: ErrorListener) {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let lastLook: Promise<void> = Promise.resolve()
  const begin = () => {
    lastLook = handOn()
      .catch(onError)
      .then(() => {
        if (!isStopped) timer = setTimeout(begin, lookMilliseconds)
      })
  }
  return {
    begin,
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
    /** Resolves when the last look is over. */
    ended: () => lastLook,
  }
}
