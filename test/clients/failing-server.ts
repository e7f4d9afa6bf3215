import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An answer; without a status the connection is closed and there is none. */
export interface Planned {
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Whether what was asked for is done, whatever is answered. */
  readonly happens?: boolean
  /** Ends the connection in the middle of the body. */
  readonly isCutOff?: boolean
}

/** A server that fails on purpose: it answers in the order of the plan, and remembers what was sent. */
export async function failingServer(...plan: Planned[]) {
  const seen: { readonly url: string | undefined; readonly headers: IncomingHttpHeaders }[] = []
  /** Keys of what was done; what a key did once it does not do again. */
  const done = new Set<string>()
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const { url, headers } = request
      seen.push({ url, headers })
      const { status, body, headers: answered, happens, isCutOff } = plan.shift() ?? { status: 500 }
      if (happens) done.add(String(headers['idempotency-key'] ?? `no key, ${done.size}`))
      if (status === undefined) return request.socket.destroy()
      const text = body === undefined ? '' : JSON.stringify(body)
      response.writeHead(status, {
        'content-type': 'application/json',
        'content-length': text.length,
        ...answered,
      })
      if (!isCutOff) return response.end(text)
      response.write(text.slice(0, -1), () => request.socket.destroy())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    done,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
