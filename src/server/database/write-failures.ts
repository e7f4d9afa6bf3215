import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Database } from './database.ts'
import { isWriteFailure } from './database-failure.ts'

declare module 'fastify' {
  interface FastifyInstance {
    writeFailures: WriteFailures
  }
}

/** Tells the other processes, so that each of them says so. */
const channel = 'write_failures'
/** How long after a failure writing counts as failing: nobody may be writing at the moment. */
const rememberedMilliseconds = 30_000
const tellMilliseconds = 1_000

/** Before what writes. */
export function registerWriteFailures(app: FastifyInstance, database: Database): void {
  const failures = new WriteFailures(database)
  app.decorate('writeFailures', failures)
  const stopListening = app.notifications.listen(channel, {
    onMessage: () => failures.remember(),
    onGap: () => {},
  })
  app.addHook('onClose', async () => stopListening())
}

/** Whether the database has lately refused to store anything, in any process: its disk is full, or it is read-only. */
class WriteFailures {
  readonly #database: Database
  #rememberedAt = Number.NEGATIVE_INFINITY
  #toldAt = Number.NEGATIVE_INFINITY

  constructor(database: Database) {
    this.#database = database
  }

  get isFailing(): boolean {
    return performance.now() - this.#rememberedAt < rememberedMilliseconds
  }

  remember(): void {
    this.#rememberedAt = performance.now()
  }

  /** Takes note of an error, if it is of that kind. */
  note(error: unknown): void {
    if (!isWriteFailure(error)) return
    this.remember()
    const now = performance.now()
    if (now - this.#toldAt < tellMilliseconds) return
    this.#toldAt = now
    tellWriteFailure(this.#database)
  }
}

/** A message takes no room in a table. Where even that fails, whoever met the failure knows at least. */
export function tellWriteFailure(database: Database): void {
  void sql`select pg_notify(${channel}, '')`.execute(database).catch(() => {})
}
