import { once } from 'node:events'
import { Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** What an application has for stopping. */
export interface Draining {
  /** About to stop: probes fail and connections are told to go elsewhere, while requests are still served. */
  isDraining: boolean
  /** Aborted when draining begins, for answers that would never end by themselves. */
  draining: AbortSignal
  /** The clock is that of `performance`. */
  drainingSinceMilliseconds: number
  beginDraining(): void
}

export function registerDraining(app: FastifyInstance): void {
  const draining = new AbortController()
  app.decorate('isDraining', false)
  app.decorate('draining', draining.signal)
  app.decorate('drainingSinceMilliseconds', 0)
  app.decorate('beginDraining', () => {
    if (draining.signal.aborted) return
    app.drainingSinceMilliseconds = performance.now()
    app.isDraining = true
    draining.abort()
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (app.isDraining) reply.header('connection', 'close')
    done()
  })
}

export interface Patience {
  /** How long new connections are still taken, for load balancers to notice that the process is not ready. */
  readonly listenMilliseconds: number
  /**
   * How long from the beginning of draining an idle connection is kept for one more request, which is answered and
   * ends it; at least until new connections are not taken any more.
   */
  readonly idleMilliseconds: number
  /** How long after that a request may take; then its connection is cut. */
  readonly requestMilliseconds: number
}

const pollMilliseconds = 25

/**
 * Stops serving without failing a request: a client whose connection is closed just when it sends cannot know
 * whether it was heard, so a connection is closed after an answer that says so, and only in the end unasked.
 */
export async function drain(app: FastifyInstance, patience: Patience): Promise<void> {
  app.beginDraining()
  if (app.server.listening) {
    await sleep(patience.listenMilliseconds)
    // Not the HTTP server's own `close`, which would close idle connections as well.
    Server.prototype.close.call(app.server)
    const closed = once(app.server, 'close').then(() => true)
    const isClosedWithin = (milliseconds: number) => Promise.race([closed, sleep(milliseconds, false)])
    const idle = app.drainingSinceMilliseconds + patience.idleMilliseconds - performance.now()
    if (!(await isClosedWithin(Math.max(idle, 0)))) await closeIdle(app, patience, isClosedWithin)
  }
  await app.close()
}

async function closeIdle(
  { server }: FastifyInstance,
  { requestMilliseconds }: Patience,
  isClosedWithin: (milliseconds: number) => Promise<boolean>,
): Promise<void> {
  const deadline = performance.now() + requestMilliseconds
  do {
    server.closeIdleConnections()
  } while (!(await isClosedWithin(pollMilliseconds)) && performance.now() < deadline)
  server.closeAllConnections()
}
