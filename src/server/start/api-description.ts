import type { DescribedApi } from '../../contract/documents/api-types.ts'
import { buildApp } from '../app.ts'
import type { Jobs } from '../calculations/job/queue.ts'
import { loadConfig } from '../config/config.ts'
import { openDatabase } from '../database/database.ts'
import type { Notifications } from '../database/notifications.ts'
import { openCounters } from '../http/rate-limits/counters.ts'
import { openReferenceData } from '../reference-data/cache.ts'

/** Nobody connects to it: a description needs the routes alone. */
const nowhere = 'postgres://127.0.0.1:1/none'
const silence: Notifications = { listen: () => () => {}, isCurrent: () => false, stop: async () => {} }
const noJobs: Jobs = {
  enqueueCalculation: async () => {},
  cancelCalculation: async () => {},
  stop: async () => {},
}

/** What /openapi.json answers, without a server or a database. */
export async function describeApi(): Promise<DescribedApi> {
  const settings = loadConfig({ LOG_LEVEL: 'silent' })
  const config = { ...settings, JWT_SECRET: 'x'.repeat(64), NEW_ACCOUNT_LEVEL: 'ROADSHOW' as const }
  const { database, pool, close } = openDatabase(nowhere)
  const referenceData = openReferenceData(database, silence)
  const counters = await openCounters()
  const app = await buildApp({
    config,
    database,
    pool,
    jobs: noJobs,
    referenceData,
    notifications: silence,
    counters,
  })
  try {
    return (await app.inject('/openapi.json')).json()
  } finally {
    await app.close()
    await close()
  }
}
