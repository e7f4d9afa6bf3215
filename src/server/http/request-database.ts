import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  type ConnectionProvider,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresDialect,
  PostgresDriver,
} from 'kysely'
import type { Database, OpenedPool } from '../database/database.ts'
import type { Pool } from '../database/pool.ts'
import type { Schema } from '../database/schema.ts'
import { problems } from './errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * The only database that a route has. With an Idempotency-Key it is the transaction of the key, so that whatever
     * the route writes commits together with the answer that is kept. Else, for GET and HEAD, what runs on it is
     * cancelled in PostgreSQL when the client goes away, so that nobody's statement holds a connection; and for the
     * rest it is the pool: a page that closes right after it saved must not lose what it saved.
     */
    readonly database: Database
  }
}

const opened = Symbol('database of a request')

type WithDatabase = FastifyRequest & { [opened]: Database | undefined }

export async function registerRequestDatabase(
  app: FastifyInstance,
  { database, pool }: OpenedPool,
): Promise<void> {
  const open = await readingDatabases(database, pool)
  app.decorateRequest(opened, undefined)
  app.decorateRequest('database', {
    getter(this: FastifyRequest): Database {
      const request = this as WithDatabase
      const isReading = request.method === 'GET' || request.method === 'HEAD'
      request[opened] ??= isReading ? open(request.raw) : database
      return request[opened]
    },
  })
}

/** From here on, the request's database is a transaction; also once that has ended, when nothing can be written to it. */
export function joinTransaction(request: FastifyRequest, transaction: Database): void {
  const joining = request as WithDatabase
  joining[opened] = transaction
}

interface Reader {
  once(event: 'close', listener: () => void): unknown
}

/** Made anew for each request that reads, which is why it is made of parts that exist already. */
async function readingDatabases(database: Database, pool: Pool): Promise<(reader: Reader) => Database> {
  const dialect = new PostgresDialect({ pool })
  const driver = new PostgresDriver({ pool })
  await driver.init()
  const config = { dialect }
  const whole = database.getExecutor()
  const cancel = cancelOneByOne()
  return (reader) => {
    const connections = new ReaderConnections(driver, cancel)
    reader.once('close', () => connections.abandon())
    return new Kysely<Schema>({
      config,
      dialect,
      driver,
      executor: whole.withConnectionProvider(connections),
    })
  }
}

type Cancel = (connection: DatabaseConnection) => Promise<void>

/** Each cancelling takes a session of its own for a moment; when many clients go away at once it is still one. */
function cancelOneByOne(): Cancel {
  let previous = Promise.resolve()
  const cancel = async (connection: DatabaseConnection) => {
    await connection.collectSessionInfo?.()
    await connection.cancelQuery?.(() => Promise.resolve())
  }
  return (connection) => {
    // It fails when the statement has ended meanwhile; and one that cannot be cancelled ends by its time limit.
    previous = previous.then(() => cancel(connection)).catch(() => {})
    return previous
  }
}

/** Lends the connections that the statements of one reader run on. */
class ReaderConnections implements ConnectionProvider {
  readonly #driver: Driver
  readonly #cancel: Cancel
  readonly #inUse: DatabaseConnection[] = []
  #isAbandoned = false
  #cancelling: Promise<unknown> | undefined

  constructor(driver: Driver, cancel: Cancel) {
    this.#driver = driver
    this.#cancel = cancel
  }

  async provideConnection<Result>(
    consumer: (connection: DatabaseConnection) => Promise<Result>,
  ): Promise<Result> {
    const connection = await this.#driver.acquireConnection()
    this.#inUse.push(connection)
    try {
      if (this.#isAbandoned) throw problems.unavailable()
      return await consumer(connection)
    } finally {
      this.#inUse.splice(this.#inUse.indexOf(connection), 1)
      // Released earlier, its next user's statement could be the one that is cancelled.
      if (this.#cancelling) await this.#cancelling
      await this.#driver.releaseConnection(connection)
    }
  }

  /** Called when the client is gone, and as well when it has its answer: then nothing is in use. */
  abandon(): void {
    this.#isAbandoned = true
    if (this.#inUse.length > 0) this.#cancelling = Promise.all(this.#inUse.map(this.#cancel))
  }
}
