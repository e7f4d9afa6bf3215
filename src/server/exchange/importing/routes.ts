import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { viewOf } from '../../../contract/access-level.ts'
import { quotasOf } from '../../config/quotas.ts'
import { errorResponses } from '../../http/error-handling.ts'
import { problems } from '../../http/errors.ts'
import { IdParameters, uuid } from '../../http/fields.ts'
import { type FileBody, fileTypes, takeFiles } from './file-bodies.ts'
import { importFile } from './import-file.ts'
import { MappingQuery, mappingOf } from './mapping-query.ts'
import { ImportReport } from './schemas.ts'
import { registerUploads } from './uploads.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** Brings files into a project. */
export const importRoutes: FastifyPluginAsyncTypebox = async (app) => {
  takeFiles(app)
  registerUploads(app)
  routeImport(app)
}

const ImportQuery = Type.Object({
  dryRun: Type.Optional(
    Type.Enum(['true', 'false'], {
      default: 'true',
      description: 'Unless it is `false` nothing is stored, and the answer tells what would be.',
    }),
  ),
  base: Type.Optional(
    Type.String({ pattern: uuid, description: 'The scenario that the rows of a table change.' }),
  ),
  mapping: MappingQuery,
  name: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 100,
      pattern: '^[^\\u0000]*\\S[^\\u0000]*$',
      description: 'Of the scenario, where the file has one case.',
    }),
  ),
})

const description = `The file is the body: CSV or tabs (cases over a \`base\`, at most 5,000 rows and 200 columns), JSON (a bundle, inputs, or a
list of inputs, in our shape or the existing system's), or a workbook that was exported here. Everything that is wrong with it
is told at once, each with its place; all of it is stored or nothing. At most 10 MB. docs/files.md tells how files look.`

const body = {
  content: Object.fromEntries(Object.keys(fileTypes).map((type) => [type, { schema: Type.Unknown() }])),
}

function routeImport(app: App): void {
  app.post(
    '/projects/:id/import',
    {
      config: { documentedBodyOnly: true },
      schema: {
        operationId: 'importFile',
        summary: 'Import a file into a project, or tell what would come of that',
        description,
        tags: ['projects'],
        params: IdParameters,
        querystring: ImportQuery,
        body: body as never,
        response: {
          200: ImportReport,
          201: ImportReport,
          ...errorResponses(400, 401, 404, 409, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const { database, user, params, query } = request
      const file = request.body as FileBody | null
      if (!file) throw problems.unsupportedMediaType()
      const asked = {
        isDryRun: query.dryRun !== 'false',
        baseId: query.base,
        mapping: await mappingOf(request as FastifyRequest, query.mapping),
        name: query.name,
      }
      const report = await importFile(
        { database, referenceData: app.referenceData, maximum: quotasOf(app.config).scenarios },
        { user: { id: user.id, level: viewOf(user) }, projectId: params.id, file, ...asked },
        (wanted) => app.compute(reply as FastifyReply, 'importFile', wanted),
      )
      ;(request as FastifyRequest).endUpload?.()
      return reply.code(report.isDryRun ? 200 : 201).send(report)
    },
  )
}
