import type { FastifyInstance } from 'fastify'

const methods = 'GET, HEAD, POST, PUT, PATCH, DELETE'
const requestHeaders = 'authorization, content-type, idempotency-key, if-match, if-none-match, last-event-id'
const answerHeaders =
  'etag, idempotency-replayed, link, location, ratelimit, ratelimit-policy, retry-after, www-authenticate'
/** For how long a browser need not ask again; none remembers it for longer than two hours. */
const preflightSeconds = 7_200

/**
 * Lets pages of the listed origins call the API; for every other page the browser keeps what is answered to itself. A
 * preflight is answered at once: it carries no token and asks for nothing. To be called before the hooks that refuse,
 * so that a page can read a refusal.
 *
 * Written here because the catch-all OPTIONS route of `@fastify/cors` would make every unknown address a known one.
 */
export function registerCors(app: FastifyInstance, origins: readonly string[]): void {
  const allowed = new Set(origins)
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('vary', 'origin')
    const { origin, 'access-control-request-method': asked } = request.headers
    if (origin === undefined || !allowed.has(origin)) return done()
    reply.header('access-control-allow-origin', origin)
    if (request.method !== 'OPTIONS' || asked === undefined) {
      reply.header('access-control-expose-headers', answerHeaders)
      return done()
    }
    reply
      .code(204)
      .headers({
        'access-control-allow-methods': methods,
        'access-control-allow-headers': requestHeaders,
        'access-control-max-age': String(preflightSeconds),
      })
      .send()
  })
}
