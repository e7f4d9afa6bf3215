import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Registry } from 'prom-client'

const host = '127.0.0.1'

/**
 * Answers /metrics, to this machine only: what is counted is nobody else's business, and needs no token.
 *
 * @throws {Error} fit to show, when the port cannot be listened on.
 */
export async function serveMetrics(
  port: number,
  read: () => Promise<string>,
): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    read().then(
      (text) => response.writeHead(200, { 'content-type': Registry.PROMETHEUS_CONTENT_TYPE }).end(text),
      (error) => {
        console.error(error)
        response.writeHead(500).end()
      },
    )
  })
  server.listen(port, host)
  await once(server, 'listening').catch((cause) => {
    throw new Error(`${host}:${port} cannot be listened on (${cause.code}); set METRICS_PORT.`, { cause })
  })
  const { port: used } = server.address() as AddressInfo
  return {
    address: `http://${host}:${used}/metrics`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
