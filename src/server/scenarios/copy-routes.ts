import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { namedObject } from '../../contract/request/named-object.ts'
import { quotasOf, restorableDays } from '../config/quotas.ts'
import { errorResponses } from '../http/error-handling.ts'
import { IdParameters, Name } from '../http/fields.ts'
import { readScenario, sendScenario } from './answers.ts'
import { duplicateScenario } from './copying.ts'
import { takeScenarioBack } from './deleting.ts'
import { Scenario } from './schemas.ts'

const ScenarioCopy = namedObject(
  'ScenarioCopy',
  { scenarioName: Type.Optional(Name) },
  { additionalProperties: false },
)

const tags = ['scenarios']

type App = Parameters<FastifyPluginAsyncTypebox>[0]

export const scenarioCopyRoutes: FastifyPluginAsyncTypebox = async (app) => {
  routeDuplicate(app)
  routeRestore(app)
}

function routeDuplicate(app: App): void {
  app.post(
    '/scenarios/:id/duplicate',
    {
      schema: {
        operationId: 'duplicateScenario',
        summary: 'Copy a scenario within its project',
        description: 'The copy has the inputs of the original and is a draft; calculations are not copied.',
        tags,
        params: IdParameters,
        body: Type.Optional(ScenarioCopy),
        response: { 201: Scenario, ...errorResponses(400, 401, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const { database, params, body, user } = request
      const maximum = quotasOf(app.config).scenarios
      const copy = { name: body?.scenarioName, maximum }
      const id = await duplicateScenario(database, user.id, params.id, copy)
      reply.header('location', `${app.prefix}/scenarios/${id}`)
      return sendScenario(app, reply, 201, await readScenario(database, user, id), user)
    },
  )
}

function routeRestore(app: App): void {
  app.post(
    '/scenarios/:id/restore',
    {
      schema: {
        operationId: 'restoreScenario',
        summary: 'Have a deleted scenario back, with its calculations',
        description: `For ${restorableDays} days, as long as its project is there. One that has not been deleted stays as it is.`,
        tags,
        params: IdParameters,
        response: { 200: Scenario, ...errorResponses(400, 401, 404, 409, 413, 415, 503) },
      },
    },
    async ({ database, params, user }, reply) => {
      await takeScenarioBack(database, user.id, params.id, quotasOf(app.config).scenarios)
      return sendScenario(app, reply, 200, await readScenario(database, user, params.id), user)
    },
  )
}
