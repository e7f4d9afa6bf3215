import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Database } from '../database/database.ts'
import { uuid } from '../http/fields.ts'
import { recordForbidden, recordForeign } from './queries.ts'

const uuidPattern = new RegExp(uuid)

/**
 * Records who was refused what: an administrator's route, or an object of somebody else's, which is answered like one
 * that does not exist. After the answer has been sent, so that nobody can tell the two apart by the time it takes.
 */
export function registerDenials(app: FastifyInstance, database: Database): void {
  app.addHook('onResponse', (request, { statusCode }, done) => {
    done()
    if (statusCode !== 403 && statusCode !== 404) return
    recordDenial(database, request, statusCode).catch((error: Error) => {
      request.log.warn({ cause: error.message }, 'a refusal was not recorded')
    })
  })
}

async function recordDenial(database: Database, request: FastifyRequest, status: 403 | 404): Promise<void> {
  const { method, routeOptions, ip } = request
  // Null where the token was refused, whatever the package's type says.
  const user = request.user as FastifyRequest['user'] | null
  if (!user) return
  const denial = { actorId: user.id, network: ip, route: `${method} ${routeOptions.url}` }
  if (status === 403) return await recordForbidden(database, denial)
  const { id } = request.params as { id?: string }
  if (id !== undefined && uuidPattern.test(id)) await recordForeign(database, denial, id)
}
