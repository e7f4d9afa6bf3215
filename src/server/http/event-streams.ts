import { fastifySSE } from '@fastify/sse'
import type { FastifyInstance, FastifyReply } from 'fastify'
import Type from 'typebox'
import { isDatabaseUnavailable } from '../database/database-failure.ts'
import { accepts } from './accepts.ts'
import { errorResponses } from './error-handling.ts'
import { problems } from './errors.ts'
import type { Watch } from './watches.ts'

const mediaType = 'text/event-stream'
const mediaRanges = [mediaType, 'text/*', '*/*']
/** Also what proxies and clients take as a sign of life. */
const pingMilliseconds = 15_000
/** After how long a client whose stream broke off is to come back. */
const retryMilliseconds = 1_000

/** Called, not registered: what it adds to the routes would otherwise end at its own context. */
export const registerEventStreams = (app: FastifyInstance): Promise<void> =>
  fastifySSE(app, { heartbeatInterval: pingMilliseconds })

/** What the routes of streams have in common. Their own negotiation is left out, which answers a missing Accept with an error. */
export const eventRoute = {
  sse: 'manual',
  exposeHeadRoute: false,
  config: { isStream: true, load: 'stream' },
} as const

export const eventHeaders = Type.Object({ 'last-event-id': Type.Optional(Type.String()) })

export const eventResponses = {
  200: { description: 'Events.', content: { [mediaType]: { schema: Type.String() } } },
  204: Type.Null({ description: 'The last event has been delivered; do not come back.' }),
  ...errorResponses(401, 404, 406, 429, 503),
}

export interface EventSource<State> {
  /** Opened before the first look, so that nothing can happen between the two. */
  readonly watch: Watch
  /** Undefined where it is gone, or the client may not see it any more. */
  readonly find: () => Promise<State | undefined>
  readonly present: (state: State) => { readonly id: string; readonly data: unknown }
  readonly isFinished: (state: State) => boolean
  /** The id of the last event that the client had when its stream broke off. */
  readonly deliveredId: string | undefined
}

/** @throws {Problem} not_acceptable */
export function requireEvents({ accept }: { readonly accept?: string | undefined }): void {
  if (!accepts(accept || mediaType, mediaRanges)) throw problems.notAcceptable(mediaType)
}

type StreamReply = Pick<FastifyReply, 'header' | 'sse' | 'code'>

/**
 * Sends each state as it comes, until the last one; who has had that already is told not to come back.
 *
 * @throws {Problem} not_found
 */
export async function streamEvents<State>(reply: StreamReply, source: EventSource<State>): Promise<void> {
  const { watch, find, present, isFinished, deliveredId } = source
  reply.sse.onClose(watch.end.bind(watch))
  try {
    const state = await find()
    if (!state) throw problems.notFound()
    if (isFinished(state) && present(state).id === deliveredId) {
      reply.code(204).send(null)
      return
    }
    await follow(reply, state, source)
  } finally {
    watch.end()
  }
}

/** Sends what there is and what comes, until it is finished or gone, or the watch is ended. */
async function follow<State>(
  reply: Pick<FastifyReply, 'header' | 'sse'>,
  first: State,
  { watch, find, present, isFinished, deliveredId }: EventSource<State>,
): Promise<void> {
  // The connection ends with the stream: kept alive, it would delay a server that is about to stop.
  reply.header('connection', 'close')
  await reply.sse.send({ retry: retryMilliseconds, data: undefined })
  let lastId = deliveredId
  let state: State | undefined = first
  while (state && reply.sse.isConnected) {
    const { id, data } = present(state)
    if (id !== lastId) await reply.sse.send({ id, data })
    lastId = id
    if (isFinished(state) || !(await watch.next())) return
    const known: State = state
    state = await find().catch((error: unknown) => {
      // Its end will be noticed again once the database is back; and nobody is left to tell of what was given up with them.
      if (isDatabaseUnavailable(error) || !reply.sse.isConnected) return known
      throw error
    })
  }
}
