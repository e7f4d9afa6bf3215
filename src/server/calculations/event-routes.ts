import { fastifySSE } from '@fastify/sse'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { isDatabaseUnavailable } from '../database/database-failure.ts'
import { accepts } from '../http/accepts.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters } from '../http/fields.ts'
import { type CalculationSummary, findSummary } from './queries.ts'
import type { Watch } from './watches.ts'

const mediaType = 'text/event-stream'
const mediaRanges = [mediaType, 'text/*', '*/*']
/** Also what proxies and clients take as a sign of life. */
const pingMilliseconds = 15_000
/** After how long a client whose stream broke off is to come back. */
const retryMilliseconds = 1_000

const description = `Each event has the data \`{scenarioId, calculationId, status, failure, outcomeUrl}\`; its id is the
status. The first event is the present state, the last one \`calculated\` or \`failed\`; then the stream ends. Whoever
comes back with \`Last-Event-ID\` does not get that event again, and a 204 if it was the last. At most 20 streams a user.`

/** The states of a calculation, as they come, so that nobody has to poll. */
export const calculationEventRoutes: FastifyPluginAsyncTypebox = async (app) => {
  // Called, not registered: what it adds to the routes would otherwise end at its own context.
  await fastifySSE(app, { heartbeatInterval: pingMilliseconds })

  app.get(
    '/calculations/:id/events',
    {
      // Its own negotiation is left out, which answers a missing Accept with an error.
      sse: 'manual',
      exposeHeadRoute: false,
      config: { isStream: true, load: 'stream' },
      schema: {
        operationId: 'followCalculation',
        summary: 'The states of a calculation as server-sent events, until it is finished',
        description,
        tags: ['calculations'],
        params: IdParameters,
        headers: Type.Object({ 'last-event-id': Type.Optional(Type.String()) }),
        response: {
          200: { description: 'Events.', content: { [mediaType]: { schema: Type.String() } } },
          204: Type.Null({ description: 'The last event has been delivered; do not come back.' }),
          ...errorResponses(401, 404, 406, 429, 503),
        },
      },
    },
    async (request, reply) => {
      if (!accepts(request.headers.accept || mediaType, mediaRanges)) throw problems.notAcceptable(mediaType)
      const { user, params } = request
      const calculationId = params.id.toLowerCase()
      // As somebody who may have signed out, or lost a right, since the stream began.
      const find = async () => {
        const reader = await app.sessionStates.find(user.sessionId)
        return reader ? await findSummary(request.database, reader, calculationId) : undefined
      }
      // Before the first look, so that nothing can happen between the two.
      const watch = app.watches.open(user.id, calculationId)
      reply.sse.onClose(watch.end.bind(watch))
      try {
        const progress = await find()
        if (!progress) throw problems.notFound()
        const deliveredId = request.headers['last-event-id']
        if (isFinished(progress) && progress.status === deliveredId) return reply.code(204).send(null)
        await follow(reply, { progress, deliveredId, find, watch, prefix: app.prefix })
      } finally {
        watch.end()
      }
    },
  )
}

interface Followed {
  readonly progress: CalculationSummary
  /** The id of the last event that the client had when its stream broke off. */
  readonly deliveredId: string | undefined
  readonly find: () => Promise<CalculationSummary | undefined>
  readonly watch: Watch
  readonly prefix: string
}

/** Sends what there is and what comes, until the calculation is finished or gone, or the watch is ended. */
async function follow(
  reply: Pick<FastifyReply, 'header' | 'sse'>,
  { progress, deliveredId, find, watch, prefix }: Followed,
): Promise<void> {
  // The connection ends with the stream: kept alive, it would delay a server that is about to stop.
  reply.header('connection', 'close')
  await reply.sse.send({ retry: retryMilliseconds, data: undefined })
  let lastId = deliveredId
  let state: CalculationSummary | undefined = progress
  while (state && reply.sse.isConnected) {
    const { status } = state
    if (status !== lastId) await reply.sse.send({ id: status, data: presentProgress(state, prefix) })
    lastId = status
    if (isFinished(state) || !(await watch.next())) return
    const known: CalculationSummary = state
    state = await find().catch((error: unknown) => {
      // Its end will be noticed again once the database is back; and nobody is left to tell of what was given up with them.
      if (isDatabaseUnavailable(error) || !reply.sse.isConnected) return known
      throw error
    })
  }
}

const isFinished = ({ status }: CalculationSummary): boolean => status !== 'calculating'

function presentProgress(
  { id: calculationId, scenarioId, status, failure }: CalculationSummary,
  prefix: string,
) {
  const outcomeUrl = status === 'calculated' ? `${prefix}/calculations/${calculationId}` : null
  return { scenarioId, calculationId, status, failure, outcomeUrl }
}
