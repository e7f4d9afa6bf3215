import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'

/** What is smaller has arrived by the time that its answer is written. */
const largestReceivedBytes = 65_536

/**
 * Closes the connection of whoever is answered before a large body has arrived. To keep it the rest would have to be
 * received, which costs as much as a request that is served; so many of them would slow down everybody else.
 */
export function registerUnreadBodies(app: FastifyInstance): void {
  app.addHook('onSend', ({ raw }, reply, payload, done) => {
    if (!raw.complete && mayBeLarge(raw)) reply.header('connection', 'close')
    done(null, payload)
  })
}

/** What does not tell its length may have any. */
const mayBeLarge = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > largestReceivedBytes
