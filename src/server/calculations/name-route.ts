import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters, Name, orNull } from '../http/fields.ts'
import { annotateCalculation, findSummary } from './queries.ts'
import { CalculationSummary, presentCalculation } from './schemas.ts'

const Note = Type.String({ minLength: 1, maxLength: 2_000, pattern: '\\S' })
const Annotation = namedObject(
  'Annotation',
  { name: Type.Optional(orNull(Name)), note: Type.Optional(orNull(Note)) },
  { additionalProperties: false, minProperties: 1 },
)

/** What a person calls a calculation, and writes about it: that keeps it. */
export const calculationNameRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.patch(
    '/calculations/:id',
    {
      schema: {
        operationId: 'renameCalculation',
        summary: 'Name a calculation or write about it, which keeps it; null takes that away',
        tags: ['calculations'],
        params: IdParameters,
        body: Annotation,
        response: { 200: CalculationSummary, ...errorResponses(400, 401, 404, 409, 412, 413, 415, 422, 503) },
      },
    },
    async ({ params, body, user, database }) => {
      const isAnnotated = await annotateCalculation(database, user.id, params.id, body)
      const calculation = isAnnotated && (await findSummary(database, user, params.id))
      if (!calculation) throw problems.notFound()
      return presentCalculation(calculation)
    },
  )
}
