import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { problems } from './errors.ts'
import { securityHeaders } from './security-headers.ts'

const answers: Readonly<Record<string, { status: number; code: string; detail: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'request_timeout',
    detail: 'The request took too long to arrive.',
  },
  HPE_HEADER_OVERFLOW: { status: 431, code: 'headers_too_large', detail: problems.headersTooLarge().message },
}
const headersMaximum = 100
/** RFC 3986: a name, an IPv4 address or an IPv6 address in brackets, and a port. */
const hostAndPort = /^(?:[\w.~!$&'()*+,;=%-]*|\[[\w:.]+\])(?::\d*)?$/
const notHttp = { status: 400, code: 'invalid_request', detail: 'The request could not be read.' }

/** Time for the answer to arrive, and for the client to close; then the connection is closed without it. */
const lingerMilliseconds = 1_000

/**
 * Answers, in the form of every other failure, what is no HTTP request and so never reaches a route, and closes the
 * connection, also to a client that does not.
 */
export function answerUnreadableRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const { status, code, detail } = answers[error.code ?? ''] ?? notHttp
  const title = STATUS_CODES[status]
  const body = JSON.stringify({ type: 'about:blank', title, status, code, detail })
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    ...Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`),
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
  const linger = setTimeout(() => socket.destroy(), lingerMilliseconds)
  socket.once('close', () => clearTimeout(linger))
}

/**
 * Refuses what Node.js lets pass: it drops headers beyond a number of its own without a word, and of two hosts it takes
 * the first, where something before it may have taken the second (RFC 9112, 3.2).
 */
export function registerHeaderChecks(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw: { rawHeaders } }, _reply, done) => {
    // Names and values take turns.
    if (rawHeaders.length > 2 * headersMaximum) done(problems.headersTooLarge())
    else done(hasOneHost(rawHeaders) ? undefined : problems.invalidRequest())
  })
}

/** At most one, that is: HTTP/1.0 may do without, and of HTTP/1.1 Node.js refuses what has none. */
function hasOneHost(rawHeaders: readonly string[]): boolean {
  const hosts = rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === 'host')
  return hosts.length <= 1 && hosts.every((host) => hostAndPort.test(host))
}
