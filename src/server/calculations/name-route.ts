import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters, Name, orNull } from '../http/fields.ts'
import { findSummary, renameCalculation } from './queries.ts'
import { CalculationSummary, presentCalculation } from './schemas.ts'

/** What a person calls a calculation: that keeps it. */
export const calculationNameRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.patch(
    '/calculations/:id',
    {
      schema: {
        operationId: 'renameCalculation',
        summary: 'Name a calculation, which keeps it; null takes the name away',
        tags: ['calculations'],
        params: IdParameters,
        body: Type.Object({ name: orNull(Name) }, { additionalProperties: false }),
        response: { 200: CalculationSummary, ...errorResponses(400, 401, 404, 409, 412, 413, 415, 422, 503) },
      },
    },
    async ({ params, body, user, database }) => {
      const isRenamed = await renameCalculation(database, user.id, params.id, body.name)
      const calculation = isRenamed && (await findSummary(database, user, params.id))
      if (!calculation) throw problems.notFound()
      return presentCalculation(calculation)
    },
  )
}
