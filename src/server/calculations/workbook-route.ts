import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { viewOf } from '../../contract/access-level.ts'
import type { WorkbookRecord } from '../../contract/workbook/book/record.ts'
import { engineVersion } from '../../engine/version.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters } from '../http/fields.ts'
import { requireInputs } from '../pathways/inputs.ts'
import { workbookMediaType } from '../workbook/workbook-file.ts'
import { type Calculation, findCalculation } from './queries.ts'

/** A calculation to take along. */
export const calculationWorkbookRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/calculations/:id/workbook.xlsx',
    {
      // All would be made, and nothing sent.
      exposeHeadRoute: false,
      schema: {
        operationId: 'downloadWorkbook',
        summary: 'A calculation as a workbook with live formulas',
        description:
          'Inputs may be changed in the file, and every number of the model follows. A level that does not see every number gets its inputs and the results that it sees, as values. The same calculation gives the same bytes.',
        tags: ['calculations'],
        params: IdParameters,
        response: {
          200: {
            description: 'A file.',
            content: { [workbookMediaType]: { schema: Type.String({ format: 'binary' }) } },
          },
          ...errorResponses(401, 404, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const { database, user, params } = request
      const calculation = await findCalculation(database, user, params.id)
      if (!calculation) throw problems.notFound()
      const { referenceDataEdition: edition, outcome, engineVersion: by } = calculation
      const snapshot = (await app.referenceData.edition(edition)) ?? (await app.referenceData.current())
      const { inputs } = requireInputs(snapshot.data, JSON.parse(calculation.inputs), '/inputs')
      const file = await app.compute(reply as FastifyReply, 'workbook', {
        inputs,
        record: recordOf(calculation),
        level: viewOf(user),
        stored: outcome === null || by === engineVersion ? undefined : outcome,
      })
      reply.header('content-disposition', `attachment; filename="safapac-${calculation.id}.xlsx"`)
      reply.header('cache-control', 'private, no-cache')
      return (reply as FastifyReply).type(workbookMediaType).send(Buffer.from(file))
    },
  )
}

/** Formulas are those of the engine that makes the file; it says which one the calculation is of. */
const recordOf = (calculation: Calculation): WorkbookRecord => ({
  title: calculation.name ?? 'A plant, calculated by SAFAPAC',
  calculation: calculation.id,
  engine: engineVersion,
  calculatedBy: calculation.engineVersion,
  edition: calculation.referenceDataEdition,
  ...(calculation.finishedAt && { calculatedAt: calculation.finishedAt.toISOString() }),
})
