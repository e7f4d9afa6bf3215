import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { withSessionSettings } from './session-settings.ts'

interface Listener {
  onMessage(payload: string): void
  /** Messages may have been missed: what they would have told is to be looked up. */
  onGap(): void
}

/** Messages of PostgreSQL's NOTIFY, for as long as the process lives. */
export interface Notifications {
  /** @returns what ends it. */
  listen(channel: string, listener: Listener): () => void
  /** Whether everything that was committed more than a second ago has been told, and will go on being told. */
  isCurrent(): boolean
  stop(): Promise<void>
}

/** Also how long an answer to the heartbeat may take before the connection is given up. */
const retryMilliseconds = 1_000
const heartbeatMilliseconds = 300
/** Less than the second that is promised, so that what is done on the strength of it is done within that second. */
const currentMilliseconds = 900
const closeMilliseconds = 500

/** The advisory locks of workers: what other locks have a first number have another one. */
export const workerLocks = 0x5afa

/**
 * Listens on one connection of its own, apart from any pool. Lost, it is opened again, at most once a second, and
 * every listener is told of the gap; so it is at the first connection, because nothing was heard before.
 *
 * @param worker a number of which the connection holds an advisory lock, so that others see when this process is gone.
 */
export function openNotifications(databaseUrl: string, worker?: number): Notifications {
  return new ListeningConnection(databaseUrl, worker)
}

type Ask = (statement: string) => Promise<unknown>

/** One statement after the other: the driver warns of more at once, which a start may bring. */
function inTurn(client: pg.Client): Ask {
  let last: Promise<unknown> = Promise.resolve()
  return (statement) => {
    const asked = last.then(() => client.query(statement))
    last = asked.catch(() => {})
    return asked
  }
}

class ListeningConnection implements Notifications {
  readonly #databaseUrl: string
  readonly #worker: number | undefined
  readonly #listeners = new Map<string, Set<Listener>>()
  readonly #stopping = new AbortController()
  readonly #stopped: Promise<void>
  #open: { readonly ask: Ask; readonly lost: AbortController } | undefined
  /** The time by performance.now() before which everything committed has been told. */
  #toldUntilMilliseconds = Number.NEGATIVE_INFINITY

  constructor(databaseUrl: string, worker: number | undefined) {
    this.#databaseUrl = databaseUrl
    this.#worker = worker
    this.#stopped = this.#run()
  }

  listen(channel: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(channel) ?? new Set()
    const isNew = !this.#listeners.has(channel)
    this.#listeners.set(channel, listeners.add(listener))
    if (isNew && this.#open) {
      const { ask, lost } = this.#open
      this.#startListening(ask, channel).catch(() => lost.abort())
    }
    return () => listeners.delete(listener)
  }

  isCurrent(): boolean {
    return performance.now() - this.#toldUntilMilliseconds < currentMilliseconds
  }

  stop(): Promise<void> {
    this.#stopping.abort()
    return this.#stopped
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      const nextAtMilliseconds = performance.now() + retryMilliseconds
      // A connection ends by failing; what failed is of no interest, because the next one is under way.
      await this.#connect().catch(() => {})
      const pauseMilliseconds = nextAtMilliseconds - performance.now()
      if (pauseMilliseconds > 0) await sleep(pauseMilliseconds, undefined, { signal }).catch(() => {})
    }
  }

  /** Listens until the connection fails or all is stopped. */
  async #connect(): Promise<void> {
    const lost = new AbortController()
    const client = this.#createClient(() => {
      this.#toldUntilMilliseconds = Number.NEGATIVE_INFINITY
      lost.abort()
    })
    try {
      await client.connect()
      // Shared: the connection before may not be gone yet for the database.
      if (this.#worker !== undefined)
        await client.query('select pg_advisory_lock_shared($1, $2)', [workerLocks, this.#worker])
      const ask = inTurn(client)
      for (const channel of this.#listeners.keys()) await this.#startListening(ask, channel)
      this.#open = { ask, lost }
      await this.#beat(ask, AbortSignal.any([this.#stopping.signal, lost.signal]))
    } finally {
      this.#open = undefined
      this.#toldUntilMilliseconds = Number.NEGATIVE_INFINITY
      await Promise.race([client.end().catch(() => {}), sleep(closeMilliseconds, undefined, { ref: false })])
      // The other end may be gone without a word, and then never says goodbye.
      client.connection.stream.destroy()
    }
  }

  #createClient(onLost: () => void): pg.Client {
    const client = new pg.Client({
      connectionString: withSessionSettings(this.#databaseUrl),
      application_name: 'safapac-listen',
      connectionTimeoutMillis: retryMilliseconds,
      query_timeout: retryMilliseconds,
      keepAlive: true,
    })
    // The loss of the connection would end the process if nobody listened.
    client.on('error', onLost)
    client.on('end', onLost)
    client.on('notification', ({ channel, payload }) => {
      for (const listener of this.#listeners.get(channel) ?? []) listener.onMessage(payload ?? '')
    })
    return client
  }

  async #startListening(ask: Ask, channel: string): Promise<void> {
    await ask(`listen ${pg.escapeIdentifier(channel)}`)
    for (const listener of this.#listeners.get(channel) ?? []) listener.onGap()
  }

  /**
   * An answer says that all that was committed before its question has been told: messages come in order, and
   * before the answer. Only so is a connection found out whose other end is gone without a word.
   */
  async #beat(ask: Ask, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const sentAtMilliseconds = performance.now()
      await ask('select 1')
      if (!signal.aborted) this.#toldUntilMilliseconds = sentAtMilliseconds
      await sleep(heartbeatMilliseconds, undefined, { signal })
    }
  }
}
