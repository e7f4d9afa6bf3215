import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { viewOf } from '../../contract/access-level.ts'
import { sendJson } from '../http/json-text.ts'
import { listListedScenarios } from './headline-queries.ts'
import { ListedScenario, presentListed, withHeadlines } from './headlines.ts'
import { scenarioListRefusals, scenarioListSchema, scenarioPageOf } from './scenario-page.ts'

export const headlineRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/projects/:id/headlines',
    {
      schema: {
        operationId: 'listHeadlines',
        summary: 'The scenarios of a project in their order, with three numbers of each',
        description:
          'The levelized cost, net present value and carbon intensity of the inputs as they stand, also of a draft; `reason` says why there is none.',
        ...scenarioListSchema,
        response: { 200: Type.Array(ListedScenario), ...scenarioListRefusals },
      },
    },
    async (request, reply) => {
      const { database, user, params } = request
      const listed = await scenarioPageOf(request, reply, request.query, (page) =>
        listListedScenarios(database, user, params.id, page),
      )
      const scenarios = await withHeadlines(request, listed)
      const level = viewOf(request.user)
      return sendJson(reply, 200, JSON.stringify(scenarios.map((each) => presentListed(each, level))))
    },
  )
}
