import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { applicationName, textsOf, WireReader } from './wire-messages.ts'

/** A statement on its way to the database, or its complete answer on the way back; not yet passed on. */
export interface Moment {
  readonly kind: 'sent' | 'answered'
  /** Numbers the connections. */
  readonly connection: number
  readonly applicationName: string
  readonly text: string
  /** What the database called it when it was done, such as `UPDATE 1`. */
  readonly said: string
  /** Ends a transaction, or has written without one. */
  readonly isCommit: boolean
}

/** `cut` ends the connection on both sides; `swallow` leaves it open and lets nothing pass any more. */
export type Verdict = 'pass' | 'cut' | 'swallow'

/** Decides on each statement and answer; what it decides on waits meanwhile. */
export type Watch = (moment: Moment) => Verdict | Promise<Verdict>

export const passAll: Watch = () => 'pass'

/** Stands between the product and PostgreSQL, and does what networks and crashes do. */
export class DatabaseProxy {
  readonly url: string
  /** How much later everything passes, in each direction, of a connection with this application name. */
  latencyMilliseconds: (applicationName: string) => number = () => 0
  watch: Watch = passAll
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #connections = 0

  static async open(databaseUrl: string): Promise<DatabaseProxy> {
    const server = createServer()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new DatabaseProxy(server, databaseUrl)
  }

  private constructor(server: Server, databaseUrl: string) {
    this.#server = server
    const { pathname } = new URL(databaseUrl)
    this.url = `postgres://postgres@127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`
    server.on('connection', (client) => this.#join(client, connectTo(databaseUrl)))
  }

  async close(): Promise<void> {
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
    await once(this.#server, 'close')
  }

  #join(client: Socket, database: Socket): void {
    const session = new Session(this.#connections++)
    const destroy = () => {
      client.destroy()
      database.destroy()
    }
    for (const socket of [client, database]) {
      this.#sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', destroy)
      socket.on('close', () => {
        this.#sockets.delete(socket)
        destroy()
      })
    }
    const requests = this.#relay(client, database, (chunk) => session.readClient(chunk), session)
    const answers = this.#relay(database, client, (chunk) => session.readServer(chunk), session)
    requests.then(destroy, destroy)
    answers.then(destroy, destroy)
  }

  /** Ends when the connection is to be ended. */
  async #relay(
    from: Socket,
    to: Socket,
    read: (chunk: Buffer) => Iterable<Moment>,
    session: Session,
  ): Promise<void> {
    let isSwallowing = false
    for await (const chunk of from) {
      if (isSwallowing) continue
      const latency = this.latencyMilliseconds(session.applicationName)
      if (latency > 0) await sleep(latency)
      const verdict = await this.#judge(read(chunk))
      if (verdict === 'cut') return
      if (verdict === 'swallow') isSwallowing = true
      else if (!to.write(chunk)) await once(to, 'drain')
    }
  }

  async #judge(moments: Iterable<Moment>): Promise<Verdict> {
    for (const moment of moments) {
      const verdict = await this.watch(moment)
      if (verdict !== 'pass') return verdict
    }
    return 'pass'
  }
}

function connectTo(databaseUrl: string): Socket {
  const { hostname, port, searchParams } = new URL(databaseUrl)
  const directory = searchParams.get('host')
  return directory
    ? connect({ path: join(directory, `.s.PGSQL.${port}`) })
    : connect({ host: hostname, port: Number(port) })
}

const writing = /\b(insert\s+into|delete\s+from|update\s+["\w.]+(\s+\w+)?\s+set)\b/i

/** Follows one connection far enough to know where a statement begins, where its answer ends, and what that did. */
class Session {
  readonly #number: number
  readonly #client = new WireReader('client')
  readonly #server = new WireReader('server')
  readonly #prepared = new Map<string, string>()
  applicationName = ''
  #text = ''
  #said = ''
  #isInTransaction = false

  constructor(number: number) {
    this.#number = number
  }

  *readClient(chunk: Buffer): Generator<Moment> {
    for (const message of this.#client.read(chunk)) {
      const [first = '', second = ''] = textsOf(message)
      if (message.type === '') this.applicationName = applicationName(message)
      if (message.type === 'P') this.#prepared.set(first, second)
      if (message.type === 'B') this.#text = this.#prepared.get(second) ?? ''
      if (message.type === 'Q') this.#text = first
      if (message.type === 'Q' || message.type === 'S') yield this.#moment('sent', '')
    }
  }

  *readServer(chunk: Buffer): Generator<Moment> {
    for (const message of this.#server.read(chunk)) {
      if (message.type === 'C') [this.#said = ''] = textsOf(message)
      if (message.type !== 'Z') continue
      // The database says that it is ready again: the statement has had all its effects.
      yield this.#moment('answered', this.#said)
      this.#said = ''
      this.#isInTransaction = message.body.toString('latin1') !== 'I'
    }
  }

  #moment(kind: Moment['kind'], said: string): Moment {
    const text = this.#text
    const isCommit = /^\s*commit\b/i.test(text) || (!this.#isInTransaction && writing.test(text))
    const { applicationName } = this
    return { kind, connection: this.#number, applicationName, text, said, isCommit }
  }
}
