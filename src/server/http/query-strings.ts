import type { FastifyInstance, FastifyRequest } from 'fastify'
import { documentRefusals } from './documentation.ts'
import { problems } from './errors.ts'
import type { Problem } from './problem.ts'

/** Names of no parameter, and in careless hands the way to what all objects inherit. */
const reservedNames = ['__proto__', 'constructor', 'prototype']

/**
 * Refuses a query in which a parameter stands twice, because of two values each reader takes another one. Parameters that
 * a route does not know are ignored. To be called before the routes are registered.
 */
export function registerQueryStrings(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (!route.schema?.querystring) return
    documentRefusals(route, 400, 422)
    route.preValidation = [requireClearQuery, ...[route.preValidation ?? []].flat()]
  })
}

/** @throws {Problem} invalid_query */
function requireClearQuery({ query }: FastifyRequest, _reply: unknown, done: (error?: Error) => void): void {
  done(findProblem(query as object))
}

function findProblem(query: object): Problem | undefined {
  for (const [name, value] of Object.entries(query)) {
    if (reservedNames.some((reserved) => name.startsWith(reserved))) return problems.invalidQuery()
    if (Array.isArray(value)) return problems.repeatedParameter(name)
  }
  return undefined
}
