import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { libraryQuotas } from '../config/quotas.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters } from '../http/fields.ts'
import { readPage, takePage } from '../http/pages.ts'
import {
  findItem,
  type LibraryItem as ItemRow,
  type ItemTarget,
  listOwnItems,
  listProjectItems,
} from './queries.ts'
import { readRevisions, revisionEtag } from './revisions.ts'
import {
  ChangedLibraryItem,
  LibraryItem,
  LibraryQuery,
  LibraryUse,
  NewLibraryItem,
  presentItem,
} from './schemas.ts'
import { addItem, changeItem, noteUse, removeItem } from './service.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** What people keep to use it again, of their own and of their projects. */
export const libraryRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeOwn(app)
  routeOfProject(app)
  routeAdd(app)
  routeAddToProject(app)
  routeItem(app)
  routeChange(app)
  routeDelete(app)
  routeUse(app)
}

const tags = ['library']
const params = IdParameters
const adding = errorResponses(400, 401, 404, 409, 413, 415, 422, 503)
const config = { comparesVersions: true }
const limit = `At most ${libraryQuotas.items} items.`

const positionOf = ({ updatedAt, id }: ItemRow) => ({ time: updatedAt.toISOString(), id })

function routeOwn(app: App): void {
  app.get(
    '/library',
    {
      schema: {
        operationId: 'listLibrary',
        summary: 'What you keep to use it again, the item changed last first',
        tags,
        querystring: LibraryQuery,
        response: { 200: Type.Array(LibraryItem), ...errorResponses(401, 422, 503) },
      },
    },
    async (request, reply) => {
      const { kind, q: text } = request.query
      const page = readPage(request.query)
      const rows = await listOwnItems(request.database, request.user.id, page, { kind, text })
      return takePage(request as FastifyRequest, reply, page, rows, positionOf).map(presentItem)
    },
  )
}

function routeOfProject(app: App): void {
  app.get(
    '/projects/:id/library',
    {
      schema: {
        operationId: 'listProjectLibrary',
        summary: 'What the people of a project keep to use it again, the item changed last first',
        tags,
        params,
        querystring: LibraryQuery,
        response: { 200: Type.Array(LibraryItem), ...errorResponses(401, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const { kind, q: text } = request.query
      const page = readPage(request.query)
      const { database, user } = request
      const rows = await listProjectItems(database, user, request.params.id, page, { kind, text })
      if (!rows) throw problems.notFound()
      return takePage(request as FastifyRequest, reply, page, rows, positionOf).map(presentItem)
    },
  )
}

function routeAdd(app: App): void {
  app.post(
    '/library',
    {
      schema: {
        operationId: 'addLibraryItem',
        summary: 'Keep a feedstock, utility, product, price or plant with its source',
        description: limit,
        tags,
        body: NewLibraryItem,
        response: { 201: LibraryItem, ...errorResponses(400, 401, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const shelf = { userId: request.user.id, projectId: null }
      const item = await addItem(request.database, shelf, request.body)
      return tagged(reply as FastifyReply, item)
        .code(201)
        .header('location', `${app.prefix}/library/${item.id}`)
        .send(presentItem(item))
    },
  )
}

function routeAddToProject(app: App): void {
  app.post(
    '/projects/:id/library',
    {
      schema: {
        operationId: 'addProjectLibraryItem',
        summary: 'Keep one for the people of a project',
        description: `${limit} It counts for the owner of the project.`,
        tags,
        params,
        body: NewLibraryItem,
        response: { 201: LibraryItem, ...adding },
      },
    },
    async (request, reply) => {
      const shelf = { userId: request.user.id, projectId: request.params.id }
      const item = await addItem(request.database, shelf, request.body)
      return tagged(reply as FastifyReply, item)
        .code(201)
        .header('location', `${app.prefix}/library/${item.id}`)
        .send(presentItem(item))
    },
  )
}

function routeItem(app: App): void {
  app.get(
    '/library/:id',
    {
      schema: {
        operationId: 'getLibraryItem',
        summary: 'An item of a library',
        tags,
        params,
        response: { 200: LibraryItem, ...errorResponses(401, 404, 503) },
      },
    },
    async (request, reply) => {
      const item = await findItem(request.database, request.user, request.params.id)
      if (!item) throw problems.notFound()
      return tagged(reply as FastifyReply, item).send(presentItem(item))
    },
  )
}

function routeChange(app: App): void {
  app.put(
    '/library/:id',
    {
      config,
      schema: {
        operationId: 'changeLibraryItem',
        summary: 'Say something else of an item',
        description: 'No scenario that it was used in changes.',
        tags,
        params,
        body: ChangedLibraryItem,
        response: { 200: LibraryItem, ...adding },
      },
    },
    async (request, reply) => {
      const item = await changeItem(request.database, itemTarget(request as FastifyRequest), request.body)
      return tagged(reply as FastifyReply, item).send(presentItem(item))
    },
  )
}

function routeDelete(app: App): void {
  app.delete(
    '/library/:id',
    {
      config,
      schema: {
        operationId: 'deleteLibraryItem',
        summary: 'Delete an item',
        description: 'It is deleted for good; no scenario that it was used in changes.',
        tags,
        params,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 503) },
      },
    },
    async (request, reply) => {
      await removeItem(request.database, itemTarget(request as FastifyRequest))
      return reply.code(204).send(null)
    },
  )
}

function routeUse(app: App): void {
  app.post(
    '/scenarios/:id/assumptions/from-library',
    {
      schema: {
        operationId: 'noteLibraryUse',
        summary: 'Write of inputs that they are from an item of a library, with its source',
        description:
          'The values themselves are saved like any others, by PATCH /scenarios/{id}/draft. What is written holds of each input for as long as it has the value of the item, whatever becomes of the item.',
        tags,
        params,
        body: LibraryUse,
        response: {
          200: Type.Object({ places: Type.Array(Type.String()) }),
          ...errorResponses(400, 401, 404, 409, 413, 415, 422, 503),
        },
      },
    },
    async ({ database, user, params: { id }, body }) => ({
      places: await noteUse(database, user, id, body),
    }),
  )
}

const tagged = (reply: FastifyReply, { revision }: ItemRow) => reply.header('etag', revisionEtag(revision))

/** The item of the address, in a revision that If-Match names. */
const itemTarget = ({ user, params, headers }: FastifyRequest): ItemTarget => ({
  userId: user.id,
  id: (params as { readonly id: string }).id,
  expected: readRevisions(headers['if-match']),
})
