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
const notHttp = { status: 400, code: 'invalid_request', detail: 'The request could not be read.' }

/** Answers, in the form of every other failure, what is no HTTP request and so never reaches a route. */
export function answerUnreadableRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
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
}

/** Node.js bounds how long the headers are together, and drops those beyond a number of its own without a word. */
export function registerHeaderLimit(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    // Names and values take turns.
    const isTooMany = raw.rawHeaders.length > 2 * headersMaximum
    done(isTooMany ? problems.headersTooLarge() : undefined)
  })
}
