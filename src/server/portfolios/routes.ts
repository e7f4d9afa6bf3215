import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { viewOf } from '../../contract/access-level.ts'
import {
  mostPlants,
  PortfolioBody,
  PortfolioSchema,
} from '../../contract/analyses/portfolio/portfolio-schema.ts'
import { errorResponses } from '../http/error-handling.ts'
import { problems } from '../http/errors.ts'
import { sendJson } from '../http/json-text.ts'
import { findPlants } from './service.ts'

export const portfolioRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/analyses/portfolio',
    {
      config: { load: 'calculation' },
      schema: {
        operationId: 'portfolio',
        summary:
          'Several plants as a marginal abatement cost curve, and what their buyer pays, avoids and could have offset',
        description:
          `Up to ${mostPlants} plants, each given or a calculation by its id, computed by the present engine. Costs are levelized, in money of constant value, and not discounted; a tonne of the main product takes the place of a tonne of fossil fuel. ` +
          'Plants that avoid nothing or have no cost stand apart with the reason and are not counted. Offsetting under CORSIA is told for the fuel of the years that CORSIA covers, at a price that the request gives. ' +
          'What the access level does not include is absent, and `withheld` names it.',
        tags: ['analyses'],
        body: PortfolioBody,
        response: { 200: PortfolioSchema, ...errorResponses(400, 401, 404, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const { years, fossilPrice, unitPrice, explain } = request.body
      const plants = await findPlants(request.database, request.user, request.body)
      const task = { plants, years, fossilPrice, unitPrice, explain, level: viewOf(request.user) }
      const { text, errors, errorCount } = await app.compute(reply as FastifyReply, 'portfolio', task)
      if (errors) throw problems.invalidInput(errors, errorCount)
      return sendJson(reply, 200, text ?? '')
    },
  )
}
