import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { type FileBody, takeFiles } from '../exchange/importing/file-bodies.ts'
import { MappingQuery, mappingOf } from '../exchange/importing/mapping-query.ts'
import { registerUploads } from '../exchange/importing/uploads.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters } from '../http/fields.ts'
import { PageQuery, readPage, takePage } from '../http/pages.ts'
import { findCaseTable, listCaseTables } from './queries.ts'
import { CaseTable, isFinished, presentCaseTable } from './schemas.ts'
import { cancelCaseTable, queueCaseTable, removeCaseTable } from './service.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** Takes tables of cases; the routes that take no file have a scope of their own. */
export const caseTableUploadRoute: FastifyPluginAsyncTypebox = async (app) => {
  takeFiles(app, ['text'])
  registerUploads(app)
  routeQueue(app)
}

/** Tables of cases that are calculated in the background, and kept. */
export const caseTableRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeList(app)
  routeTable(app)
  routeEnds(app)
}

const tags = ['case tables']

const queueDescription = `The table is the body, as \`POST /projects/{id}/import\` takes it: at most 5,000 rows and 200 columns. Its headings are read
at once; each row is then calculated, or refused by itself with all that is wrong with it. Ask for \`/case-tables/{id}\` until it is
finished, and then for its results. At most 5 tables of an account are under way; each is kept for 30 days after its end, and
counts for what the owner of the project stores.`

const body = {
  content: {
    'text/csv': { schema: Type.Unknown() },
    'text/tab-separated-values': { schema: Type.Unknown() },
  },
}

function routeQueue(app: App): void {
  app.post(
    '/scenarios/:id/case-tables',
    {
      config: { documentedBodyOnly: true },
      schema: {
        operationId: 'queueCaseTable',
        summary:
          'Have every row of a table calculated over a scenario in the background, and keep what comes of it',
        description: queueDescription,
        tags,
        params: IdParameters,
        querystring: Type.Object({ mapping: MappingQuery }),
        body: body as never,
        response: { 202: CaseTable, ...errorResponses(400, 401, 404, 409, 413, 415, 422, 429, 503) },
      },
    },
    async (request, reply) => {
      const { database, user, params, query } = request
      const file = request.body as FileBody | null
      if (!file) throw problems.unsupportedMediaType()
      const mapping = await mappingOf(request as FastifyRequest, query.mapping)
      const table = await queueCaseTable(
        database,
        { user, scenarioId: params.id, bytes: file.bytes, mapping },
        (wanted) => app.compute(reply as FastifyReply, 'packTable', wanted),
      )
      ;(request as FastifyRequest).endUpload?.()
      return reply
        .code(202)
        .header('location', `${app.prefix}/case-tables/${table.id}`)
        .send(presentCaseTable(table))
    },
  )
}

function routeList(app: App): void {
  app.get(
    '/scenarios/:id/case-tables',
    {
      schema: {
        operationId: 'listCaseTables',
        summary: 'The tables of cases of a scenario, newest first',
        tags,
        params: IdParameters,
        querystring: PageQuery,
        response: { 200: Type.Array(CaseTable), ...errorResponses(401, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const { params, query, user } = request
      const page = readPage(query)
      const rows = await listCaseTables(request.database, user, params.id, page)
      if (!rows) throw problems.notFound()
      const tables = takePage(request, reply, page, rows, ({ queuedAt, id }) => ({
        time: queuedAt.toISOString(),
        id,
      }))
      return tables.map(presentCaseTable)
    },
  )
}

function routeTable(app: App): void {
  app.get(
    '/case-tables/:id',
    {
      schema: {
        operationId: 'getCaseTable',
        summary: 'How far a table of cases is',
        tags,
        params: IdParameters,
        response: { 200: CaseTable, ...errorResponses(401, 404, 503) },
      },
    },
    async ({ database, user, params }, reply) => {
      const table = await findCaseTable(database, user, params.id)
      if (!table) throw problems.notFound()
      if (!isFinished(table)) reply.header('retry-after', '1')
      return presentCaseTable(table)
    },
  )
}

function routeEnds(app: App): void {
  app.post(
    '/case-tables/:id/cancel',
    {
      schema: {
        operationId: 'cancelCaseTable',
        summary: 'Stop a table of cases that is not finished; rows that are done stay',
        tags,
        params: IdParameters,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 409, 503) },
      },
    },
    async (request, reply) => {
      await cancelCaseTable(request.database, request.user.id, request.params.id)
      return reply.code(204).send(null)
    },
  )
  app.delete(
    '/case-tables/:id',
    {
      schema: {
        operationId: 'deleteCaseTable',
        summary: 'Delete a table of cases with all that came of it, finished or not',
        tags,
        params: IdParameters,
        response: { 204: Type.Null(), ...errorResponses(401, 404, 409, 503) },
      },
    },
    async (request, reply) => {
      await removeCaseTable(request.database, request.user.id, request.params.id)
      return reply.code(204).send(null)
    },
  )
}
