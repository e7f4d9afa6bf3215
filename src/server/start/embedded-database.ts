import { join } from 'node:path'
import { type Config, requireDataDirectory } from '../config.ts'
import { launchPostgres, type Postgres } from '../postgres/launch.ts'
import type { Settings } from '../postgres/server.ts'
import { retakeLock, ServerLock } from './server-lock.ts'
import type { Closers } from './shutdown.ts'

/**
 * Address of the database for a command that comes and goes: DATABASE_URL, or the embedded PostgreSQL of
 * DATA_DIR. Started by this command, it is stopped by it, unless a server has begun to use it meanwhile.
 */
export async function useDatabase(config: Config, closers: Closers): Promise<string> {
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
 * Address of the database for a server, which is alone on its data directory and stops the database at the end.
 * Should the embedded PostgreSQL die, it is started again.
 *
 * @param settings of the embedded PostgreSQL, if it is not running already.
 * @param onLost is told when that is not possible, or another server has taken over the data directory.
 * @throws {Error} fit to show, when another SAFAPAC serves from the data directory.
 */
export async function serveDatabase(
  config: Config,
  closers: Closers,
  onLost: (error: unknown) => void,
  settings: Settings = {},
): Promise<string> {
  if (config.DATABASE_URL !== undefined) return config.DATABASE_URL
  let postgres = await launch(config, settings)
  let lock: ServerLock | undefined = await ServerLock.take(postgres.url).catch(async (error) => {
    if (!postgres.adopted) await postgres.stop()
    throw error
  })
  if (!lock) {
    throw new Error(`SAFAPAC is already running on ${config.DATA_DIR}; stop it first, or set DATA_DIR.`)
  }
  let isStopping = false
  let retaking: Promise<unknown> = Promise.resolve()
  const relaunch = async () => {
    postgres = await launch(config, settings)
    return postgres.url
  }
  const watch = (held: ServerLock) =>
    held.onLoss(() => {
      lock = undefined
      retaking = retakeLock(relaunch, () => isStopping).then(
        (retaken) => {
          lock = retaken
          watch(retaken)
        },
        (error) => isStopping || onLost(error),
      )
    })
  watch(lock)
  closers.add(async () => {
    isStopping = true
    // A database that is just being started again is to be stopped as well.
    await retaking
    // Without the lock it is somebody else's to stop.
    if (!lock) return
    // Kept until the database is gone, so that nobody begins to serve from one that is about to stop.
    lock.expectEnd()
    await postgres.stop()
    await lock.release()
  })
  return postgres.url
}

/** Where in the data directory the embedded PostgreSQL is. */
export const embeddedDirectory = (dataDirectory: string): string => join(dataDirectory, 'postgres')

async function launch(config: Config, settings: Settings = {}): Promise<Postgres> {
  const { DATA_DIR } = await requireDataDirectory(config)
  return await launchPostgres({ directory: embeddedDirectory(DATA_DIR), settings })
}
