import { once } from 'node:events'
import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { ensureAdministrator } from '../accounts/service.ts'
import { buildApp } from '../app.ts'
import { ensureJwtSecret, loadConfig, requireDataDirectory, type ServerConfig } from '../config.ts'
import { openDatabase } from '../database.ts'
import { openJobs } from '../jobs/queue.ts'
import { migrateDatabase } from '../migrate.ts'
import { openNotifications } from '../notifications.ts'
import { openCounters } from '../rate-limits/counters.ts'
import { openReferenceData } from '../reference-data/cache.ts'
import { serveDatabase } from './embedded-database.ts'
import { Closers, closeOnSignal } from './shutdown.ts'
import { startWorker } from './work.ts'

/**
 * Serves the API and runs calculations, in this one process, until a signal.
 *
 * @throws {Error} fit to show, when it cannot start; whatever it had started by then is stopped again.
 */
export async function serve(): Promise<void> {
  const closers = new Closers()
  const starting = start(closers)
  // From the first moment: a Ctrl-C during the start must not leave a database behind.
  closeOnSignal(async () => {
    await starting.catch(() => {})
    await closers.close()
  })
  await starting
}

async function start(closers: Closers): Promise<void> {
  try {
    const config = await ensureJwtSecret(await requireDataDirectory(loadConfig()))
    await listen(await open(config, closers), config)
  } catch (error) {
    await closers.close()
    throw error
  }
}

async function open(config: ServerConfig, closers: Closers): Promise<FastifyInstance> {
  const databaseUrl = await serveDatabase(config, closers, (error) => {
    console.error(error)
    process.kill(process.pid, 'SIGTERM')
  })
  await requireFreeAddress(config)
  await migrateDatabase(databaseUrl).catch((error) => {
    if (config.DATABASE_URL === undefined) throw error
    throw new Error(`The database of DATABASE_URL cannot be used: ${error.message || error.code}`, {
      cause: error,
    })
  })

  const opened = openDatabase(databaseUrl)
  closers.add(() => opened.close())
  const account = await ensureAdministrator(opened.database, {
    email: config.ADMIN_EMAIL,
    password: config.ADMIN_PASSWORD,
  })
  if (account) announce(account)
  const jobs = await openJobs(opened, { timeLimitSeconds: config.CALCULATION_TIMEOUT_SECONDS })
  closers.add(() => jobs.stop())
  const notifications = openNotifications(databaseUrl)
  closers.add(() => notifications.stop())

  const counters = openCounters({ redisUrl: config.REDIS_URL })
  closers.add(() => counters.close())

  const app = await buildApp({
    config,
    database: opened.database,
    jobs,
    referenceData: openReferenceData(opened.database, notifications),
    notifications,
    counters,
  })
  const worker = await startWorker(config, databaseUrl, (error) => app.log.error(error))
  closers.add(() => worker.stop())
  closers.add(() => closeApp(app))
  return app
}

const unfinishedMilliseconds = 3_000

/** Lets requests finish; one that is still arriving after three seconds is cut off. */
async function closeApp(app: FastifyInstance): Promise<void> {
  app.isDraining = true
  const timer = setTimeout(() => app.server.closeAllConnections(), unfinishedMilliseconds)
  await app.close().finally(() => clearTimeout(timer))
}

/** At once, because it is the only time that a generated password is known, whatever comes after. */
function announce({ email, password }: { email: string; password?: string }): void {
  console.log(`First account: ${email}`)
  if (password !== undefined) console.log(`Its password, shown this once: ${password}`)
}

async function listen(app: FastifyInstance, { HOST, PORT }: ServerConfig): Promise<void> {
  const address = await app.listen({ host: HOST, port: PORT, listenTextResolver: () => 'listening' })
  console.log(`SAFAPAC is at ${address} and describes its API at ${address}/docs`)
}

/** Tried before the first account is made, whose password is shown only once. */
async function requireFreeAddress({ HOST, PORT }: ServerConfig): Promise<void> {
  const probe = createServer()
  try {
    probe.listen(PORT, HOST)
    await once(probe, 'listening')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const problem = code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be listened on (${code})`
    throw new Error(`${HOST}:${PORT} ${problem}; set HOST and PORT.`, { cause })
  } finally {
    probe.close()
  }
}
