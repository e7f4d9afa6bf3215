import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type, { type Static } from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { errorResponses } from '../http/error-handling.ts'
import { orNull, Timestamp, Uuid, uuid } from '../http/fields.ts'
import { linkNextPage, PageQuery, readLimit } from '../http/pages.ts'
import { auditKinds } from './events.ts'
import { listAuditEvents, type RecordedEvent } from './queries.ts'

const Kind = Type.Enum([...auditKinds])

const AuditEvent = namedObject('AuditEvent', {
  id: Type.Integer(),
  happenedAt: Timestamp,
  kind: Kind,
  actorId: orNull(Uuid),
  actorEmail: orNull(
    Type.String({ description: 'As it is now; null for a stranger and once the account is gone.' }),
  ),
  userId: orNull(Uuid),
  userEmail: orNull(Type.String()),
  network: orNull(Type.String()),
  details: Type.Object({}, { additionalProperties: true }),
})

export const auditRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/audit',
    {
      schema: {
        operationId: 'listAuditEvents',
        summary: 'Who did what, when and from where, newest first',
        description:
          'Events are kept for 400 days. `userId` finds what an account did and what concerned it.',
        tags: ['administration'],
        querystring: Type.Object({
          limit: PageQuery.properties.limit,
          cursor: Type.Optional(
            Type.Integer({
              minimum: 1,
              maximum: Number.MAX_SAFE_INTEGER,
              description: 'From the address in `Link: <…>; rel="next"`.',
            }),
          ),
          userId: Type.Optional(Type.String({ pattern: uuid })),
          kind: Type.Optional(Kind),
        }),
        response: { 200: Type.Array(AuditEvent), ...errorResponses(401, 403, 422) },
      },
    },
    async (request, reply) => {
      const { cursor, userId, kind } = request.query
      const limit = readLimit(request.query.limit)
      const rows = await listAuditEvents(request.database, { userId, kind, before: cursor, limit })
      const last = rows[limit - 1]
      if (rows.length > limit && last) linkNextPage(request, reply, limit, String(last.id))
      return rows.slice(0, limit).map(presentEvent)
    },
  )
}

const presentEvent = (event: RecordedEvent): Static<typeof AuditEvent> => ({
  ...event,
  happenedAt: event.happenedAt.toISOString(),
})
