import { availableParallelism } from 'node:os'
import { buildApp } from '../app.ts'
import { openJobs } from '../calculations/job/queue.ts'
import { quotasOf } from '../config/quotas.ts'
import { openDatabase } from '../database/database.ts'
import { openNotifications } from '../database/notifications.ts'
import { openCounters } from '../http/rate-limits/counters.ts'
import { type PageFiles, readPage } from '../page/page-files.ts'
import type { Page } from '../page/routes.ts'
import { drain } from '../process/draining.ts'
import { openReferenceData } from '../reference-data/cache.ts'
import type { Running } from './child-life.ts'
import type { ChildStart } from './child-messages.ts'
import { openMachineTurns } from './machine-turns.ts'

/** How many of a process; how many of the machine are at work at once is for the primary to say. */
const computingThreads = (apiProcesses: number): number =>
  Math.max(1, Math.floor((availableParallelism() - 1) / apiProcesses))

/** Serves the API. */
export async function openApi({
  config,
  databaseUrl,
  pool,
  apiProcesses,
  page: directory,
}: ChildStart): Promise<Running> {
  const opened = openDatabase(databaseUrl, {
    max: pool.size + pool.burst,
    burst: pool.burst,
    quotas: quotasOf(config),
  })
  const jobs = await openJobs(opened, { timeLimitSeconds: config.CALCULATION_TIMEOUT_SECONDS })
  const notifications = openNotifications(databaseUrl)
  const counters = await openCounters({ redisUrl: config.REDIS_URL })
  const parts = {
    config,
    database: opened.database,
    pool: opened.pool,
    jobs,
    referenceData: openReferenceData(opened.database, notifications),
    notifications,
    counters,
  }
  const page: Page = { files: directory === undefined ? undefined : await readBuilt(directory) }
  const app = await buildApp(parts, {
    page,
    computingThreads: computingThreads(apiProcesses),
    machineTurn: openMachineTurns(),
  })
  const { HOST, PORT } = config
  const address = await app.listen({ host: HOST, port: PORT, listenTextResolver: () => 'listening' })
  return {
    address,
    metrics: app.metrics,
    async servePage(built) {
      page.files = await readBuilt(built)
    },
    async leave(leave) {
      await drain(app, leave)
      await Promise.all([jobs.stop(), notifications.stop(), counters.close()])
      await opened.close()
    },
  }
}

/** The API does not end with the page: a process that comes later may find its folder gone, until the primary has had it built again. */
const readBuilt = (directory: string): Promise<PageFiles | undefined> =>
  readPage(directory).catch((error: Error) => {
    console.error(`The page cannot be served now, and the API is: ${error.message}`)
    return undefined
  })
