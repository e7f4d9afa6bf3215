import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { viewOf } from '../../contract/access-level.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters } from '../http/fields.ts'
import { PageQuery, readPage, takePage } from '../http/pages.ts'
import { findComment, listCommentedPlaces, listComments, listThreads } from './reading-queries.ts'
import {
  Comment,
  CommentedPlace,
  PlacedComment,
  presentComment,
  presentPlaced,
  presentThread,
  Thread,
  ThreadQuery,
} from './schemas.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** Reading what people say of the numbers and inputs of a calculation. */
export const commentReadingRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeThreads(app)
  routePlaces(app)
  routeComments(app)
  routeComment(app)
}

const tags = ['comments']
const params = IdParameters

function routeThreads(app: App): void {
  app.get(
    '/scenarios/:id/comments',
    {
      schema: {
        operationId: 'listCommentThreads',
        summary: 'What is said of a scenario and its calculations, in threads, the newest first',
        description:
          'A number that your access level does not include is not told; nobody reads them by a link.',
        tags,
        params,
        querystring: ThreadQuery,
        response: { 200: Type.Array(Thread), ...errorResponses(401, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const { database, user, query } = request
      const { anchor, state } = query
      const page = readPage(query)
      const rows = await listThreads(database, user, request.params.id, { ...page, anchor, state })
      if (!rows) throw problems.notFound()
      const threads = takePage(request, reply, page, rows, ({ createdAt, id }) => ({
        time: createdAt.toISOString(),
        id,
      }))
      return threads.map((thread) => presentThread(thread, { id: user.id, level: viewOf(user) }))
    },
  )
}

function routePlaces(app: App): void {
  app.get(
    '/scenarios/:id/comments/places',
    {
      schema: {
        operationId: 'listCommentedPlaces',
        summary: 'Beside what comments of a scenario stand, and how many threads there are',
        tags,
        params,
        response: { 200: Type.Array(CommentedPlace), ...errorResponses(401, 404, 503) },
      },
    },
    async ({ database, user, params: { id } }) => {
      const places = await listCommentedPlaces(database, user, id)
      if (!places) throw problems.notFound()
      return places
    },
  )
}

function routeComments(app: App): void {
  app.get(
    '/comment-threads/:id/comments',
    {
      schema: {
        operationId: 'listComments',
        summary: 'The comments of a thread, the newest first',
        tags,
        params,
        querystring: PageQuery,
        response: { 200: Type.Array(Comment), ...errorResponses(401, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const { database, user, query } = request
      const page = readPage(query)
      const rows = await listComments(database, user, request.params.id, page)
      if (!rows) throw problems.notFound()
      const comments = rows.map((row) => presentComment(row, user.id))
      return [...takePage(request, reply, page, comments, ({ createdAt, id }) => ({ time: createdAt, id }))]
    },
  )
}

function routeComment(app: App): void {
  app.get(
    '/comments/:id',
    {
      schema: {
        operationId: 'getComment',
        summary: 'A comment, and what it stands beside',
        description: 'Your own for as long as it is there, also where you are not of the project any more.',
        tags,
        params,
        response: { 200: PlacedComment, ...errorResponses(401, 404, 503) },
      },
    },
    async ({ database, user, params: { id } }) => {
      const found = await findComment(database, user, id)
      if (!found) throw problems.notFound()
      return presentPlaced(found, user.id)
    },
  )
}
