import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { viewOf } from '../../contract/access-level.ts'
import { resultFormats, resultTypes } from '../exchange/computed/cases-file.ts'
import { wantedRows } from '../exchange/computed/table-tasks.ts'
import { Downloads } from '../http/downloads.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters } from '../http/fields.ts'
import { findCaseTable, findGiven, readResults } from './queries.ts'
import { isFinished } from './schemas.ts'

const description = `In the order of the rows: its line, its name, every single number of its outcome that your access level sees, and the reasons of
those that do not exist. A row that is refused has no numbers and says why in \`reasons\`; in JSON it has \`errors\` instead, each with
\`place\`, \`pointer\`, \`message\`, \`given\` and \`allowed\`. JSON and Parquet have the inputs of the
scenario as they were then, as \`base\`. A table that was cancelled or failed has the rows that were done. One file
at a time.`

/** What came of the rows of a table, as a file. */
export const caseTableResultsRoute: FastifyPluginAsyncTypebox = async (app) => {
  const downloads = new Downloads()
  app.get(
    '/case-tables/:id/results',
    {
      // All would be made, and nothing sent.
      exposeHeadRoute: false,
      config: { isStream: true },
      schema: {
        operationId: 'downloadCaseTable',
        summary: 'What came of every row of a table of cases, as a file',
        description,
        tags: ['case tables'],
        params: IdParameters,
        querystring: Type.Object({
          format: Type.Optional(Type.Enum([...resultFormats], { default: 'csv' })),
          rows: Type.Optional(
            Type.Enum([...wantedRows], {
              default: 'all',
              description: 'Leaves those out that are refused, or all others.',
            }),
          ),
        }),
        response: {
          200: {
            description: 'A file.',
            content: Object.fromEntries(
              Object.values(resultTypes).map((type) => [type.split(';')[0], { schema: Type.Unknown() }]),
            ),
          },
          ...errorResponses(401, 404, 409, 422, 429, 503),
        },
      },
    },
    async ({ database, user, params, query }, reply) => {
      const { format = 'csv', rows: which = 'all' } = query
      const table = await findCaseTable(database, user, params.id)
      if (!table) throw problems.notFound()
      if (!isFinished(table)) throw problems.caseTableUnfinished()
      const end = downloads.begin(user.id)
      try {
        const file = await app.compute(reply as FastifyReply, 'tableFile', {
          given: await findGiven(database, table.id),
          parts: (await readResults(database, table.id)).map((part) => new Uint8Array(part)),
          computed: table.accessLevel,
          level: viewOf(user),
          which,
          format,
          about: { format: 'safapac-cases/1', engine: table.engineVersion, scenario: table.scenarioId },
        })
        reply.header('content-disposition', `attachment; filename="cases-${table.id}.${format}"`)
        const bytes = typeof file === 'string' ? file : Buffer.from(file)
        return (reply as FastifyReply).type(resultTypes[format]).send(bytes)
      } finally {
        end()
      }
    },
  )
}
