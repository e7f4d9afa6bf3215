import { PgBoss } from 'pg-boss'
import type { Database } from '../database/database.ts'
import { isDatabaseUnavailable, isWriteFailure } from '../database/database-failure.ts'
import { withSessionSettings } from '../database/session-settings.ts'
import { tellWriteFailure } from '../database/write-failures.ts'

/** The receiving side of the queues: what a feature works its queue off with. */
export const openWorkerQueue = (databaseUrl: string): PgBoss =>
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

/** How often a queue is looked at; a committed job is told of besides. */
export const polling = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 0.5 } as const

export type ErrorListener = (error: unknown) => void

const outageReportMilliseconds = 10_000

/**
 * While the database is away every look at it fails, several times a second: one report in ten seconds will do. Where it
 * stores nothing, those that are asked about its health hear of it.
 */
export function throttleOutages(onError: ErrorListener, database: Database): ErrorListener {
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
