import pg from 'pg'

/** Any number that nobody else uses for an advisory lock in the embedded database. */
const serverLock = 7_313_202

/**
 * A connection that may hold the lock of whoever serves from a data directory. The lock is in the database
 * itself, so it ends with the process that holds it, however that dies.
 */
export class ServerLock {
  private readonly client: pg.Client
  private isReleased = false

  private constructor(client: pg.Client) {
    this.client = client
  }

  /** @returns the lock, or undefined when somebody else holds it. */
  static async take(databaseUrl: string): Promise<ServerLock | undefined> {
    const client = new pg.Client({ connectionString: databaseUrl, application_name: 'safapac-lock' })
    client.on('error', () => {})
    await client.connect()
    const { rows } = await client.query('select pg_try_advisory_lock($1) as locked', [serverLock])
    if (rows[0]?.locked === true) return new ServerLock(client)
    await client.end()
    return undefined
  }

  /** Calls back when the connection, and with it the lock, ends without having been released. */
  onLoss(callback: () => void): void {
    this.client.once('end', () => {
      if (!this.isReleased) callback()
    })
  }

  /** Announces that the connection is about to end, as when the database is stopped. */
  expectEnd(): void {
    this.isReleased = true
  }

  async release(): Promise<void> {
    this.isReleased = true
    await this.client.end().catch(() => {})
  }
}
