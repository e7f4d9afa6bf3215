import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import type { Postgres } from '../postgres/launch.ts'
import { rotateLog } from '../postgres/log.ts'
import { logName, type Settings } from '../postgres/server.ts'
import { launch } from './embedded-database.ts'
import {
  DatabaseGone,
  embeddedDirectory,
  markDatabase,
  requireSameDatabase,
  restoreMark,
} from './known-database.ts'
import { retakeLock } from './retake-lock.ts'
import { ServerLock } from './server-lock.ts'
import type { Closers } from './shutdown.ts'

const watchMilliseconds = 1_000

/**
 * Address of the database for a server, which is alone on its data directory and stops the database at the end.
 * Should the embedded PostgreSQL die, it is started again, however long that takes.
 *
 * @param settings of the embedded PostgreSQL, if it is not running already.
 * @param onLost is told when there is nothing to start again, or another server has taken over the data directory.
 * @throws {Error} fit to show, when another SAFAPAC serves from the data directory, or its database is lost.
 */
export async function serveDatabase(
  config: Config,
  closers: Closers,
  onLost: (error: Error) => void,
  settings: Settings = {},
): Promise<string> {
  if (config.DATABASE_URL !== undefined) return config.DATABASE_URL
  const postgres = await launch(config, settings)
  const lock = await ServerLock.take(postgres.url).catch(async (error) => {
    if (!postgres.adopted) await postgres.stop()
    throw error
  })
  if (!lock) {
    throw new Error(`SAFAPAC is already running on ${config.DATA_DIR}; stop it first, or set DATA_DIR.`)
  }
  const identity = await markDatabase(config.DATA_DIR)
  const served = new ServedDatabase({ config, settings, identity, onLost }, postgres, lock)
  closers.add(() => served.close())
  return postgres.url
}

interface Served {
  readonly config: Config
  readonly settings: Settings
  readonly identity: string
  readonly onLost: (error: Error) => void
}

/** The embedded database while a server uses it. */
class ServedDatabase {
  readonly #served: Served
  readonly #watching: NodeJS.Timeout
  #postgres: Postgres
  /** None while the database is away. */
  #lock: ServerLock | undefined
  #isStopping = false
  #isLost = false
  #retaking: Promise<void> = Promise.resolve()

  constructor(served: Served, postgres: Postgres, lock: ServerLock) {
    this.#served = served
    this.#postgres = postgres
    this.#hold(lock)
    this.#watching = setInterval(() => this.#watch(), watchMilliseconds).unref()
  }

  async close(): Promise<void> {
    this.#isStopping = true
    clearInterval(this.#watching)
    // A database that is just being started again is to be stopped as well.
    await this.#retaking
    await this.#stopOwn()
    // Whoever was removing the directory when it was missed has removed the mark as well.
    const { config, identity } = this.#served
    if (this.#isLost) await restoreMark(config.DATA_DIR, identity)
  }

  async #stopOwn(): Promise<void> {
    // It is somebody else's to stop where the lock is lost.
    if (!this.#lock) return
    // Kept until the database is gone, so that nobody begins to serve from one that is about to stop.
    this.#lock.expectEnd()
    await this.#postgres.stop()
    await this.#lock.release()
  }

  #hold(lock: ServerLock): void {
    this.#lock = lock
    lock.onLoss(() => {
      this.#lock = undefined
      this.#retaking = this.#retake()
    })
  }

  async #retake(): Promise<void> {
    const { config, settings, identity } = this.#served
    const take = async () => {
      await requireSameDatabase(config.DATA_DIR, identity)
      this.#postgres = await launch(config, settings, { mayInitialize: false })
      return ServerLock.take(this.#postgres.url)
    }
    try {
      const isStopping = () => this.#isStopping
      this.#hold(await retakeLock({ take, isStopping, say: (line) => console.error(line) }))
    } catch (error) {
      this.#lose(error as Error)
    }
  }

  /** A server whose files are taken away goes on for a while, and complains of it at every statement. */
  async #watch(): Promise<void> {
    const { DATA_DIR } = this.#served.config
    if (!this.#lock) return
    await requireSameDatabase(DATA_DIR, this.#served.identity).catch((error) => this.#lose(error))
    await rotateLog(join(embeddedDirectory(DATA_DIR), logName)).catch(() => {})
  }

  #lose(error: Error): void {
    if (this.#isStopping) return
    this.#isStopping = true
    this.#isLost = error instanceof DatabaseGone
    this.#served.onLost(error)
  }
}
