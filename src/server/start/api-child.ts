import { buildApp } from '../app.ts'
import { openDatabase } from '../database.ts'
import { drain, type Patience } from '../draining.ts'
import { openJobs } from '../jobs/queue.ts'
import { openNotifications } from '../notifications.ts'
import { openCounters } from '../rate-limits/counters.ts'
import { openReferenceData } from '../reference-data/cache.ts'
import type { Running } from './child-life.ts'
import type { ChildStart, Leave } from './child-messages.ts'

/** Longer than people need between two clicks, so that nearly every connection ends with an answer. */
const idleMilliseconds = 4_000
/** A statement may run longer, but hardly any does; the process has to end within ten seconds. */
const requestMilliseconds = 2_500

const patience = ({ listenMilliseconds, isPatient }: Leave): Patience => ({
  listenMilliseconds,
  idleMilliseconds: isPatient ? idleMilliseconds : 0,
  requestMilliseconds,
})

/** Serves the API. */
export async function openApi({ config, databaseUrl, pool }: ChildStart): Promise<Running> {
  const opened = openDatabase(databaseUrl, { max: pool.size + pool.burst, burst: pool.burst })
  const jobs = await openJobs(opened, { timeLimitSeconds: config.CALCULATION_TIMEOUT_SECONDS })
  const notifications = openNotifications(databaseUrl)
  const counters = await openCounters({ redisUrl: config.REDIS_URL })
  const app = await buildApp({
    config,
    database: opened.database,
    pool: opened.pool,
    jobs,
    referenceData: openReferenceData(opened.database, notifications),
    notifications,
    counters,
  })
  const { HOST, PORT } = config
  const address = await app.listen({ host: HOST, port: PORT, listenTextResolver: () => 'listening' })
  return {
    address,
    metrics: app.metrics,
    beginDraining: () => app.beginDraining(),
    async leave(leave) {
      await drain(app, patience(leave))
      await Promise.all([jobs.stop(), notifications.stop(), counters.close()])
      await opened.close()
    },
  }
}
