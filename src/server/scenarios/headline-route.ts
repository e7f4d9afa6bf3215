import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { viewOf } from '../../contract/access-level.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { IdParameters } from '../http/fields.ts'
import { sendJson } from '../http/json-text.ts'
import { listListedScenarios } from './headline-queries.ts'
import { ListedScenario, presentListed, withHeadlines } from './headlines.ts'
import { readScenarioPage, ScenarioPageQuery, takeScenarioPage } from './scenario-page.ts'

export const headlineRoute: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/projects/:id/headlines',
    {
      schema: {
        operationId: 'listHeadlines',
        summary: 'The scenarios of a project in their order, with three numbers of each',
        description:
          'The levelized cost, net present value and carbon intensity of the inputs as they stand, also of a draft; `reason` says why there is none.',
        tags: ['scenarios'],
        params: IdParameters,
        querystring: ScenarioPageQuery,
        response: { 200: Type.Array(ListedScenario), ...errorResponses(401, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const page = readScenarioPage(request.query)
      const found = await listListedScenarios(request.database, request.user, request.params.id, page)
      if (!found) throw problems.notFound()
      const scenarios = await withHeadlines(request, takeScenarioPage(request, reply, page, found))
      const level = viewOf(request.user)
      return sendJson(reply, 200, JSON.stringify(scenarios.map((each) => presentListed(each, level))))
    },
  )
}
