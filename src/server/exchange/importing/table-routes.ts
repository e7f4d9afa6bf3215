import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { viewOf } from '../../../contract/access-level.ts'
import type { Mapping } from '../../../contract/exchange/cases/mapping.ts'
import type { Inputs } from '../../../contract/request/inputs.ts'
import { engineVersion } from '../../../engine/version.ts'
import { errorResponses } from '../../http/error-handling.ts'
import { problems } from '../../http/errors.ts'
import { IdParameters } from '../../http/fields.ts'
import { rowsAtOnce } from '../computed/case-tasks.ts'
import { type ResultFormat, resultFormats, resultTypes } from '../computed/cases-file.ts'
import { requireInputs } from './base-inputs.ts'
import { type FileBody, takeFiles } from './file-bodies.ts'
import { MappingQuery, mappingOf } from './mapping-query.ts'
import { findBase } from './queries.ts'
import { refusalOf } from './refusal.ts'
import { registerUploads } from './uploads.ts'

type App = Parameters<FastifyPluginAsyncTypebox>[0]

/** Answers for tables of cases, of which nothing is stored. */
export const tableRoutes: FastifyPluginAsyncTypebox = async (app) => {
  takeFiles(app, ['text'])
  registerUploads(app)
  routeCases(app)
}

const body = {
  content: {
    'text/csv': { schema: Type.Unknown() },
    'text/tab-separated-values': { schema: Type.Unknown() },
  },
}

function routeCases(app: App): void {
  app.post(
    '/scenarios/:id/cases',
    {
      config: { documentedBodyOnly: true, isStream: true },
      schema: {
        operationId: 'calculateCases',
        summary: 'Calculate every row of a table over a scenario, and answer the outcomes as a table',
        description: `At most ${rowsAtOnce} rows and 200 columns, as \`POST /projects/{id}/import\` takes them; nothing is stored. One row that is wrong refuses all. A larger table is refused with 413 and \`table_too_large\`: \`POST /scenarios/{id}/case-tables\` has up to 5,000 rows calculated in the background. See docs/files.md.`,
        tags: ['scenarios'],
        params: IdParameters,
        querystring: Type.Object({
          format: Type.Optional(Type.Enum([...resultFormats], { default: 'csv' })),
          mapping: MappingQuery,
        }),
        body: body as never,
        response: {
          200: {
            description: 'A file.',
            content: Object.fromEntries(
              Object.values(resultTypes).map((type) => [type.split(';')[0], { schema: Type.Unknown() }]),
            ),
          },
          ...errorResponses(400, 401, 404, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const { database, user, params, query } = request
      const { format = 'csv' } = query
      const table = request.body as FileBody | null
      if (!table) throw problems.unsupportedMediaType()
      const found = await findBase(database, user.id, params.id)
      if (!found) throw problems.notFound()
      const file = await calculated(app, reply as FastifyReply, {
        bytes: table.bytes,
        base: requireInputs(found),
        mapping: await mappingOf(request as FastifyRequest, query.mapping),
        level: viewOf(user),
        format,
        about: { format: 'safapac-cases/1', engine: engineVersion, scenario: params.id },
      })
      ;(request as FastifyRequest).endUpload?.()
      reply.header('content-disposition', `attachment; filename="cases-${params.id}.${format}"`)
      const bytes = typeof file === 'string' ? file : Buffer.from(file)
      return (reply as FastifyReply).type(resultTypes[format]).send(bytes)
    },
  )
}

interface Wanted {
  readonly bytes: Uint8Array
  readonly base: Inputs
  readonly mapping: Mapping | undefined
  readonly level: ReturnType<typeof viewOf>
  readonly format: ResultFormat
  readonly about: Readonly<Record<string, unknown>>
}

/** Part after part, so that others have their turns between them. */
async function calculated(app: App, reply: FastifyReply, { bytes, format, about, ...shared }: Wanted) {
  const { parts, rows, errors, errorCount } = await app.compute(reply, 'tableParts', { bytes, ...shared })
  if (errorCount > 0) throw refusalOf(errors, errorCount)
  if (rows > rowsAtOnce) throw problems.tableTooLarge(rows, rowsAtOnce)
  const results: string[] = []
  for (const part of parts) results.push(await app.compute(reply, 'caseResults', { part, ...shared }))
  return await app.compute(reply, 'resultFile', { results, format, about, level: shared.level })
}
