import type { FastifyInstance, FastifyRequest } from 'fastify'
import { documentRefusals } from '../http/documentation.ts'
import { problems } from '../http/errors.ts'
import type { Problem } from '../http/problem.ts'
import { includesScope, type TokenScope } from './personal-token-format.ts'
import type { SignedInUser } from './session-queries.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a personal access token has to be made for; where none is given, none is taken. */
    tokenScope?: TokenScope
  }
}

/**
 * Has to be called before the routes of the scope are registered: their GET takes any token, and all else one that
 * includes `others`. Where it is not called no personal access token is taken at all.
 */
export function takePersonalTokens(app: FastifyInstance, others: TokenScope): void {
  app.addHook('onRoute', (route) => {
    const isReading = [route.method].flat().every((method) => method === 'GET' || method === 'HEAD')
    route.config = { tokenScope: isReading ? 'read' : others, ...route.config }
    if (!isReading) documentRefusals(route, 403)
  })
}

/** A route that takes no personal access token says so. */
export function describeRefusalOfTokens(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => documentRefusals(route, 403))
}

/** Why a token may not be used for the request; undefined where it may. */
export function refusalOfScope(
  { routeOptions }: FastifyRequest,
  { scope }: NonNullable<SignedInUser['personalToken']>,
): Problem | undefined {
  const { tokenScope } = routeOptions.config
  if (!tokenScope) return problems.notForTokens()
  return includesScope(scope, tokenScope) ? undefined : problems.tokenScope(scope, tokenScope)
}
