import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { viewOf } from '../../contract/access-level.ts'
import { errorResponses } from '../http/error-handling.ts'
import { IdParameters } from '../http/fields.ts'
import type { Thread as ThreadRow } from './reading-queries.ts'
import { commentReadingRoutes } from './reading-routes.ts'
import {
  BegunThread,
  Comment,
  EditedComment,
  NewComment,
  NewThread,
  presentComment,
  presentThread,
  Reply,
  Resolution,
  Thread,
} from './schemas.ts'
import { beginThread, type Commenter, editComment, removeComment, reply, setResolved } from './service.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** What people say of the numbers and inputs of a calculation. */
export const commentRoutes: FastifyPluginAsyncTypebox = async (app) => {
  await app.register(commentReadingRoutes)
  routeBegin(app)
  routeReply(app)
  routeResolve(app)
  routeEdit(app)
  routeDelete(app)
}

const tags = ['comments']
const params = IdParameters
const writing = [400, 401, 404, 409, 412, 413, 415, 422, 503] as const

const commenter = (app: App, { user }: FastifyRequest): Commenter => ({
  ...user,
  publicUrl: app.config.PUBLIC_URL,
})

const seenBy = (thread: ThreadRow, { user }: Pick<FastifyRequest, 'user'>) =>
  presentThread(thread, { id: user.id, level: viewOf(user) })

function routeBegin(app: App): void {
  app.post(
    '/calculations/:id/comments',
    {
      schema: {
        operationId: 'beginCommentThread',
        summary: 'Comment on a number or an input of a calculation',
        description:
          'Of a scenario, the 20 calculations beside which threads were begun last are kept; threads beside others stay.',
        tags,
        params,
        body: NewThread,
        response: { 201: BegunThread, ...errorResponses(...writing) },
      },
    },
    async (request, answer) => {
      const by = commenter(app, request as FastifyRequest)
      const begun = await beginThread(request.database, by, request.params.id, request.body)
      const { thread, withheldFrom } = begun
      return answer.code(201).send({ ...seenBy(thread, request), withheldFrom: [...withheldFrom] })
    },
  )
}

function routeReply(app: App): void {
  app.post(
    '/comment-threads/:id/comments',
    {
      schema: {
        operationId: 'replyToComments',
        summary: 'Reply in a thread',
        tags,
        params,
        body: NewComment,
        response: { 201: Reply, ...errorResponses(...writing) },
      },
    },
    async (request, answer) => {
      const by = commenter(app, request as FastifyRequest)
      const { comment, threadId, commentCount, withheldFrom } = await reply(
        request.database,
        by,
        request.params.id,
        request.body,
      )
      return answer
        .code(201)
        .send({ ...presentComment(comment, by.id), threadId, commentCount, withheldFrom: [...withheldFrom] })
    },
  )
}

function routeResolve(app: App): void {
  app.patch(
    '/comment-threads/:id',
    {
      schema: {
        operationId: 'resolveComments',
        summary: 'Resolve a thread, or open it again',
        tags,
        params,
        body: Resolution,
        response: { 200: Thread, ...errorResponses(...writing) },
      },
    },
    async (request) => {
      const {
        database,
        params: { id },
        body: { isResolved },
      } = request
      const by = commenter(app, request as FastifyRequest)
      return seenBy(await setResolved(database, by, id, isResolved), request)
    },
  )
}

function routeEdit(app: App): void {
  app.patch(
    '/comments/:id',
    {
      schema: {
        operationId: 'editComment',
        summary: 'Say something else in a comment of your own',
        tags,
        params,
        body: EditedComment,
        response: { 200: Comment, ...errorResponses(...writing) },
      },
    },
    async (request) => {
      const by = commenter(app, request as FastifyRequest)
      const { comment } = await editComment(request.database, by, request.params.id, request.body.text)
      return presentComment(comment, by.id)
    },
  )
}

function routeDelete(app: App): void {
  app.delete(
    '/comments/:id',
    {
      schema: {
        operationId: 'deleteComment',
        summary:
          'Delete a comment of your own, or any as the owner of the project; a thread goes with its last one',
        description: 'Your own also where you are not of the project any more, or may only look at it.',
        tags,
        params,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 412, 503) },
      },
    },
    async (request, answer) => {
      await removeComment(request.database, request.user.id, request.params.id)
      return answer.code(204).send(null)
    },
  )
}
