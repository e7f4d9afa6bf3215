import type { FastifyInstance } from 'fastify'
import { documentHeader, documentRefusals } from './documentation.ts'
import { problems } from './errors.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route itself compares If-Match with the version that it writes to. */
    comparesVersions?: boolean
  }
}

const ifMatchDescription = 'The ETag that the client has seen: refused with 412 when it was edited since.'
const changing = ['PUT', 'PATCH', 'DELETE']

/**
 * Refuses If-Match where nothing has a version: what has no tag matches none (RFC 9110, 13.1.1), and a precondition
 * that is ignored is worse than none.
 */
export function registerPreconditions(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.config?.comparesVersions)
      documentHeader(route, 'if-match', { description: ifMatchDescription }, 412)
    else if ([route.method].flat().some((method) => changing.includes(method))) documentRefusals(route, 412)
  })
  app.addHook('onRequest', ({ method, headers, routeOptions }, _reply, done) => {
    const ifMatch = headers['if-match']
    const isIgnored = ifMatch === undefined || ifMatch.trim() === '*' || !changing.includes(method)
    done(isIgnored || routeOptions.config.comparesVersions ? undefined : problems.preconditionFailed())
  })
}
