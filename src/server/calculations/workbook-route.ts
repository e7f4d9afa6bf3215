import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { viewOf } from '../../contract/access-level.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters } from '../http/fields.ts'
import { sendWorkbook, WorkbookFile } from '../workbook/sending.ts'
import { findCalculation } from './queries.ts'

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
        response: { 200: WorkbookFile, ...errorResponses(401, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const { database, user, params } = request
      const calculation = await findCalculation(database, user, params.id)
      if (!calculation) throw problems.notFound()
      reply.header('cache-control', 'private, no-cache')
      return await sendWorkbook(app, reply as FastifyReply, calculation, viewOf(user))
    },
  )
}
