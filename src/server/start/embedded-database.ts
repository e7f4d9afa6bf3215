import { type Config, requireDataDirectory } from '../config/config.ts'
import { launchPostgres, type Postgres } from '../postgres/launch.ts'
import type { Settings } from '../postgres/server.ts'
import { embeddedDirectory, markDatabase, mayMakeDatabase } from './known-database.ts'
import { ServerLock } from './server-lock.ts'
import type { Closers } from './shutdown.ts'

/** Recovering from a crash takes a while, and is not to be begun anew. */
const launchSeconds = 120

/**
 * Address of the database for a command that comes and goes: DATABASE_URL, or the embedded PostgreSQL of
 * DATA_DIR. Started by this command, it is stopped by it, unless a server has begun to use it meanwhile.
 */
export async function reachDatabase(config: Config, closers: Closers): Promise<string> {
  if (config.DATABASE_URL !== undefined) return config.DATABASE_URL
  const postgres = await launch(config)
  if (!postgres.adopted) closers.add(() => stopUnlessServed(postgres))
  return postgres.url
}

async function stopUnlessServed(postgres: Postgres): Promise<void> {
  const lock = await ServerLock.take(postgres.url)
  if (!lock) return
  lock.expectEnd()
  await postgres.stop()
}

/**
 * The embedded PostgreSQL of DATA_DIR, made on first use.
 *
 * @throws {Error} fit to show, when it cannot be started, or there was a database and is none.
 */
export async function launch(
  config: Config,
  settings: Settings = {},
  { mayInitialize = true } = {},
): Promise<Postgres> {
  const { DATA_DIR } = await requireDataDirectory(config)
  const postgres = await launchPostgres({
    directory: embeddedDirectory(DATA_DIR),
    settings,
    timeoutSeconds: launchSeconds,
    mayInitialize: mayInitialize && (await mayMakeDatabase(DATA_DIR)),
  })
  await markDatabase(DATA_DIR)
  return postgres
}
