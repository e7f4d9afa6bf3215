import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  eventHeaders,
  eventResponses,
  eventRoute,
  registerEventStreams,
  requireEvents,
  streamEvents,
} from '../http/event-streams.ts'
import { IdParameters } from '../http/fields.ts'
import { findStudySummary } from './queries.ts'
import { isFinished, presentEvent } from './view.ts'

const description = `Each event has the data \`{studyId, scenarioId, state, progress, failure}\`; its id is the state with the
number of trials. The first event is the present state, the last one \`done\`, \`stopped\`, \`cancelled\` or \`failed\`; then
the stream ends. Whoever comes back with \`Last-Event-ID\` does not get that event again, and a 204 if it was the last. At
most 20 streams a user.`

/** How a study goes on, as it does. */
export const studyEventRoute: FastifyPluginAsyncTypebox = async (app) => {
  await registerEventStreams(app)

  app.get(
    '/studies/:id/events',
    {
      ...eventRoute,
      schema: {
        operationId: 'followStudy',
        summary: 'How far a study is, as server-sent events, until it is finished',
        description,
        tags: ['studies'],
        params: IdParameters,
        headers: eventHeaders,
        response: eventResponses,
      },
    },
    async (request, reply) => {
      requireEvents(request.headers)
      const { user, params } = request
      const studyId = params.id.toLowerCase()
      await streamEvents(reply, {
        deliveredId: request.headers['last-event-id'],
        watch: app.studyWatches.open(user.id, studyId),
        // As somebody who may have signed out, or lost a right, since the stream began.
        find: async () => {
          const reader = await app.sessionStates.find(user.sessionId)
          return reader ? await findStudySummary(request.database, reader, studyId) : undefined
        },
        isFinished,
        present: presentEvent,
      })
    },
  )
}
