import pg from 'pg'

/** How long a server that has no connection left is not asked for another one. */
const refusalMilliseconds = 500
const tooManyConnections = '53300'

type Acquired = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: unknown) => void,
) => void
type Connected = (error?: Error | null) => void

/** What the clients of a pool have in common: the answer of a server that has no connection left. */
interface Gate {
  refusal: Error | undefined
  refuse(error: Error): void
}

/**
 * The driver's pool, which besides counts who waited in vain, and does not storm a server that has no connection
 * left: for half a second it makes do with the connections it has, and fails at once where it has none.
 */
export class Pool extends pg.Pool {
  /** How often a connection was wanted and none came back in time. */
  timeouts = 0
  #connected = 0

  constructor(config: pg.PoolConfig & { readonly max: number }) {
    const gate: Gate = { refusal: undefined, refuse: (error) => this.#makeDo(gate, error, config.max) }
    super({ ...config, Client: clientBehind(gate) })
    this.on('connect', () => this.#connected++)
    this.on('remove', () => this.#connected--)
  }

  override connect(): Promise<pg.PoolClient>
  override connect(callback: Acquired): void
  override connect(callback?: Acquired): Promise<pg.PoolClient> | undefined {
    // The usual case costs nothing more than without us.
    const isWaiting = this.idleCount === 0
    if (!callback) return isWaiting ? super.connect().catch((error) => this.#fail(error)) : super.connect()
    const counted: Acquired = (error, client, done) => {
      if (error) this.#count(error)
      callback(error, client, done)
    }
    super.connect(isWaiting ? counted : callback)
    return undefined
  }

  #fail(error: Error): never {
    this.#count(error)
    throw error
  }

  #count(error: Error): void {
    if (error.message.startsWith('timeout exceeded')) this.timeouts++
  }

  #makeDo(gate: Gate, error: Error, maximum: number): void {
    if (gate.refusal) return
    gate.refusal = error
    this.options.max = Math.max(1, this.#connected)
    setTimeout(() => {
      gate.refusal = undefined
      this.options.max = maximum
    }, refusalMilliseconds).unref()
  }
}

function clientBehind(gate: Gate): new () => pg.ClientBase {
  return class extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      super(config)
      // The statement of a connection that dies rejects, and an idle one is replaced at the next use; without a
      // listener it would end the process.
      this.on('error', () => {})
    }

    override connect(): Promise<pg.Client>
    override connect(callback: Connected): void
    override connect(callback?: Connected): Promise<pg.Client> | undefined {
      if (!callback) return super.connect()
      if (gate.refusal) process.nextTick(callback, gate.refusal)
      else {
        super.connect((error?: Error | null) => {
          if ((error as { code?: string } | null)?.code === tooManyConnections) gate.refuse(error as Error)
          callback(error)
        })
      }
      return undefined
    }
  }
}
