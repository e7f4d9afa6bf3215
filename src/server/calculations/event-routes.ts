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
import { type CalculationSummary, findSummary } from './queries.ts'

const description = `Each event has the data \`{scenarioId, calculationId, status, failure, outcomeUrl}\`; its id is the
status. The first event is the present state, the last one \`calculated\` or \`failed\`; then the stream ends. Whoever
comes back with \`Last-Event-ID\` does not get that event again, and a 204 if it was the last. At most 20 streams a user.`

/** The states of a calculation, as they come, so that nobody has to poll. */
export const calculationEventRoutes: FastifyPluginAsyncTypebox = async (app) => {
  await registerEventStreams(app)

  app.get(
    '/calculations/:id/events',
    {
      ...eventRoute,
      schema: {
        operationId: 'followCalculation',
        summary: 'The states of a calculation as server-sent events, until it is finished',
        description,
        tags: ['calculations'],
        params: IdParameters,
        headers: eventHeaders,
        response: eventResponses,
      },
    },
    async (request, reply) => {
      requireEvents(request.headers)
      const { user, params } = request
      const calculationId = params.id.toLowerCase()
      await streamEvents(reply, {
        deliveredId: request.headers['last-event-id'],
        watch: app.watches.open(user.id, calculationId),
        // As somebody who may have signed out, or lost a right, since the stream began.
        find: async () => {
          const reader = await app.sessionStates.find(user.sessionId)
          return reader ? await findSummary(request.database, reader, calculationId) : undefined
        },
        isFinished: ({ status }) => status !== 'calculating',
        present: (state) => ({ id: state.status, data: presentProgress(state, app.prefix) }),
      })
    },
  )
}

function presentProgress(
  { id: calculationId, scenarioId, status, failure }: CalculationSummary,
  prefix: string,
) {
  const outcomeUrl = status === 'calculated' ? `${prefix}/calculations/${calculationId}` : null
  return { scenarioId, calculationId, status, failure, outcomeUrl }
}
