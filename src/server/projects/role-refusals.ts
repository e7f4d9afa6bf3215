import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problemBytes } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { uuid } from '../http/fields.ts'
import { findMemberRole } from './role-queries.ts'

const uuidPattern = new RegExp(uuid)
const reading: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whoever may read something, but not do this with it, is told so. The conditions of statements know only what is there
 * for somebody and what is not, so it is asked once they have found nothing: whose role explains that is answered 403 in
 * the place of 404. Has to come before what keeps answers; it asks on the connection that the request has, because many
 * that each wait for a second one would wait for each other.
 */
export function registerRoleRefusals(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode !== 404 || reading.includes(request.method)) return done(null, payload)
    roleOfCaller(request).then(
      (role) => {
        if (role === undefined) return done(null, payload)
        reply.code(403)
        done(null, problemBytes(problems.roleLacks(role)))
      },
      (error: Error) => done(error),
    )
  })
}

async function roleOfCaller(request: FastifyRequest) {
  const { id } = request.params as { id?: string }
  // Null where the token was refused, whatever the package's type says.
  const user = request.user as FastifyRequest['user'] | null
  if (!user || id === undefined || !uuidPattern.test(id)) return undefined
  return await findMemberRole(request.database, user.id, id)
}
