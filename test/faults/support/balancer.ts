import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const checkMilliseconds = 50

/**
 * A load balancer of the simple kind: gives each connection to the next server that says it is ready. It knows
 * nothing of requests, so it repeats none.
 */
export class Balancer {
  readonly origin: string
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  readonly #ready = new Map<string, boolean>()
  readonly #closing = new AbortController()
  readonly #checks: Promise<void>
  #turn = 0

  static async open(): Promise<Balancer> {
    const server = createServer()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new Balancer(server)
  }

  private constructor(server: Server) {
    this.#server = server
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    server.on('connection', (client) => this.#serve(client))
    this.#checks = this.#checkReadiness()
  }

  add(origin: string): void {
    this.#ready.set(origin, true)
  }

  remove(origin: string): void {
    this.#ready.delete(origin)
  }

  async close(): Promise<void> {
    this.#closing.abort()
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
    await this.#checks
  }

  async #checkReadiness(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      for (const origin of this.#ready.keys()) {
        const isReady = await fetch(`${origin}/readyz`, { headers: { connection: 'close' } }).then(
          async (answer) => {
            await answer.body?.cancel()
            return answer.ok
          },
          () => false,
        )
        if (this.#ready.has(origin)) this.#ready.set(origin, isReady)
      }
      await sleep(checkMilliseconds)
    }
  }

  async #serve(client: Socket): Promise<void> {
    this.#hold(client)
    client.pause()
    const server = await this.#connect()
    if (!server) {
      client.destroy()
      return
    }
    this.#hold(server)
    client.on('close', () => server.destroy())
    // What it has said before it closed still arrives.
    server.on('close', (hasFailed) => (hasFailed ? client.destroy() : client.end()))
    client.pipe(server)
    server.pipe(client)
  }

  #hold(socket: Socket): void {
    this.#sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.#sockets.delete(socket))
  }

  /** To a ready server; one that refuses the connection is passed over, as nothing has been sent yet. */
  async #connect(): Promise<Socket | undefined> {
    const ready = [...this.#ready].filter(([, isReady]) => isReady).map(([origin]) => new URL(origin))
    this.#turn += 1
    for (let i = 0; i < ready.length; i += 1) {
      const { hostname, port } = ready[(this.#turn + i) % ready.length] as URL
      const socket = connect({ host: hostname, port: Number(port) })
      const isConnected = await once(socket, 'connect').then(
        () => true,
        () => false,
      )
      if (isConnected) return socket
    }
    return undefined
  }
}
