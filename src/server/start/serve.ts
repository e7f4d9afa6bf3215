import { once } from 'node:events'
import { createServer } from 'node:net'
import { availableParallelism } from 'node:os'
import { findNewAccountLevel } from '../accounts/queries.ts'
import { ensureAdministrator } from '../accounts/service.ts'
import {
  type AppConfig,
  ensureJwtSecret,
  loadConfig,
  requireDataDirectory,
  type ServerConfig,
} from '../config/config.ts'
import { unsafeSettings } from '../config/unsafe-settings.ts'
import { type Database, openDatabase } from '../database/database.ts'
import { countForChildren } from '../http/rate-limits/counters.ts'
import { migrateDatabase } from '../migrations/migrate.ts'
import { builtPage, ownPage, rebuiltWhereGone } from '../page/built-page.ts'
import type { ChildStart } from './child-messages.ts'
import { countAvailable, type Demand, embeddedConnections, type PoolShare, sharePool } from './connections.ts'
import { mayMakeDatabase } from './known-database.ts'
import { announced, hurried, type Leave } from './leaving.ts'
import { serveMetrics } from './metrics-server.ts'
import { parseServeOptions, type ServeOptions } from './options.ts'
import { serveDatabase } from './served-database.ts'
import { Closers, closeOnSignal } from './shutdown.ts'
import { Supervisor } from './supervisor.ts'

/**
 * `start [--processes N] [--workers M]`: serves the API and runs calculations until a signal. This process does
 * once what has to be done once, starts the others, and replaces those that end.
 *
 * @throws {Error} fit to show, when it cannot start; whatever it had started by then is stopped again.
 */
export async function serve(given: readonly string[]): Promise<void> {
  const options = parseServeOptions(given, availableParallelism())
  const closers = new Closers()
  let leave = hurried
  const starting = start(options, closers, () => leave)
  // From the first moment: a Ctrl-C during the start must not leave a database behind.
  closeOnSignal(async (reason) => {
    const config = await starting.catch(() => undefined)
    if (reason === 'SIGTERM' && config) leave = announced(config.DRAIN_SECONDS)
    await closers.close()
  })
  await starting
}

async function start(options: ServeOptions, closers: Closers, leave: () => Leave): Promise<ServerConfig> {
  try {
    const config = await ensureJwtSecret(await requireDataDirectory(loadConfig()))
    refuseUnsafeSettings(config)
    await open(config, options, closers, leave)
    return config
  } catch (error) {
    await closers.close()
    throw error
  }
}

async function open(
  config: ServerConfig,
  options: ServeOptions,
  closers: Closers,
  leave: () => Leave,
): Promise<void> {
  await sayFirstStart(config)
  const page = beginPage(closers)
  // Closed after the children, who are added later and begin earlier.
  const ofDatabase = new Closers()
  closers.add(() => ofDatabase.close())
  countForChildren()
  const preparing = prepare(config, options, ofDatabase)
  const supervisor = new Supervisor(config.PORT, preparing, page.rebuilt)
  closers.add(() => supervisor.stop('worker', leave()))
  closers.add(() => supervisor.stop('api', leave()))
  const serving = Promise.all([
    supervisor.add('api', options.processes),
    supervisor.add('worker', options.workers),
    page.built.then((directory) => supervisor.servePage(directory)),
  ])
  // It is told below, when nothing is being prepared any more.
  serving.catch(() => {})
  await preparing
  const [address] = await serving
  if (config.METRICS_PORT !== undefined) {
    const metrics = await serveMetrics(config.METRICS_PORT, () => supervisor.metrics())
    closers.add(() => metrics.close())
    console.log(`Metrics are at ${metrics.address}`)
  }
  console.log(`SAFAPAC is at ${address} and describes its API at ${address}/docs`)
}

/** The database, its tables, the first account, and a free address: all that children are to be told. */
async function prepare(config: ServerConfig, options: ServeOptions, closers: Closers): Promise<ChildStart> {
  const demand = { ...options, size: config.DB_POOL_SIZE, burst: config.DB_POOL_BURST }
  const settings = { max_connections: embeddedConnections(demand) }
  const databaseUrl = await serveDatabase(config, closers, endBecause, settings)
  await requireFreeAddress(config)
  const prepared = await prepareDatabase(config, databaseUrl)
  const pool = await findPoolShare(databaseUrl, demand)
  return { config: prepared, databaseUrl, pool, apiProcesses: options.processes }
}

/** Builds the page beside the start of the database, if its sources have changed since it was built last. */
function beginPage(closers: Closers) {
  const abort = new AbortController()
  closers.add(async () => abort.abort())
  const built = builtPage(ownPage, abort.signal)
  // Whoever waits for it is told; a start that has failed before that has said why.
  built.catch(() => {})
  return { built, rebuilt: (directory: string) => rebuiltWhereGone(ownPage, directory, abort.signal) }
}

/** What takes several seconds, once. */
async function sayFirstStart({ DATABASE_URL, DATA_DIR }: ServerConfig): Promise<void> {
  if (DATABASE_URL !== undefined || !(await mayMakeDatabase(DATA_DIR))) return
  console.log(
    `First start: makes a database in ${DATA_DIR}, with its tables, the reference data and an account.`,
  )
}

/** @throws {Error} in production; elsewhere they are only said. */
function refuseUnsafeSettings(config: ServerConfig): void {
  const lines = unsafeSettings(config)
  if (config.NODE_ENV !== 'production') {
    for (const line of lines) console.error(`Not fit for production: ${line}`)
  } else if (lines.length > 0) {
    throw new Error(`NODE_ENV is production, and these settings are not fit for it:\n  ${lines.join('\n  ')}`)
  }
}

/** The embedded database is lost for good, or belongs to another SAFAPAC now: there is nothing to wait for. */
function endBecause({ message }: Error): void {
  console.error(message)
  process.exitCode = 1
  process.kill(process.pid, 'SIGINT')
}

/**
 * Tables, queues, reference data, and the first account.
 *
 * @returns the configuration with what the database has of it.
 */
async function prepareDatabase(config: ServerConfig, databaseUrl: string): Promise<AppConfig> {
  await migrateDatabase(databaseUrl).catch((error) => {
    if (config.DATABASE_URL === undefined) throw error
    throw new Error(`The database of DATABASE_URL cannot be used: ${error.message || error.code}`, {
      cause: error,
    })
  })
  const opened = openDatabase(databaseUrl, { max: 1 })
  try {
    const account = await ensureAdministrator(opened.database, {
      email: config.ADMIN_EMAIL,
      password: config.ADMIN_PASSWORD,
    })
    if (account) announce(account)
    return await withNewAccountLevel(config, opened.database)
  } finally {
    await opened.close()
  }
}

async function withNewAccountLevel(config: ServerConfig, database: Database): Promise<AppConfig> {
  const { NEW_ACCOUNT_LEVEL = await findNewAccountLevel(database) } = config
  console.log(`Whoever registers gets the access level ${NEW_ACCOUNT_LEVEL} (NEW_ACCOUNT_LEVEL).`)
  return { ...config, NEW_ACCOUNT_LEVEL }
}

async function findPoolShare(databaseUrl: string, demand: Demand): Promise<PoolShare> {
  const available = await countAvailable(databaseUrl)
  const share = sharePool(available, demand)
  const [given, wanted] = [share.size + share.burst, demand.size + demand.burst]
  if (given < wanted) {
    console.error(
      `The database gives ${available} connections: each of ${demand.processes} API processes uses at most ${given}, not ${wanted}.`,
    )
  }
  return share
}

/** At once, because it is the only time that a generated password is known, whatever comes after. */
function announce({ email, password }: { email: string; password?: string }): void {
  console.log(`First account: ${email}`)
  if (password !== undefined) console.log(`Its password, shown this once: ${password}`)
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
