import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { lastPosition } from '../config/quotas.ts'
import { errorResponses } from '../http/error-handling.ts'
import { IdParameters } from '../http/fields.ts'
import { moveScenario } from './moving.ts'
import { writeTarget } from './write-target.ts'

const ScenarioPlace = namedObject(
  'ScenarioPlace',
  {
    place: Type.Integer({
      minimum: 1,
      maximum: lastPosition,
      description: '1 is before all others; beyond the last is the last.',
    }),
  },
  { additionalProperties: false },
)

export const placeRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.put(
    '/scenarios/:id/place',
    {
      config: { comparesVersions: true },
      schema: {
        operationId: 'moveScenario',
        summary: 'Put a scenario at a place among those of its project',
        description:
          'The others make room for it and keep their order. `scenarioOrder` of each that moves is another.',
        tags: ['scenarios'],
        params: IdParameters,
        body: ScenarioPlace,
        response: { 204: Type.Null(), ...errorResponses(400, 401, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      await moveScenario(request.database, writeTarget(request), request.body.place)
      return reply.code(204).send(null)
    },
  )
}
