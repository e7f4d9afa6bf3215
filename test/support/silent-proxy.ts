import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface SilentProxy {
  /** The address of the same database, by way of the proxy. */
  readonly url: string
  setSilent(silent: boolean): void
  close(): void
}

/** Stands between the database and a client, and can fall silent without closing anything. */
export async function openSilentProxy(databaseUrl: string): Promise<SilentProxy> {
  const { hostname, port } = new URL(databaseUrl)
  const target = new URL(databaseUrl).searchParams.get('host')
  const sockets = new Set<Socket>()
  let isSilent = false
  const server = createServer((near) => {
    const far = target ? connect(`${target}/.s.PGSQL.${port || 5432}`) : connect(Number(port), hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('error', () => {})
      from.on('close', () => to.destroy())
      from.on('data', (bytes) => {
        if (!isSilent) to.write(bytes)
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const through = new URL(databaseUrl)
  through.searchParams.delete('host')
  through.hostname = '127.0.0.1'
  through.port = String((server.address() as { port: number }).port)
  return {
    url: through.href,
    setSilent(silent) {
      isSilent = silent
    },
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
